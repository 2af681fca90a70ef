import { viewOf } from "../ole";
import type { CellShape, Part } from "../written/document";
import { CELLS, changesIn, type Change } from "./properties";

/** What the properties of a paragraph say of the table that it stands in. */
export type ParagraphPlace = Pick<Part, "depth" | "ends" | "shapes">;

/** Properties by their codes ([MS-DOC] 2.6.2, 2.6.3). */
const IN_TABLE = 0x2416;
const ENDS_ROW = 0x2417;
const DEPTH = 0x6649;
const ENDS_INNER_CELL = 0x244b;
const ENDS_INNER_ROW = 0x244c;
const ELSEWHERE: readonly number[] = [0x6645, 0x6646, 0x646b];
const MERGE = 0x5624;
const MERGE_DOWN = 0xd62b;

/** Where a paragraph stands, by its lists of changes; `data` holds lists that are too long for theirs. */
export function placeOf(lists: readonly Uint8Array[], data: Uint8Array): ParagraphPlace {
  const changes = lists
    .flatMap(changesIn)
    .flatMap((change) => [change, ...elsewhere(change, data)]);
  const last = (code: number): number => {
    const value = changes.findLast((change) => change.code === code)?.value;
    return !value ? 0 : value.length === 4 ? viewOf(value).getUint32(0, true) : (value[0] ?? 0);
  };
  const depth = last(IN_TABLE) || last(DEPTH) ? Math.max(1, last(DEPTH)) : 0;
  const endsRow = last(ENDS_ROW) !== 0 || last(ENDS_INNER_ROW) !== 0;
  const ends = endsRow ? "row" : last(ENDS_INNER_CELL) ? "cell" : "paragraph";
  return { depth, ends, shapes: endsRow ? shapesIn(changes) : [] };
}

function elsewhere({ code, value }: Change, data: Uint8Array): readonly Change[] {
  if (!ELSEWHERE.includes(code)) return [];
  const at = viewOf(value).getUint32(0, true);
  if (at + 2 > data.length) return [];
  const length = viewOf(data).getUint16(at, true);
  return changesIn(data.subarray(at + 2, at + 2 + length));
}

/** The cells of a row, with the merges that were made since it was laid out. */
function shapesIn(changes: readonly Change[]): readonly CellShape[] {
  let shapes: CellShape[] = [];
  for (const { code, value } of changes) {
    if (code === CELLS) shapes = laidOut(value);
    else if (code === MERGE)
      shapes = shapes.map((shape, i) => ({
        ...shape,
        withLeft: shape.withLeft || (i > (value[0] ?? 0) && i < (value[1] ?? 0)),
      }));
    else if (code === MERGE_DOWN)
      shapes = shapes.map((shape, i) =>
        i === value[0] ? { ...shape, withAbove: value[1] === GOES_ON } : shape,
      );
  }
  return shapes;
}

/** A cell merged downwards: the first says 3. */
const GOES_ON = 1;
/** Bytes that describe a cell. */
const CELL = 20;

/** A count, the edges, and a description of each cell ([MS-DOC] 2.9.317); descriptions may be missing. */
function laidOut(value: Uint8Array): CellShape[] {
  const view = viewOf(value);
  const count = value[0] ?? 0;
  const edges = 1 + (count + 1) * 2;
  if (edges > value.length) return [];
  return Array.from({ length: count }, (_, i) => {
    const at = edges + i * CELL;
    const bits = at + 2 <= value.length ? view.getUint16(at, true) : 0;
    return {
      start: view.getInt16(1 + i * 2, true),
      end: view.getInt16(3 + i * 2, true),
      withAbove: ((bits >> 5) & 3) === GOES_ON,
      // An empty cell in a row of merged ones, whichever of them is called the first.
      withLeft: (bits & 3) !== 0,
    };
  });
}
