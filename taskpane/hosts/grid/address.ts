import type { IRange, Workbook, Worksheet } from "@univerjs/core";
import type { Range } from "../../../src/model/range";

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns a sheet has. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export const univerRange = ({ row, column, rows, columns }: Range): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1,
});

export const plainRange = ({ startRow, startColumn, endRow, endColumn }: IRange): Range => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

export const sheetNamed = (workbook: Workbook, name: string): Worksheet | null =>
  workbook.getSheetBySheetName(name) ?? null;
