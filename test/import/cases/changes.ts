import type { Cell, Sheet } from "../../../src/model/sheet";
import type { Range } from "../../../src/model/range";

/** Something an office did to a table after it was laid out as printed. */
export type Change = (sheet: Sheet) => Sheet;

export const all =
  (...changes: readonly Change[]): Change =>
  (sheet) =>
    changes.reduce((changed, change) => change(changed), sheet);

export const cells =
  (change: (cell: Cell, row: number, column: number) => Cell): Change =>
  (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, r) => row.map((cell, c) => change(cell, r, c))),
  });

export const labels = (change: (label: string) => string): Change =>
  cells((cell) => (typeof cell === "string" ? change(cell) : cell));

export const figures = (change: (figure: number) => Cell): Change =>
  cells((cell) => (typeof cell === "number" ? change(cell) : cell));

export const unmerged: Change = (sheet) => ({ ...sheet, merges: [] });

/** The label of every merge in each of its cells; figures stay where they are. */
export const filledDown: Change = (sheet) => {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { row, column, rows: tall, columns } of sheet.merges) {
    const cell = rows[row]?.[column] ?? null;
    if (typeof cell === "number") continue;
    for (let r = row; r < row + tall; r++)
      for (let c = column; c < column + columns; c++) {
        const line = rows[r];
        if (line) line[c] = cell;
      }
  }
  return { ...sheet, rows, merges: [] };
};

const moved = (merge: Range, row: number, column: number): Range => ({
  ...merge,
  row: merge.row + row,
  column: merge.column + column,
});

export const offset =
  (down: number, right: number): Change =>
  (sheet) => ({
    ...sheet,
    rows: [
      ...Array.from({ length: down }, () => []),
      ...sheet.rows.map((row) => [...Array.from({ length: right }, () => null), ...row]),
    ],
    merges: sheet.merges.map((merge) => moved(merge, down, right)),
  });

/** Takes rows away; merges shrink with them and keep their label. */
export const withoutRows =
  (isGone: (row: readonly Cell[], index: number) => boolean): Change =>
  (sheet) => {
    const gone = new Set(sheet.rows.flatMap((row, i) => (isGone(row, i) ? [i] : [])));
    const before = (at: number) => [...gone].filter((row) => row < at).length;
    const rows = sheet.rows.map((row) => [...row]);
    const merges = sheet.merges.flatMap((merge) => {
      const kept = Array.from({ length: merge.rows }, (_, i) => merge.row + i).filter(
        (row) => !gone.has(row),
      );
      const [first] = kept;
      if (first === undefined) return [];
      const line = rows[first];
      if (line) line[merge.column] = rows[merge.row]?.[merge.column] ?? null;
      return [{ ...merge, row: first - before(first), rows: kept.length }];
    });
    return { ...sheet, rows: rows.filter((_, i) => !gone.has(i)), merges };
  };

export const withoutColumns =
  (...columns: readonly number[]): Change =>
  (sheet) => {
    const before = (at: number) => columns.filter((column) => column < at).length;
    return {
      ...sheet,
      rows: sheet.rows.map((row) => row.filter((_, i) => !columns.includes(i))),
      merges: sheet.merges.flatMap((merge) => {
        const inside = columns.filter(
          (column) => column >= merge.column && column < merge.column + merge.columns,
        ).length;
        const left = merge.columns - inside;
        return left === 0
          ? []
          : [{ ...merge, column: merge.column - before(merge.column), columns: left }];
      }),
    };
  };

/** Puts a column before `at`. */
export const withColumn =
  (at: number, cell: (row: readonly Cell[], index: number) => Cell): Change =>
  (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, i) => [
      ...Array.from({ length: at }, (_, c) => row[c] ?? null),
      cell(row, i),
      ...row.slice(at),
    ]),
    merges: sheet.merges.map((merge) =>
      merge.column >= at
        ? moved(merge, 0, 1)
        : merge.column + merge.columns > at
          ? { ...merge, columns: merge.columns + 1 }
          : merge,
    ),
  });

/** Puts rows before row `at`. */
export const withRows =
  (at: number, ...rows: readonly (readonly Cell[])[]): Change =>
  (sheet) => ({
    ...sheet,
    rows: [...sheet.rows.slice(0, at), ...rows, ...sheet.rows.slice(at)],
    merges: sheet.merges.map((merge) =>
      merge.row >= at
        ? moved(merge, rows.length, 0)
        : merge.row + merge.rows > at
          ? { ...merge, rows: merge.rows + rows.length }
          : merge,
    ),
  });

export const swappedRows =
  (one: number, other: number): Change =>
  (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, i) => {
      const from = i === one ? other : i === other ? one : i;
      return from === i ? row : (sheet.rows[from] ?? []);
    }),
  });

export const columnsInOrder =
  (...order: readonly number[]): Change =>
  (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => order.map((column) => row[column] ?? null)),
    merges: [],
  });

export const below =
  (gap: number, next: Sheet): Change =>
  (sheet) => ({
    ...sheet,
    rows: [...sheet.rows, ...Array.from({ length: gap }, () => []), ...next.rows],
    merges: [
      ...sheet.merges,
      ...next.merges.map((merge) => moved(merge, sheet.rows.length + gap, 0)),
    ],
  });

export const beside =
  (gap: number, next: Sheet): Change =>
  (sheet) => {
    const wide = Math.max(...sheet.rows.map((row) => row.length)) + gap;
    const rows = Array.from({ length: Math.max(sheet.rows.length, next.rows.length) }, (_, i) => [
      ...Array.from({ length: wide }, (_, c) => sheet.rows[i]?.[c] ?? null),
      ...(next.rows[i] ?? []),
    ]);
    const merges = [...sheet.merges, ...next.merges.map((merge) => moved(merge, 0, wide))];
    return { ...sheet, rows, merges };
  };

/** Rows for columns. */
export const turned: Change = (sheet) => {
  const wide = Math.max(...sheet.rows.map((row) => row.length));
  return {
    ...sheet,
    rows: Array.from({ length: wide }, (_, column) => sheet.rows.map((row) => row[column] ?? null)),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      row: column,
      column: row,
      rows: columns,
      columns: rows,
    })),
  };
};
