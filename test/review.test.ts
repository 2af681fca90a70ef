import { template2021 } from "../src/templates/2021";
import { review } from "../src/review";
import { report } from "./build-report";

const withText = (other: string) => ({
  ...report(),
  sections: { overview: null, problems: null, other },
});
const rules = (of: ReturnType<typeof report>) =>
  review(of, template2021).findings.map(({ rule, outcome }) => `${rule} ${outcome}`);

test("the text is checked beside the figures", () => {
  expect(rules(withText("本机关全年收到行政复议 3 件。本年度未收取信息处理费。"))).toContain(
    "C5 fail",
  );
});

test("a file that brings no text is not asked for any", () => {
  expect(rules(report())).toEqual([]);
});

test("what is checked has passed, or has a finding", () => {
  const { findings, checked, passed } = review(withText("本年度未收取信息处理费。"), template2021);
  expect(checked - passed).toBe(new Set(findings.map(({ rule }) => rule)).size);
});
