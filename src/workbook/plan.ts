import type { Range } from "../model/range";
import { marks, type Mark, type StyleName } from "./styles";

/** The laid-out workbook as data; every host carries out the same plan. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  readonly title: string;
}

/** A defined name that points to one rectangle. */
export interface NamePlan {
  readonly name: string;
  readonly sheet: string;
  readonly range: Range;
}

/** A sheet and the name by which it is found again. */
export interface NamedSheet {
  readonly sheet: SheetPlan;
  readonly name: NamePlan;
}

export interface SheetPlan {
  readonly name: string;
  /** Widths in characters of the default font, one a column. */
  readonly columns: readonly number[];
  /** Heights in points; `null` is fitted by the host as text is typed. */
  readonly rows: readonly (number | null)[];
  readonly cells: readonly CellPlan[];
  readonly merges: readonly Range[];
  /** How many rows and columns stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
  readonly validations: readonly ValidationPlan[];
  readonly conditions: readonly ConditionPlan[];
  /** What may be typed into; everything else is locked, without a password. */
  readonly open: readonly Range[];
}

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
  /** Without the leading “=”; `value` is then what it comes to. Only files hold formulas. */
  readonly formula?: string;
  readonly style: StyleName;
}

/** A4, fitted to one page wide; `tall` is how many pages high, 0 as many as it takes. */
export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  readonly area: Range;
  readonly tall: 0 | 1;
}

/** What may be typed into a range, and what is said otherwise. */
export interface ValidationPlan {
  readonly range: Range;
  readonly allow: "whole" | "wholeSigned" | "decimal" | "year";
  readonly title: string;
  readonly message: string;
}

/** A native conditional format; `formula` is TRUE where the cell is marked, without leading “=”. */
export interface ConditionPlan {
  readonly ranges: readonly Range[];
  readonly formula: string;
  readonly mark: Mark;
}

const ORDER = Object.keys(marks) as readonly Mark[];

/** Conditions by what they mark: the first wins where two fall on one cell. */
export const inOrder = (conditions: readonly ConditionPlan[]): ConditionPlan[] =>
  ORDER.flatMap((mark) => conditions.filter((condition) => condition.mark === mark));
