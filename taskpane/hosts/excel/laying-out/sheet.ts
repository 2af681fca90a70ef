import { rangeAddressOf, type Range } from "../../../../src/model/range";
import type { CellPlan, SheetPlan } from "../../../../src/workbook/plan";
import { joined } from "../../../../src/workbook/rectangles";
import { type Style, styles } from "../../../../src/workbook/styles";
import { addressLists, excelAddress } from "../address";
import { CALL, grouped, type On, type Step } from "../requests";
import { bytesOf, entryOf } from "../values";
import { styleSteps } from "./looks";
import { ruleSteps } from "./rules";

/** Carries out the plan of one sheet, which is there and empty; pages and protection come after. */
export function sheetSteps(plan: SheetPlan): Step[] {
  const on: On = (bytes, act) => ({
    bytes,
    act: (request) => {
      act(request.sheet(plan.name));
    },
  });
  return [
    // Number formats come before values: in a cell of text Excel takes everything as it is.
    ...styleSteps(plan, on),
    ...valueSteps(plan, on),
    ...plan.merges.map((merge) =>
      on(CALL, (sheet) => {
        sheet.getRange(excelAddress(merge)).untrack().merge(false);
      }),
    ),
    ...sizeSteps(plan, on),
    ...ruleSteps(plan, on),
    on(2 * CALL, (sheet) => {
      freeze(sheet, plan);
    }),
  ];
}

/** Rows of values that go out in one step; long text is what makes a sheet large. */
const ROWS = 50;

/** Everything that stands in cells, in blocks of rows. */
function valueSteps({ cells }: SheetPlan, on: On): Step[] {
  const filled = cells.filter(({ value }) => value !== null);
  const last = Math.max(-1, ...filled.map(({ row }) => row));
  const starts = Array.from({ length: Math.ceil((last + 1) / ROWS) }, (_, i) => i * ROWS);
  return starts.flatMap((start) => {
    const here = filled.filter(({ row }) => row >= start && row < start + ROWS);
    if (here.length === 0) return [];
    const columns = 1 + Math.max(...here.map(({ column }) => column));
    const top = Math.min(...here.map(({ row }) => row));
    const rows = 1 + Math.max(...here.map(({ row }) => row)) - top;
    const range = { row: top, column: 0, rows, columns };
    // `null` leaves a cell as it is.
    const values: (string | number | boolean | null)[][] = Array.from({ length: range.rows }, () =>
      Array.from({ length: columns }, () => null),
    );
    for (const cell of here) {
      const row = values[cell.row - range.row];
      if (row) row[cell.column] = plannedEntry(cell);
    }
    return [
      on(CALL + bytesOf(values), (sheet) => {
        sheet.getRange(excelAddress(range)).untrack().values = values;
      }),
    ];
  });
}

/** In a cell of text Excel takes everything as it is. */
function plannedEntry({ value, style }: CellPlan): string | number | boolean {
  const look: Style = styles[style];
  return look.format === "@" && value !== null ? value : entryOf(value);
}

/**
 * Points of a column that holds so many characters: Excel counts 7 pixels for a digit of its
 * default font, 5 for the margins, and ¾ point a pixel.
 */
const columnPoints = (characters: number): number => Math.round(characters * 7 + 5) * 0.75;

/** Widths of columns and heights of rows. */
function sizeSteps({ columns, rows }: SheetPlan, on: On): Step[] {
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

/** Rows and columns that stay in sight. */
function freeze(sheet: Excel.Worksheet, { freeze: { rows, columns } }: SheetPlan): void {
  const corner: Range = { row: 0, column: 0, rows, columns };
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRange(rangeAddressOf(corner)).untrack());
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
