import { isBlank, isFigureLike, readFigure } from "../../figure";
import { columnAxis, type AxisEntry } from "../labels/axis";
import type { FoundColumn } from "../zones/header";
import { columnCount, type AssignedRow } from "./assign";
import type { FigureCell } from "./items";
import { columnOrder } from "./order";
import { inLane, type Lane } from "./lanes";
import { partings, type PartedRow } from "./part";

/** A column of the form with the cell that stands in it. */
export interface PlacedCell {
  readonly column: Pick<FoundColumn, "entry" | "label" | "score">;
  readonly cell: FigureCell;
}

/** Which cell of a row belongs to which column of the form. */
export type Placed =
  | {
      readonly kind: "cells";
      readonly cells: readonly PlacedCell[];
      /** What stands in one column and says different things; its figure is blank. */
      readonly unlike: readonly string[];
      /** Headings and blanks alone gave every cell its column, whatever the figures are. */
      readonly fixed: boolean;
    }
  /** Digits ran together, or there is one figure too many: every way to get the figures of a row. */
  | {
      readonly kind: "parted";
      readonly why: PartedRow["why"];
      readonly text: string;
      readonly readings: readonly number[][];
      readonly columns: readonly AxisEntry[];
    }
  /** Some figures are missing, and nothing says which. */
  | { readonly kind: "unclear"; readonly text: string };

/**
 * Gives the cells of a row their columns: by the header or, where none is, by where the full rows of
 * the same block have theirs, or by their number.
 */
export function placeCells(row: AssignedRow, lane: Lane | null): Placed {
  const columns = row.item.header?.blocks.get(row.entry.block);
  return columns ? underHeadings(row, columns) : inOrder(row, lane);
}

function underHeadings(row: AssignedRow, columns: readonly FoundColumn[]): Placed {
  const cells = columns.map((column) => cellsUnder(row, column));
  const filled = cells.flat();
  const axis = columnAxis(row.entry.block);
  const mayBeAll = filled.length === 1 && columns.length >= MANY;
  const alone = mayBeAll ? runTogether(axis, filled) : null;
  if (alone) return alone;
  if (isShifted(row, columns, filled.length))
    return { kind: "unclear", text: row.cells.map(({ value }) => String(value ?? "")).join(" ") };
  const isUnlike = ([first, ...others]: readonly FigureCell[]) =>
    others.some(({ value }) => String(value) !== String(first?.value));
  return {
    kind: "cells",
    cells: columns.map((column, i) => {
      const [first] = cells[i] ?? [];
      const blank = { row: row.item.row, column: column.column, value: null };
      return { column, cell: first && !isUnlike(cells[i] ?? []) ? first : blank };
    }),
    unlike: cells.filter(isUnlike).map(textOf),
    fixed: !mayBeAll && cells.every(({ length }) => length <= 1),
  };
}

/** One number in a row of this many columns, as long as all of them, is all of them. */
const MANY = 5;

/** The cells of the heading's own width or, where it has none, within its reach. */
function cellsUnder(row: AssignedRow, { column, width, reach }: FoundColumn) {
  const within = row.cells.filter(
    (cell) => cell.column >= column && cell.column < column + reach && !isBlank(cell.value),
  );
  const own = within.filter((cell) => cell.column < column + width);
  return own.length > 0 ? own : within;
}

/** As many figures as the form has, and not all of them below a heading: the header is shifted. */
function isShifted(
  { entry, cells, item }: AssignedRow,
  columns: readonly FoundColumn[],
  headed: number,
): boolean {
  const figures = cells.filter(({ value }) => !isBlank(value) && isFigureLike(value));
  const isUnder = (at: number) =>
    columns.some(({ column, reach }) => at >= column && at < column + reach) ||
    item.header?.others.some(({ column }) => column === at);
  return (
    headed < figures.length &&
    figures.length === columnCount(entry) &&
    figures.some(({ column }) => !isUnder(column))
  );
}

function inOrder(row: AssignedRow, lane: Lane | null): Placed {
  const filled = row.cells.filter(({ value }) => !isBlank(value));
  const axis = columnsOf(row, filled.length, lane);
  if (axis === null) return { kind: "unclear", text: textOf(filled) };
  const whole =
    (lane && inLane(row.cells, lane, axis.length)) ??
    [filled, row.cells].find(({ length }) => length === axis.length);
  if (!whole && filled.length > 0)
    return (
      (row.item.header ? null : (runTogether(axis, filled) ?? oneTooMany(axis, filled))) ?? {
        kind: "unclear",
        text: textOf(filled),
      }
    );
  const score = isUnheaded(row) ? BY_ORDER : 1;
  const cells = axis.flatMap((entry, i): PlacedCell[] => {
    const cell = whole?.[i];
    return cell ? [{ column: { entry, label: entry.path.at(-1)?.label ?? "", score }, cell }] : [];
  });
  return { kind: "cells", cells, unlike: [], fixed: true };
}

/** A sheet has headings over its columns; where none is known, their order is a guess. */
export const isUnheaded = ({ item, entry }: AssignedRow): boolean =>
  item.zone.scanned.sheet.shape === "grid" &&
  !(item.header ? item.header.blocks.has(entry.block) : item.headed);

/** How much the order of the form alone tells of a column. */
const BY_ORDER = 0.5;

/**
 * The columns of the form in the order of the headings above, as far as the figures bear it out;
 * `null` where the headings leave it open.
 */
function columnsOf({ entry, item, cells }: AssignedRow, filled: number, lane: Lane | null) {
  const axis = columnAxis(entry.block);
  if (item.headings.length === 0) return axis;
  const order = columnOrder(entry.block, item.headings);
  if (order === null || order.length === axis.length) return order;
  // Fewer columns than the form has must be borne out by one line that has a figure for each, and by
  // no other row that has them all.
  const isOneLine = cells.every(({ row }) => row === item.row);
  return isOneLine && lane === null && order.length === filled ? order : axis;
}

/** The ways to part cells that are fewer than the columns; `null` where no digits ran together. */
function runTogether(columns: readonly AxisEntry[], filled: readonly FigureCell[]): Placed | null {
  const text = textOf(filled);
  if (filled.length >= columns.length || !isRunTogether(text)) return null;
  const readings = partings(text, columns.length);
  return readings.length > 0
    ? { kind: "parted", why: "runTogether", text, readings, columns }
    : null;
}

/** The number of a page may be any of the figures; each is left out once. */
function oneTooMany(columns: readonly AxisEntry[], filled: readonly FigureCell[]): Placed | null {
  const figures = filled.map(({ value }) => readFigure(value).value);
  const whole = figures.filter((figure) => typeof figure === "number");
  if (columns.length < 2 || figures.length !== columns.length + 1) return null;
  if (whole.length < figures.length) return null;
  const readings = whole.map((_, out) => whole.filter((_figure, i) => i !== out));
  const different = new Map(readings.map((reading) => [String(reading), reading]));
  return {
    kind: "parted",
    why: "oneTooMany",
    text: textOf(filled),
    readings: [...different.values()],
    columns,
  };
}

/** Otherwise figures may as well have been left out. */
function isRunTogether(text: string): boolean {
  const parts = text.normalize("NFKC").trim().split(/\s+/);
  return parts.length === 1 || parts.some((part) => /^0\d/.test(part) || part.length >= LONG);
}

/** Digits of one figure, as far as a report of any office goes. */
const LONG = 5;

const textOf = (cells: readonly FigureCell[]): string =>
  cells.map(({ value }) => String(value).trim()).join(" ");
