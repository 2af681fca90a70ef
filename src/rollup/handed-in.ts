import { matchUnits, unitKey } from "../identity";
import { hasErrors, type Submission } from "./submission";
import { matchList, type ListedUnit, type ListMatch } from "./unit-list";

/** Whose report a file is. */
export interface HandedIn {
  readonly submission: Submission;
  /** As the list has it, or as the report names itself. */
  readonly name: string | null;
  /** `null` where there is no list. */
  readonly match: ListMatch | null;
}

/** The reports with the names of their units, in the order of the names, whatever order they came in. */
export function named(
  submissions: readonly Submission[],
  list: readonly ListedUnit[] | null,
  answers: ReadonlyMap<string, string>,
): readonly HandedIn[] {
  const names = submissions.map((each) => nameIn(each, list));
  const known = names.flatMap((name) => name ?? []);
  const matches = list ? matchList(known, list, answers) : [];
  let at = 0;
  const units = submissions.map((submission, i): HandedIn => {
    const name = names[i] ?? null;
    if (list === null) return { submission, name, match: null };
    const match = name === null ? nobody : (matches[at++] ?? nobody);
    return { submission, name: match.unit ?? name, match };
  });
  const places = new Map(list?.map(({ name }, place) => [name, place]));
  const place = ({ match }: HandedIn) => places.get(match?.unit ?? "") ?? places.size;
  return units.sort(
    (a, b) =>
      place(a) - place(b) ||
      compare(a.name ?? "", b.name ?? "") ||
      compare(a.submission.file, b.submission.file),
  );
}

const nobody: ListMatch = { unit: null, isSure: false, doubts: [] };

/** By characters, the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the report names itself; where it does not, the one unit of the list that its file is named for. */
function nameIn({ report, file }: Submission, list: readonly ListedUnit[] | null): string | null {
  const own = report.particulars["agency.name"]?.trim();
  if (own) return own;
  const stem = file.split(/[\\/]/u).at(-1) ?? "";
  const found = (list ?? []).filter(({ name }) => stem.includes(unitKey(name)));
  return found.length === 1 ? (found[0]?.name ?? null) : null;
}

/**
 * The reports of one unit each, the one that counts first: that with errors counts after that
 * without, then the name of the file decides, the later one first (v2 is after v1). Reports of
 * nobody are of one unit each.
 */
export function byUnit(handedIn: readonly HandedIn[]): readonly (readonly HandedIn[])[] {
  const groups = new Map<string, HandedIn[][]>();
  for (const each of handedIn) {
    const key = each.name === null ? `\0${each.submission.file}` : unitKey(each.name);
    const alike = groups.get(key) ?? [];
    const group = alike.find(([first]) => isSameUnit(first, each));
    if (group) group.push(each);
    else groups.set(key, [...alike, [each]]);
  }
  return [...groups.values()].flat().map((group) => [...group].sort(better));
}

const isSameUnit = (a: HandedIn | undefined, b: HandedIn): boolean =>
  a?.name === b.name || matchUnits(a?.name ?? null, b.name) === "same";

const better = (a: HandedIn, b: HandedIn): number =>
  Number(hasErrors(a.submission)) - Number(hasErrors(b.submission)) ||
  compare(b.submission.file, a.submission.file);
