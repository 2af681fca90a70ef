import type { Range } from "../../../src/model/range";
import type { SheetPlan } from "../../../src/workbook/plan";
import { joined } from "../../../src/workbook/rectangles";
import { addressLists, excelAddress } from "./address";
import { CALL, grouped, type On, type Step } from "./step";

/**
 * Points of a column that holds so many characters: Excel counts 7 pixels for a digit of its
 * default font, 5 for the margins, and ¾ point a pixel.
 */
const columnPoints = (characters: number): number => Math.round(characters * 7 + 5) * 0.75;

/** Widths of columns and heights of rows. */
export function sizeSteps({ columns, rows }: SheetPlan, on: On): Step[] {
  const fixed = rows.flatMap((height, row) => (height === null ? [] : { height, row }));
  const fitted = rows.flatMap((height, row) => (height === null ? [cell(row, 0)] : []));
  return [
    ...grouped(columns.map((width, column) => [width, cell(0, column)])).flatMap(([width, cells]) =>
      addressLists(joined(cells)).map((list) =>
        on(CALL + list.length, (sheet) => {
          sheet.getRanges(list).untrack().format.columnWidth = columnPoints(width);
        }),
      ),
    ),
    ...grouped(fixed.map(({ height, row }) => [height, cell(row, 0)])).flatMap(([height, cells]) =>
      addressLists(joined(cells)).map((list) =>
        on(CALL + list.length, (sheet) => {
          sheet.getRanges(list).untrack().format.rowHeight = height;
        }),
      ),
    ),
    ...joined(fitted).map((range) =>
      on(CALL, (sheet) => {
        sheet.getRange(excelAddress(range)).untrack().format.autofitRows();
      }),
    ),
  ];
}

const cell = (row: number, column: number): Range => ({ row, column, rows: 1, columns: 1 });
