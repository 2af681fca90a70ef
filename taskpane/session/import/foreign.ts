import { isBlank } from "../../../src/import/figure";
import { ownNames } from "../../../src/import/recognition/own/names";
import { recognise } from "../../../src/import/recognition/recognise";
import type { Reading } from "../../../src/import/recognition/recognition";
import { isCell } from "../../../src/model/range";
import { Refusal } from "../../../src/model/notice";
import type { Sheet, Workbook } from "../../../src/model/sheet";
import { templates } from "../../../src/templates";
import { words } from "../../../src/words/pane";
import { previewOf, type Preview } from "./batch";
import { sheetsOf, type OpenReport } from "../state/open-report";

/** The sheets in sight that hold anything and are no part of the open report. */
export function foreignSheets(workbook: Workbook, open: OpenReport | null): readonly Sheet[] {
  const ours = new Set([
    ...[...ownNames(workbook, templates).values()].map(({ sheet }) => sheet),
    ...(open ? sheetsOf(open) : []),
  ]);
  return workbook.sheets.filter(
    ({ name, hidden, rows }) =>
      !ours.has(name) && !hidden && rows.some((row) => row.some((cell) => !isBlank(cell))),
  );
}

/**
 * The old tables on those sheets: one report from all of them or, where they hold several, one
 * from each. Throws a `Refusal` where there is none.
 */
export function readSheets(sheets: readonly Sheet[]): readonly Preview[] {
  try {
    return [readTogether(sheets)];
  } catch (error) {
    if (!isRefusal(error, "report.several") || sheets.length === 1) throw error;
    const alone = sheets.flatMap((sheet) => readAlone(sheet) ?? []);
    if (alone.length === 0) throw error;
    return alone;
  }
}

function readAlone(sheet: Sheet): Preview | null {
  try {
    return readTogether([sheet]);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function readTogether(sheets: readonly Sheet[]): Preview {
  const reading = recognise({ sheets, names: [] }, words.workbook);
  return previewOf(nameOf(reading), reading);
}

/** The sheets that the figures stand on. */
const nameOf = ({ places }: Reading): string =>
  [
    ...new Set([...places.values()].flatMap(({ place }) => (isCell(place) ? place.sheet : []))),
  ].join("、");

const isRefusal = (error: unknown, code: string): boolean =>
  error instanceof Refusal && error.notice.code === code;
