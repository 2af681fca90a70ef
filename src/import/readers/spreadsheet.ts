import {
  readOds,
  readXls,
  readXlsx,
  type CellValue,
  type Sheet as ReadSheet,
  type Workbook as ReadWorkbook,
} from "hucre";
import { refuse } from "../../model/notice";
import { parseRange } from "../../model/range";
import type { Cell, DefinedName, Sheet, Workbook } from "../../model/sheet";
import { guard, packed, partsOf } from "./guard";
import { hiddenSheetsOfOds } from "./hidden-ods";
import { hiddenSheetsOfXls } from "./hidden-xls";

/** Reads .xlsx and .ods, unpacked and checked first, and .xls (BIFF8), which WPS writes as .et. */
export async function readSpreadsheet(
  bytes: Uint8Array,
  file: string,
  kind: "xlsx" | "ods" | "xls",
): Promise<Workbook> {
  const checked = kind === "xls" ? bytes : guard(bytes, file, `.${kind}`);
  const read = await readers[kind](checked).catch(() =>
    refuse("file.damaged", { file, kind: `.${kind}` }),
  );
  const hidden = kind === "xlsx" ? new Set<string>() : hiddenSheets[kind](checked, file);
  return workbookOf(read, hidden);
}

/** Reads a flat .fods, which differs from the content of an .ods in its outermost tag alone. */
export function readFlatSpreadsheet(text: string, file: string): Promise<Workbook> {
  const content = new TextEncoder().encode(text);
  const mimetype = new TextEncoder().encode("application/vnd.oasis.opendocument.spreadsheet");
  return readSpreadsheet(packed({ mimetype, "content.xml": content }), file, "ods");
}

/** No report has as many sheets. */
const SHEETS = 500;

/** No form reaches further; a cell at the far corner must not cost a sheet of blanks. */
const within = { range: "A1:CV2000", maxRows: 2_000 };

/** What hucre does not tell of these kinds. */
const hiddenSheets = {
  ods: (bytes: Uint8Array, file: string) => {
    const content = partsOf(bytes, file, ".ods")["content.xml"];
    return hiddenSheetsOfOds(new TextDecoder().decode(content));
  },
  xls: hiddenSheetsOfXls,
};

const readers = {
  xlsx: (bytes: Uint8Array) => readXlsx(bytes, within),
  ods: (bytes: Uint8Array) => readOds(bytes, within),
  xls: (bytes: Uint8Array) => readXls(bytes, within),
};

function workbookOf({ sheets, namedRanges }: ReadWorkbook, hidden: ReadonlySet<string>): Workbook {
  return {
    sheets: sheets.slice(0, SHEETS).map((sheet) => sheetOf(sheet, hidden.has(sheet.name))),
    names: (namedRanges ?? []).flatMap(({ name, range }) => nameOf(name, range)),
  };
}

const sheetOf = (
  { name, rows, merges, hidden, veryHidden }: ReadSheet,
  isHidden: boolean,
): Sheet => ({
  name,
  rows: rows.map((row) => row.map(cellOf)),
  merges: (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  })),
  hidden: isHidden || hidden === true || veryHidden === true,
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
