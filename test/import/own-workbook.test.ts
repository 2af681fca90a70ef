import { recognise } from "../../src/import/recognition/recognise";
import type { Workbook } from "../../src/model/sheet";
import { template2021 } from "../../src/templates/2021";
import { planWorkbook } from "../../src/workbook/lay-out";
import { report } from "../build-report";
import { asWorkbook } from "./planned";
import { figures } from "./published";

describe("our own workbook", () => {
  const filled = {
    ...report(figures),
    year: 2024,
    particulars: {
      ...report().particulars,
      "agency.name": "某区某街道办事处",
      "document.date": "2025-01-09",
      "agency.phone": "0595-12345678",
    },
    sections: { overview: "（一）主动公开\n公开文件 7 份。", problems: null, other: "没有收取。" },
    explanations: [
      { rule: "A6", values: { "disclosure.regulations.inForce": 0 }, text: "清理后减少。" },
    ],
  };
  const own = (): Workbook => asWorkbook(planWorkbook(filled, template2021));
  const edit = (
    name: string,
    change: (of: Workbook["sheets"][number]) => Partial<Workbook["sheets"][number]>,
  ) => ({
    ...own(),
    sheets: own().sheets.map((each) => (each.name === name ? { ...each, ...change(each) } : each)),
  });

  test("a row of figures that is blank may be missing at the end of its sheet", () => {
    const workbook = edit("表四", (sheet) => ({ ...sheet, rows: sheet.rows.slice(0, -1) }));
    const { cells, notices } = recognise(workbook);
    expect(notices).toEqual([]);
    expect(cells.get("proceedings.review.upheld")).toEqual({ sheet: "表四", row: 4, column: 0 });
  });

  test("reads back as it was, with the place of every field", () => {
    const reading = recognise(own());
    expect(reading.report).toEqual(filled);
    expect(reading.notices).toEqual([]);
    expect(reading.cells.size).toBe(200);
    expect(reading.particulars.get("agency.address")).toEqual({
      sheet: "基本信息",
      row: 7,
      column: 1,
    });
    expect(reading.sections.get("problems")?.paragraphs).toEqual([]);
    expect(reading.sections.get("problems")?.sheet).toBe("五、问题及改进情况");
  });

  test("keeps text in figures as it stands, for the check to say", () => {
    const typed = edit("表三", ({ rows }) => ({
      rows: rows.map((row, i) => (i === 5 ? row.map((cell, j) => (j === 3 ? "12件" : cell)) : row)),
    }));
    const row = Object.entries(recognise(typed).report.values).filter(
      ([, value]) => value === "12件",
    );
    expect(row).toHaveLength(1);
  });

  describe("说明", () => {
    const { explanations } = filled;
    const reading = (workbook: Workbook) => recognise(workbook).report.explanations;

    test("stand in a row each, with room for more", () => {
      expect(recognise(own()).explanations).toEqual({
        sheet: "说明",
        column: 0,
        rows: [3],
        free: Array.from({ length: 40 }, (_, i) => 4 + i),
      });
      expect(recognise({ ...own(), sheets: own().sheets.slice(0, -1) }).explanations).toBeNull();
    });

    test("are no text of a section, whatever they say, where our names are gone", () => {
      const { sheets } = edit("说明", ({ rows }) => ({
        rows: rows.map((row, i) =>
          i === 3 ? ["A6", "", "五、存在的主要问题及改进情况\n清理不够及时。", ""] : row,
        ),
      }));
      expect(recognise({ sheets, names: [] }).report.sections).toEqual(filled.sections);
    });

    test("say in words what they were written for", () => {
      const sheet = own().sheets.find(({ name }) => name === "说明");
      expect(sheet?.rows[3]).toEqual([
        "A6",
        "表二 规章 · 现行有效件数：0",
        "清理后减少。",
        "disclosure.regulations.inForce=0",
      ]);
    });

    test.each<[string, Workbook]>([
      ["without our names", { ...own(), names: [] }],
      ["under another name", edit("说明", () => ({ name: "情况说明" }))],
      [
        "lower and further right",
        edit("说明", ({ rows }) => ({
          rows: [[], [], ...rows.map((row) => [null, ...row])],
        })),
      ],
    ])("are found %s", (_, workbook) => {
      expect(reading(workbook)).toEqual(explanations);
    });

    test("are read as people change them: another text, a row of their own, an empty one", () => {
      const rest = Array.from({ length: 37 }, (_, i) => 7 + i);
      const byHand = edit("说明", ({ rows }) => ({
        rows: [
          ...rows.slice(0, 3),
          [],
          [null, null, "没有编号的不算"],
          ...rows.slice(3, 4).map(([rule, figures, , codes]) => [rule, figures, "改写过。", codes]),
          ["C13", null, "多为逾期不补正。"],
        ].map((row) => row.map((cell) => cell ?? null)),
      }));
      expect(reading(byHand)).toEqual([
        { ...explanations[0], text: "改写过。" },
        { rule: "C13", values: {}, text: "多为逾期不补正。" },
      ]);
      expect(recognise(byHand).explanations).toMatchObject({ rows: [5, 6], free: [3, ...rest] });
    });

    test("with codes that are none keep what can be told", () => {
      const damaged = edit("说明", ({ rows }) => ({
        rows: rows.map((row, i) =>
          i === 3
            ? ["A6", "", "无误。", '乱码; a.b=7; c.d="; x=1"; e.f=null; g.h=7.7.7; i.j="无']
            : row,
        ),
      }));
      expect(reading(damaged)).toEqual([
        { rule: "A6", values: { "a.b": 7, "c.d": "; x=1", "e.f": null }, text: "无误。" },
      ]);
    });
  });

  test.each([
    [
      "a row above a table whose name did not move",
      edit("表三", ({ rows }) => ({ rows: [[], ...rows], merges: [] })),
    ],
    ["a sheet with another name", edit("表三", () => ({ name: "依申请" }))],
    [
      "a row inside a table",
      edit("表三", ({ rows }) => ({
        rows: [...rows.slice(0, 9), [], ...rows.slice(9)],
        merges: [],
      })),
    ],
  ])("finds its fields again after %s, and says so", (_, damaged) => {
    const reading = recognise(damaged);
    expect(reading.report).toEqual(filled);
    expect(reading.cells.size).toBe(200);
    expect(reading.notices.map(({ code }) => code)).toEqual(["table.moved"]);
  });

  test.each([1899, 3000, "二三年", 2023.5])("has no year where %p is written", (year) => {
    const dated = edit("基本信息", ({ rows }) => ({
      rows: rows.map((row) => (row[0] === "年度" ? [row[0], year, ...row.slice(2)] : row)),
    }));
    const reading = recognise(dated);
    expect(reading.report.year).toBeNull();
    expect(reading.notices).toMatchObject([
      { code: "year.invalid", place: { sheet: "基本信息", row: 3, column: 1 } },
    ]);
    expect(recognise(dated, "f", { year: 2023 }).report.year).toBe(2023);
  });
});
