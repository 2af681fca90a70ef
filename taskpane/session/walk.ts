import type { Finding } from "../../src/model/finding";
import type { Place } from "../../src/model/range";
import { overviewOf, placeOfFinding, type OpenTable } from "./overview";
import type { OpenReport } from "./snapshot";

/** A place that 下一处 leads to: an issue, or the first blank of a table. */
export interface Stop {
  /** Key of the finding, or id of the table with blanks. */
  readonly key: string;
  readonly place: Place | null;
}

/** Every stop, in the order of the cards. */
export function stopsOf(open: OpenReport): readonly Stop[] {
  const { issues, openTables } = overviewOf(open);
  return [
    ...issues.map((finding) => stopAt(open, finding)),
    ...openTables.filter(({ blanks }) => blanks.length > 0).map((each) => blankStop(open, each)),
  ];
}

export const stopAt = (open: OpenReport, finding: Finding): Stop => ({
  key: finding.key,
  place: placeOfFinding(open, finding),
});

export const blankStop = ({ places }: OpenReport, { table, blanks }: OpenTable): Stop => ({
  key: table.id,
  place: places.cells.get(blanks[0] ?? "") ?? null,
});

/** The stop after (or before) `current`, round and round; `null` where there is none. */
export function nextStop(open: OpenReport, current: string | null, step: 1 | -1): Stop | null {
  const stops = stopsOf(open);
  const at = stops.findIndex(({ key }) => key === current);
  const from = at === -1 && step === -1 ? 0 : at;
  return stops[(from + step + stops.length) % stops.length] ?? null;
}
