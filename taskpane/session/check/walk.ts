import type { Finding } from "../../../src/model/finding";
import type { Place } from "../../../src/model/range";
import { overviewOf, placeOfFinding, type OpenTable } from "./overview";
import { placeOfText, textOverviewOf } from "../text/passages";
import type { OpenReport } from "../state/open-report";
import type { TextReview } from "../state/snapshot";

/** A place that 下一处 leads to: an issue, or the first blank of a table. */
export interface Stop {
  /** Key of the finding, or id of the table with blanks. */
  readonly key: string;
  readonly place: Place | null;
}

/** Every stop, in the order of the cards. */
export function stopsOf(open: OpenReport, text: TextReview | null): readonly Stop[] {
  const { issues, openTables } = overviewOf(open);
  return [
    ...[...issues, ...textOverviewOf(text).look].map((finding) => stopAt(open, finding)),
    ...openTables.filter(({ blanks }) => blanks.length > 0).map((each) => blankStop(open, each)),
  ];
}

export const stopAt = (open: OpenReport, finding: Finding): Stop => ({
  key: finding.key,
  place: finding.kind === "text" ? placeOfText(open, finding) : placeOfFinding(open, finding),
});

export const blankStop = ({ places }: OpenReport, { table, blanks }: OpenTable): Stop => ({
  key: table.id,
  place: places.cells.get(blanks[0] ?? "") ?? null,
});

/** The stop after (or before) `current`, round and round; `null` where there is none. */
export function nextStop(
  open: OpenReport,
  text: TextReview | null,
  current: string | null,
  step: 1 | -1,
): Stop | null {
  const stops = stopsOf(open, text);
  const at = stops.findIndex(({ key }) => key === current);
  const from = at === -1 && step === -1 ? 0 : at;
  return stops[(from + step + stops.length) % stops.length] ?? null;
}
