import type { Range } from "../model/range";

/** Joins rectangles that touch along a whole side, rows first; the outcome covers the same cells. */
export function joined(ranges: readonly Range[]): Range[] {
  const byRow = [...ranges].sort((a, b) => a.row - b.row || a.column - b.column);
  return join(
    join(byRow, (a, b) =>
      a.row === b.row && a.rows === b.rows && a.column + a.columns === b.column
        ? { ...a, columns: a.columns + b.columns }
        : null,
    ),
    (a, b) =>
      a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row
        ? { ...a, rows: a.rows + b.rows }
        : null,
  );
}

function join(ranges: readonly Range[], together: (a: Range, b: Range) => Range | null): Range[] {
  const result: Range[] = [];
  for (const range of ranges) {
    const index = result.findIndex((each) => together(each, range) !== null);
    const target = result[index];
    const wider = target ? together(target, range) : null;
    if (wider) result[index] = wider;
    else result.push(range);
  }
  return result;
}
