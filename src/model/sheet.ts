import type { Place, Range, Spot } from "./range";

/** What a cell holds once its formula is computed; `null` is empty. Text is kept as written. */
export type Cell = string | number | boolean | null;

/** 工作表: a plain grid, whatever kind of file it came from. */
export interface Sheet {
  readonly name: string;
  /** Rows may be of unequal length; what is missing is empty. */
  readonly rows: readonly (readonly Cell[])[];
  /** Only the top-left cell of a merge holds a value. */
  readonly merges: readonly Range[];
  readonly hidden: boolean;
  /**
   * How its positions may be taken: `grid` cells stand in true columns; `ragged` rows come from
   * text, where a cell's column is only its place in the row.
   */
  readonly shape: "grid" | "ragged";
  /** In text, the line of the file for every row; absent where they are the same. */
  readonly lines?: readonly number[];
}

/** A name of the workbook that points to one rectangle. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly range: Range;
}

/** All that a file or an open workbook holds, as far as we read it. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}

export const cellAt = (sheet: Sheet, row: number, column: number): Cell =>
  sheet.rows[row]?.[column] ?? null;

/** Where a cell of a sheet stands: text has lines and no columns. */
export const spotIn = (
  { name, shape, lines }: Sheet,
  { row, column }: Pick<Place, "row" | "column">,
): Spot => (shape === "ragged" ? { line: lines?.[row] ?? row } : { sheet: name, row, column });
