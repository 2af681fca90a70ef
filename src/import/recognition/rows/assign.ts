import type { Table } from "../../../model/template";
import { align } from "../labels/align";
import { rowAxis, type AxisEntry } from "../labels/axis";
import { isBlank, readFigure } from "../../figure";
import type { FigureCell, Item } from "./items";

/** A row of the form with the row of the file that was taken for it. */
export interface AssignedRow {
  readonly entry: AxisEntry;
  readonly item: Item;
  /** The item's cells and those of lines that only went on with it. */
  readonly cells: readonly FigureCell[];
  /** 1 where the label stands as printed or as a known wording. */
  readonly score: number;
}

/** What became of the rows of a table. */
export interface Assignment {
  readonly rows: readonly AssignedRow[];
  /** Rows that name what another row was taken for. */
  readonly again: readonly AssignedRow[];
  /** Rows with figures, between known ones, that name nothing. */
  readonly unknown: readonly Item[];
}

/** Finds out which row of the form each row of the file is. */
export function assign(items: readonly Item[], table: Table): Assignment {
  const axis = rowAxis(table);
  const bare = axis.find(({ labels }) => labels.length === 0);
  const rows: AssignedRow[] = [];
  const again: AssignedRow[] = [];
  const stray: { item: Item; at: number }[] = [];
  const matches = align(items, axis);
  let inStray = false;
  items.forEach((item, i) => {
    const match = matches[i];
    const entry = axis[match?.entry ?? -1];
    const row = (of: AxisEntry, score: number) => ({ entry: of, item, cells: item.cells, score });
    if (item.label) inStray = false;
    if (entry && match?.again) again.push(row(entry, match.score));
    else if (entry) rows.push(row(entry, match?.score ?? 0));
    else if (inStray && !item.first) return;
    else if (!item.label && goesOn(rows.at(-1), item)) extend(rows, item);
    else if (bare && item.headed && (item.weight > 0 || item.first))
      takeBare(rows, again, row(bare, 1));
    else if (item.weight > 0) {
      stray.push({ item, at: rows.length });
      inStray = item.label !== "";
    }
  });
  const within = stray.filter(({ at }) => at > 0 && at < rows.length);
  return { rows, again: again.filter(isFilled), unknown: within.map(({ item }) => item) };
}

const isFilled = ({ cells }: AssignedRow): boolean => cells.some(({ value }) => !isBlank(value));

/**
 * A row without label that stands after a header, or the first with figures under it. A row of
 * zeros was left from the empty form where another has figures.
 */
function takeBare(rows: AssignedRow[], again: AssignedRow[], row: AssignedRow) {
  const taken = rows.findIndex(
    ({ entry, item }) => entry === row.entry && !areApart(item, row.item),
  );
  const before = rows[taken];
  if (!before) rows.push(row);
  else if (!isFilled(before)) rows[taken] = row;
  else if (!isFilled(row)) return;
  else if ((isZero(before) && !isZero(row)) || (isOnOneLine(row) && !isOnOneLine(before))) {
    rows[taken] = row;
    again.push(before);
  } else again.push(row);
}

/** All figures, or a blank for them, stand on the line of the row. */
const isOnOneLine = ({ item, entry }: AssignedRow): boolean =>
  item.cells.length >= columnCount(entry);

/** Two tables that share out the columns of one. */
function areApart(one: Item, other: Item): boolean {
  const columns = ({ header }: Item) =>
    [...(header?.blocks.values() ?? [])].flat().map(({ entry }) => entry);
  const [first, second] = [columns(one), columns(other)];
  return first.length > 0 && second.length > 0 && !first.some((entry) => second.includes(entry));
}

/** Holds nothing but zeros. */
export const isZero = ({ cells }: AssignedRow): boolean =>
  cells.every(({ value }) => isBlank(value) || readFigure(value).value === 0);

/** A line of figures below a row that has not got all of its figures yet. */
function goesOn(row: AssignedRow | undefined, item: Item): boolean {
  if (!row || item.weight === 0 || item.first) return false;
  const filled = row.cells.filter(({ value }) => !isBlank(value)).length;
  if (item.header) return filled === 0 && item.row - row.item.row <= 2;
  const columns = columnCount(row.entry);
  if (columns > 1 && item.cells.length >= columns) return false;
  const { apart, cells } = row.item;
  // Behind a whole line stands the number of a page; among lines of one figure it may be any of them.
  const isWhole = cells.length >= columns && row.cells.length === cells.length;
  return !isWhole || (apart && cells.length === 1);
}

function extend(rows: AssignedRow[], item: Item) {
  const row = rows.pop();
  if (!row) return;
  const kept = row.cells.filter(({ value }) => !isBlank(value));
  rows.push({ ...row, cells: [...(item.header ? row.cells : kept), ...item.cells] });
}

/** How many figures a row of the form has. */
export const columnCount = ({ block }: AxisEntry): number => countLeaves(block.columns);

const countLeaves = (headings: AxisEntry["block"]["columns"]): number =>
  headings.reduce((sum, { children }) => sum + (children ? countLeaves(children) : 1), 0);
