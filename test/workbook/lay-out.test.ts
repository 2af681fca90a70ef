import { contains, rangeAddressOf } from "../../src/model/range";
import { template2021 } from "../../src/templates/2021";
import { planWorkbook } from "../../src/workbook/lay-out";
import type { SheetPlan } from "../../src/workbook/plan";
import { joined } from "../../src/workbook/rectangles";
import { report } from "../build-report";

const plan = planWorkbook(
  { ...report(), sections: { overview: "甲。\n乙。", problems: null, other: null } },
  template2021,
);
const sheet = (name: string): SheetPlan => {
  const found = plan.sheets.find((each) => each.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
};
const textAt = ({ cells }: SheetPlan, row: number, column: number) =>
  cells.find((cell) => cell.row === row && cell.column === column)?.value;

test("the sheets stand in the order of the form", () => {
  expect(plan.sheets.map(({ name }) => name)).toEqual([
    "基本信息",
    "一、总体情况",
    "表二",
    "表三",
    "表四",
    "五、问题及改进情况",
    "六、其他事项",
  ]);
});

test("every sheet has one name that points to it", () => {
  expect(plan.names.map((name) => name.sheet)).toEqual(plan.sheets.map(({ name }) => name));
  expect(new Set(plan.names.map(({ name }) => name)).size).toBe(plan.names.length);
});

test("a section has a row a paragraph", () => {
  expect(textAt(sheet("一、总体情况"), 2, 0)).toBe("甲。");
  expect(textAt(sheet("一、总体情况"), 3, 0)).toBe("乙。");
  expect(textAt(sheet("一、总体情况"), 4, 0)).toBeNull();
});

test("what is not a figure of table three is locked, and every figure is open", () => {
  expect(sheet("表三").open.map(rangeAddressOf)).toEqual(["D5:J29"]);
  expect(sheet("表二").open.map(rangeAddressOf)).toEqual(["B4:D5", "B8:D8", "B11:D12", "B15:D15"]);
});

test("no label is cut: its text fits into the lines that its cell has room for", () => {
  for (const { cells, columns, rows, merges } of plan.sheets.slice(2, 5))
    for (const { row, column, value, style } of cells) {
      if (typeof value !== "string" || !/abel|header/.test(style)) continue;
      const merge = merges.find((range) => contains(range, row, column));
      const { rows: high = 1, columns: wide = 1 } = merge ?? {};
      const sum = (list: readonly (number | null)[], from: number, count: number) =>
        list.slice(from, from + count).reduce<number>((total, each) => total + (each ?? 0), 0);
      const perLine = Math.floor((sum(columns, column, wide) - 2) / 2);
      const lines = Math.ceil([...value].length / perLine);
      expect([value, lines * 14 <= sum(rows, row, high)]).toEqual([value, true]);
    }
});

test("a relation over seven columns is one condition over seven cells", () => {
  const conditions = sheet("表三")
    .conditions.filter(({ mark }) => mark !== "blank")
    .map(({ ranges, formula }) => `${ranges.map(rangeAddressOf).join(" ")} ${formula}`);
  expect(conditions).toHaveLength(8);
  expect(conditions[0]).toBe(
    "D28:J28 IF(COUNT(D5,D6,D28,D29)=4,ABS((D5+D6)-(D28+D29))>0.000001,FALSE)",
  );
  expect(sheet("表四").conditions[0]?.ranges.map(rangeAddressOf)).toEqual([
    "E5:E5",
    "J5:J5",
    "O5:O5",
  ]);
});

test("the plan does not depend on the figures, but for their values", () => {
  const other = planWorkbook(report({ "disclosure.fees.amount": 1.5 }), template2021);
  const shape = ({ sheets, names }: typeof plan) =>
    JSON.stringify([
      names,
      sheets.slice(2, 5).map((each) => ({ ...each, cells: each.cells.map((c) => c.style) })),
    ]);
  expect(shape(other)).toBe(shape(plan));
});

test("rectangles that touch along a side become one", () => {
  const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  const square = [cell(1, 1), cell(0, 0), cell(0, 1), cell(1, 0), cell(3, 0)];
  expect(joined(square).map(rangeAddressOf)).toEqual(["A1:B2", "A4:A4"]);
});
