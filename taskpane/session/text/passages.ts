import type { TextFinding } from "../../../src/model/finding";
import type { Place } from "../../../src/model/range";
import { paragraphsOf } from "../../../src/model/report";
import type { SectionId } from "../../../src/model/template";
import type { OpenReport } from "../state/open-report";
import type { TextReview } from "../state/snapshot";

/** What there is to say of the text: `look` one by one, `unwritten` in one breath. */
export interface TextOverview {
  readonly look: readonly TextFinding[];
  readonly unwritten: readonly SectionId[];
}

/** What waits for blank figures is not told: the blanks are. */
export function textOverviewOf(text: TextReview | null): TextOverview {
  const findings = text?.findings ?? [];
  return {
    look: findings.filter(({ outcome }) => outcome === "fail"),
    unwritten: findings.flatMap(({ section, issue }) =>
      issue.code === "unwritten" && section !== null ? [section] : [],
    ),
  };
}

/** The cell of the paragraph that a finding points to; `null` where the workbook has none. */
export function placeOfText({ places }: OpenReport, finding: TextFinding): Place | null {
  const { section, paragraph, issue } = finding;
  if (section !== null) return placeOfSection(places, section, paragraph);
  const isDate = issue.code === "late" || issue.code === "early";
  return places.particulars.get(isDate ? "document.date" : "document.title") ?? null;
}

/** The cell of a paragraph, else the first of the section's room. */
export function placeOfSection(
  { sections }: OpenReport["places"],
  section: SectionId,
  paragraph = 0,
): Place | null {
  const found = sections.get(section);
  if (!found) return null;
  const { sheet, range } = found;
  return found.paragraphs[paragraph] ?? { sheet, row: range.row, column: range.column };
}

/** The section that a cell belongs to; `null` where it stands in none. */
export function sectionAt({ sections }: OpenReport["places"], place: Place): SectionId | null {
  for (const [section, { sheet, range }] of sections)
    if (sheet === place.sheet && place.row >= range.row && place.row < range.row + range.rows)
      return section;
  return null;
}

/** How long a section is (characters, blanks aside), how long it may be, and what it lacks. */
export interface SectionState {
  readonly length: number;
  readonly limit: number | null;
  /** What it has to speak of and does not, as far as the text was looked at. */
  readonly missing: readonly string[];
}

export function stateOfSection(
  { report, template }: OpenReport,
  text: TextReview | null,
  section: SectionId,
): SectionState {
  const asked = template.narrative?.relations.find(
    (relation) => relation.kind === "aspects" && relation.section === section,
  );
  const length = [...(report.sections[section] ?? "").replace(/\s/gu, "")].length;
  const missing = (text?.findings ?? []).flatMap(({ issue, section: of }) =>
    issue.code === "aspectsMissing" && of === section ? issue.aspects : [],
  );
  const all = asked?.kind === "aspects" ? asked.aspects.map(({ name }) => name) : [];
  return {
    length,
    limit: asked?.kind === "aspects" ? asked.limit : null,
    missing: length === 0 ? all : missing,
  };
}

/** The sentence around what a finding points to, in three pieces. */
export interface Excerpt {
  readonly before: string;
  readonly mark: string;
  readonly after: string;
}

/** `null` where a whole section or 基本信息 is meant. */
export function excerptOf({ report }: TextReview, finding: TextFinding): Excerpt | null {
  const { section, paragraph, start, end } = finding;
  if (section === null || start === end) return null;
  const text = paragraphsOf(report.sections[section])[paragraph] ?? "";
  const from = text.slice(0, start).search(/[^。！？!?]*$/u);
  const [rest = ""] = /^[^。！？!?]*[。！？!?]*/u.exec(text.slice(end)) ?? [];
  return {
    before: text.slice(from, start).trimStart(),
    mark: text.slice(start, end),
    after: rest,
  };
}
