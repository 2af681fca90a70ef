import {
  readOds,
  readXls,
  readXlsx,
  type CellValue,
  type Sheet as ReadSheet,
  type Workbook as ReadWorkbook,
} from "hucre";
import { refuse } from "../../model/notice";
import type { Cell, Sheet, Workbook } from "../../model/sheet";
import { isFigureLike } from "../figure";
import { definedName } from "./defined-name";
import { calculate, type Formula } from "./formulas";
import { packed, partsOf, type Unpacker } from "./guard";
import { hiddenSheetsOfOds } from "./hidden-ods";
import { hiddenSheetsOfXls } from "./hidden-xls";
import { scanWorkbook } from "./plain/workbook";
import { mayStrike, struckOut } from "./struck";

/** Reads .xlsx and .ods, unpacked and checked first, and .xls (BIFF8), which WPS writes as .et. */
export async function readSpreadsheet(
  bytes: Uint8Array,
  file: string,
  kind: "xlsx" | "ods" | "xls",
  by?: Unpacker,
): Promise<Workbook> {
  const parts = kind === "xls" ? null : partsOf(bytes, file, `.${kind}`, by);
  const plain = kind === "xlsx" && parts ? scanWorkbook(parts, BOUNDS) : null;
  if (plain) return plain;
  const checked = parts ? packed(parts) : bytes;
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
const BOUNDS = { rows: 2_000, columns: 100 };
const within = { range: "A1:CV2000", maxRows: BOUNDS.rows };

/** What hucre does not tell of these kinds. */
const hiddenSheets = {
  ods: (bytes: Uint8Array, file: string) => {
    const content = partsOf(bytes, file, ".ods")["content.xml"];
    return hiddenSheetsOfOds(new TextDecoder().decode(content));
  },
  xls: hiddenSheetsOfXls,
};

const readers = {
  xlsx: (bytes: Uint8Array) => readXlsx(bytes, { ...within, readStyles: mayStrike(bytes) }),
  ods: (bytes: Uint8Array) => readOds(bytes, within),
  xls: (bytes: Uint8Array) => readXls(bytes, within),
};

function workbookOf({ sheets, namedRanges }: ReadWorkbook, hidden: ReadonlySet<string>): Workbook {
  return {
    sheets: sheets.slice(0, SHEETS).map((sheet) => sheetOf(sheet, hidden.has(sheet.name))),
    names: (namedRanges ?? []).flatMap(({ name, range }) => definedName(name, range)),
  };
}

const sheetOf = (
  { name, rows, cells, merges, hidden, veryHidden }: ReadSheet,
  isHidden: boolean,
): Sheet => ({
  name,
  rows: withWhatIsSeen(dense(rows), cells),
  merges: (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  })),
  hidden: isHidden || hidden === true || veryHidden === true,
  shape: "grid",
});

/** An .xls leaves rows and cells that are blank out altogether. */
const dense = (rows: readonly (readonly CellValue[] | undefined)[]): Cell[][] =>
  Array.from(rows, (row) => Array.from(row ?? [], cellOf));

const cellOf = (value: CellValue | undefined): Cell =>
  value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null);

/**
 * With the visible part of text in several fonts, figures that are struck out as such, and the sums
 * that nobody has calculated yet.
 */
function withWhatIsSeen(rows: Cell[][], cells: ReadSheet["cells"]): Cell[][] {
  const formulas: Formula[] = [];
  for (const [key, { richText, formula, value, style }] of cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const line = rows[row];
    if (!line) continue;
    if (richText) line[column] = seenIn(richText);
    else if (style?.font?.strikethrough) line[column] = struckOut(line[column] ?? null);
    else if (formula !== undefined && value === null) formulas.push({ row, column, formula });
  }
  calculate(rows, formulas);
  return rows;
}

type RichText = NonNullable<
  (NonNullable<ReadSheet["cells"]> extends Map<string, infer C> ? C : never)["richText"]
>;

/** What is struck out, or raised behind digits, is a note. */
function seenIn(runs: RichText): string {
  const struck = runs.filter(({ font }) => font?.strikethrough).map(({ text }) => text);
  const seen = runs
    .filter(({ font }) => !font?.strikethrough)
    .reduce((before, { text, font }) => {
      const isNote = font?.vertAlign !== undefined && /\d\s*$/u.test(before);
      return before + (isNote ? `(${text})` : text);
    }, "");
  if (seen.trim() === "" && isFigureLike(struck.join("")))
    return String(struckOut(struck.join("")));
  return struck.length > 0 && /\d\s*$/u.test(seen) ? `${seen}(${struck.join("")})` : seen;
}
