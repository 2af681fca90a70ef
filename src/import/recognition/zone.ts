import { contains, type Range, type Spot } from "../../model/range";
import { spotIn } from "../../model/sheet";
import type { Table } from "../../model/template";
import { anchorsOf } from "./anchors";
import { bandsOf } from "./bands";
import { isFigureLike } from "../figure";
import type { ScannedSheet } from "./scan";

/** Rows of a sheet, or a rectangle of it, that belong to one table. */
export interface Zone {
  readonly scanned: ScannedSheet;
  readonly table: Table;
  /** Where its rows are looked for. */
  readonly range: Range;
  /** From its first to its last known label; text beyond is no part of the table. */
  readonly core: Range;
  /** How many distinct labels of the table stand in it. */
  readonly words: number;
}

/** Where a cell of a zone stands in the file. */
export const placeIn = (
  { scanned: { sheet, turned } }: Zone,
  { row, column }: { readonly row: number; readonly column: number },
): Spot => spotIn(sheet, turned ? { row: column, column: row } : { row, column });

/** The part of the file that a zone takes up for certain. */
export const coreOf = ({ scanned, core }: Zone): Range =>
  scanned.turned
    ? { row: core.column, column: core.row, rows: core.columns, columns: core.rows }
    : core;

/** Distinct labels that a stretch of rows must show before it counts as a part of a table. */
const ENOUGH = 3;
/** A longer gap between two labels parts them. */
const GAP = 40;
/** Rows above the first and below the last known label that may belong to the table. */
const MARGIN = 5;

/** Where the tables stand on a sheet, by the labels that are printed in them. */
export const zonesOf = (scanned: ScannedSheet, tables: readonly Table[]): readonly Zone[] =>
  bandsOf(scanned, tables).flatMap((band) => zonesIn(scanned, tables, band));

function zonesIn(whole: ScannedSheet, tables: readonly Table[], band: Range): readonly Zone[] {
  const end = band.row + band.rows;
  const rows = whole.rows
    .slice(0, end)
    .map((cells, row) => cells.filter(({ column }) => contains(band, row, column)));
  const zones = stretches(rows, tables).filter(({ words }) => words.size >= ENOUGH);
  return zones.map(({ table, from, to, words }, i) => {
    const first = Math.max(from - MARGIN, (zones[i - 1]?.to ?? band.row - 1) + 1);
    const next = zones[i + 1]?.from ?? rows.length;
    const last = Math.min(figuresAfter(rows, to + MARGIN), next - 1);
    const range = { ...band, row: first, rows: last - first + 1 };
    const core = { ...band, row: from, rows: to - from + 1 };
    return { scanned: whole, table, range, core, words: words.size };
  });
}

type Rows = ScannedSheet["rows"];

/** The last of the lines that hold nothing but figures; text may have one figure a line. */
function figuresAfter(rows: Rows, row: number): number {
  let last = row;
  while (last + 1 < rows.length && rows[last + 1]?.every(({ value }) => isFigureLike(value)))
    last += 1;
  return last;
}

interface Stretch {
  readonly table: Table;
  readonly from: number;
  to: number;
  readonly words: Set<string>;
}

function stretches(rows: Rows, tables: readonly Table[]): Stretch[] {
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
