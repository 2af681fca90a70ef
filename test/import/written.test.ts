import { readHtml } from "../../src/import/readers/html";
import { blocksOf } from "../../src/import/readers/written/blocks";
import type { CellShape, Part } from "../../src/import/readers/written/document";
import { pageOf } from "../../src/import/readers/written/page";

const shape = (start: number, end: number, more: Partial<CellShape> = {}): CellShape => ({
  ...{ start, end, withAbove: false, withLeft: false },
  ...more,
});

const part = (text: string, ends: Part["ends"], depth: number): Part => ({
  ...{ runs: text === "" ? [] : [{ text, look: "plain" }], ends, depth, shapes: [] },
});

/** A row as the stream of a text has it: its cells, then the mark that tells where they stand. */
const row = (texts: readonly string[], shapes: readonly CellShape[], depth = 1): Part[] => [
  ...texts.map((text) => part(text, "cell", depth)),
  { ...part("", "row", depth), shapes },
];

const sheetsOf = (...parts: readonly (readonly Part[])[]) =>
  readHtml(pageOf(blocksOf(parts.flat()))).sheets;

describe("a table by the edges of its cells", () => {
  test("has merges to the right, downwards, and by the marks of cells", () => {
    const [, table] = sheetsOf(
      row(["甲", "乙", "丙"], [shape(0, 10), shape(10, 30), shape(30, 40)]),
      row(
        ["", "1", "", "2"],
        [
          shape(0, 10, { withAbove: true }),
          shape(10, 20, { withLeft: true }),
          shape(20, 30, { withLeft: true }),
          shape(30, 40),
        ],
      ),
      row(
        ["", "3", "4", "5"],
        [shape(0, 10, { withAbove: true }), shape(10, 20), shape(20, 30), shape(30, 40)],
      ),
    );
    expect(table?.rows).toEqual([
      ["甲", "乙", null, "丙"],
      [null, "1", null, "2"],
      [null, "3", "4", "5"],
    ]);
    expect(table?.merges).toEqual([
      { row: 0, column: 0, rows: 3, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
      { row: 1, column: 1, rows: 1, columns: 2 },
    ]);
  });

  test("keeps a cell with text apart though it is marked as merged", () => {
    const merged = shape(10, 20, { withLeft: true });
    const [, table] = sheetsOf(row(["1", "2"], [shape(0, 10), merged]));
    expect(table?.rows).toEqual([["1", "2"]]);
  });

  test("has blanks where a row begins further right, or leaves something out", () => {
    const [, table] = sheetsOf(
      row(["甲", "乙", "丙"], [shape(0, 10), shape(10, 20), shape(20, 30)]),
      row(["1"], [shape(20, 30)]),
      row(["2", "3"], [shape(0, 10), shape(20, 30)]),
      row(["何"], [shape(10, 20, { withAbove: true })]),
    );
    expect(table?.rows).toEqual([
      ["甲", "乙", "丙"],
      [null, null, "1"],
      ["2", null, "3"],
      [null, null],
    ]);
  });

  test("is read to the end of a row that nobody ended, and without any edges", () => {
    const [, table] = sheetsOf(row(["1", "2"], []), [
      part("3", "cell", 1),
      part("4", "paragraph", 1),
    ]);
    expect(table?.rows).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  test("is one with the table of the same width just below it, and two where they differ", () => {
    const two = [shape(0, 10), shape(10, 20)];
    const gap = part("", "paragraph", 0);
    expect(sheetsOf(row(["1", "2"], two), [gap, gap], row(["3", "4"], two))).toHaveLength(2);
    expect(
      sheetsOf(row(["1", "2"], two), [gap], row(["3", "4"], [shape(0, 7), shape(7, 13)])),
    ).toHaveLength(3);
    expect(
      sheetsOf(row(["1", "2"], two), [part("表四", "paragraph", 0)], row(["3", "4"], two)),
    ).toHaveLength(3);
  });

  test("in a cell is a table of its own", () => {
    const inner = [shape(0, 5), shape(5, 10)];
    const [, outer, nested] = sheetsOf([part("甲", "cell", 1)], row(["1", "2"], inner, 2), [
      part("乙", "cell", 1),
      { ...part("", "row", 1), shapes: [shape(0, 10), shape(10, 20)] },
    ]);
    expect(outer?.rows).toEqual([["甲", "乙"]]);
    expect(nested?.rows).toEqual([["1", "2"]]);
  });
});
