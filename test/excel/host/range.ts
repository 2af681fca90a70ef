import { parseRange, type Range } from "../../../src/model/range";
import { invalidArgument } from "./errors";
import { rangeFormat, setLook } from "./format";
import { conditionalFormats, dataValidation } from "./rules";
import type { ServerObject } from "./server-object";
import type { Session } from "./session";
import { eachCell, fullAddress, type SheetState } from "./workbook";

/** A `Range` of the server also says where it is, so that names can point to it. */
export interface RangeObject extends ServerObject {
  readonly sheet: SheetState;
  readonly range: Range;
}

export const isRangeObject = (value: unknown): value is RangeObject =>
  typeof value === "object" && value !== null && "sheet" in value && "range" in value;

/** `Range`: one rectangle. */
export function rangeObject(session: Session, sheet: SheetState, range: Range): RangeObject {
  const within = (row: number, column: number, rows: number, columns: number) =>
    rangeObject(session, sheet, {
      row: range.row + row,
      column: range.column + column,
      rows,
      columns,
    });
  return {
    type: "Range",
    sheet,
    range,
    get: {
      Address: () => fullAddress(sheet, range),
      RowIndex: () => range.row,
      ColumnIndex: () => range.column,
      RowCount: () => range.rows,
      ColumnCount: () => range.columns,
      CellCount: () => range.rows * range.columns,
      Values: () => valuesOf(session, sheet, range, "value"),
      Formulas: () => valuesOf(session, sheet, range, "formula"),
    },
    set: {
      Values: (value) => enter(session, sheet, range, value),
      NumberFormat: (value) => {
        const formats = block(value, sheet, range);
        for (const [row, column] of eachCell(range)) {
          const format = formats[row - range.row]?.[column - range.column];
          setLook(sheet, [{ row, column, rows: 1, columns: 1 }], "numberFormat", format);
        }
      },
    },
    call: {
      Merge: () => merge(sheet, range),
      Select: () => {
        sheet.requireVisible();
        session.selected(sheet, range);
      },
      GetRow: (row) => within(Number(row), 0, 1, range.columns),
      GetBoundingRect: (other) =>
        isRangeObject(other)
          ? rangeObject(session, sheet, bounding(range, other.range))
          : rangeObject(session, sheet, bounding(range, rangeAt(String(other)))),
      GetMergedAreasOrNullObject: () => {
        const areas = sheet.merges.filter((area) => overlap(area, range));
        if (areas.length > session.faults.mergedAreasLimit)
          throw invalidArgument("too many merged areas");
        return areas.length > 0 ? rangeAreas(session, sheet, areas) : null;
      },
      // What office.js asks before it cuts a large write into blocks of rows.
      _ValidateArraySize: (rows, columns) => {
        if (rows !== range.rows || columns !== range.columns)
          throw invalidArgument(`${String(rows)} × ${String(columns)} values`);
      },
    },
    child: {
      Format: () => rangeFormat(sheet, [range]),
      DataValidation: () => dataValidation(sheet, [range]),
      ConditionalFormats: () => conditionalFormats(sheet, [range]),
    },
  };
}

/** `RangeAreas`: several rectangles of one sheet. */
export const rangeAreas = (
  _session: Session,
  sheet: SheetState,
  ranges: readonly Range[],
): ServerObject => ({
  type: "RangeAreas",
  get: {
    Address: () => ranges.map((range) => fullAddress(sheet, range)).join(","),
    AreaCount: () => ranges.length,
  },
  child: {
    Format: () => rangeFormat(sheet, ranges),
    DataValidation: () => dataValidation(sheet, ranges),
    ConditionalFormats: () => conditionalFormats(sheet, ranges),
  },
});

/** Reads `A1:B2`, with or without the name of a sheet before it. */
export function rangeAt(address: string): Range {
  const range = parseRange(address.slice(address.lastIndexOf("!") + 1));
  if (!range) throw invalidArgument(address);
  return range;
}

/** Excel refuses lists of areas of 8,192 characters and more. */
export function rangesAt(addresses: string): Range[] {
  if (addresses.length >= 8192) throw invalidArgument("an address of 8192 characters");
  return addresses.split(",").map(rangeAt);
}

function valuesOf(
  session: Session,
  sheet: SheetState,
  range: Range,
  part: "value" | "formula",
): unknown[][] | null {
  if (range.rows * range.columns > session.faults.nullAbove) return null;
  return Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (_cell, column) => {
      const content = sheet.cells.get(range.row + row, range.column + column);
      return content?.[part] ?? content?.value ?? "";
    }),
  );
}

function enter(session: Session, sheet: SheetState, range: Range, value: unknown): void {
  const rows = block(value, sheet, range);
  sheet.requireUnlocked(range);
  for (const [row, column] of eachCell(range))
    sheet.enter(row, column, rows[row - range.row]?.[column - range.column]);
  session.wrote(sheet, range);
}

/** Excel wants as many rows and columns as the range has. */
function block(value: unknown, sheet: SheetState, range: Range): (readonly unknown[])[] {
  const rows = Array.isArray(value) ? (value as (readonly unknown[])[]) : null;
  if (rows?.length !== range.rows || rows.some((row) => row.length !== range.columns))
    throw invalidArgument(`values for ${fullAddress(sheet, range)}`);
  return rows;
}

function merge(sheet: SheetState, range: Range): void {
  sheet.require("allowFormatCells");
  const apart = sheet.merges.filter((each) => !overlap(each, range));
  for (const [row, column] of eachCell(range).slice(1)) sheet.cells.set(row, column, undefined);
  sheet.merges = [...apart, range];
}

function bounding(a: Range, b: Range): Range {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

const overlap = (a: Range, b: Range): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
