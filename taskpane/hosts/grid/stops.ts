import { contains, type Range } from "../../../src/model/range";
import { joined } from "../../../src/workbook/rectangles";
import type { CellAddress } from "./address";

/** Tab goes row by row; Enter down a block's column, then to the next column, then the next block. */
export type Way = "rows" | "columns";

/** The open cells of a sheet in the order in which a key visits them. */
export function inOrder(open: readonly CellAddress[], way: Way): readonly CellAddress[] {
  if (way === "rows") return [...open].sort(byRow);
  const blocks = joined(open.map((cell) => ({ ...cell, rows: 1, columns: 1 })));
  return blocks.sort(byRow).flatMap((block) => open.filter(within(block)).sort(byColumn));
}

/**
 * The open cell after `from`, or before it; `null` where the sheet has no more. From a locked cell
 * Enter looks in its column first.
 */
export function stopFrom(
  open: readonly CellAddress[],
  from: CellAddress,
  way: Way,
  step: 1 | -1,
): CellAddress | null {
  const stops = inOrder(open, way);
  const at = stops.findIndex((cell) => isSame(cell, from));
  if (at >= 0) return stops[at + step] ?? null;
  const beyond = open.filter((cell) => byRow(cell, from) * step > 0);
  const column = way === "columns" ? beyond.filter((cell) => cell.column === from.column) : [];
  const near = (column.length > 0 ? column : beyond).sort((a, b) => byRow(a, b) * step);
  return near[0] ?? null;
}

/** The first stop of a sheet, or the last one. */
export const endStop = (open: readonly CellAddress[], way: Way, step: 1 | -1): CellAddress | null =>
  inOrder(open, way).at(step === 1 ? 0 : -1) ?? null;

const isSame = (a: CellAddress, b: CellAddress): boolean =>
  a.row === b.row && a.column === b.column;

const within =
  (block: Range) =>
  ({ row, column }: CellAddress): boolean =>
    contains(block, row, column);

const byRow = (a: CellAddress, b: CellAddress): number => a.row - b.row || a.column - b.column;

const byColumn = (a: CellAddress, b: CellAddress): number => a.column - b.column || a.row - b.row;
