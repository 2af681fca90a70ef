import type { Finding } from "../../../src/model/finding";
import type { Place } from "../../../src/model/range";
import type { Ref } from "../../../src/model/ref";
import type { Severity } from "../../../src/model/relation";
import { namedIn, type SeenCause } from "./causes";
import { overviewOf, placeOfFinding } from "./overview";
import { placeOfText, textOverviewOf } from "../text/passages";
import type { OpenReport } from "../state/open-report";
import type { TextReview } from "../state/snapshot";

/** A place that 下一处 leads to: a figure of a cause, an issue, or a blank. */
export interface Stop {
  /** Key of the finding, ref of the blank, or both of a cause and of one of its figures. */
  readonly key: string;
  readonly place: Place | null;
}

/** Every stop, in the order of the cards: each figure of a cause is one, and each blank. */
export function stopsOf(open: OpenReport, text: TextReview | null): readonly Stop[] {
  const { causes, missing, issues, openTables } = overviewOf(open, text);
  const findings = [...issues, ...textOverviewOf(text).look];
  const stopsAt = (severity: Severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => stopAt(open, finding));
  const blanks = [
    ...missing.flatMap(({ cause }) => cause.refs),
    ...openTables.flatMap((table) => table.blanks),
  ];
  return [
    ...causes.flatMap((seen) => namedIn(seen).map((ref) => stopAtCause(open, seen, ref))),
    ...stopsAt("error"),
    ...blanks.map((ref) => stopAtFigure(open, ref)),
    ...stopsAt("warning"),
  ];
}

/** A figure of a cause, or one that an alternative would change. */
export function stopAtCause(open: OpenReport, seen: SeenCause, ref: Ref): Stop {
  const { place } = stopAtFigure(open, ref);
  if (seen.isBlank) return { key: ref, place };
  const named = namedIn(seen);
  return { key: `${seen.key} → ${named.includes(ref) ? ref : (named[0] ?? ref)}`, place };
}

/** Whether the user was led to a figure of this cause last. */
export const isAtCause = (seen: SeenCause, current: string | null): boolean =>
  current !== null &&
  (seen.isBlank ? seen.cause.refs.includes(current) : current.startsWith(`${seen.key} → `));

export const stopAt = (open: OpenReport, finding: Finding): Stop => ({
  key: finding.key,
  place: finding.kind === "text" ? placeOfText(open, finding) : placeOfFinding(open, finding),
});

export const stopAtFigure = ({ places }: OpenReport, ref: Ref): Stop => ({
  key: ref,
  place: places.cells.get(ref) ?? null,
});

/** Which stop the user was led to last, and the how-manieth it was; -1 where it was none. */
export interface Last {
  readonly key: string | null;
  readonly at: number;
}

/**
 * The stop after (or before) the last one, round and round; `null` where there is none. What was
 * put right is no stop any more: the one that stood behind it has its place.
 */
export function nextStop(stops: readonly Stop[], last: Last, step: 1 | -1): Stop | null {
  const at = stops.findIndex(({ key }) => key === last.key);
  const next = step === 1 ? Math.max(last.at, 0) : Math.max(last.at, 0) - 1;
  return stops[((at >= 0 ? at + step : next) + stops.length) % stops.length] ?? null;
}
