import type { Finding } from "../../../src/model/finding";
import type { Place } from "../../../src/model/range";
import type { Ref } from "../../../src/model/ref";
import { overviewOf, placeOfFinding } from "./overview";
import { placeOfText, textOverviewOf } from "../text/passages";
import type { OpenReport } from "../state/open-report";
import type { TextReview } from "../state/snapshot";

/** A place that 下一处 leads to: an issue, or a blank. */
export interface Stop {
  /** Key of the finding, or ref of the blank. */
  readonly key: string;
  readonly place: Place | null;
}

/** Every stop, in the order of the cards; each blank is one. */
export function stopsOf(open: OpenReport, text: TextReview | null): readonly Stop[] {
  const { issues, openTables } = overviewOf(open);
  return [
    ...[...issues, ...textOverviewOf(text).look].map((finding) => stopAt(open, finding)),
    ...openTables.flatMap(({ blanks }) => blanks.map((ref) => stopAtFigure(open, ref))),
  ];
}

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
