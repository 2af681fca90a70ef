import { toJson } from "../src/export/json";
import { Refusal } from "../src/model/notice";
import { fromJson } from "../src/report-json";
import { template2021 as template } from "../src/templates/2021";
import { sayNotice } from "../src/words/notices";
import { reportWith } from "./build-report";

const plain = () => JSON.parse(JSON.stringify(toJson(reportWith({}), template))) as Json;

type Json = Record<string, unknown> & { tables: Record<string, unknown> };

function sentence(data: unknown): string {
  try {
    fromJson(data, "a.json");
  } catch (error) {
    if (error instanceof Refusal) return sayNotice(error.notice);
    throw error;
  }
  return "";
}

test.each([
  ["a list", [], "format 应为年报数据的格式"],
  ["a text", "年报", "内容应为一组数据"],
  ["nothing", null, "内容应为一组数据"],
  ["no format", { template: "2021", tables: {} }, "format 应为年报数据的格式"],
  ["another format", { ...plain(), format: "package/1" }, "format 应为年报数据的格式"],
  [
    "a newer format",
    { ...plain(), format: "nianbao.report/2" },
    "的格式“nianbao.report/2”无法识别",
  ],
  ["an unknown form", { ...plain(), template: "2030" }, "使用的表样“2030”无法识别"],
  ["a form that is no text", { ...plain(), template: 2021 }, "template 应为表样的编号"],
  ["no tables", { format: "nianbao.report/1", template: "2021" }, "tables 应为一组数据"],
  ["a year of 1899", { ...plain(), year: 1899 }, "year 应为 2008—2099 之间的年度"],
  ["a year as text", { ...plain(), year: "2023" }, "year 应为 2008—2099 之间的年度"],
  ["an unknown table", { ...plain(), tables: { budget: {} } }, "tables.budget 不是表样的栏目"],
  [
    "an unknown figure",
    { ...plain(), tables: { disclosure: { fees: { items: 3 } } } },
    "tables.disclosure.fees.items 不是表样的栏目",
  ],
  [
    "a figure that is a list",
    { ...plain(), tables: { disclosure: { fees: { amount: [1] } } } },
    "tables.disclosure.fees.amount 应为数字、文字或空（null）",
  ],
  [
    "a figure where a group belongs",
    { ...plain(), tables: { disclosure: { fees: 3 } } },
    "tables.disclosure.fees 应为一组数据",
  ],
  [
    "a number that overflows",
    JSON.parse(
      '{"format":"nianbao.report/1","template":"2021","tables":{"disclosure":{"fees":{"amount":1e999}}}}',
    ),
    "tables.disclosure.fees.amount 应为数字、文字或空（null）",
  ],
  [
    "a text for no figure of the form",
    { ...plain(), asWritten: { "disclosure.fees.items": "/" } },
    "asWritten.disclosure.fees.items 不是表样的栏目",
  ],
  ["a section that is a number", { ...plain(), sections: { other: 3 } }, "sections.other 应为文字"],
  [
    "a reason for a figure that is a list",
    { ...plain(), explanations: [{ rule: "A6", refs: [], values: { x: [1] }, text: "" }] },
    "explanations.0.values.x 应为数字、文字或空（null）",
  ],
  ["explanations that are a text", { ...plain(), explanations: "x" }, "explanations 应为列表"],
  [
    "__proto__ as a table",
    JSON.parse('{"format":"nianbao.report/1","template":"2021","tables":{"__proto__":{"a":1}}}'),
    "tables.__proto__ 不是表样的栏目",
  ],
])("refuses %s by name", (_, data, expected) => {
  expect(sentence(data)).toContain(expected);
});

test("a figure that is not there is blank, and so is an empty text", () => {
  const tables = { disclosure: { fees: { amount: 0 }, licences: { decisions: " " } } };
  const report = fromJson({ format: "nianbao.report/1", template: "2021", tables }, "a.json");
  const { "disclosure.fees.amount": amount, ...others } = report.values;
  expect(amount).toBe(0);
  expect(Object.keys(others)).toHaveLength(199);
  expect(new Set(Object.values(others))).toEqual(new Set([null]));
  expect(report.year).toBeNull();
  expect(report.sections).toEqual({ overview: null, problems: null, other: null });
});

test.each([-1, 1.5, "/", "12件", 1e300])("%p in a figure is data, not a refusal", (value) => {
  const tables = { disclosure: { fees: { amount: value } } };
  const report = fromJson({ ...plain(), tables }, "a.json");
  expect(report.values["disclosure.fees.amount"]).toBe(value);
});

test("a reason that does not say its figures is of those that it comes with", () => {
  const explanations = [
    {
      rule: "A6",
      refs: ["disclosure.fees.amount", "disclosure.licences.decisions"],
      text: "无误。",
    },
    {
      rule: "A6",
      refs: ["disclosure.fees.amount"],
      values: { "disclosure.fees.amount": 3 },
      text: "",
    },
  ];
  const tables = { disclosure: { fees: { amount: 5 } } };
  expect(fromJson({ ...plain(), tables, explanations }, "a.json").explanations).toEqual([
    {
      rule: "A6",
      values: { "disclosure.fees.amount": 5, "disclosure.licences.decisions": null },
      text: "无误。",
    },
    { rule: "A6", values: { "disclosure.fees.amount": 3 }, text: "" },
  ]);
});

test("what a later minor version adds is read past", () => {
  const data = { ...plain(), units: [], agency: { name: "甲", region: "乙" } };
  expect(fromJson(data, "a.json").particulars["agency.name"]).toBe("甲");
});

test("nothing of a hostile file reaches the prototype of objects", () => {
  const hostile: unknown = JSON.parse(
    '{"format":"nianbao.report/1","template":"2021","__proto__":{"polluted":1},"agency":{"__proto__":{"polluted":1}},"tables":{},"sections":{"constructor":{"prototype":{"polluted":1}}}}',
  );
  fromJson(hostile, "a.json");
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});
