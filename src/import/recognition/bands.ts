import type { Range } from "../../model/range";
import type { Table } from "../../model/template";
import { anchorsOf } from "./anchors";
import type { ScannedSheet } from "./scan";

/** The sheet from the first to the last label of one table; ends are counted in. */
interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Labels of a table that a sheet must show before its place counts. */
const ENOUGH = 3;
/** No sheet is wider. */
const WIDTH = 16_384;

/**
 * The parts of a sheet in which its tables stand below each other: the whole of it or, where tables
 * stand side by side, some of its rows and of its columns.
 */
export function bandsOf(scanned: ScannedSheet, tables: readonly Table[]): readonly Range[] {
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
