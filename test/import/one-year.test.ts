import { recognise } from "../../src/import/recognition/recognise";
import { sayNotice } from "../../src/words/notices";
import { template2021 } from "../../src/templates/2021";
import { figures } from "./published";
import { printed, sheet, workbook } from "./sheets";

const old = Object.fromEntries(Object.keys(figures).map((ref) => [ref, 7]));
const named = (before: string, values: typeof figures, title = "") =>
  template2021.tables.map((table) => {
    const drawn = printed(table, values, `${before}${table.name}`);
    return title === "" ? drawn : { ...drawn, rows: [[title], ...drawn.rows.slice(1)] };
  });

test.each([
  ["a year in their names", named("2021", old)],
  ["上年数", named("上年数", old)],
  ["a quarter", named("一季度", old)],
  ["a year at their head", named("旧", old, "某区2021年政府信息公开工作年度报告附表")],
])("sheets beside the report that say %s are left out, and named", (_, beside) => {
  const cover = sheet("某区2022年政府信息公开工作年度报告", "封面");
  const { report, notices } = recognise(workbook(cover, ...beside, ...named("", figures)), "f");
  expect(report.values).toEqual(figures);
  expect(report.year).toBe(2022);
  const left = notices.find(({ code }) => code === "sheet.left");
  expect(left && sayNotice(left)).toContain(beside.map(({ name }) => name).join("、"));
});

test("of two years without a cover the later one is read", () => {
  const both = workbook(...named("2022年", figures), ...named("2021年", old));
  expect(recognise(both, "f").report.values).toEqual(figures);
});

test("two reports of one year are still refused", () => {
  const both = workbook(...named("2022甲", figures), ...named("2022乙", old));
  expect(() => recognise(both, "f")).toThrow("report.several");
});
