import fc from "../property";
import { fieldsOf } from "../../src/model/field";
import type { Ref, Value } from "../../src/model/ref";
import { textOf, type Report } from "../../src/model/report";
import { checkText } from "../../src/narrative/check";
import { choicesFor, DRAFT, draft } from "../../src/narrative/draft";
import { template2021 as template } from "../../src/templates/2021";
import { sayFinding } from "../../src/words/findings";
import { report } from "../build-report";
import { consistentReport } from "../consistent-report";

const refs = [...fieldsOf(template).keys()];
const consistent = consistentReport(template);

const OWN = "加强政府信息管理，办好政府网站，强化监督保障，推进主动公开和依申请公开工作。";
const PROBLEMS =
  "存在公开不够及时、解读形式单一的问题。下一步将加强培训，规范发布流程，丰富解读形式，提高公开质量。";

const withDraft = (of: Report, from = of): Report => {
  const { overview, other } = draft(from, template);
  return {
    ...of,
    sections: {
      overview: textOf([...overview, OWN]),
      problems: PROBLEMS,
      other: textOf(other),
    },
  };
};

/** What the check says of a text, but that it is a draft. */
const disagreements = (of: Report) => checkText(of, template).filter(({ rule }) => rule !== "C0");

test("drafted sentences agree with the tables that they come from", () => {
  fc.assert(
    fc.property(consistent, (each) => {
      expect(disagreements(withDraft(each))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** A report with another one's figures as last year's. */
const beside = (each: Report, { values, sections }: Report): Report => ({
  ...each,
  lastYear: { year: 2022, agency: null, source: null, values, sections },
});

test("they agree as well where they tell how the figures moved since last year", () => {
  fc.assert(
    fc.property(consistent, consistent, (each, last) => {
      expect(disagreements(withDraft(beside(each, last)))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test.each<[Value, Value, string]>([
  [69, 141, "新收政府信息公开申请141件，比上年增加72件，同比增长104.3%，其中"],
  [141, 69, "新收政府信息公开申请69件，比上年减少72件，同比下降51.1%，其中"],
  [5, 5, "新收政府信息公开申请5件，与上年持平，其中"],
  [0, 4, "新收政府信息公开申请4件，比上年增加4件，其中"],
  [4, 0, "没有收到新的政府信息公开申请，比上年减少4件，同比下降100.0%，"],
  [0, 0, "没有收到新的政府信息公开申请，上年结转"],
  [null, 4, "新收政府信息公开申请4件，其中"],
  ["/", 4, "新收政府信息公开申请4件，其中"],
])("last year's %p and this year's %p are told: %s", (last, now, said) => {
  const received = (value: Value) => report({ "applications.received.total": value });
  const { overview } = draft(beside(received(now), received(last)), template);
  expect(overview.join("")).toContain(said);
});

test("the number of the hotline is no figure, and figures with its digits are", () => {
  const of = report({ "proceedings.litigation.direct.total": 123454 });
  expect(disagreements(withDraft(of))).toEqual([]);
});

test("the draft of other figures does not agree", () => {
  fc.assert(
    fc.property(consistent, consistent, (each, other) => {
      fc.pre(
        each.values["applications.received.total"] !== other.values["applications.received.total"],
      );
      const rules = disagreements(withDraft(each, other)).map(({ rule }) => rule);
      expect(rules.length).toBeGreaterThan(0);
    }),
    { numRuns: 20 },
  );
});

test("a blank leaves its sentence out and never becomes 0", () => {
  const base = report();
  const blank = {
    ...base,
    values: Object.fromEntries(refs.map((ref): [Ref, Value] => [ref, null])),
  };
  expect(draft(blank, template)).toEqual({
    overview: [],
    problems: [],
    other: [`${DRAFT}2023年，本机关依据《政府信息公开信息处理费管理办法》收取信息处理费＿＿元。`],
  });
  const one = { ...blank, values: { ...blank.values, "proceedings.review.total": 3 } };
  expect(draft(one, template).overview).toEqual([
    `${DRAFT}2023年，因政府信息公开被申请行政复议3件。`,
  ]);
});

test("says what the tables have, in the words of the form", () => {
  const values = {
    "applications.received.naturalPerson": 10,
    "applications.received.business": 2,
    "applications.received.total": 12,
    "applications.carriedIn.total": 1,
    "applications.outcomes.granted.total": 8,
    "applications.outcomes.unavailable.notHeld.total": 3,
    "applications.outcomes.total.total": 11,
    "applications.carriedOut.total": 2,
    "proceedings.litigation.direct.total": 1,
  };
  expect(draft(report(values), template).overview.slice(1)).toEqual([
    `${DRAFT}2023年，本机关新收政府信息公开申请12件，其中自然人10件，法人或其他组织2件，上年结转1件。共办结政府信息公开申请11件，其中予以公开8件，部分公开0件，不予公开0件，无法提供3件，不予处理0件，其他处理0件。结转下年度继续办理的政府信息公开申请2件。`,
    `${DRAFT}2023年，因政府信息公开被申请行政复议0件，因政府信息公开被提起行政诉讼1件，其中未经复议直接起诉1件，复议后起诉0件。`,
  ]);
});

test("a drafted paragraph and its gap are errors with their place until a person has read them", () => {
  const found = checkText(withDraft(report()), template).filter(({ rule }) => rule === "C0");
  expect(found.map(({ section, paragraph, issue }) => [section, paragraph, issue.code])).toEqual([
    ["overview", 0, "draftMark"],
    ["overview", 1, "draftMark"],
    ["overview", 2, "draftMark"],
    ["other", 0, "draftMark"],
    ["other", 0, "gap"],
  ]);
  expect(found.every(({ severity }) => severity === "error")).toBe(true);
  expect(found.slice(-2).map((each) => sayFinding(each, template))).toEqual([
    "“六、其他需要报告的事项”第 1 段还标着“【草稿】”，不能报送；请核对、改写后删去标记。",
    "“六、其他需要报告的事项”第 1 段有待填的空“＿＿”；请填上，没有的改写这一句。",
  ]);
});

test("section six offers both sentences about the fee, and only one has a gap", () => {
  const choices = choicesFor("other", report(), template);
  expect(choices.map(({ label }) => label)).toEqual(["未收取", "收取＿元"]);
  const issues = choices.map(({ sentence }) =>
    checkText(
      { ...report(), sections: { overview: null, problems: null, other: sentence } },
      template,
    )
      .filter(({ section }) => section === "other")
      .map(({ issue }) => issue.code),
  );
  expect(issues).toEqual([[], ["gap"]]);
  expect(choicesFor("overview", report(), template)).toEqual([]);
});
