import { toXlsx } from "../../src/export/xlsx";
import { readFile } from "../../src/import";
import { keepLastYear } from "../../src/last-year";
import { layoutOf } from "../../src/model/layout";
import type { Report } from "../../src/model/report";
import type { Template } from "../../src/model/template";
import { templates } from "../../src/templates";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { planCleanWorkbook } from "../../src/workbook/clean";
import { planWorkbook } from "../../src/workbook/lay-out";
import { of, report } from "../build-report";

const written = (template: Template, from: Template): Report => {
  const fields = template.tables.flatMap((table) =>
    layoutOf(table).cells.flatMap(({ ref }) => (ref ? [ref] : [])),
  );
  const last = {
    ...of("甲镇人民政府", report({}, from)),
    year: from.years.from,
    sections: { overview: "上年第一段。\n上年第二段。", problems: null, other: "没有收取。" },
  };
  const numbered = {
    ...last,
    values: Object.fromEntries(Object.keys(last.values).map((ref, i) => [ref, i])),
  };
  expect(fields.length).toBeGreaterThan(0);
  return {
    ...of("甲镇人民政府", report({}, template)),
    year: from.years.from + 1,
    lastYear: keepLastYear(numbered, from, template, "上年.xls"),
  };
};

const sheetOf = (report: Report, template: Template) =>
  planWorkbook(report, template).sheets.find(({ name }) => name === "上年数");

describe("the sheet 上年数", () => {
  test.each(templates)("comes back whole from a workbook of the form $id", async (template) => {
    const before = written(template, template);
    const kept = template.sections.length > 0 ? before.lastYear?.sections : undefined;
    const { report: after } = await readFile(
      await toXlsx(planWorkbook(before, template)),
      "年报.xlsx",
    );
    expect(after.values).toEqual(before.values);
    expect(after.lastYear).toEqual({
      ...before.lastYear,
      sections: kept ?? { overview: null, problems: null, other: null },
    });
  });

  test("tells a blank and a stroke from what last year's form did not ask for", async () => {
    const { lastYear, ...rest } = written(template2021, template2019);
    if (!lastYear) throw new Error("nothing carried over");
    const values = {
      ...lastYear.values,
      "applications.received.total": null,
      "applications.received.other": "/",
    };
    const before = { ...rest, lastYear: { ...lastYear, values } };
    const { report: after } = await readFile(
      await toXlsx(planWorkbook(before, template2021)),
      "年报.xlsx",
    );
    expect(after.lastYear?.values).toEqual(values);
    expect(after.lastYear?.values).not.toHaveProperty(["disclosure.regulations.inForce"]);
    const cells = sheetOf(before, template2021)?.cells ?? [];
    // Repealed and in force of two rows, the fees, and two rows of 其他处理 in seven columns.
    expect(cells.filter(({ value }) => value === "无此项")).toHaveLength(2 * 2 + 1 + 2 * 7);
  });

  test("says where its figures came from, and nothing of it is open for typing", () => {
    const sheet = sheetOf(written(template2021, template2021), template2021);
    const text = sheet?.cells.flatMap(({ value }) => value ?? []).join("|");
    expect(text).toContain("年度|2021|");
    expect(text).toContain("来源|上年.xls");
    expect(text).toContain("上年第二段。");
    expect(sheet?.open).toEqual([]);
  });

  test("no two of its cells share a place, and it is printed to its end", () => {
    for (const template of templates) {
      const { lastYear, ...rest } = written(template, template);
      const unwritten = lastYear && {
        ...lastYear,
        sections: { overview: null, problems: null, other: null },
      };
      const sheet = sheetOf({ ...rest, lastYear: unwritten }, template);
      const { cells = [], merges = [], print } = sheet ?? {};
      const places = cells.map(({ row, column }) => `${row} ${column}`);
      expect(new Set(places).size).toBe(places.length);
      expect(merges.length).toBeGreaterThan(0);
      // Without text, the last table is the last that is printed.
      expect(print?.area.rows).toBe(Math.max(...cells.map(({ row }) => row)) + 1);
    }
  });

  test("is not there without last year, nor in the workbook that is handed on", () => {
    expect(sheetOf(report(), template2021)).toBeUndefined();
    const clean = planCleanWorkbook(written(template2021, template2021), template2021);
    expect(clean.sheets.map(({ name }) => name)).not.toContain("上年数");
  });

  test("whose tables were moved by hand is not read, and the report is", async () => {
    const before = written(template2021, template2021);
    const plan = planWorkbook(before, template2021);
    const sheets = plan.sheets.map((sheet) =>
      sheet.name === "上年数"
        ? {
            ...sheet,
            merges: [],
            cells: sheet.cells.map((cell) =>
              cell.row > 8 ? { ...cell, row: cell.row + 1 } : cell,
            ),
          }
        : sheet,
    );
    const { report: after } = await readFile(await toXlsx({ ...plan, sheets }), "年报.xlsx");
    expect(after.lastYear).toBeNull();
    expect(after.values).toEqual(before.values);
  });
});
