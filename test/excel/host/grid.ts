import type { Range } from "../../../src/model/range";

/** Excel's own limit, so that one number is a place of its own. */
const COLUMNS = 16_384;

/** What is known of single cells, keyed by their place; moves with inserted and deleted rows. */
export class Grid<T> {
  readonly #cells = new Map<number, T>();

  get(row: number, column: number): T | undefined {
    return this.#cells.get(row * COLUMNS + column);
  }

  set(row: number, column: number, value: T | undefined): void {
    if (value === undefined) this.#cells.delete(row * COLUMNS + column);
    else this.#cells.set(row * COLUMNS + column, value);
  }

  /** The smallest rectangle around everything that is there; `null` where nothing is. */
  extent(): Range | null {
    const keys = [...this.#cells.keys()];
    const rows = keys.map((key) => Math.floor(key / COLUMNS));
    const columns = keys.map((key) => key % COLUMNS);
    if (rows.length === 0) return null;
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    return {
      row,
      column,
      rows: Math.max(...rows) - row + 1,
      columns: Math.max(...columns) - column + 1,
    };
  }

  /** Rows from `at` on move by `count`; rows that a negative count removes are lost. */
  moveRows(at: number, count: number): void {
    const cells = [...this.#cells];
    this.#cells.clear();
    for (const [key, value] of cells) {
      const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
      if (count < 0 && row >= at && row < at - count) continue;
      this.set(row >= at ? row + count : row, column, value);
    }
  }
}

/** A rectangle after rows were inserted (`count` > 0) or deleted at `at`; `null` where none is left. */
export function movedRange(range: Range, at: number, count: number): Range | null {
  const end = range.row + range.rows;
  if (count >= 0) {
    if (at <= range.row) return { ...range, row: range.row + count };
    return at < end ? { ...range, rows: range.rows + count } : range;
  }
  const gone = (edge: number) => Math.min(Math.max(edge - at, 0), -count);
  const row = range.row - gone(range.row);
  const rows = end - gone(end) - row;
  return rows > 0 ? { ...range, row, rows } : null;
}
