import { contains, type Range } from "../../../src/model/range";
import type { Sheet } from "../../../src/model/sheet";
import { widthOf, type Drawn, type Mark, type PdfPage, type Point } from "./pdf-file";

/** How a report is printed. */
export interface Look {
  /** Size of the characters; points. */
  readonly size: number;
  readonly drawn: Drawn;
  /** How far a border misses its place; points. */
  readonly shake: number;
  readonly landscape: boolean;
  /** The head of a table stands again on every page. */
  readonly heads: boolean;
  readonly align: "left" | "centre" | "right";
}

const MARGIN = 50;
const PADDING = 3;
const LEADING = 1.3;

/** A table on paper: its first `head` rows stand again on the next page where a look has `heads`. */
export interface PaperTable extends Sheet {
  readonly head: number;
}

/** Paragraphs and ruled tables below each other, broken wherever a page is full, with page numbers. */
export function print(parts: readonly (string | PaperTable)[], look: Look): PdfPage[] {
  const [width, height] = look.landscape ? [842, 595] : [595, 842];
  const pages: Mark[][] = [[]];
  let y = MARGIN;
  /** Whether a new page was begun for what is `needed` high. */
  const makeRoom = (needed: number): boolean => {
    if (y + needed <= height - MARGIN) return false;
    pages.push([]);
    y = MARGIN;
    return true;
  };
  for (const part of parts) {
    if (typeof part === "string") {
      for (const line of paragraph(part, width - 2 * MARGIN, look.size)) {
        makeRoom(look.size * 2);
        y += look.size * 1.6;
        pages.at(-1)?.push({ kind: "text", ...line, y, size: look.size });
      }
      continue;
    }
    const rows = rowsOf(part, width - 2 * MARGIN, look);
    y += look.size;
    for (const [i, row] of rows.entries()) {
      if (makeRoom(row.height) && look.heads && i > part.head)
        for (const again of rows.slice(0, part.head)) {
          pages.at(-1)?.push(...again.draw(y));
          y += again.height;
        }
      pages.at(-1)?.push(...row.draw(y));
      y += row.height;
    }
    y += look.size;
  }
  return pages.map((marks, i) => ({
    width,
    height,
    marks: [...marks, foot(width, height, i + 1)],
  }));
}

const foot = (width: number, height: number, page: number): Mark => ({
  kind: "text",
  ...{ x: width / 2 - 14, y: height - 25, size: 9, text: `— ${page} —` },
});

/** Lines that fill the width; the first is drawn in by two characters. */
function paragraph(text: string, width: number, size: number): { x: number; text: string }[] {
  const [first = "", ...rest] = wrapped(`　　${text}`, width, size);
  return [
    { x: MARGIN + 2 * size, text: first.slice(2) },
    ...rest.map((line) => ({ x: MARGIN, text: line })),
  ];
}

function wrapped(text: string, width: number, size: number): string[] {
  const lines = [""];
  for (const sign of text) {
    if (sign === "\n") lines.push("");
    else if (widthOf((lines.at(-1) ?? "") + sign, size) > width) lines.push(sign);
    else lines.push((lines.pop() ?? "") + sign);
  }
  return lines;
}

interface PrintedRow {
  readonly height: number;
  readonly draw: (top: number) => readonly Mark[];
}

interface PrintedCell extends Range {
  readonly lines: readonly string[];
}

/** The rows of a table, each with its borders; what of a tall cell's text lies beside it. */
function rowsOf(sheet: Sheet, width: number, look: Look): readonly PrintedRow[] {
  const columns = Math.max(...sheet.rows.map((row) => row.length));
  const labels = sheet.rows.map((row) => row.findIndex((cell) => typeof cell === "number"));
  const narrow = Math.max(2, ...labels.filter((at) => at > 0));
  const edges = edgesFor(columns, Math.min(narrow, columns - 1), width);
  const cells = cellsOf(sheet, columns, edges, look.size);
  const heights = heightsOf(cells, sheet.rows.length, look.size);
  return heights.map((height, row) => ({
    height,
    draw: (top) => [
      ...borders(cells, row, edges, { top, bottom: top + height }, look),
      ...cells
        .filter((cell) => row >= cell.row && row < cell.row + cell.rows)
        .flatMap((cell) => textIn(cell, row, heights, edges, top, look)),
    ],
  }));
}

/** Label columns are wider than those of figures. */
function edgesFor(columns: number, labels: number, width: number): readonly number[] {
  const unit = width / (labels * 2 + (columns - labels));
  const edges = [MARGIN];
  for (let column = 0; column < columns; column++)
    edges.push((edges.at(-1) ?? 0) + unit * (column < labels ? 2 : 1));
  return edges;
}

function cellsOf(
  sheet: Sheet,
  columns: number,
  edges: readonly number[],
  size: number,
): readonly PrintedCell[] {
  return sheet.rows.flatMap((row, at) =>
    Array.from({ length: columns }, (_, column) => column).flatMap((column): PrintedCell[] => {
      const merge = sheet.merges.find((each) => contains(each, at, column));
      if (merge && (merge.row !== at || merge.column !== column)) return [];
      const range = merge ?? { row: at, column, rows: 1, columns: 1 };
      const room = (edges[column + range.columns] ?? 0) - (edges[column] ?? 0) - 2 * PADDING;
      return [{ ...range, lines: wrapped(String(row[column] ?? ""), room, size) }];
    }),
  );
}

function heightsOf(cells: readonly PrintedCell[], rows: number, size: number): number[] {
  const heights = Array.from({ length: rows }, () => 0);
  for (const { row, rows: tall, lines } of [...cells].sort((a, b) => a.rows - b.rows)) {
    const needed = lines.length * size * LEADING + 2 * PADDING;
    const held = heights.slice(row, row + tall).reduce((sum, height) => sum + height, 0);
    const last = row + tall - 1;
    heights[last] = (heights[last] ?? 0) + Math.max(0, needed - held);
  }
  return heights;
}

/** Each cell draws all its borders, so that most lines lie there twice, a hair apart. */
function borders(
  cells: readonly PrintedCell[],
  row: number,
  edges: readonly number[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
  { drawn, shake }: Look,
): readonly Mark[] {
  const line = (from: Point, to: Point): Mark => ({ kind: "line", from, to, drawn });
  return cells
    .filter((cell) => row >= cell.row && row < cell.row + cell.rows)
    .flatMap((cell, i) => {
      const off = i % 2 === 0 ? shake : -shake;
      const [left, right] = [
        (edges[cell.column] ?? 0) + off,
        (edges[cell.column + cell.columns] ?? 0) + off,
      ];
      return [
        line({ x: left, y: top }, { x: left, y: bottom }),
        line({ x: right, y: top }, { x: right, y: bottom }),
        ...(row === cell.row ? [line({ x: left, y: top }, { x: right, y: top })] : []),
        ...(row === cell.row + cell.rows - 1
          ? [line({ x: left, y: bottom }, { x: right, y: bottom })]
          : []),
      ];
    });
}

/** The lines of a cell's text that lie beside this row, the whole of it centred over its rows. */
function textIn(
  cell: PrintedCell,
  row: number,
  heights: readonly number[],
  edges: readonly number[],
  top: number,
  { size, align }: Look,
): readonly Mark[] {
  const sum = (from: number, to: number) => heights.slice(from, to).reduce((a, b) => a + b, 0);
  const before = sum(cell.row, row);
  const all = sum(cell.row, cell.row + cell.rows);
  const start = (all - cell.lines.length * size * LEADING) / 2 + size;
  const left = (edges[cell.column] ?? 0) + PADDING;
  const right = (edges[cell.column + cell.columns] ?? 0) - PADDING;
  const height = heights[row] ?? 0;
  return cell.lines.flatMap((text, i): Mark[] => {
    const below = start + i * size * LEADING - before;
    const middle = below - size / 2;
    // A line lies in the row of its middle, between the borders of that row.
    if (text === "" || middle < 0 || middle >= height) return [];
    const room = right - left - widthOf(text, size);
    const x = left + { left: 0, centre: room / 2, right: room }[align];
    const y = top + Math.min(Math.max(below, size), height - 1);
    return [{ kind: "text", x, y, size, text }];
  });
}
