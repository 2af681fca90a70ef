import type { CellShape } from "../written/document";

/** The row that is being described; its cells are told by their right edges. */
export interface RowShape {
  left: number;
  cells: CellShape[];
  withAbove: boolean;
  withLeft: boolean;
}

export const emptyRow = (): RowShape => ({
  ...{ left: 0, cells: [], withAbove: false, withLeft: false },
});

/** No row has more cells. */
const MOST = 1_000;

/** Takes in a word of the description; false where it is none of it. */
export function describes(row: RowShape, word: string, value: number | null): boolean {
  if (word === "trowd") Object.assign(row, emptyRow());
  else if (word === "trleft") row.left = value ?? 0;
  else if (word === "clvmrg") row.withAbove = true;
  else if (word === "clmrg") row.withLeft = true;
  else if (word === "cellx") addCell(row, value ?? 0);
  else return false;
  return true;
}

function addCell(row: RowShape, end: number) {
  const start = row.cells.at(-1)?.end ?? row.left;
  const { withAbove, withLeft } = row;
  if (row.cells.length < MOST) row.cells.push({ start, end, withAbove, withLeft });
  Object.assign(row, { withAbove: false, withLeft: false });
}
