import { leaves, refAt, type HeadingPath } from "./field";
import type { Ref } from "./ref";
import type { Block, Heading, Table } from "./template";

/** A cell of a printed table, counted from 0 at the table's top-left corner. */
export interface LaidOutCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly role: "title" | "corner" | "columnLabel" | "groupLabel" | "rowLabel" | "figure";
  /** The printed text; "" for figures. */
  readonly text: string;
  readonly ref?: Ref;
}

/** 表样 as printed: what is merged with what, shared by workbook, HTML and Word. */
export interface LaidOutTable {
  readonly table: Table;
  readonly rows: number;
  readonly columns: number;
  /** How many columns the row labels take up. */
  readonly labelColumns: number;
  /** How many rows the headers of the first block take up. */
  readonly headerRows: number;
  /** In printed order, no two on one place. */
  readonly cells: readonly LaidOutCell[];
}

const known = new WeakMap<Table, LaidOutTable>();

/** The table as the notice prints it. */
export function layoutOf(table: Table): LaidOutTable {
  const existing = known.get(table);
  if (existing) return existing;
  const labelColumns = Math.max(...table.blocks.map((block) => depthOf(labelled(block.rows))));
  const columns = labelColumns + Math.max(...table.blocks.map((block) => widthOf(block.columns)));
  const cells: LaidOutCell[] = [];
  let row = 0;
  let headerRows = 0;
  for (const block of table.blocks) {
    const laidOut = layOutBlock(table, block, row, labelColumns, columns);
    cells.push(...laidOut.cells);
    headerRows ||= laidOut.headerRows;
    row += laidOut.rows;
  }
  const layout = { table, rows: row, columns, labelColumns, headerRows, cells };
  known.set(table, layout);
  return layout;
}

function layOutBlock(
  table: Table,
  block: Block,
  top: number,
  labelColumns: number,
  columns: number,
) {
  const cells: LaidOutCell[] = [];
  let row = top;
  if (block.title !== undefined) {
    cells.push({ row, column: 0, rows: 1, columns, role: "title", text: block.title });
    row += 1;
  }
  const depth = depthOf(block.columns);
  if (block.corner !== undefined)
    cells.push({
      row,
      column: 0,
      rows: depth,
      columns: labelColumns,
      role: "corner",
      text: block.corner,
    });
  placeColumns(block.columns, row, labelColumns, depth, cells);
  const headerRows = row + depth - top;
  row += depth;
  placeRows(labelled(block.rows), row, 0, labelColumns, cells);
  for (const path of leaves(block.rows)) {
    placeFigures(table, path, block.columns, row, labelColumns, cells);
    row += 1;
  }
  return { cells, rows: row - top, headerRows };
}

function placeColumns(
  headings: readonly Heading[],
  row: number,
  column: number,
  depth: number,
  cells: LaidOutCell[],
) {
  for (const heading of headings) {
    const columns = widthOf([heading]);
    const rows = heading.children ? 1 : depth;
    cells.push({ row, column, rows, columns, role: "columnLabel", text: heading.label });
    if (heading.children) placeColumns(heading.children, row + 1, column, depth - 1, cells);
    column += columns;
  }
}

function placeRows(
  headings: readonly Heading[],
  row: number,
  column: number,
  depth: number,
  cells: LaidOutCell[],
) {
  for (const heading of headings) {
    const rows = leaves([heading]).length;
    const role = heading.children ? "groupLabel" : "rowLabel";
    const columns = heading.children ? 1 : depth;
    cells.push({ row, column, rows, columns, role, text: heading.label });
    if (heading.children) placeRows(heading.children, row, column + 1, depth - 1, cells);
    row += rows;
  }
}

function placeFigures(
  table: Table,
  path: HeadingPath,
  columns: readonly Heading[],
  row: number,
  column: number,
  cells: LaidOutCell[],
) {
  for (const leaf of leaves(columns)) {
    const span = leaf.at(-1)?.span ?? 1;
    const ref = refAt(table, path, leaf);
    cells.push({ row, column, rows: 1, columns: span, role: "figure", text: "", ref });
    column += span;
  }
}

/** Rows that print no label take up no label column. */
const labelled = (rows: readonly Heading[]) => rows.filter(({ label }) => label !== "");

const depthOf = (headings: readonly Heading[]): number =>
  Math.max(0, ...headings.map(({ children }) => 1 + (children ? depthOf(children) : 0)));

const widthOf = (headings: readonly Heading[]): number =>
  leaves(headings).reduce((sum, path) => sum + (path.at(-1)?.span ?? 1), 0);
