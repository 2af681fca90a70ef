import { fieldsOf } from "../model/field";
import { lastYearSheetOf, type LastYearSheet } from "../model/last-year-sheet";
import type { LaidOutCell } from "../model/layout";
import type { Range } from "../model/range";
import { paragraphsOf, type LastYear } from "../model/report";
import type { Template } from "../model/template";
import { lastYearSheet } from "../templates/particulars";
import { lastYearWords } from "../words/workbook";
import type { CellPlan, NamedSheet } from "./plan";
import type { StyleName } from "./styles";
import { heightOf, linesIn } from "./text-size";

const widths = { labels: [6, 15, 33], figure: 9.5 } as const;

/**
 * The sheet 上年数: year, unit and source, the tables with last year's figures, and last year's
 * text. Nothing of it is open for typing. A figure that last year's form did not ask for says so.
 */
export function planLastYear(lastYear: LastYear, template: Template): NamedSheet {
  const place = lastYearSheetOf(template);
  const lines = [
    ...headLines(lastYear, place),
    ...place.tables.map(({ table, titleRow }) => line(titleRow, table.title, "header", place)),
    ...textLines(lastYear, template, place),
  ];
  const tables = place.tables.flatMap(({ cells }) => cells);
  const columns = Array.from(
    { length: place.columns },
    (_, i) => (i < place.labelColumns ? widths.labels[i] : undefined) ?? widths.figure,
  );
  const parts = [...lines, ...tables.map((cell) => partOf(cell, lastYear, template))];
  const rows = Math.max(...parts.map(({ range }) => range.row + range.rows));
  const area = { row: 0, column: 0, rows, columns: place.columns };
  return {
    sheet: {
      name: lastYearSheet.name,
      columns,
      rows: heightsOf(parts, columns, rows),
      cells: parts.flatMap(cellsOf),
      merges: parts.map(({ range }) => range).filter((range) => range.rows * range.columns > 1),
      freeze: { rows: 0, columns: 0 },
      print: { orientation: "landscape", area, tall: 0 },
      validations: [],
      conditions: [],
      open: [],
    },
    name: { name: lastYearSheet.definedName, sheet: lastYearSheet.name, range: area },
  };
}

/** One rectangle with what stands in it. */
interface Part {
  readonly range: Range;
  readonly value: string | number | null;
  readonly style: StyleName;
}

const line = (row: number, value: string, style: StyleName, { columns }: LastYearSheet): Part => ({
  range: { row, column: 0, rows: 1, columns },
  value,
  style,
});

function headLines({ year, agency, source }: LastYear, place: LastYearSheet): Part[] {
  const { labelColumns, columns, facts } = place;
  const fact = (row: number, label: string, value: string | number | null): Part[] => [
    {
      range: { row, column: 0, rows: 1, columns: labelColumns },
      value: label,
      style: "infoLabel",
    },
    {
      range: { row, column: labelColumns, rows: 1, columns: columns - labelColumns },
      value,
      style: "infoFixed",
    },
  ];
  return [
    line(0, lastYearSheet.name, "title", place),
    line(1, lastYearWords.hint, "hint", place),
    ...fact(facts.year, lastYearWords.year, year),
    ...fact(facts.agency, lastYearWords.agency, agency),
    ...fact(facts.source, lastYearWords.source, source),
  ];
}

/** The titles of the sections that are written, each with its paragraphs below. */
function textLines({ sections }: LastYear, template: Template, place: LastYearSheet): Part[] {
  const texts = template.sections.flatMap(({ id, title }) => {
    const paragraphs = paragraphsOf(sections[id]);
    return paragraphs.length > 0 ? [{ title, paragraphs }] : [];
  });
  return texts
    .flatMap(({ title, paragraphs }) => [
      { value: title, style: "header" as const },
      ...paragraphs.map((value) => ({ value, style: "paragraph" as const })),
    ])
    .map(({ value, style }, i) => line(place.textRow + i, value, style, place));
}

function partOf(cell: LaidOutCell, { values }: LastYear, template: Template): Part {
  const { row, column, rows, columns, role, ref, text } = cell;
  const range = { row, column, rows, columns };
  if (ref === undefined) {
    const isLabel = role === "rowLabel" || role === "groupLabel";
    return { range, value: text, style: isLabel ? role : "header" };
  }
  const value = values[ref] === undefined ? lastYearWords.notAsked : values[ref];
  const style = fieldsOf(template).get(ref)?.figure === "amount" ? "amount" : "count";
  return { range, value, style };
}

const cellsOf = ({ range, value, style }: Part): CellPlan[] =>
  Array.from({ length: range.rows * range.columns }, (_, i) => ({
    row: range.row + Math.floor(i / range.columns),
    column: range.column + (i % range.columns),
    value: i === 0 ? value : null,
    style,
  }));

/** Hosts fit no merged row: the tallest text decides. Points. */
function heightsOf(parts: readonly Part[], columns: readonly number[], rows: number): number[] {
  const heights = Array.from({ length: rows }, () => 20);
  for (const { range, value } of parts) {
    const width = columns
      .slice(range.column, range.column + range.columns)
      .reduce((sum, each) => sum + each, 0);
    const needed = Math.ceil(heightOf(linesIn(String(value ?? ""), width)) / range.rows);
    for (let row = range.row; row < range.row + range.rows; row++)
      heights[row] = Math.max(heights[row] ?? 0, needed);
  }
  return [36, ...heights.slice(1)];
}
