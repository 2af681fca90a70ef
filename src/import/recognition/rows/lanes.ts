import type { Block } from "../../../model/template";
import { isBlank } from "../../figure";
import { columnCount, type AssignedRow } from "./assign";
import type { FigureCell } from "./items";

/** Where the figures of a block begin in lines that keep their empty cells. */
export type Lane =
  /** Every line has all columns of the table, and the first figure stands in this one. */
  | { readonly by: "column"; readonly first: number }
  /** What merges cover stands behind: the first figure comes right after the label. */
  | { readonly by: "label" };

/** Fewer full rows prove nothing. */
const ENOUGH = 2;

/** The lane of every block of text of which full rows show it. */
export function lanesOf(rows: readonly AssignedRow[]): ReadonlyMap<Block, Lane> {
  const lanes = new Map<Block, Lane>();
  for (const block of new Set(rows.map(({ entry }) => entry.block))) {
    const full = rows.filter((row) => row.entry.block === block && isFull(row));
    const own = full.map(({ cells }) => cells.findIndex(({ value }) => !isBlank(value)));
    const columns = new Set(full.map(({ cells }, i) => cells[own[i] ?? 0]?.column ?? 0));
    const [first = 0] = columns;
    if (full.length < ENOUGH) continue;
    if (columns.size === 1) lanes.set(block, { by: "column", first });
    else if (own.every((at) => at === 0)) lanes.set(block, { by: "label" });
  }
  return lanes;
}

/** All figures of the row next to each other on one line. */
function isFull({ item, entry, cells }: AssignedRow): boolean {
  const filled = cells.filter(({ value }) => !isBlank(value));
  const [first] = filled;
  const last = filled.at(-1);
  return (
    item.header === null &&
    filled.length === columnCount(entry) &&
    filled.every(({ row }) => row === item.row) &&
    first !== undefined &&
    last !== undefined &&
    last.column - first.column === filled.length - 1
  );
}

/**
 * The cells of a row that stand in its lane, as many as there are columns; `null` where the row has
 * no empty cells, is shorter, or has something beside its lane.
 */
export function inLane(
  cells: readonly FigureCell[],
  lane: Lane,
  columns: number,
): readonly FigureCell[] | null {
  const first = lane.by === "label" ? (cells[0]?.column ?? 0) : lane.first;
  const own = cells.filter(({ column }) => column >= first && column < first + columns);
  const isAlone = cells.every((cell) => isBlank(cell.value) || own.includes(cell));
  const isOneLine = new Set(cells.map(({ row }) => row)).size === 1;
  return isOneLine && isAlone && own.length === columns ? own : null;
}
