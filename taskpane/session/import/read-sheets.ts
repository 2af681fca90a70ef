import { recognise } from "../../../src/import/recognition/recognise";
import type { Reading } from "../../../src/import/recognition/recognition";
import { readParticulars } from "../../../src/import/recognition/text/particulars";
import { proseOf } from "../../../src/import/recognition/text/prose";
import { isCell } from "../../../src/model/range";
import { Refusal, type NoticeCode } from "../../../src/model/notice";
import type { Sheet } from "../../../src/model/sheet";
import { words } from "../../../src/words/pane";
import { previewOf, type Preview } from "./batch";

/**
 * The old tables on sheets of the open workbook: one report from all of them or, where they hold several, one a
 * unit. Throws a `Refusal` where there is none.
 */
export function readSheets(sheets: readonly Sheet[]): readonly Preview[] {
  try {
    return [readTogether(sheets)];
  } catch (error) {
    if (!isRefusal(error, "report.several")) throw error;
    const units = unitsOf(sheets).flatMap((unit) => readUnit(unit) ?? []);
    if (units.length === 0) throw error;
    return units;
  }
}

/** Neighbouring sheets that make up one report: the next one begins where a table comes again. */
function unitsOf(sheets: readonly Sheet[]): readonly (readonly Sheet[])[] {
  const units: Sheet[][] = [];
  for (const sheet of sheets) {
    const unit = units.at(-1);
    if (unit && !beginsAnother(sheet, unit)) unit.push(sheet);
    else units.push([sheet]);
  }
  return units;
}

/** A table that the unit has already, or the cover of another agency behind its tables. */
function beginsAnother(sheet: Sheet, unit: readonly Sheet[]): boolean {
  if (refusalOf([...unit, sheet]) === "report.several") return true;
  const [before, own] = [agencyOn(unit), agencyOn([sheet])];
  return own !== null && own !== before && refusalOf(unit) === null;
}

/** Why no report can be read from the sheets; `null` where one can. */
function refusalOf(sheets: readonly Sheet[]): NoticeCode | null {
  try {
    readTogether(sheets);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.notice.code;
    throw error;
  }
}

const agencyOn = (sheets: readonly Sheet[]): string | null =>
  readParticulars(proseOf({ sheets, names: [] }, [])).values["agency.name"];

const readUnit = (sheets: readonly Sheet[]): Preview | null =>
  refusalOf(sheets) === null ? readTogether(sheets) : null;

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
