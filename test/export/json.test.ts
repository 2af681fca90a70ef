import fc from "../property";
import { toJson } from "../../src/export/json";
import { fromJson } from "../../src/report-json";
import { template2021 as template } from "../../src/templates/2021";
import { validate } from "../../src/validate";
import { arbitraryReport } from "../arbitrary-report";
import { reportWith } from "../build-report";

test("report → JSON → report is the identity, with and without the outcome of the check", () => {
  fc.assert(
    fc.property(arbitraryReport, fc.boolean(), (report, checked) => {
      const validation = checked ? validate(report, template) : undefined;
      const text = JSON.stringify(toJson(report, template, validation));
      expect(fromJson(JSON.parse(text), "a.json")).toEqual(report);
    }),
    { numRuns: 60 },
  );
});

test("keys stand in the order of the form", () => {
  const json = toJson(reportWith({}), template);
  expect(Object.keys(json)).toEqual([
    "format",
    "template",
    "year",
    "agency",
    "document",
    "tables",
    "sections",
    "explanations",
  ]);
  expect(Object.keys(json.tables)).toEqual(["disclosure", "applications", "proceedings"]);
  expect(Object.keys(json.tables["applications"] ?? {})).toEqual([
    "received",
    "carriedIn",
    "outcomes",
    "carriedOut",
  ]);
});

test("blank is null, 0 is 0, and text stands beside the tables as it was written", () => {
  const { tables, asWritten } = toJson(
    reportWith({
      "disclosure.regulations.issued": null,
      "disclosure.regulations.repealed": 0,
      "disclosure.regulations.inForce": "/",
    }),
    template,
  );
  expect(tables["disclosure"]).toMatchObject({
    regulations: { issued: null, repealed: 0, inForce: null },
  });
  expect(asWritten).toEqual({ "disclosure.regulations.inForce": "/" });
});

test("a finding carries both sides, and the difference of the right from the left", () => {
  const report = reportWith({ "proceedings.review.upheld": 2, "proceedings.review.total": 5 });
  const { validation } = toJson(report, template, validate(report, template));
  expect(validation).toMatchObject({ errors: 1, warnings: 0, undecided: 0 });
  expect(validation?.checked).toBe((validation?.passed ?? 0) + 1);
  expect(validation?.findings).toEqual([
    {
      rule: "A4",
      severity: "error",
      outcome: "fail",
      refs: ["upheld", "corrected", "other", "pending", "total"].map(
        (key) => `proceedings.review.${key}`,
      ),
      expected: 2,
      actual: 5,
      difference: 3,
      message:
        "表四 行政复议：结果维持＋结果纠正＋其他结果＋尚未审结＝2，总计＝5，相差 3；请核对。",
    },
  ]);
});

test("an undecided relation and a single figure have no sides", () => {
  const report = reportWith({ "proceedings.review.total": null });
  const { validation } = toJson(report, template, validate(report, template));
  const sides = validation?.findings.map(({ rule, outcome, expected, actual, difference }) => [
    rule,
    outcome,
    expected,
    actual,
    difference,
  ]);
  expect(sides).toEqual([
    ["A4", "undecided", null, null, null],
    ["A5", "fail", null, null, null],
  ]);
});

test("the hash of the figures follows the figures and nothing else", () => {
  const hash = (report: Parameters<typeof toJson>[0]) =>
    toJson(report, template, validate(report, template)).validation?.figures;
  const report = reportWith({});
  expect(hash({ ...report, sections: { ...report.sections, other: "无" } })).toBe(hash(report));
  expect(hash(reportWith({ "disclosure.fees.amount": 1 }))).not.toBe(hash(report));
  expect(hash(report)).toMatch(/^[0-9a-f]{64}$/);
});
