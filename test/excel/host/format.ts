import type { Range } from "../../../src/model/range";
import { NotImplemented } from "./errors";
import type { ServerObject } from "./server-object";
import { eachCell, type SheetState } from "./workbook";

/** `RangeFormat` of one or several rectangles: records what is set, cell by cell. */
export function rangeFormat(sheet: SheetState, ranges: readonly Range[]): ServerObject {
  const look = (path: string) => (value: unknown) => setLook(sheet, ranges, path, value);
  return {
    type: "RangeFormat",
    set: {
      HorizontalAlignment: look("horizontalAlignment"),
      VerticalAlignment: look("verticalAlignment"),
      WrapText: look("wrapText"),
      IndentLevel: look("indentLevel"),
      ColumnWidth: (value) => {
        sheet.require("allowFormatColumns");
        for (const { column, columns } of ranges)
          for (let i = 0; i < columns; i++) sheet.columnWidths.set(column + i, Number(value));
      },
      RowHeight: (value) => {
        sheet.require("allowFormatRows");
        for (const { row, rows } of ranges)
          for (let i = 0; i < rows; i++) sheet.rowHeights.set(row + i, Number(value));
      },
    },
    call: {
      AutofitRows: () => {
        sheet.require("allowFormatRows");
        for (const { row, rows } of ranges)
          for (let i = 0; i < rows; i++) sheet.rowHeights.delete(row + i);
      },
    },
    child: {
      Font: () => ({
        type: "RangeFont",
        set: {
          Name: look("font.name"),
          Size: look("font.size"),
          Bold: look("font.bold"),
          Color: look("font.color"),
        },
      }),
      Fill: () => ({ type: "RangeFill", set: { Color: look("fill.color") } }),
      Protection: () => ({ type: "FormatProtection", set: { Locked: look("protection.locked") } }),
      Borders: () => ({
        type: "RangeBorderCollection",
        item: (key) => border(sheet, ranges, String(key)),
      }),
    },
  };
}

/** Sets one property on every cell; a protected sheet refuses unless it lets cells be formatted. */
export function setLook(
  sheet: SheetState,
  ranges: readonly Range[],
  path: string,
  value: unknown,
): void {
  sheet.require("allowFormatCells");
  for (const range of ranges)
    for (const [row, column] of eachCell(range)) {
      const look = sheet.looks.get(row, column);
      if (look) look[path] = value;
      else sheet.looks.set(row, column, { [path]: value });
    }
}

/** Which sides of which cells a border of a rectangle is. */
const sides: Record<string, (cell: Range, whole: Range) => string[]> = {
  EdgeTop: (cell, whole) => (cell.row === whole.row ? ["top"] : []),
  EdgeBottom: (cell, whole) => (cell.row === whole.row + whole.rows - 1 ? ["bottom"] : []),
  EdgeLeft: (cell, whole) => (cell.column === whole.column ? ["left"] : []),
  EdgeRight: (cell, whole) => (cell.column === whole.column + whole.columns - 1 ? ["right"] : []),
  InsideHorizontal: (cell, whole) => [
    ...(cell.row > whole.row ? ["top"] : []),
    ...(cell.row < whole.row + whole.rows - 1 ? ["bottom"] : []),
  ],
  InsideVertical: (cell, whole) => [
    ...(cell.column > whole.column ? ["left"] : []),
    ...(cell.column < whole.column + whole.columns - 1 ? ["right"] : []),
  ],
};

function border(sheet: SheetState, ranges: readonly Range[], index: string): ServerObject {
  const sidesOf = sides[index];
  if (!sidesOf) throw new NotImplemented(`RangeBorderCollection.${index}`);
  const set = (property: string) => (value: unknown) => {
    for (const range of ranges)
      for (const [row, column] of eachCell(range)) {
        const cell = { row, column, rows: 1, columns: 1 };
        for (const side of sidesOf(cell, range))
          setLook(sheet, [cell], `border.${side}.${property}`, value);
      }
  };
  return {
    type: "RangeBorder",
    set: { Style: set("style"), Color: set("color"), Weight: set("weight") },
  };
}
