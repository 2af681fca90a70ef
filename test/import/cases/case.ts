import type { NoticeCode } from "../../../src/model/notice";
import type { Ref, Value } from "../../../src/model/ref";
import type { Cell, Sheet, Workbook } from "../../../src/model/sheet";
import type { Template } from "../../../src/model/template";
import { printed, workbook } from "../sheets";
import type { Change } from "./changes";

/** One way in which offices keep the tables. */
export interface GridCase {
  readonly name: string;
  readonly draw: (two: Sheet, three: Sheet, four: Sheet) => Workbook;
  /** Figures that the file does not hold, or holds in a way nobody can read; they stay blank. */
  readonly lost?: RegExp;
  /** Notices of level `look` that have to be said; no others may be. */
  readonly says?: readonly NoticeCode[];
  readonly refused?: NoticeCode;
  /** What stands in the place of a figure. */
  readonly value?: (value: Value, index: number) => Value;
  /** What the file as drawn holds, where that is not what was drawn. */
  readonly holds?: Readonly<Record<Ref, Value>>;
}

type Values = Readonly<Record<Ref, Value>>;

/** The file, and the figures that it holds. */
export function drawCase(
  { draw, value, holds }: GridCase,
  template: Template,
  figures: Values,
): { readonly workbook: Workbook; readonly values: Values } {
  const values = value
    ? Object.fromEntries(Object.entries(figures).map(([ref, each], i) => [ref, value(each, i)]))
    : figures;
  const [two, three, four] = template.tables.map((table) => printed(table, values));
  if (!two || !three || !four) throw new Error("The form has three tables");
  return { workbook: draw(two, three, four), values: { ...values, ...holds } };
}

export const each =
  (change: Change): GridCase["draw"] =>
  (...sheets) =>
    workbook(...sheets.map(change));

export const inThree =
  (change: Change): GridCase["draw"] =>
  (two, three, four) =>
    workbook(two, change(three), four);

export const inTwo =
  (change: Change): GridCase["draw"] =>
  (two, three, four) =>
    workbook(change(two), three, four);

export const inFour =
  (change: Change): GridCase["draw"] =>
  (two, three, four) =>
    workbook(two, three, change(four));

export const has = (text: string) => (row: readonly Cell[]) =>
  row.some((cell) => typeof cell === "string" && cell.includes(text));

/** Table three stands below its title; its header takes rows 1 … 3. */
export const HEADER = 1;
export const FIRST = 4;
