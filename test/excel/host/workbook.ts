import { contains, rangeAddressOf, type Range } from "../../../src/model/range";
import {
  accessDenied,
  generalException,
  invalidArgument,
  itemAlreadyExists,
  itemNotFound,
} from "./errors";
import { Grid, movedRange } from "./grid";

export type Held = string | number | boolean;

export interface Content {
  readonly value: Held;
  /** With its leading “=”; formulas are kept and never computed. */
  readonly formula?: string;
}

/** Properties that were set on a cell, under their path below `format`: `font.bold`. */
export type Look = Readonly<Record<string, unknown>>;

export interface DataValidation {
  readonly ranges: readonly Range[];
  readonly settings: Record<string, unknown>;
}

export interface ConditionalFormat {
  readonly ranges: readonly Range[];
  readonly kind: string;
  readonly settings: Record<string, unknown>;
}

/** A worksheet of the test workbook. */
export class SheetState {
  readonly cells = new Grid<Content>();
  readonly looks = new Grid<Record<string, unknown>>();
  merges: Range[] = [];
  readonly validations: DataValidation[] = [];
  readonly conditions: ConditionalFormat[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly page: Record<string, unknown> = {};
  frozen = { rows: 0, columns: 0 };
  /** The options of the protection; `null` where there is none. */
  protection: Readonly<Record<string, unknown>> | null = null;

  constructor(
    readonly id: string,
    public name: string,
    public visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible",
  ) {}

  /** Cells are locked unless told otherwise, and that matters once the sheet is protected. */
  isLocked(row: number, column: number): boolean {
    return this.looks.get(row, column)?.["protection.locked"] !== false;
  }

  /** Whether a cell is hidden behind a merge. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some(
      (merge) => contains(merge, row, column) && (row !== merge.row || column !== merge.column),
    );
  }

  requireVisible(): void {
    if (this.visibility !== "Visible") throw generalException("a hidden sheet");
  }

  requireUnlocked(range: Range): void {
    if (this.protection && eachCell(range).some(([row, column]) => this.isLocked(row, column)))
      throw accessDenied();
  }

  /** Throws unless the sheet is unprotected or its protection grants `option`. */
  require(option: string): void {
    if (this.protection && this.protection[option] !== true) throw accessDenied();
  }

  /** Excel's coercion of what is set as a value: `null` changes nothing, text may become a number. */
  enter(row: number, column: number, value: unknown): void {
    if (value === null || this.isCovered(row, column)) return;
    const format = this.looks.get(row, column)?.["numberFormat"];
    this.cells.set(row, column, contentOf(value, format === "@"));
  }

  /** The rectangle that Excel calls used; cells that only look different count unless asked for values. */
  used(valuesOnly: boolean): Range {
    const extents = [this.cells.extent(), valuesOnly ? null : this.looks.extent()];
    const known = [...extents, ...(valuesOnly ? [] : this.merges)].filter((each) => each !== null);
    if (known.length === 0) return { row: 0, column: 0, rows: 1, columns: 1 };
    const row = Math.min(...known.map((each) => each.row));
    const column = Math.min(...known.map((each) => each.column));
    return {
      row,
      column,
      rows: Math.max(...known.map((each) => each.row + each.rows)) - row,
      columns: Math.max(...known.map((each) => each.column + each.columns)) - column,
    };
  }

  moveRows(at: number, count: number): void {
    this.cells.moveRows(at, count);
    this.looks.moveRows(at, count);
    this.merges = this.merges.flatMap((merge) => movedRange(merge, at, count) ?? []);
  }
}

export interface NameState {
  readonly name: string;
  /** `null` where the cells are gone: #REF! */
  target: { readonly sheet: SheetState; readonly range: Range } | null;
}

/** The workbook that the requests of office.js are executed on. */
export class WorkbookState {
  #nextId = 1;
  sheets: SheetState[] = [];
  names: NameState[] = [];
  readonly settings = new Map<string, unknown>();
  readonly properties: Record<string, unknown> = {};
  /** 保护工作簿: nobody adds, renames or deletes sheets. */
  structureLocked = false;
  active: SheetState;
  selection: { readonly sheet: SheetState; readonly range: Range };

  constructor() {
    this.active = this.addSheet("Sheet1");
    this.selection = { sheet: this.active, range: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  addSheet(name: string): SheetState {
    requireSheetName(name);
    if (this.sheetNamed(name)) throw itemAlreadyExists(name);
    const number = String(this.#nextId++).padStart(12, "0");
    const sheet = new SheetState(`{00000000-0001-0000-0000-${number}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** By name, whatever its case, or by id. */
  sheetNamed(key: unknown): SheetState | undefined {
    return this.sheets.find(
      ({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
    );
  }

  sheet(key: unknown): SheetState {
    const found = this.sheetNamed(key);
    if (!found) throw itemNotFound(`worksheet ${String(key)}`);
    return found;
  }

  deleteSheet(sheet: SheetState): void {
    this.sheets = this.sheets.filter((each) => each !== sheet);
    for (const name of this.names) if (name.target?.sheet === sheet) name.target = null;
    const [first] = this.sheets;
    if (!first) throw invalidArgument("the last sheet");
    if (this.active === sheet) this.active = first;
  }

  addName(name: string, sheet: SheetState, range: Range): NameState {
    if (this.names.some((each) => each.name.toLowerCase() === name.toLowerCase()))
      throw itemAlreadyExists(name);
    const state: NameState = { name, target: { sheet, range } };
    this.names.push(state);
    return state;
  }

  moveRows(sheet: SheetState, at: number, count: number): void {
    sheet.moveRows(at, count);
    for (const name of this.names) {
      if (name.target?.sheet !== sheet) continue;
      const range = movedRange(name.target.range, at, count);
      name.target = range && { sheet, range };
    }
  }
}

export function requireSheetName(name: string): void {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name)) throw invalidArgument(name);
}

export function eachCell({ row, column, rows, columns }: Range): [number, number][] {
  const cells: [number, number][] = [];
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1) cells.push([r, c]);
  return cells;
}

/** 表三!$D$5 as `formula` of a name prints it; names that are not plain words are quoted. */
export const quoted = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export const fullAddress = (sheet: SheetState, range: Range): string => {
  const address =
    range.rows * range.columns === 1 ? rangeAddressOf(range).split(":")[0] : rangeAddressOf(range);
  return `${quoted(sheet.name)}!${address}`;
};

function contentOf(value: unknown, asText: boolean): Content | undefined {
  if (typeof value === "number" || typeof value === "boolean") return { value };
  const text = String(value);
  if (text === "") return undefined;
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (asText) return { value: text };
  if (text.startsWith("=")) return { value: 0, formula: text };
  if (/^[+-]?\d+(\.\d+)?$/.test(text.trim())) return { value: Number(text) };
  return { value: text };
}
