import type { Ref, Value } from "../../src/model/ref";
import { formulaOf, ruleSetOf } from "../../src/rules";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { validate } from "../../src/validate";
import { report } from "../build-report";

const COUNT = "disclosure.licences.decisions";
const AMOUNT = "disclosure.fees.amount";
const CHANGE = "disclosure.licences.itemsChange";

const findings = (ref: Ref, value: Value, template = template2021) =>
  validate(report({ [ref]: value }, template), template).findings.filter(
    ({ rule }) => rule === "A5",
  );

describe("accepts", () => {
  test.each<[string, Ref, Value, typeof template2021]>([
    ["0", COUNT, 0, template2021],
    ["a whole number", COUNT, 12, template2021],
    ["an amount with decimals", AMOUNT, 12.345678, template2021],
    ["an amount of 0", AMOUNT, 0, template2021],
    ["a change that is negative", CHANGE, -3, template2019],
    ["a change of 0", CHANGE, 0, template2019],
  ])("%s", (_, ref, value, template) => {
    expect(findings(ref, value, template)).toEqual([]);
  });
});

describe("rejects", () => {
  test.each<[string, Ref, Value, typeof template2021, string]>([
    ["a blank", COUNT, null, template2021, "blank"],
    ["a text", COUNT, "12件", template2021, "text"],
    ["a number without end", COUNT, Infinity, template2021, "text"],
    ["a negative count", COUNT, -1, template2021, "negative"],
    ["a fraction of a count", COUNT, 1.5, template2021, "fraction"],
    ["a negative amount", AMOUNT, -0.5, template2021, "negative"],
    ["a fraction of a change", CHANGE, -1.5, template2019, "fraction"],
  ])("%s", (_, ref, value, template, fault) => {
    expect(findings(ref, value, template)).toEqual([
      {
        kind: "completeness",
        rule: "A5",
        key: `A5 ${ref}`,
        severity: "error",
        outcome: "fail",
        refs: [ref],
        fault,
        value,
      },
    ]);
  });
});

test("leaves nothing undecided: a blank is the finding itself", () => {
  expect(findings(COUNT, null).map(({ outcome }) => outcome)).toEqual(["fail"]);
});

describe("as Excel's formula", () => {
  test.each<[string, Ref, typeof template2021, string]>([
    ["a count", COUNT, template2021, "OR(D9<0,D9<>INT(D9))"],
    ["an amount", AMOUNT, template2021, "D9<0"],
    ["a change", CHANGE, template2019, "D9<>INT(D9)"],
  ])("leaves a blank white and marks what is no figure of %s", (_, ref, template, wrong) => {
    const rule = ruleSetOf(template).rules.find(({ key }) => key === `A5 ${ref}`);
    expect(rule?.marks).toEqual([ref]);
    expect(rule && formulaOf(rule, template, () => "D9")).toBe(
      `IF(ISBLANK(D9),FALSE,IF(ISNUMBER(D9),${wrong},TRUE))`,
    );
  });
});
