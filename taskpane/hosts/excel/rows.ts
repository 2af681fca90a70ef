import type { Cell } from "../../../src/model/sheet";
import { cellOf } from "./values";

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
