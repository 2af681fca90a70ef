import fc from "../property";
import { layoutOf, type LaidOutCell } from "../../src/model/layout";
import type { Range } from "../../src/model/range";
import type { Ref, Value } from "../../src/model/ref";
import type { Cell, Sheet, Workbook } from "../../src/model/sheet";
import type { Table, Template } from "../../src/model/template";
import { beside } from "./cases/changes";

/** How an office may write the tables of one and the same report. */
export interface Shape {
  readonly sheets: "one" | "three" | "beside";
  readonly down: number;
  readonly right: number;
  readonly merged: boolean;
  readonly notes: boolean;
  /** Labels differ by width, blanks, line breaks and wording. */
  readonly labels: number;
  /** Figures as text, full-width, with units and separators. */
  readonly figures: number;
  /** Rows of table three that are left out, as parts of its length. */
  readonly dropped: readonly number[];
  /** Neighbouring rows of table three that changed places. */
  readonly swapped: number | null;
  /** Where the header of table three stands a second time. */
  readonly repeated: number | null;
}

export const arbitraryShape: fc.Arbitrary<Shape> = fc.record({
  sheets: fc.constantFrom("one", "three", "beside"),
  down: fc.nat(4),
  right: fc.nat(3),
  merged: fc.boolean(),
  notes: fc.boolean(),
  labels: fc.nat(1_000),
  figures: fc.nat(1_000),
  dropped: fc.uniqueArray(fc.nat(24), { maxLength: 2 }),
  swapped: fc.option(fc.nat(23)),
  repeated: fc.option(fc.integer({ min: 1, max: 24 })),
});

/** A row of cells with what is merged in it. */
interface Line {
  readonly cells: readonly (LaidOutCell | null)[];
  readonly figures: boolean;
}

/** The report as sheets of that shape. */
export function drawSheets(
  values: Readonly<Record<Ref, Value>>,
  template: Template,
  shape: Shape,
): Workbook {
  const drawn = template.tables.map((table) => drawTable(table, values, shape));
  const sheets =
    shape.sheets === "three"
      ? drawn.map((each, i) => ({ ...each, name: `Sheet${i + 1}` }))
      : [drawn.reduce(shape.sheets === "one" ? stack : (left, right) => beside(1, right)(left))];
  return { sheets, names: [] };
}

function drawTable(table: Table, values: Readonly<Record<Ref, Value>>, shape: Shape): Sheet {
  const { down, right, merged, notes } = shape;
  const lines = linesOf(table, shape);
  const merges: Range[] = [];
  const head: Cell[][] = Array.from({ length: down }, () => []);
  head.push([...pad(right), table.title]);
  if (notes) head.push([...pad(right), "填报单位（盖章）：", null, "单位：件"]);
  const top = head.length;
  const rows = lines.map((line, row): Cell[] => [
    ...pad(right),
    ...line.cells.map((cell, column): Cell => {
      if (!cell) return null;
      const rowspan = heightOf(cell, lines, row);
      if (merged && rowspan * cell.columns > 1)
        merges.push({
          row: top + row,
          column: right + column,
          rows: rowspan,
          columns: cell.columns,
        });
      return cell.ref === undefined
        ? drifted(cell.text, shape.labels)
        : written(values[cell.ref] ?? null, shape.figures);
    }),
  ]);
  const foot: Cell[][] = notes ? [[...pad(right), "注：统计截止时间为当年12月31日。"]] : [];
  return {
    name: table.name,
    rows: [...head, ...rows, ...foot],
    merges,
    hidden: false,
    shape: "grid",
  };
}

const pad = (count: number): null[] => Array.from({ length: count }, () => null);

/** The printed rows; a group label moves down where its first row was left out. */
function linesOf(table: Table, { dropped, swapped, repeated }: Shape): Line[] {
  const { rows, columns, cells, headerRows } = layoutOf(table);
  const lines = Array.from({ length: rows }, (_, row): Line => {
    const own = cells.filter((cell) => cell.row === row);
    return {
      cells: Array.from(
        { length: columns },
        (_, i) => own.find(({ column }) => column === i) ?? null,
      ),
      figures: own.some(({ ref }) => ref !== undefined),
    };
  });
  if (table.id !== "applications") return lines;
  const header = lines.slice(0, headerRows);
  let body = lines.slice(headerRows);
  if (swapped !== null) body = swap(body, swapped);
  for (const at of dropped) body = drop(body, at);
  if (repeated !== null) body.splice(Math.min(repeated, body.length - 1), 0, ...header);
  return [...header, ...body];
}

/** Only rows without a group label change places, so that the groups stay what they are. */
function swap(body: readonly Line[], at: number): Line[] {
  const [first, second] = [body[at], body[at + 1]];
  const plain = (line: Line | undefined) =>
    line?.cells.filter((cell) => cell && cell.ref === undefined).length === 1;
  if (!first || !second || !plain(first) || !plain(second)) return [...body];
  return [...body.slice(0, at), second, first, ...body.slice(at + 2)];
}

function drop(body: readonly Line[], at: number): Line[] {
  const line = body[at];
  if (!line?.figures) return [...body];
  const groups = line.cells.map((cell) => (cell?.role === "groupLabel" ? cell : null));
  const next = body[at + 1];
  if (!next || groups.every((cell) => cell === null)) return body.filter((_, i) => i !== at);
  const moved = { ...next, cells: next.cells.map((cell, i) => cell ?? groups[i] ?? null) };
  return body.flatMap((each, i) => (i === at ? [] : i === at + 1 ? moved : each));
}

/** A merge reaches down to the next cell in its column. */
function heightOf(cell: LaidOutCell, lines: readonly Line[], row: number): number {
  if (cell.rows === 1) return 1;
  const column = lines[row]?.cells.indexOf(cell) ?? 0;
  let height = 1;
  while (height < cell.rows && isFree(lines[row + height], column)) height++;
  return height;
}

const isFree = (line: Line | undefined, column: number) =>
  line?.cells.slice(0, column + 1).every((cell) => cell === null) ?? false;

function stack(above: Sheet, below: Sheet): Sheet {
  const gap = above.rows.length + 1;
  return {
    ...above,
    rows: [...above.rows, [], ...below.rows],
    merges: [...above.merges, ...below.merges.map((merge) => ({ ...merge, row: merge.row + gap }))],
  };
}

const pick = (text: string, seed: number, choices: number): number => {
  let hash = seed;
  for (const character of text) hash = (hash * 31 + character.charCodeAt(0)) % 1_000_003;
  return hash % choices;
};

/** The label as some office wrote it. */
export function drifted(label: string, seed: number): string {
  if (label === "" || seed === 0) return label;
  const half = label.replaceAll("（", "(").replaceAll("）", ")").replaceAll("，", ",");
  switch (pick(label, seed, 8)) {
    case 0:
      return half;
    case 1:
      return label.split("").join(" ");
    case 2:
      return `${label.slice(0, Math.ceil(label.length / 2))}\n${label.slice(Math.ceil(label.length / 2))}`;
    case 3:
      return label.replace(/^(\d)\./, "$1、").replaceAll("其他", "其它");
    case 4:
      return `  ${label}　`;
    case 5:
      return half.replace(/^(\d)\./, "$1. ").replace(/^(\([一二三四五六七]\))/, "$1 ");
    default:
      return label;
  }
}

/** The figure as some office wrote it. */
export function written(value: Value, seed: number): Cell {
  if (typeof value !== "number" || seed === 0) return value;
  const text = String(value);
  switch (pick(text, seed, 6)) {
    case 0:
      return text;
    case 1:
      return text.replace(/[\d.]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 2:
      return Number.isInteger(value) ? `${text}件` : text;
    case 3:
      return value.toLocaleString("en-US", { maximumFractionDigits: 6 });
    case 4:
      return ` ${text} `;
    default:
      return value;
  }
}

/** How the lines of the tables were copied as text. */
export type TextShape = "tabs" | "bars" | "blanks" | "cell a line";

/** The report as text; headings and figures stand as the copy left them. */
export function drawText(
  values: Readonly<Record<Ref, Value>>,
  template: Template,
  kind: TextShape,
  labels: number,
): string {
  return template.tables
    .flatMap((table) => {
      const { rows, columns, cells } = layoutOf(table);
      const lines = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => {
          const cell = cells.find((each) => each.row === row && each.column === column);
          if (!cell) return "";
          const { ref } = cell;
          return ref === undefined
            ? drifted(cell.text, labels).replace(/\s+/g, " ").trim()
            : String(values[ref] ?? "");
        }),
      );
      return [table.title, ...lines.map((line) => joined(line, kind)), ""];
    })
    .join("\n");
}

function joined(cells: readonly string[], kind: TextShape): string {
  const filled = cells.filter((cell) => cell !== "");
  switch (kind) {
    case "tabs":
      return cells.join("\t");
    case "bars":
      return `| ${cells.join(" | ")} |`;
    case "blanks":
      return filled.join(" ");
    case "cell a line":
      return filled.join("\n");
  }
}
