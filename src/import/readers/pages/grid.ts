import type { Range } from "../../../model/range";
import { middleOf, type Rule, type Run } from "./page";
import { linesOf, textOfLine } from "./lines";

/** A table of ruling lines with what is printed in it. Lines that touch belong to one table. */
export interface Ruled {
  readonly rules: readonly Rule[];
  readonly runs: readonly Run[];
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Lines that are meant to meet miss each other by less; points. */
const NEAR = 3;
/** Lines on almost one place are the two sides of one border. */
const SAME = 3;

/** The tables of a page, from top to bottom. A frame around the page is none. */
export function ruledOf(rules: readonly Rule[], runs: readonly Run[]): readonly Ruled[] {
  return withSides(groupsOf(joined(rules)))
    .map((group) => around(group))
    .filter(({ rules: own }) => isGrid(own))
    .map((table) => ({ ...table, runs: runs.filter((run) => isIn(table, run)) }))
    .filter((table) => cellsOf(table).filter(({ text }) => text !== "").length > 1)
    .sort((a, b) => a.top - b.top);
}

const isIn = ({ top, bottom, left, right }: Omit<Ruled, "runs">, run: Run): boolean => {
  const { x, y } = middleOf(run);
  return x > left && x < right && y > top && y < bottom;
};

const isGrid = (rules: readonly Rule[]): boolean =>
  rules.filter(({ axis }) => axis === "across").length > 1 &&
  rules.some(({ axis }) => axis === "down");

function around(rules: readonly Rule[]): Omit<Ruled, "runs"> {
  const across = rules.flatMap((rule) => (rule.axis === "across" ? [rule.from, rule.to] : rule.at));
  const down = rules.flatMap((rule) => (rule.axis === "down" ? [rule.from, rule.to] : rule.at));
  return {
    rules,
    ...{ top: Math.min(...down), bottom: Math.max(...down) },
    ...{ left: Math.min(...across), right: Math.max(...across) },
  };
}

/** Pieces of one line, as cell borders are drawn, put together. */
function joined(rules: readonly Rule[]): Rule[] {
  const lines: { axis: Rule["axis"]; at: number; from: number; to: number }[] = [];
  for (const axis of ["across", "down"] as const) {
    const own = rules.filter((rule) => rule.axis === axis);
    for (const place of clustersOf(own.map(({ at }) => at))) {
      const pieces = own.filter(({ at }) => at >= place.from && at <= place.to);
      for (const { from, to } of pieces.sort((a, b) => a.from - b.from)) {
        const last = lines.at(-1);
        if (last?.axis === axis && last.at === place.at && from <= last.to + NEAR)
          last.to = Math.max(last.to, to);
        else lines.push({ axis, at: place.at, from, to });
      }
    }
  }
  return lines;
}

interface Cluster {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Places that are one place, in order. */
function clustersOf(places: readonly number[]): readonly Cluster[] {
  const groups: number[][] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && place - (group[0] ?? 0) <= SAME) group.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => {
    const [from = 0] = group;
    const to = group.at(-1) ?? from;
    return { at: (from + to) / 2, from, to };
  });
}

/** Lines that touch each other, directly or over others. */
function groupsOf(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  const left = new Set(rules);
  for (const first of rules) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const rule of group)
      for (const other of left)
        if (touch(rule, other)) {
          left.delete(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}

/**
 * A tall cell that goes over the ends of a page shows its sides alone: a line as high as a table
 * belongs to it.
 */
function withSides(groups: readonly Rule[][]): readonly Rule[][] {
  const sides = groups.filter(({ length }) => length === 1).flat();
  return groups
    .filter(({ length }) => length > 1)
    .map((group) => {
      const { top, bottom } = around(group);
      const own = sides.filter(
        ({ axis, from, to }) =>
          axis === "down" && Math.abs(from - top) < 2 * NEAR && Math.abs(to - bottom) < 2 * NEAR,
      );
      return [...group, ...own];
    });
}

const touch = (a: Rule, b: Rule): boolean =>
  a.axis !== b.axis &&
  a.at >= b.from - NEAR &&
  a.at <= b.to + NEAR &&
  b.at >= a.from - NEAR &&
  b.at <= a.to + NEAR;

/** A cell with the rows and columns that it takes up. */
export interface RuledCell extends Range {
  readonly text: string;
}

/** The cells of a table, its rows and columns counted from 0; none where it is no proper grid. */
export function cellsOf(table: Omit<Ruled, "top" | "bottom">): readonly RuledCell[] {
  const columns = edgesOf(table.rules, "down");
  const rows = edgesOf(table.rules, "across");
  const [wide, tall] = [columns.length - 1, rows.length - 1];
  if (wide < 1 || tall < 1 || wide * tall > MOST_CELLS) return [];
  const areas = areasOf(table.rules, columns, rows);
  const texts = textsOf(table.runs, columns, rows, (row, column) => areas[row * wide + column]);
  return [...new Set(areas)].map((area) => ({
    ...area,
    text: textOf(texts.get(area) ?? []),
  }));
}

const MOST_CELLS = 40_000;

/** A figure that is wider than its cell goes on in the next line. */
const textOf = (runs: readonly Run[]): string =>
  linesOf(runs)
    .map(textOfLine)
    .join("\n")
    .replace(/^[\d,.\n]+$/u, (digits) => digits.replaceAll("\n", ""));

/** Where rows or columns begin and end; a table that is open at its sides ends with its lines. */
function edgesOf(rules: readonly Rule[], axis: Rule["axis"]): readonly number[] {
  const walls = rules.filter((rule) => rule.axis === axis).map(({ at }) => at);
  const ends = rules.filter((rule) => rule.axis !== axis).flatMap(({ from, to }) => [from, to]);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const outer = [first, last].filter((end) => walls.every((at) => Math.abs(at - end) > 2 * NEAR));
  return clustersOf([...walls, ...outer]).map(({ at }) => at);
}

/** The area of every place of the grid, row by row: places without a wall between them share one. */
function areasOf(
  rules: readonly Rule[],
  columns: readonly number[],
  rows: readonly number[],
): readonly Range[] {
  const wide = columns.length - 1;
  const isWall = (axis: Rule["axis"], at: number, from: number, to: number) =>
    lengthIn(rules, axis, at, from, to) >= (to - from) / 2;
  const areas: Range[] = [];
  for (let row = 0; row + 1 < rows.length; row++)
    for (let column = 0; column < wide; column++) {
      if (areas[row * wide + column]) continue;
      const [top = 0, bottom = 0] = rows.slice(row, row + 2);
      const [left = 0, right = 0] = columns.slice(column, column + 2);
      let columnsIn = 1;
      while (
        column + columnsIn < wide &&
        !areas[row * wide + column + columnsIn] &&
        !isWall("down", columns[column + columnsIn] ?? 0, top, bottom)
      )
        columnsIn += 1;
      let rowsIn = 1;
      while (
        row + rowsIn + 1 < rows.length &&
        !isWall("across", rows[row + rowsIn] ?? 0, left, right)
      )
        rowsIn += 1;
      const area = { row, column, rows: rowsIn, columns: columnsIn };
      for (let r = row; r < row + rowsIn; r++)
        for (let c = column; c < column + columnsIn; c++) areas[r * wide + c] = area;
    }
  return areas;
}

/** How much of the way from `from` to `to` is ruled at `at`. */
function lengthIn(
  rules: readonly Rule[],
  axis: Rule["axis"],
  at: number,
  from: number,
  to: number,
): number {
  return rules
    .filter((rule) => rule.axis === axis && Math.abs(rule.at - at) <= SAME)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0);
}

/** The runs of each area; a run that goes over a wall is cut there. */
function textsOf(
  runs: readonly Run[],
  columns: readonly number[],
  rows: readonly number[],
  areaAt: (row: number, column: number) => Range | undefined,
): ReadonlyMap<Range, readonly Run[]> {
  const texts = new Map<Range, Run[]>();
  for (const run of runs) {
    const row = indexIn(rows, middleOf(run).y);
    for (const piece of cut(run, columns, (column) => areaAt(row, column))) {
      const area = areaAt(row, indexIn(columns, middleOf(piece).x));
      if (area) texts.set(area, [...(texts.get(area) ?? []), piece]);
    }
  }
  return texts;
}

const indexIn = (edges: readonly number[], at: number): number =>
  Math.max(
    0,
    Math.min(
      edges.findLastIndex((edge) => edge <= at),
      edges.length - 2,
    ),
  );

/** A run as pieces between walls; characters are taken to be as wide as their kind is. */
function cut(
  run: Run,
  columns: readonly number[],
  areaAt: (column: number) => Range | undefined,
): readonly Run[] {
  const [first, last] = [indexIn(columns, run.left + NEAR), indexIn(columns, run.right - NEAR)];
  if (first >= last || areaAt(first) === areaAt(last)) return [run];
  const signs = [...run.text];
  const widths = signs.map((sign) => (sign.charCodeAt(0) > 0x2000 ? 2 : 1));
  const scale = (run.right - run.left) / widths.reduce((sum, width) => sum + width, 0);
  const pieces: Run[] = [];
  let left = run.left;
  signs.forEach((sign, i) => {
    const right = left + (widths[i] ?? 1) * scale;
    const before = pieces.at(-1);
    const column = indexIn(columns, (left + right) / 2);
    const same = before && areaAt(indexIn(columns, middleOf(before).x)) === areaAt(column);
    if (same) pieces[pieces.length - 1] = { ...before, text: before.text + sign, right };
    else pieces.push({ ...run, text: sign, left, right });
    left = right;
  });
  return pieces.filter(({ text }) => text.trim() !== "");
}
