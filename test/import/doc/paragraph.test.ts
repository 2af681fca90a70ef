import { placeOf } from "../../../src/import/readers/doc/paragraph";

const u16 = (...numbers: readonly number[]) => numbers.flatMap((n) => [n & 0xff, (n >> 8) & 0xff]);
const one = (code: number, value: number) => [...u16(code), value];
const four = (code: number, value: number) => [...u16(code), ...u16(value, value >> 16)];

/** A row of cells: its edges, and the bits of each cell. */
function row(edges: readonly number[], bits: readonly number[]): number[] {
  const cells = bits.flatMap((each) => [...u16(each), ...Array.from({ length: 18 }, () => 0)]);
  const body = [bits.length, ...u16(...edges), ...cells];
  return [...u16(0xd608, body.length + 1), ...body];
}

const IN_TABLE = one(0x2416, 1);
const ENDS_ROW = one(0x2417, 1);
const shapes = (changes: readonly number[], data: readonly number[] = []) =>
  placeOf([Uint8Array.from([...IN_TABLE, ...ENDS_ROW, ...changes])], Uint8Array.from(data)).shapes;

describe("the properties of a paragraph of .doc", () => {
  test.each([
    ["outside of tables", [], { depth: 0, ends: "paragraph" }],
    ["in a cell", IN_TABLE, { depth: 1, ends: "paragraph" }],
    ["at the end of a row", [...IN_TABLE, ...ENDS_ROW], { depth: 1, ends: "row" }],
    [
      "at the end of a cell in a cell",
      [...IN_TABLE, ...four(0x6649, 2), ...one(0x244b, 1)],
      { depth: 2, ends: "cell" },
    ],
    [
      "at the end of a row in a cell",
      [...IN_TABLE, ...four(0x6649, 2), ...one(0x244b, 1), ...one(0x244c, 1)],
      { depth: 2, ends: "row" },
    ],
  ])("say that it stands %s", (_, changes, place) => {
    expect(placeOf([Uint8Array.from(changes)], new Uint8Array(0))).toMatchObject(place);
  });

  test("give the edges of cells, and which go on with those above or to the left", () => {
    expect(shapes(row([-108, 500, 1500, 1800], [0, 3 << 5, (1 << 5) | 1]))).toEqual([
      { start: -108, end: 500, withAbove: false, withLeft: false },
      { start: 500, end: 1500, withAbove: false, withLeft: false },
      { start: 1500, end: 1800, withAbove: true, withLeft: true },
    ]);
  });

  test("hold edges of which the descriptions were left out", () => {
    const short = [...u16(0xd608, 8), 2, ...u16(0, 500, 900)];
    expect(shapes(short).map(({ end }) => end)).toEqual([500, 900]);
  });

  test("merge cells of a row that was laid out before", () => {
    const merged = [...row([0, 1, 2, 3], [0, 0, 0]), ...u16(0x5624), 0, 2];
    expect(shapes(merged).map(({ withLeft }) => withLeft)).toEqual([false, true, false]);
    const down = [...row([0, 1, 2], [0, 0]), ...u16(0xd62b), 2, 1, 1];
    expect(shapes(down).map(({ withAbove }) => withAbove)).toEqual([false, true]);
  });

  test("stand elsewhere where they are too long", () => {
    const list = row([0, 700], [0]);
    const data = [9, 9, ...u16(list.length), ...list];
    expect(shapes(four(0x6646, 2), data).map(({ end }) => end)).toEqual([700]);
    expect(shapes(four(0x6646, 2_000_000), data)).toEqual([]);
  });
});
