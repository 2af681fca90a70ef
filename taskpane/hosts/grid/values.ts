import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import type { Cell, Sheet } from "../../../src/model/sheet";
import { plainRange } from "./address";

/** A sheet as it stands: raw values, not what number formats make of them. */
export function plainSheet(worksheet: Worksheet): Sheet {
  const rows: Cell[][] = [];
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    const value = cellValue(cell);
    if (value === null) return;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  });
  return {
    name: worksheet.getName(),
    rows,
    merges: worksheet.getMergeData().map(plainRange),
    hidden: worksheet.isSheetHidden() === BooleanNumber.TRUE,
    shape: "grid",
  };
}

/** The value of one cell; `null` where it stands outside the sheet. */
export const valueAt = (worksheet: Worksheet, row: number, column: number): Cell =>
  cellValue(worksheet.getCellRaw(row, column));

function cellValue(cell: Nullable<ICellData>): Cell {
  if (!cell) return null;
  // Text with line breaks is kept as a document, and its break is \r.
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const value = text ?? cell.v ?? null;
  if (value === "" || value === null) return null;
  return cell.t === CellValueType.BOOLEAN ? Boolean(Number(value)) : value;
}
