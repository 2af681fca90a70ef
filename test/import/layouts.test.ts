import fc from "../property";
import { recognise } from "../../src/import/recognition/recognise";
import type { Layouts } from "../../src/import/recognition/layouts";
import { Refusal } from "../../src/model/notice";
import type { Ref, Value } from "../../src/model/ref";
import type { Cell, Sheet, Workbook } from "../../src/model/sheet";
import { template2021 } from "../../src/templates/2021";
import { report } from "../build-report";
import { drawCase } from "./cases/case";
import { gridCases } from "./cases/grids";
import { drawings, in2021 } from "./drawings";
import { printed, sheet, workbook } from "./sheets";

/** What is made of a workbook, or why nothing is. */
function made(of: Workbook, layouts?: Layouts): unknown {
  try {
    return recognise(of, "f", layouts ? { layouts } : {});
  } catch (error) {
    if (error instanceof Refusal) return error.notice;
    throw error;
  }
}

/** What may happen to a workbook between one office and the next. */
type Damage = (of: Workbook, at: readonly [number, number, number], text: string) => Workbook;

const inSheet =
  (change: (of: Sheet, row: number, column: number, text: string) => Sheet): Damage =>
  (of, [which, row, column], text) => {
    const index = which % of.sheets.length;
    const sheets = of.sheets.map((each, i) => {
      if (i !== index || each.rows.length === 0) return each;
      const line = row % each.rows.length;
      return change(each, line, column % Math.max(1, each.rows[line]?.length ?? 1), text);
    });
    return { ...of, sheets };
  };

const put =
  (cell: (text: string, old: Cell) => Cell): Damage =>
  (of, at, text) =>
    inSheet((each, row, column) => ({
      ...each,
      rows: each.rows.map((cells, i) =>
        i === row ? cells.map((old, j) => (j === column ? cell(text, old) : old)) : cells,
      ),
    }))(of, at, text);

const damages: Readonly<Record<string, Damage>> = {
  "another text": put((text) => text),
  nothing: put(() => null),
  "a figure": put((text) => text.length * 7),
  "a figure as text": put((_, old) => (typeof old === "number" ? String(old) : "12")),
  "a figure with a note": put((_, old) => `${String(old ?? 22)}（其中修订16件）`),
  "a figure as long as a row": put(() => "190000020"),
  "a mark for none": put(() => "/"),
  "a label and a figure in one": put((_, old) => `${String(old ?? "规章")}：3`),
  "a row put in": inSheet((each, row, _, text) => ({
    ...each,
    rows: [...each.rows.slice(0, row), [text], ...each.rows.slice(row)],
  })),
  "a row put in twice": inSheet((each, row) => ({
    ...each,
    rows: [...each.rows.slice(0, row), each.rows[row] ?? [], ...each.rows.slice(row)],
  })),
  "a row left out": inSheet((each, row) => ({
    ...each,
    rows: each.rows.filter((_, i) => i !== row),
  })),
  "a row of counting": inSheet((each, row) => ({
    ...each,
    rows: each.rows.map((cells, i) => (i === row ? cells.map((_, j) => j + 1) : cells)),
  })),
  "a row of zeros": inSheet((each, row) => ({
    ...each,
    rows: each.rows.map((cells, i) =>
      i === row ? cells.map((cell) => (typeof cell === "number" ? 0 : cell)) : cells,
    ),
  })),
  "a merge moved": inSheet((each, row) => ({
    ...each,
    merges: each.merges.map((merge, i) =>
      i === row % each.merges.length ? { ...merge, row: merge.row + 1 } : merge,
    ),
  })),
  "a sheet hidden": inSheet((each) => ({ ...each, hidden: !each.hidden })),
  "a sheet renamed": inSheet((each, _, __, text) => ({ ...each, name: text })),
  "sheets in another order": (of) => ({ ...of, sheets: [...of.sheets].reverse() }),
  "a sheet left out": (of, [which]) => ({
    ...of,
    sheets:
      of.sheets.length > 1 ? of.sheets.filter((_, i) => i !== which % of.sheets.length) : of.sheets,
  }),
  "names left out": (of) => ({ ...of, names: [] }),
};

const harm = fc.record({
  kind: fc.constantFrom(...Object.keys(damages)),
  at: fc.tuple(fc.nat(7), fc.nat(40), fc.nat(12)),
  text: fc.constantFrom(
    "填报单位：某镇",
    "自然人",
    "一、本年新收政府信息公开申请数量",
    "5",
    "其他",
  ),
});

const zeros = report().values;
const ofTableTwo = (values: Readonly<Record<Ref, Value>>) =>
  Object.fromEntries(Object.entries(values).filter(([ref]) => ref.startsWith("disclosure.")));

interface Harm {
  readonly kind: string;
  readonly at: readonly [number, number, number];
  readonly text: string;
}

const damaged = (of: Workbook, harms: readonly Harm[]) =>
  harms.reduce((each, { kind, at, text }) => damages[kind]?.(each, at, text) ?? each, of);

describe("a batch that recognises a layout once", () => {
  test("reads every workbook as it is read alone, whatever differs from the one before", () => {
    const layouts: Layouts = new Map();
    fc.assert(
      fc.property(drawings, fc.array(harm, { maxLength: 2 }), (draw, harms) => {
        for (const each of [draw(0), damaged(draw(1), harms), draw(2), damaged(draw(3), harms)])
          expect(made(each, layouts)).toEqual(made(each));
      }),
      { numRuns: 25 },
    );
  });

  const tables = (i: number, title = "某市2023年政府信息公开工作年度报告") =>
    workbook(
      sheet(title, "封面"),
      ...template2021.tables.map((table) => printed(table, in2021(i).values)),
    );
  const countOf = (...batch: readonly Workbook[]) => {
    const layouts: Layouts = new Map();
    for (const each of batch) made(each, layouts);
    return layouts.size;
  };

  test.each<[string, Workbook, number]>([
    ["other figures", tables(1), 1],
    ["another text", tables(1, "某县2023年政府信息公开工作年度报告"), 1],
    [
      "a figure as text",
      damaged(tables(1), [{ kind: "a figure as text", at: [2, 8, 5], text: "" }]),
      1,
    ],
    ["a blank", damaged(tables(1), [{ kind: "nothing", at: [2, 8, 5], text: "" }]), 2],
    ["another label", damaged(tables(1), [{ kind: "another text", at: [2, 8, 2], text: "x" }]), 2],
    [
      "a hidden sheet",
      damaged(tables(1), [{ kind: "a sheet hidden", at: [3, 0, 0], text: "" }]),
      2,
    ],
    ["a merge", damaged(tables(1), [{ kind: "a merge moved", at: [2, 0, 0], text: "" }]), 2],
  ])("with %s knows its layouts apart", (_, second, count) => {
    expect(countOf(tables(0), second)).toBe(count);
  });

  /** The tables with rows of table three, or of table four, replaced. */
  const withRow = (
    which: number,
    row: number,
    cells: (row: readonly Cell[]) => readonly Cell[][],
  ) => {
    const of = tables(0);
    const sheets = of.sheets.map((each, i) =>
      i === which
        ? { ...each, rows: each.rows.flatMap((old, at) => (at === row ? cells(old) : [[...old]])) }
        : each,
    );
    return { ...of, sheets };
  };
  const [three, four, received] = [2, 3, 4];
  const figures = (row: readonly Cell[], by: (i: number) => Cell): Cell[] =>
    row.map((cell, i) => (typeof cell === "number" ? by(i) : cell));
  const single = gridCases.find(({ name }) => name === "single row 其他处理");
  const inOne = gridCases.find(({ name }) => name === "label and figure in one cell, table two");
  const drawn = (of: typeof single, values: Readonly<Record<Ref, Value>>) => {
    if (!of) throw new Error("The case has another name");
    return drawCase(of, template2021, values).workbook;
  };

  test.each<[string, Workbook, Workbook]>([
    [
      "a row that stands twice, first with the same figures",
      withRow(three, received, (row) => [[...row], [...row]]),
      withRow(three, received, (row) => [[...row], figures(row, (i) => 700 + 3 * i)]),
    ],
    [
      "one number in a row, first a figure and then all of them",
      withRow(three, received, (row) => [figures(row, (i) => (i === 3 ? 5 : null))]),
      withRow(three, received, (row) => [figures(row, (i) => (i === 3 ? 12_345_621 : null))]),
    ],
    [
      "figures that count up as numbers of columns do",
      tables(0),
      withRow(four, 4, (row) => [figures(row, (i) => i + 1)]),
    ],
    [
      "其他处理 in one row, first with zeros",
      drawn(single, zeros),
      drawn(single, { ...zeros, ...in2021(1).values }),
    ],
    [
      "labels that have their figures with them",
      drawn(inOne, in2021(0).values),
      drawn(inOne, { ...in2021(1).values, ...ofTableTwo(in2021(0).values) }),
    ],
  ])("reads what figures have a say in as if alone: %s", (_, first, second) => {
    const layouts: Layouts = new Map();
    made(first, layouts);
    expect(made(second, layouts)).toEqual(made(second));
  });
});
