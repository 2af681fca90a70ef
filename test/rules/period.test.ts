import { formulaOf, ruleSetOf } from "../../src/rules";
import { template2014, template2014Fujian } from "../../src/templates/2014";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import type { Template } from "../../src/model/template";
import { revalidate, validate } from "../../src/validate";
import { report } from "../build-report";

const findings = (template: Template, year: number | null) =>
  validate({ ...report({}, template), year }, template).findings;

/** The years that the notices give, written out; a form in force has no last one. */
const years: readonly (readonly [Template, number, number | null])[] = [
  [template2021, 2021, null],
  [template2019, 2019, 2020],
  [template2014, 2014, 2018],
  [template2014Fujian, 2014, 2018],
];

describe.each(years)("$id", (template, from, to) => {
  test("accepts its first and its last year", () => {
    for (const year of [from, to ?? 2099]) expect(findings(template, year)).toEqual([]);
  });

  test("rejects the year before and the year after", () => {
    for (const year of [from - 1, ...(to === null ? [] : [to + 1])])
      expect(findings(template, year)).toEqual([
        {
          kind: "period",
          rule: "A8",
          key: "A8",
          severity: "warning",
          outcome: "fail",
          refs: [],
          year,
          form: template.name,
          from,
          to,
        },
      ]);
  });

  test("leaves a report without a year undecided", () => {
    expect(findings(template, null)).toMatchObject([
      { rule: "A8", outcome: "undecided", year: null },
    ]);
  });
});

test("is checked again when the year changes, and says nothing to a workbook", () => {
  const before = validate(report(), template2021);
  const after = revalidate(before, { ...report(), year: 2020 }, template2021, ["year"]);
  expect(after.findings.map(({ rule }) => rule)).toEqual(["A8"]);
  const rule = ruleSetOf(template2021).rules.find(({ key }) => key === "A8");
  expect(rule?.marks).toEqual([]);
  expect(rule && formulaOf(rule, template2021, (ref) => ref)).toBeNull();
});
