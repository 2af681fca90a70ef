import { isFigureLike } from "../figure";

type Cells = readonly (string | null)[];

/** Fewer rows may count by chance. */
const ENOUGH = 5;

/**
 * Lines of text without the numbers that count the rows of a table: before the label, or on a line
 * of their own above it. They are no figures, and would fill what is blank.
 */
export function withoutRunningNumbers(rows: readonly Cells[]): readonly Cells[] {
  return [headOf, lineOf].reduce((left, numberAt) => {
    const numbers = left.map((_, row) => numberAt(left, row));
    const counted = countedBy(numbers, left);
    return counted ? left.map((cells, row) => (counted.has(row) ? cells.slice(1) : cells)) : left;
  }, rows);
}

/** A whole number that may count a row, and whether a label comes after it. */
interface RowNumber {
  readonly number: number;
  readonly labelled: boolean;
}

/** The number that stands before the label, or before the figures, of a row. */
function headOf(rows: readonly Cells[], row: number): RowNumber | null {
  const [first, ...others] = rows[row] ?? [];
  const rest = others.filter((cell) => cell !== null);
  return rest.length > 0 ? numberIn(first, isLabel(rest[0])) : null;
}

/** The number that is all there is on a line beside a label. */
function lineOf(rows: readonly Cells[], row: number): RowNumber | null {
  const cells = rows[row] ?? [];
  const isBefore = isLabel(rows[row + 1]?.[0]);
  const isAfter = isLabel(rows[row - 1]?.[0]);
  return cells.length === 1 && (isBefore || isAfter) ? numberIn(cells[0], isBefore) : null;
}

const numberIn = (cell: string | null | undefined, labelled: boolean): RowNumber | null =>
  cell !== undefined && cell !== null && /^[1-9]\d?$/.test(cell)
    ? { number: Number(cell), labelled }
    : null;

const isLabel = (cell: string | null | undefined): boolean =>
  typeof cell === "string" && cell !== "" && !isFigureLike(cell);

/**
 * The rows that are counted, where most numbers before labels go up by one, from 1 in every table; a
 * row without a label is counted where its number comes next.
 */
function countedBy(
  numbers: readonly (RowNumber | null)[],
  rows: readonly Cells[],
): ReadonlySet<number> | null {
  const labelled = numbers.flatMap((each, row) => (each?.labelled ? row : []));
  const counted = new Set<number>();
  let last = 0;
  for (const [row, each] of numbers.entries()) {
    if (!each) continue;
    const isBare = counted.size >= ENOUGH && !counted.has(aboveLabels(rows, row));
    const isNext = each.number === last + 1 && (each.labelled || isBare);
    const after = labelled.find((other) => other > row) ?? -1;
    const isFirst = each.labelled && each.number === 1 && numbers[after]?.number === 2;
    if (!isNext && !isFirst) continue;
    counted.add(row);
    last = each.number;
  }
  const share = labelled.filter((row) => counted.has(row)).length / labelled.length;
  return counted.size >= ENOUGH && share >= MOST ? counted : null;
}

/** The row above the labels that stand over a row; a label that is counted has its number there. */
function aboveLabels(rows: readonly Cells[], row: number): number {
  let above = row - 1;
  while (above >= 0 && isLabel(rows[above]?.[0])) above -= 1;
  return above;
}

/** A figure may stand before the label of the next row by itself. */
const MOST = 0.6;
