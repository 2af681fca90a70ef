import type { Place, Range } from "../../../model/range";
import { noParticulars, type Particular, type Report } from "../../../model/report";
import {
  cellAt,
  type Cell,
  type DefinedName,
  type Sheet,
  type Workbook,
} from "../../../model/sheet";
import { infoSheet, particularLabels } from "../../../templates/particulars";
import { dateOfSerial, isoDate } from "../text/dates";
import { isBlank } from "../../figure";
import { normalise } from "../labels/label";
import type { FoundParticulars } from "../text/particulars";

/** What the sheet 基本信息 says. */
export interface FoundInfo extends FoundParticulars {
  /** The form as the sheet names it. */
  readonly form: string | null;
}

/** Labels that must stand below each other before a sheet counts as 基本信息. */
const ENOUGH = 5;

/** Reads the sheet of particulars by its name or, where that is damaged, by its labels. */
export function readInfo(
  workbook: Workbook,
  names: ReadonlyMap<string, DefinedName>,
): FoundInfo | null {
  const name = names.get(infoSheet.definedName);
  const named = workbook.sheets.find((sheet) => sheet.name === name?.sheet);
  const places =
    (named && name && labelsIn(named, name.range)) ??
    workbook.sheets.map((sheet) => labelsIn(sheet, EVERYWHERE)).find((found) => found !== null);
  if (!places) return null;
  const at = (place: Place | undefined): Cell => {
    const sheet = workbook.sheets.find(({ name: own }) => own === place?.sheet);
    return sheet && place ? cellAt(sheet, place.row, place.column) : null;
  };
  const year = places.get("year");
  const values = Object.keys(noParticulars).map((id) => [
    id,
    valueOf(id as Particular, at(places.get(id as Particular))),
  ]);
  const form = at(places.get("form"));
  places.delete("form");
  return {
    values: Object.fromEntries(values) as Report["particulars"],
    year: year && !isBlank(at(year)) ? { text: String(at(year)).trim(), place: year } : null,
    places: places as Map<Particular | "year", Place>,
    form: typeof form === "string" ? form : null,
  };
}

/** No list of particulars reaches further, whatever its name points to. */
const EVERYWHERE: Range = { row: 0, column: 0, rows: 200, columns: 20 };

type Labelled = Particular | "year" | "form";

/** The cell right of every label; `null` where too few labels stand in one column. */
function labelsIn(sheet: Sheet, range: Range): Map<Labelled, Place> | null {
  const right = range.column + Math.min(range.columns, EVERYWHERE.columns);
  const bottom = Math.min(range.row + Math.min(range.rows, EVERYWHERE.rows), sheet.rows.length);
  for (let column = range.column; column < right; column++) {
    const found = new Map<Labelled, Place>();
    for (let row = range.row; row < bottom; row++) {
      const cell = cellAt(sheet, row, column);
      const id = typeof cell === "string" ? labels.get(normalise(cell)) : undefined;
      if (id && !found.has(id)) found.set(id, { sheet: sheet.name, row, column: column + 1 });
    }
    if (found.size >= ENOUGH) return found;
  }
  return null;
}

const labels: ReadonlyMap<string, Labelled> = new Map([
  ...particularLabels.flatMap(({ id, label, aliases }) =>
    [label, ...aliases].map((text) => [normalise(text), id] as const),
  ),
  [normalise(infoSheet.formLabel), "form"] as const,
]);

function valueOf(id: Particular, cell: Cell): string | null {
  if (isBlank(cell) || cell === null) return null;
  const text = String(cell).trim();
  if (id !== "document.date") return text;
  return (typeof cell === "number" ? dateOfSerial(cell) : isoDate(text)) ?? text;
}
