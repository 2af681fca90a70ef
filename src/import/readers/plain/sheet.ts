import { columnLetters, columnNumber, type Range } from "../../../model/range";
import type { Cell } from "../../../model/sheet";
import { emptyElements, cellText } from "./markup";

/** What the cells of a workbook have in common. */
export interface Shared {
  readonly strings: readonly string[];
  /** By its style, whether a number is one (and no date); `null` where the workbook has no styles. */
  readonly styles: readonly boolean[] | null;
}

/** What is read of a sheet: no form reaches further. */
export interface Bounds {
  readonly rows: number;
  readonly columns: number;
}

type Grid = Pick<PlainSheet, "rows" | "merges">;

interface PlainSheet {
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Range[];
}

/**
 * The cells and merges of a sheet of plain cells; `null` where anything is not known for certain:
 * a formula without its value, a date, text in several fonts, rows or columns that are hidden.
 */
export function scanSheet(xml: string, shared: Shared, bounds: Bounds): Grid | null {
  const start = xml.indexOf(DATA);
  if (start < 0 || xml.includes(' hidden="') || !xml.trimEnd().endsWith("</worksheet>"))
    return null;
  const scanned = scanRows(xml, start + DATA.length, shared, bounds);
  if (!scanned) return null;
  const rest = xml.slice(scanned.end);
  const merges = rest.includes("<sheetData") ? null : mergesIn(rest);
  return merges && { rows: scanned.rows, merges };
}

const DATA = "<sheetData>";
const END = "</sheetData>";

const ROW = /\s*<row(?: [\w:]+="[^"<>]*")*\s*(\/?)>/y;
const END_ROW = /\s*<\/row>\s*/y;

function scanRows(xml: string, start: number, shared: Shared, bounds: Bounds) {
  const rows: Cell[][] = [];
  let at = start;
  for (let seen = 0; !xml.startsWith(END, at); seen++) {
    const row = matchAt(ROW, xml, at);
    if (!row || seen === bounds.rows) return null;
    at = ROW.lastIndex;
    if (row[1] === "/") continue;
    const end = scanCells(xml, at, rows, shared, bounds);
    if (end === null || !matchAt(END_ROW, xml, end)) return null;
    at = END_ROW.lastIndex;
  }
  return { rows: inColumns(rows), end: at };
}

function matchAt(pattern: RegExp, xml: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(xml);
}

/** Position, style, kind, style where it stands behind it, formula, value, text. */
const CELL =
  /\s*<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d+)")?(?: t="(\w+)")?(?: s="(\d+)")?(?:\s*\/>|>(<f(?: [^<>]*)?(?:\/>|>[^<]*<\/f>))?(?:<v>([^<]*)<\/v>|<is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is>)?<\/c>)/y;

const COLUMNS = new Map(Array.from({ length: 1_000 }, (_, i) => [columnLetters(i), i]));

/** Puts the cells of a row in their places; the end of them, `null` where one is more than plain. */
function scanCells(
  xml: string,
  start: number,
  rows: Cell[][],
  shared: Shared,
  { rows: tall, columns: wide }: Bounds,
): number | null {
  let at = start;
  for (let cell = matchAt(CELL, xml, at); cell; cell = matchAt(CELL, xml, at)) {
    at = CELL.lastIndex;
    const row = Number(cell[2]) - 1;
    const column = COLUMNS.get(cell[1] ?? "") ?? wide;
    if (row < 0) return null;
    if (row >= tall || column >= wide) continue;
    const value = valueOf(cell, shared);
    if (value === undefined) return null;
    put(rows, row, column, value);
  }
  return at;
}

/** `undefined` where it is not known for certain. */
function valueOf(
  [, , , before, kind, behind, formula, value, inline]: RegExpExecArray,
  { strings, styles }: Shared,
): Cell | undefined {
  switch (kind) {
    case "s":
      return value ? strings[Number(value)] : undefined;
    case "str":
      return cellText(value ?? "") ?? undefined;
    case "inlineStr":
      return cellText(inline ?? "") ?? undefined;
    case "n":
    case undefined: {
      if (!value) return formula === undefined ? null : undefined;
      const style = before ?? behind;
      const isNumber = style === undefined || !styles || styles[Number(style)] === true;
      const number = Number(value);
      return isNumber && !Number.isNaN(number) ? number : undefined;
    }
    default:
      return undefined;
  }
}

function put(rows: Cell[][], row: number, column: number, value: Cell) {
  while (rows.length <= row) rows.push([]);
  const line = rows[row];
  if (!line) return;
  while (line.length < column) line.push(null);
  line[column] = value;
}

/** All rows as long as the longest. */
function inColumns(rows: readonly Cell[][]): readonly Cell[][] {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  for (const row of rows) while (row.length < columns) row.push(null);
  return rows;
}

function mergesIn(xml: string): readonly Range[] | null {
  const [before = "", block = "", after = "", ...more] = xml.split(MERGES);
  if (more.length > 0 || `${before}${after}`.includes("mergeCell")) return null;
  const elements = emptyElements(block, /<mergeCell(?=[\s/>])/);
  const merges = elements?.flatMap((each): Range[] => {
    const [, left = "", top = "", right = "", bottom = ""] =
      /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(each.get("ref") ?? "") ?? [];
    if (left === "") return [];
    const [row, column] = [Number(top) - 1, columnNumber(left)];
    return [{ row, column, rows: Number(bottom) - row, columns: columnNumber(right) - column + 1 }];
  });
  return merges?.length === elements?.length ? (merges ?? null) : null;
}

const MERGES = /<mergeCells(?: [^<>]*)?>((?:\s*<mergeCell [^<>]*\/>)*)\s*<\/mergeCells>/;
