import {
  readOds,
  readXls,
  readXlsx,
  type CellValue,
  type Sheet as ReadSheet,
  type Workbook as ReadWorkbook,
} from "hucre";
import { refuse } from "../model/notice";
import { parseRange } from "../model/range";
import type { Cell, DefinedName, Sheet, Workbook } from "../model/sheet";
import { guard } from "./guard";

/** Reads .xlsx and .ods, unpacked and checked first, and .xls (BIFF8), which WPS writes as .et. */
export async function readSpreadsheet(
  bytes: Uint8Array,
  file: string,
  kind: "xlsx" | "ods" | "xls",
): Promise<Workbook> {
  const checked = kind === "xls" ? bytes : guard(bytes, file, `.${kind}`);
  try {
    return workbookOf(await readers[kind](checked));
  } catch {
    return refuse("file.damaged", { file, kind: `.${kind}` });
  }
}

/** No form reaches further; a cell at the far corner must not cost a sheet of blanks. */
const within = { range: "A1:CV10000", maxRows: 10_000 };

const readers = {
  xlsx: (bytes: Uint8Array) => readXlsx(bytes, within),
  ods: (bytes: Uint8Array) => readOds(bytes, within),
  xls: (bytes: Uint8Array) => readXls(bytes, within),
};

function workbookOf({ sheets, namedRanges }: ReadWorkbook): Workbook {
  return {
    sheets: sheets.map(sheetOf),
    names: (namedRanges ?? []).flatMap(({ name, range }) => nameOf(name, range)),
  };
}

const sheetOf = ({ name, rows, merges, hidden, veryHidden }: ReadSheet): Sheet => ({
  name,
  rows: rows.map((row) => row.map(cellOf)),
  merges: (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  })),
  hidden: hidden === true || veryHidden === true,
  shape: "grid",
});

const cellOf = (value: CellValue | undefined): Cell =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null);

/** `'表 三'!$A$1:$J$29`; names that point elsewhere are left out. */
function nameOf(name: string, reference: string): DefinedName[] {
  const at = reference.lastIndexOf("!");
  const sheet = reference
    .slice(0, at)
    .replace(/^'(.*)'$/su, "$1")
    .replaceAll("''", "'");
  const range = at > 0 ? parseRange(reference.slice(at + 1)) : null;
  return range ? [{ name, sheet, range }] : [];
}
