import type { Block, Part, Row } from "./document";

/** A table that is not at its end, with the row and the cell that are not. */
interface OpenTable {
  rows: Row[];
  cells: (readonly Block[])[];
  blocks: Block[];
}

/** Deeper tables are read as text of the deepest. */
const DEEPEST = 6;

/** Puts the parts of a text together to paragraphs and tables, tables in tables among them. */
export function blocksOf(parts: Iterable<Part>): readonly Block[] {
  const blocks: Block[] = [];
  const open: OpenTable[] = [];
  const close = () => {
    const table = open.pop();
    if (!table) return;
    endRow(table, []);
    if (table.rows.length > 0)
      (open.at(-1)?.blocks ?? blocks).push({ kind: "table", rows: table.rows });
  };
  for (const { runs, depth, ends, shapes } of parts) {
    const level = Math.min(depth, DEEPEST);
    while (open.length > level) close();
    while (open.length < level) open.push({ rows: [], cells: [], blocks: [] });
    const table = open.at(-1);
    if (ends !== "row") (table?.blocks ?? blocks).push({ kind: "paragraph", runs });
    if (table && ends === "cell") endCell(table);
    else if (table && ends === "row") endRow(table, shapes);
  }
  while (open.length > 0) close();
  return blocks;
}

function endCell(table: OpenTable) {
  table.cells.push(table.blocks);
  table.blocks = [];
}

function endRow(table: OpenTable, shapes: Row["shapes"]) {
  if (table.blocks.length > 0) endCell(table);
  if (table.cells.length > 0) table.rows.push({ cells: table.cells, shapes });
  table.cells = [];
}
