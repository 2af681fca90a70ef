import type { Cell } from "../../../src/model/sheet";
import type { CellPlan } from "../../../src/workbook/plan";
import type { Edit } from "../port";

/** What Excel answers for one cell; it has no blank but the empty text. */
export const cellOf = (value: unknown): Cell =>
  typeof value === "number" ||
  typeof value === "boolean" ||
  (typeof value === "string" && value !== "")
    ? value
    : null;

/** What Excel answers for a block: rows of cells, `null` where the block was too large for it. */
export type Values = readonly (readonly unknown[])[] | null;

/** Text that Excel would take for a number, a date, a formula or a truth value. */
const MISREAD = /^\s*(['=+\-@.\d(（$¥￥]|(true|false)\s*$)/i;

/**
 * What Excel is to be given so that exactly `value` stands in the cell afterwards. An apostrophe
 * keeps text as it is; `null` would leave the cell alone, so blank is the empty text.
 */
export function entryOf(value: Edit["value"] | boolean): string | number | boolean {
  if (value === null) return "";
  return typeof value === "string" && MISREAD.test(value) ? `'${value}` : value;
}

/** What puts a cell back as it was, from its formula and its value as they were read. */
export function restoringEntry(formula: unknown, value: unknown): string | number | boolean {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? formula : entryOf(cellOf(value));
}

/** Bytes of a value on the wire: Chinese takes three a character. */
export const bytesOf = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value)).length;

/** A block of values and where it begins on its sheet. */
export interface Held {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

/** The rows of a sheet from its first on; what is outside the block is empty. */
export function rowsOf({ row, column, values }: Held): Cell[][] {
  const left = Array.from({ length: column }, () => null);
  const rows = values.map((cells) => [...left, ...cells.map(cellOf)]);
  const isBlank = rows.every((cells) => cells.every((cell) => cell === null));
  return isBlank ? [] : [...Array.from({ length: row }, () => []), ...rows];
}

/** The rows that a plan fills, in the shape in which Excel would answer them. */
export function rowsOfPlan(cells: readonly CellPlan[]): Cell[][] {
  const filled = cells.filter(({ value }) => value !== null);
  const size = (of: readonly number[]) => Math.max(-1, ...of) + 1;
  const columns = size(filled.map(({ column }) => column));
  const rows = Array.from({ length: size(filled.map(({ row }) => row)) }, () =>
    Array.from({ length: columns }, (): Cell => null),
  );
  for (const { row, column, value } of filled) {
    const held = rows[row];
    if (held) held[column] = value;
  }
  return rows;
}
