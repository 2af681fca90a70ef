import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../../src/workbook/plan";
import { univerRange, type Extent } from "./address";
import { namedStyles } from "./cell-style";
import { lockOf } from "./locks";
import { nameItems } from "./names";
import { conditionRule, validationRule } from "./rules";

/** Pixels of one character of the default font, half a Chinese one, and of a cell's padding. */
const CHARACTER = 7.75;
const PADDING = 5;

const PIXELS_A_POINT = 4 / 3;

/** Rows whose height is fitted start as high as this, in pixels. */
const DEFAULT_HEIGHT = 26;

/** Blank rows and columns round a form, so that it does not end with the sheet. */
const MARGIN = { rows: 20, columns: 4 } as const;

/** The snapshot of a plan; rules, locks and names travel in it, so that laying out is one step. */
export function workbookData(plan: WorkbookPlan, unitId: string): IWorkbookData {
  const sheets = plan.sheets.map((sheet, i) => ({ id: `${unitId}-${i + 1}`, sheet }));
  const bySheet = <T>(of: (sheet: SheetPlan, id: string) => T) =>
    Object.fromEntries(sheets.map(({ id, sheet }) => [id, of(sheet, id)]));
  const resources = {
    SHEET_DEFINED_NAME_PLUGIN: nameItems(plan.names),
    SHEET_RANGE_PROTECTION_PLUGIN: bySheet((sheet, id) => [
      lockOf(unitId, id, extentOf(sheet), sheet.open),
    ]),
    SHEET_DATA_VALIDATION_PLUGIN: bySheet(({ validations }, id) =>
      validations.map((validation, i) => validationRule(validation, `${id}-v${i}`)),
    ),
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: bySheet(({ conditions }, id) =>
      conditions.map((condition, i) => conditionRule(condition, `${id}-c${i}`)),
    ),
  };
  return {
    id: unitId,
    name: plan.title,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    styles: namedStyles(),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: bySheet(worksheetData),
    resources: Object.entries(resources).map(([name, data]) => ({
      name,
      data: JSON.stringify(data),
    })),
  };
}

/** One sheet of the snapshot. */
export function worksheetData(sheet: SheetPlan, id: string): Partial<IWorksheetData> {
  const { rows, columns } = extentOf(sheet);
  const { freeze } = sheet;
  return {
    id,
    name: sheet.name,
    rowCount: rows,
    columnCount: columns,
    defaultRowHeight: DEFAULT_HEIGHT,
    cellData: matrixOf(sheet.cells),
    mergeData: sheet.merges.map(univerRange),
    rowData: Object.fromEntries(
      Array.from({ length: rows }, (_, row) => [row, rowData(sheet.rows[row] ?? null)]),
    ),
    columnData: Object.fromEntries(sheet.columns.map((width, i) => [i, columnData(width)])),
    freeze: {
      xSplit: freeze.columns,
      ySplit: freeze.rows,
      startColumn: freeze.columns > 0 ? freeze.columns : -1,
      startRow: freeze.rows > 0 ? freeze.rows : -1,
    },
    showGridlines: BooleanNumber.FALSE,
  };
}

/** The plan's own cells and what may be typed into, with a margin. */
export function extentOf({ cells, rows, columns, open }: SheetPlan): Extent {
  return {
    rows:
      Math.max(
        rows.length,
        ...cells.map(({ row }) => row + 1),
        ...open.map((range) => range.row + range.rows),
      ) + MARGIN.rows,
    columns:
      Math.max(
        columns.length,
        ...cells.map(({ column }) => column + 1),
        ...open.map((range) => range.column + range.columns),
      ) + MARGIN.columns,
  };
}

function matrixOf(cells: readonly CellPlan[]): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, value, style } of cells)
    (matrix[row] ??= {})[column] = { ...valueData(value), s: style };
  return matrix;
}

/** A value as a cell keeps it; text that looks like a number stays text. */
export const valueData = (value: string | number | null): Pick<ICellData, "v" | "t"> => {
  if (value === null || value === "") return { v: null, t: null };
  return typeof value === "number"
    ? { v: value, t: CellValueType.NUMBER }
    : { v: value, t: CellValueType.STRING };
};

const rowData = (points: number | null): Partial<IRowData> =>
  points === null
    ? { h: DEFAULT_HEIGHT, ia: BooleanNumber.TRUE }
    : { h: Math.round(points * PIXELS_A_POINT), ia: BooleanNumber.FALSE };

const columnData = (characters: number): Partial<IColumnData> => ({
  w: Math.round(characters * CHARACTER) + PADDING,
});
