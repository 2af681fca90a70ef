import type { Range } from "../model/range";
import type { Table } from "../model/template";
import { vocabularyOf } from "./axis";
import { isFigureLike } from "./figure";
import type { ScannedCell, ScannedSheet } from "./scan";

/** Rows of a sheet, or a rectangle of it, that belong to one table. */
export interface Zone {
  readonly scanned: ScannedSheet;
  readonly table: Table;
  /** Where its rows are looked for. */
  readonly range: Range;
  /** From its first to its last known label; text beyond is no part of the table. */
  readonly core: Range;
}

/** Distinct labels that a stretch of rows must show before it counts as a part of a table. */
const ENOUGH = 3;
/** A longer gap between two labels parts them. */
const GAP = 40;
/** Rows above the first and below the last known label that may belong to the table. */
const MARGIN = 5;

/** Where the tables stand on a sheet, by the labels that are printed in them. */
export function zonesOf(scanned: ScannedSheet, tables: readonly Table[]): readonly Zone[] {
  const zones = stretches(scanned, tables).filter(({ words }) => words.size >= ENOUGH);
  return zones.map(({ table, from, to }, i) => {
    const first = Math.max(from - MARGIN, (zones[i - 1]?.to ?? -1) + 1);
    const end = (zones[i + 1]?.from ?? scanned.rows.length) - 1;
    const last = Math.min(figuresAfter(scanned, to + MARGIN), end);
    return { scanned, table, range: rowsFrom(first, last), core: rowsFrom(from, to) };
  });
}

/** The last of the lines that hold nothing but figures; text may have one figure a line. */
function figuresAfter({ rows }: ScannedSheet, row: number): number {
  let last = row;
  while (last + 1 < rows.length && rows[last + 1]?.every(({ value }) => isFigureLike(value)))
    last += 1;
  return last;
}

/** A zone found by its labels reaches over all columns of its sheet. */
const rowsFrom = (first: number, last: number): Range => ({
  row: first,
  column: 0,
  rows: last - first + 1,
  columns: 16_384,
});

interface Stretch {
  readonly table: Table;
  readonly from: number;
  to: number;
  readonly words: Set<string>;
}

function stretches({ rows }: ScannedSheet, tables: readonly Table[]): Stretch[] {
  const found: Stretch[] = [];
  rows.forEach((cells, row) => {
    const current = found.at(-1);
    const anchors = tables.map((table) => ({ table, words: anchorsOf(cells, table) }));
    const most = Math.max(0, ...anchors.map(({ words }) => words.length));
    if (most === 0) return;
    const likely = anchors.filter(({ words }) => words.length === most);
    const { table, words } = likely.find((other) => other.table === current?.table) ??
      likely[0] ?? { table: undefined, words: [] };
    if (!table) return;
    if (current?.table === table && row - current.to <= GAP) {
      current.to = row;
      for (const word of words) current.words.add(word);
    } else found.push({ table, from: row, to: row, words: new Set(words) });
  });
  return found;
}

/** Labels of two characters (其他, 总计) stand everywhere and prove nothing. */
function anchorsOf(cells: readonly ScannedCell[], table: Table): string[] {
  const { rows, columns } = vocabularyOf(table);
  return cells.flatMap(({ words }) =>
    words.filter((word) => word.length > 2 && (rows.has(word) || columns.has(word))),
  );
}
