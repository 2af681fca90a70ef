import { contains, type Range, type Spot } from "../../../model/range";
import { spotIn } from "../../../model/sheet";
import type { Table } from "../../../model/template";
import { isFigureLike } from "../../figure";
import { vocabularyOf } from "../labels/axis";
import type { ScannedCell, ScannedSheet } from "./scan";

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

/** Labels of a table that a stretch of rows, or a sheet, must show before its place counts. */
export const ENOUGH = 3;
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

/** The sheet from the first to the last label of one table; ends are counted in. */
interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** No sheet is wider. */
const WIDTH = 16_384;

/**
 * The parts of a sheet in which its tables stand below each other: the whole of it or, where tables
 * stand side by side, some of its rows and of its columns.
 */
function bandsOf(scanned: ScannedSheet, tables: readonly Table[]): readonly Range[] {
  const { length } = scanned.rows;
  const whole = [{ row: 0, column: 0, rows: length, columns: WIDTH }];
  if (scanned.sheet.shape === "ragged") return whole;
  const boxes = tables.flatMap((table) => boxOf(scanned, table) ?? []);
  const layers = layersOf(boxes);
  const cuts = layers.map(cutsThrough);
  if (cuts.every(({ length: count }) => count === 0)) return whole;
  return layers.flatMap((_, i) => {
    const top = i === 0 ? 0 : bottomOf(layers[i - 1] ?? []) + 1;
    const end = Math.min(...(layers[i + 1] ?? []).map((box) => box.top), length);
    const edges = [0, ...(cuts[i] ?? []), WIDTH];
    return edges.slice(0, -1).map((column, at) => ({
      ...{ row: top, rows: end - top },
      ...{ column, columns: (edges[at + 1] ?? WIDTH) - column },
    }));
  });
}

function boxOf({ rows }: ScannedSheet, table: Table): Box | null {
  const box = { top: Infinity, bottom: -1, left: Infinity, right: -1 };
  let labels = 0;
  rows.forEach((cells, row) => {
    for (const cell of cells) {
      if (cell.words.length === 0 || anchorsOf([cell], table).length === 0) continue;
      labels += 1;
      box.top = Math.min(box.top, row);
      box.bottom = row;
      box.left = Math.min(box.left, cell.column);
      box.right = Math.max(box.right, cell.column);
    }
  });
  return labels < ENOUGH ? null : box;
}

/** Tables that share rows, from top to bottom. */
const layersOf = (boxes: readonly Box[]): Box[][] =>
  [...boxes]
    .sort((a, b) => a.top - b.top)
    .reduce<Box[][]>((layers, box) => {
      const last = layers.at(-1);
      if (last && box.top <= bottomOf(last)) last.push(box);
      else layers.push([box]);
      return layers;
    }, []);

const bottomOf = (layer: readonly Box[]): number => Math.max(...layer.map(({ bottom }) => bottom));

/** The columns at which a table begins that stands wholly right of another. */
const cutsThrough = (layer: readonly Box[]): number[] => {
  const starts = layer
    .map(({ left }) => left)
    .filter((cut) => layer.every(({ left, right }) => right < cut || left >= cut))
    .filter((cut) => layer.some(({ right }) => right < cut));
  return [...new Set(starts)].sort((a, b) => a - b);
};

function anchorsOf(cells: readonly ScannedCell[], table: Table): string[] {
  const { anchors } = vocabularyOf(table);
  return cells.flatMap(({ words }) => words.filter((word) => anchors.has(word)));
}
