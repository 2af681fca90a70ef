import { codesOf } from "../model/explanation-codes";
import type { Explanation } from "../model/report";
import type { Template } from "../model/template";
import { explanationSheet } from "../templates/particulars";
import { sayFigure } from "../words/explanations";
import { explanationWords } from "../words/workbook";
import type { CellPlan, NamedSheet } from "./plan";
import { heightOf, linesIn } from "./text-size";
import type { StyleName } from "./styles";

type ExplanationColumn = (typeof explanationSheet.columns)[number];

/** Below title, hint and headings. */
const TOP = 3;

/** Rows that are left for reasons to come. */
const ROOM = 40;

const looks: Readonly<Record<ExplanationColumn, { width: number; style: StyleName }>> = {
  rule: { width: 10, style: "infoFixed" },
  figures: { width: 44, style: "infoFixed" },
  text: { width: 48, style: "infoText" },
  codes: { width: 24, style: "code" },
};

/**
 * The sheet 说明: a row a reason, of which the text is for people and the codes, which are not
 * printed, tell the figures again. Without a reason it is room for some.
 */
export function planExplanations(
  explanations: readonly Explanation[],
  template: Template,
): NamedSheet {
  const { name, definedName } = explanationSheet;
  const columns = explanationSheet.columns.map((column) => looks[column].width);
  const rows = explanations.map((each) => explanationCells(each, template));
  const range = { row: TOP, column: 0, rows: rows.length + ROOM, columns: columns.length };
  const whole = { row: 0, column: 0, rows: 1, columns: columns.length };
  return {
    sheet: {
      name,
      columns,
      rows: [36, 34, 22, ...rows.map((cells) => heightFor(cells))],
      cells: [
        { row: 0, column: 0, value: name, style: "title" },
        { row: 1, column: 0, value: explanationWords.hint, style: "hint" },
        ...explanationSheet.columns.map((each, column): CellPlan => ({
          ...{ row: TOP - 1, column },
          ...{ value: explanationWords.columns[each], style: "header" },
        })),
        ...Array.from({ length: range.rows }, (_, i) => rowOf(TOP + i, rows[i])).flat(),
      ],
      merges: [whole, { ...whole, row: 1 }],
      freeze: { rows: TOP, columns: 0 },
      print: {
        orientation: "landscape",
        area: { row: 0, column: 0, rows: TOP + Math.max(1, rows.length), columns: 3 },
        tall: 0,
      },
      validations: [],
      conditions: [],
      open: [range],
    },
    name: { name: definedName, sheet: name, range },
  };
}

type Cells = Readonly<Record<ExplanationColumn, string>>;

/** One reason as it stands on its sheet. */
export const explanationCells = (
  { rule, values, text }: Explanation,
  template: Template,
): Cells => ({
  rule,
  figures: Object.entries(values)
    .map(([name, value]) => sayFigure(name, value, template))
    .join("\n"),
  text,
  codes: codesOf(values),
});

const rowOf = (row: number, cells: Cells | undefined): CellPlan[] =>
  explanationSheet.columns.map((each, column) => ({
    ...{ row, column },
    ...{ value: cells?.[each] ?? null, style: looks[each].style },
  }));

/** Codes are one line. Points. */
const heightFor = (cells: Cells): number =>
  heightOf(
    Math.max(linesIn(cells.figures, looks.figures.width), linesIn(cells.text, looks.text.width)),
  );
