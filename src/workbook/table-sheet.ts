import { fieldsOf } from "../model/field";
import { layoutOf, type LaidOutCell, type LaidOutTable } from "../model/layout";
import { addressOf, type Range } from "../model/range";
import type { Ref } from "../model/ref";
import type { Report } from "../model/report";
import type { Table, Template } from "../model/template";
import { formulaOf, ruleSetOf } from "../rules";
import { totalsOf } from "../totals";
import { validationWords } from "../words/workbook";
import type { CellPlan, ConditionPlan, SheetPlan, ValidationPlan } from "./plan";
import { joined } from "./rectangles";
import type { StyleName } from "./styles";
import { heightOf, linesIn } from "./text-size";

/** Where a form does not say it. */
const plain = { labels: [], figure: 12 } as const;

/** The table stands below its title. */
const TOP = 1;

/** The sheet of one table as the form prints it, with what the report has filled in. */
export function planTable(table: Table, report: Report, template: Template): SheetPlan {
  const layout = layoutOf(table);
  const { labels, figure } = table.look?.sheet ?? plain;
  const columns = Array.from({ length: layout.columns }, (_, i) => labels[i] ?? figure);
  const places = new Map(layout.cells.flatMap((cell) => (cell.ref ? [[cell.ref, cell]] : [])));
  const figures = [...places.values()].map(below);
  const area = { row: 0, column: 0, rows: TOP + layout.rows, columns: layout.columns };
  return {
    name: table.name,
    columns,
    rows: rowHeights(layout, columns),
    cells: [
      { row: 0, column: 0, value: table.title, style: "title" },
      ...layout.cells.flatMap((cell) => cellsOf(cell, report, template)),
    ],
    merges: [
      { row: 0, column: 0, rows: 1, columns: layout.columns },
      ...layout.cells.filter(({ rows, columns }) => rows * columns > 1).map(below),
    ],
    freeze: {
      rows: table.blocks.length === 1 ? TOP + layout.headerRows : TOP,
      columns: layout.labelColumns,
    },
    print: { orientation: table.orientation, area, tall: 1 },
    validations: validationsOf(places, template),
    conditions: [...conditionsOf(places, template), ...blanksIn(joined(figures))],
    open: joined(figures),
  };
}

/** Where the table itself stands on its sheet: what its defined name points to. */
export const tableRange = (table: Table): Range => {
  const { rows, columns } = layoutOf(table);
  return { row: TOP, column: 0, rows, columns };
};

const below = ({ row, column, rows, columns }: LaidOutCell): Range => ({
  row: row + TOP,
  column,
  rows,
  columns,
});

/** One plan for every cell of a merge, so that its borders are drawn all round. */
function cellsOf(cell: LaidOutCell, report: Report, template: Template): CellPlan[] {
  const { row, column, rows, columns } = below(cell);
  const style = styleOf(cell, template);
  const value = cell.ref === undefined ? cell.text : (report.values[cell.ref] ?? null);
  return Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
    value: i === 0 ? value : null,
    style,
  }));
}

function styleOf({ role, ref }: LaidOutCell, template: Template): StyleName {
  if (ref === undefined) return role === "rowLabel" || role === "groupLabel" ? role : "header";
  if (fieldsOf(template).get(ref)?.figure === "amount") return "amount";
  return totalsOf(template).some((total) => total.ref === ref) ? "total" : "count";
}

/** Hosts fit no merged row: the tallest label decides. Points. */
function rowHeights({ cells, rows }: LaidOutTable, columns: readonly number[]): number[] {
  const heights = Array.from({ length: rows }, () => 20);
  for (const cell of cells) {
    const width = columns
      .slice(cell.column, cell.column + cell.columns)
      .reduce((sum, each) => sum + each, 0);
    const needed = heightOf(linesIn(cell.text, width)) / cell.rows;
    for (let row = cell.row; row < cell.row + cell.rows; row++)
      heights[row] = Math.max(heights[row] ?? 0, Math.ceil(needed));
  }
  return [36, ...heights];
}

function validationsOf(
  places: ReadonlyMap<Ref, LaidOutCell>,
  template: Template,
): ValidationPlan[] {
  const allow = { count: "whole", change: "wholeSigned", amount: "decimal" } as const;
  return (["count", "change", "amount"] as const).flatMap((kind) => {
    const cells = [...places].filter(([ref]) => fieldsOf(template).get(ref)?.figure === kind);
    return joined(cells.map(([, cell]) => below(cell))).map((range) => ({
      range,
      allow: allow[kind],
      ...validationWords[allow[kind]],
    }));
  });
}

/**
 * One condition for all cells whose rule reads the same cells as seen from the marked one: a
 * relation over seven columns is one condition over seven cells, and stays right when rows are
 * inserted. What reads another sheet or another report has none: old versions of Excel refuse it.
 */
function conditionsOf(places: ReadonlyMap<Ref, LaidOutCell>, template: Template): ConditionPlan[] {
  const groups = new Map<string, { first: ConditionPlan; ranges: Range[] }>();
  for (const rule of ruleSetOf(template).rules)
    for (const mark of rule.marks) {
      const cell = places.get(mark);
      if (!cell || !rule.reads.every((read) => places.has(read))) continue;
      const from = below(cell);
      const seen = formulaOf(rule, template, (ref) => distance(from, at(places, ref)));
      const formula = formulaOf(rule, template, (ref) => addressOf(at(places, ref)));
      if (seen === null || formula === null) continue;
      const key = `${rule.relation.id} ${seen}`;
      const group = groups.get(key) ?? {
        first: { ranges: [], formula, mark: rule.relation.severity },
        ranges: [],
      };
      group.ranges.push(from);
      groups.set(key, group);
    }
  return [...groups.values()].map(({ first, ranges }) => ({ ...first, ranges: joined(ranges) }));
}

/** Where something is still to be typed, seen without the add-in and gone with the figure. */
const blanksIn = (open: readonly Range[]): ConditionPlan[] => {
  const [first] = open;
  return first ? [{ ranges: open, formula: `ISBLANK(${addressOf(first)})`, mark: "blank" }] : [];
};

const distance = (from: Range, to: Range): string =>
  `R[${to.row - from.row}]C[${to.column - from.column}]`;

function at(places: ReadonlyMap<Ref, LaidOutCell>, ref: Ref): Range {
  const cell = places.get(ref);
  if (!cell) throw new Error(`A relation reads ${ref}, which stands on another sheet`);
  return below(cell);
}
