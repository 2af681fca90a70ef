/** A rectangle of cells, counted from 0. */
export interface Range {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell of a workbook, counted from 0. `sheet` is the sheet's name. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A line of a text, counted from 0. */
export interface Line {
  readonly line: number;
}

/** A path in JSON: `applications.received.total`. */
export interface Path {
  readonly path: string;
}

/** Where something stands in what was read. Only `words` turn it into 表三!D9 or 第 12 行. */
export type Spot = Place | Line | Path;

export const isCell = (spot: Spot): spot is Place => "sheet" in spot;

/** 0 → A, 27 → AB. */
export function columnLetters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnLetters(Math.floor(column / 26) - 1) + rest;
}

/** AB → 27. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** D9 */
export const addressOf = ({ row, column }: { row: number; column: number }): string =>
  `${columnLetters(column)}${row + 1}`;

/** $D$9 */
export const absoluteAddressOf = ({ row, column }: { row: number; column: number }): string =>
  `$${columnLetters(column)}$${row + 1}`;

/** D5:J29 */
export const rangeAddressOf = ({ row, column, rows, columns }: Range): string =>
  `${addressOf({ row, column })}:${addressOf({ row: row + rows - 1, column: column + columns - 1 })}`;

/** 表三!D9, as findings and previews show it. */
export const placeName = (place: Place): string => `${place.sheet}!${addressOf(place)}`;

export const contains = (range: Range, row: number, column: number): boolean =>
  row >= range.row &&
  row < range.row + range.rows &&
  column >= range.column &&
  column < range.column + range.columns;

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/** Reads `$A$1:$J$29` or `D9`; `null` where it is something else. */
export function parseRange(address: string): Range | null {
  const match = RANGE.exec(address.trim());
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const column = columnNumber(left);
  const row = Number(top) - 1;
  return { row, column, rows: Number(bottom) - row, columns: columnNumber(right) + 1 - column };
}
