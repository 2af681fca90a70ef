import { blankReport } from "../../src/model/report";
import type { Ref, Value } from "../../src/model/ref";
import type { Comparison } from "../../src/model/relation";
import type { Template } from "../../src/model/template";
import type { Sources } from "../../src/model/term";
import { formulaOf, ruleSetOf } from "../../src/rules";
import { template2021 } from "../../src/templates/2021";
import { revalidate, validate } from "../../src/validate";
import { planWorkbook } from "../../src/workbook/lay-out";
import { sayFinding } from "../../src/words/findings";

const equal: Comparison = {
  id: "R1",
  kind: "comparison",
  severity: "error",
  operator: "=",
  left: { label: "甲＋乙", refs: ["t.*.a", "t.*.b"] },
  right: { label: "合计", refs: ["t.*.sum"] },
  marks: ["t.*.sum"],
  source: "测试",
};
const atLeast: Comparison = {
  ...equal,
  id: "R2",
  severity: "warning",
  operator: "≥",
  left: { label: "甲", refs: ["t.*.a"] },
  right: { label: "乙", refs: ["t.*.b"] },
  marks: ["t.*.b"],
};
const continued: Comparison = {
  ...equal,
  id: "R3",
  left: { label: "上年的合计", refs: ["lastYear:t.*.sum"] },
  right: { label: "甲", refs: ["t.*.a"] },
  marks: ["t.*.a"],
};
const acrossSheets: Comparison = {
  ...equal,
  id: "R4",
  left: { label: "另一张表", refs: ["u.x.a"] },
  right: { label: "甲", refs: ["t.x.a"] },
  marks: ["t.x.a"],
};

/** An invented form: two sheets, rows x and y, columns a, b and sum. */
const form = (...relations: Comparison[]): Template => ({
  ...template2021,
  id: "invented",
  tables: ["t", "u"].map((id) => ({
    id,
    name: `表${id}`,
    title: `表${id}`,
    definedName: `nianbao_${id}`,
    orientation: "portrait",
    blocks: [
      {
        columns: [
          { key: "a", label: "甲" },
          { key: "b", label: "乙", figure: "amount" },
          { key: "sum", label: "合计", figure: "amount" },
        ],
        rows: [
          { key: "x", label: "第一行" },
          { key: "y", label: "第二行" },
        ],
      },
    ],
  })),
  sections: [],
  relations,
});

const zeros: Record<Ref, Value> = Object.fromEntries(
  ["t", "u"].flatMap((t) =>
    ["x", "y"].flatMap((row) => ["a", "b", "sum"].map((column) => [`${t}.${row}.${column}`, 0])),
  ),
);
const reportOf = (values: Record<Ref, Value>) => ({
  ...blankReport("invented", []),
  values: { ...zeros, ...values },
});
const check = (relation: Comparison, values: Record<Ref, Value>, sources: Sources = {}) =>
  validate(reportOf(values), form(relation), sources);
const lastYear = (values: Record<Ref, Value>): Sources => ({ lastYear: { values } });

describe("accepts", () => {
  test.each<[string, Comparison, Record<Ref, Value>]>([
    ["sides that are equal", equal, { "t.x.a": 1, "t.x.b": 2, "t.x.sum": 3 }],
    [
      "amounts that differ by a binary fraction",
      equal,
      { "t.x.a": 0.1, "t.x.b": 0.2, "t.x.sum": 0.3 },
    ],
    ["amounts within a millionth", equal, { "t.x.b": 0.0000009 }],
    ["a left side that is more", atLeast, { "t.x.a": 3, "t.x.b": 2 }],
    ["a left side that is as much", atLeast, { "t.x.a": 2, "t.x.b": 2 }],
    [
      "a left side that is less by a binary fraction",
      atLeast,
      { "t.x.a": 0.3, "t.x.b": 0.30000000000000004 },
    ],
  ])("%s", (_, relation, values) => {
    expect(check(relation, values)).toEqual({ findings: [], checked: 2, passed: 2 });
  });
});

describe("rejects", () => {
  test("sides that are not equal, with both sums and the cell to mark", () => {
    const { findings, checked, passed } = check(equal, { "t.y.a": 1, "t.y.b": 2, "t.y.sum": 4 });
    expect({ checked, passed }).toEqual({ checked: 2, passed: 1 });
    expect(findings).toEqual([
      {
        kind: "comparison",
        rule: "R1",
        key: "R1 y",
        severity: "error",
        outcome: "fail",
        refs: ["t.y.a", "t.y.b", "t.y.sum"],
        operator: "=",
        left: {
          label: "甲＋乙",
          sum: 3,
          terms: [
            { ref: "t.y.a", factor: 1, source: null },
            { ref: "t.y.b", factor: 1, source: null },
          ],
        },
        right: { label: "合计", sum: 4, terms: [{ ref: "t.y.sum", factor: 1, source: null }] },
        missing: [],
        missingElsewhere: [],
        marks: ["t.y.sum"],
      },
    ]);
  });

  test.each<[string, Comparison, Record<Ref, Value>]>([
    ["a difference of two millionths", equal, { "t.x.b": 0.000002 }],
    ["a difference of just a millionth", equal, { "t.x.b": 1e-6 }],
    ["a sum that is too small", equal, { "t.x.a": 2, "t.x.sum": 1 }],
    ["a left side that is less", atLeast, { "t.x.a": 1, "t.x.b": 2 }],
    ["a left side that is less by two millionths", atLeast, { "t.x.b": 0.000002 }],
  ])("%s", (_, relation, values) => {
    const { findings } = check(relation, values);
    expect(findings.map(({ outcome, key }) => [outcome, key])).toEqual([
      ["fail", `${relation.id} x`],
    ]);
  });
});

describe("leaves undecided", () => {
  test.each<[string, Record<Ref, Value>, readonly Ref[]]>([
    ["a blank on the left", { "t.x.a": null }, ["t.x.a"]],
    ["a blank on the right", { "t.x.sum": null }, ["t.x.sum"]],
    ["what is written in a figure's place", { "t.x.b": "/", "t.x.sum": 3 }, ["t.x.b"]],
    [
      "blanks on both sides, each by name",
      { "t.x.b": null, "t.x.sum": null },
      ["t.x.b", "t.x.sum"],
    ],
  ])("%s", (_, values, missing) => {
    const { findings } = check(equal, values);
    expect(findings).toMatchObject([{ outcome: "undecided", key: "R1 x", missing }]);
  });
});

describe("reads another report by its name", () => {
  test("and is not asked while that is not at hand", () => {
    expect(check(continued, { "t.x.a": 5 })).toEqual({ findings: [], checked: 0, passed: 0 });
  });

  test("accepts", () => {
    const sources = lastYear({ "t.x.sum": 5, "t.y.sum": 0 });
    expect(check(continued, { "t.x.a": 5 }, sources)).toEqual({
      findings: [],
      checked: 2,
      passed: 2,
    });
  });

  test("rejects, with both values; marks and refs are those of this report", () => {
    const sources = lastYear({ "t.x.sum": 4, "t.y.sum": 0 });
    const { findings } = check(continued, { "t.x.a": 5 }, sources);
    expect(findings).toMatchObject([
      {
        outcome: "fail",
        key: "R3 lastYear x",
        refs: ["t.x.a"],
        marks: ["t.x.a"],
        left: { sum: 4, terms: [{ ref: "t.x.sum", factor: 1, source: "lastYear" }] },
        right: { sum: 5 },
      },
    ]);
  });

  test("leaves undecided what is blank there, and names it", () => {
    const { findings } = check(continued, {}, lastYear({ "t.x.sum": null, "t.y.sum": 0 }));
    expect(findings).toMatchObject([
      {
        outcome: "undecided",
        missing: [],
        missingElsewhere: [{ ref: "t.x.sum", source: "lastYear" }],
      },
    ]);
    expect(findings.map((each) => sayFinding(each, form(continued)))).toEqual([
      "表t 第一行：上年的合计与甲尚不能核对，上年报告的“第一行 · 合计”没有数字；请补填。",
    ]);
  });

  test("names only what is missing there, and stars by what this report has", () => {
    const both: Comparison = {
      ...continued,
      left: { label: "甲", refs: ["t.*.a"] },
      right: { label: "上年", refs: ["lastYear:t.*.b", "lastYear:t.*.sum"] },
    };
    const sources = lastYear({ "t.x.b": 1, "t.x.sum": null, "t.y.b": 0, "t.y.sum": 0 });
    const { findings, checked } = check(both, {}, sources);
    expect(checked).toBe(2);
    expect(findings).toMatchObject([
      { key: "R3 lastYear x", missingElsewhere: [{ ref: "t.x.sum" }] },
    ]);
  });

  test("names what is missing in both reports", () => {
    const { findings } = check(
      continued,
      { "t.x.a": null },
      lastYear({ "t.x.sum": null, "t.y.sum": 0 }),
    );
    expect(findings.map((each) => sayFinding(each, form(continued)))).toEqual([
      "表t 第一行：上年的合计与甲尚不能核对，“第一行 · 甲”和上年报告的“第一行 · 合计”没有数字；请补填。",
    ]);
  });

  test("is not asked about a figure that the other form does not have", () => {
    expect(check(continued, { "t.x.a": 5 }, lastYear({ "t.y.sum": 0 }))).toMatchObject({
      findings: [],
      checked: 1,
    });
  });

  test("rests where it holds only until that report is at hand", () => {
    const lower: Comparison = { ...atLeast, until: "lastYear" };
    expect(check(lower, { "t.x.b": 1 }).findings).toHaveLength(1);
    expect(check(lower, { "t.x.b": 1 }, lastYear({}))).toEqual({
      findings: [],
      checked: 0,
      passed: 0,
    });
  });

  test("is checked again with an edit, by the same sources", () => {
    const sources = lastYear({ "t.x.sum": 4, "t.y.sum": 0 });
    const before = check(continued, { "t.x.a": 4 }, sources);
    const edit = (values: Record<Ref, Value>, to: Sources) =>
      revalidate(before, reportOf(values), form(continued), ["t.x.a"], to);
    const again = form(continued);
    const first = validate(reportOf({ "t.x.a": 4 }), again, sources);
    const edited = revalidate(first, reportOf({ "t.x.a": 5 }), again, ["t.x.a"], sources);
    expect(edited).toEqual(validate(reportOf({ "t.x.a": 5 }), again, sources));
    expect(edited.findings).toHaveLength(1);
    expect(edit({ "t.x.a": 5 }, {})).toBe(before);
  });

  test("a source that nobody knows is a slip in the form", () => {
    const slip = { ...continued, left: { label: "", refs: ["nextYear:t.*.sum"] } };
    expect(() => check(slip, {})).toThrow("nextYear:t.*.sum");
  });
});

describe("as Excel's formula", () => {
  const formula = (relation: Comparison) => {
    const template = form(relation);
    const [rule] = ruleSetOf(template).rules;
    return rule && formulaOf(rule, template, (ref) => `[${ref}]`);
  };
  test("counts its figures first, so that a blank leaves it white", () => {
    expect(formula(equal)).toBe(
      "IF(COUNT([t.x.a],[t.x.b],[t.x.sum])=3,ABS(([t.x.a]+[t.x.b])-([t.x.sum]))>0.000001,FALSE)",
    );
    expect(formula(atLeast)).toBe(
      "IF(COUNT([t.x.a],[t.x.b])=2,([t.x.a])-([t.x.b])<-0.000001,FALSE)",
    );
  });

  test("there is none for what stands in another report", () => {
    expect(formula(continued)).toBeNull();
  });

  test("a workbook has none for what stands on another sheet or in another report", () => {
    const { sheets } = planWorkbook(reportOf({}), form(acrossSheets, continued, atLeast));
    const conditions = sheets.flatMap((sheet) => sheet.conditions);
    const relations = conditions.filter(({ mark }) => mark !== "blank");
    expect(relations.map(({ mark }) => mark)).toEqual(["warning"]);
  });
});
