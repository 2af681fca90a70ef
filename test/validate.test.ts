import fc from "./property";
import { fieldsOf } from "../src/model/field";
import type { Finding } from "../src/model/finding";
import type { Ref, Value } from "../src/model/ref";
import type { Report } from "../src/model/report";
import { ruleSetOf } from "../src/rules";
import { template2021 } from "../src/templates/2021";
import { revalidate, summarise, validate } from "../src/validate";
import { sayFinding } from "../src/words/findings";
import { report } from "./build-report";

const refs = [...fieldsOf(template2021).keys()];
const findings = (of: Report): readonly Finding[] => validate(of, template2021).findings;
const sentences = (of: Report) => findings(of).map((each) => sayFinding(each, template2021));

const A = "applications";

test("a report of zeros has no finding", () => {
  expect(findings(report())).toEqual([]);
});

test("the form has 42 hard relations over 200 figures", () => {
  const hard = ruleSetOf(template2021).rules.filter(
    ({ relation, elsewhere }) =>
      relation.kind === "comparison" && relation.severity === "error" && elsewhere.length === 0,
  );
  expect(hard).toHaveLength(42);
});

describe("says what is broken, with both sides and the difference", () => {
  test.each<[string, Record<Ref, Value>, readonly string[]]>([
    [
      "a wrong total of a column breaks the printed rule and the sum above it",
      {
        [`${A}.received.naturalPerson`]: 12,
        [`${A}.received.total`]: 12,
        [`${A}.outcomes.granted.naturalPerson`]: 12,
        [`${A}.outcomes.granted.total`]: 12,
        [`${A}.outcomes.total.naturalPerson`]: 11,
        [`${A}.outcomes.total.total`]: 12,
      },
      [
        "表三 自然人：本年新收＋上年结转＝12，办理结果总计＋结转下年度＝11，相差 1；请核对。",
        "表三 自然人：各项办理结果之和＝12，（七）总计＝11，相差 1；请核对。",
        "表三 （七）总计：六类申请人之和＝11，总计＝12，相差 1；请核对。",
      ],
    ],
    [
      "a total of table four that was left 0",
      { "proceedings.review.upheld": 9, "proceedings.review.pending": 2 },
      ["表四 行政复议：结果维持＋结果纠正＋其他结果＋尚未审结＝11，总计＝0，相差 11；请核对。"],
    ],
    [
      "fewer documents in force than were issued",
      { "disclosure.normativeDocuments.issued": 5, "disclosure.normativeDocuments.repealed": 1 },
      ["表二 行政规范性文件：本年废止＋现行有效（1）不应少于本年制发（5），少了 4；请核对。"],
    ],
    [
      "a fraction, a negative number and a text are no counts",
      {
        "disclosure.licences.decisions": 1.5,
        "disclosure.penalties.decisions": -3,
        "disclosure.coercion.decisions": "12件",
      },
      [
        "表二 行政许可 · 本年处理决定数量填的是 1.5，应填整数。",
        "表二 行政处罚 · 本年处理决定数量填的是 -3，不能小于 0。",
        "表二 行政强制 · 本年处理决定数量填的是“12件”，应填数字；没有发生的填 0。",
      ],
    ],
    ["fees have decimals", { "disclosure.fees.amount": 12.345678 }, []],
  ])("%s", (_, values, expected) => {
    expect(sentences(report(values))).toEqual(expected);
  });
});

describe("leaves undecided what has a blank in it, and names the blank", () => {
  test("a blank is not zero", () => {
    const blank = report({ "proceedings.review.corrected": null });
    expect(sentences(blank)).toEqual([
      "表四 行政复议：结果维持＋结果纠正＋其他结果＋尚未审结与总计尚不能核对，“行政复议 结果纠正”没有数字；请补填。",
      "表四 行政复议 结果纠正未填；没有发生的填 0。",
    ]);
    expect(summarise(findings(blank))).toEqual({ errors: 1, warnings: 0, undecided: 1 });
  });

  test("a stroke is neither blank nor zero", () => {
    const [undecided, text] = findings(report({ "proceedings.review.corrected": "/" }));
    expect(undecided).toMatchObject({ outcome: "undecided", left: { sum: null } });
    expect(text).toMatchObject({ outcome: "fail", fault: "text", value: "/" });
  });
});

test.each([
  [2020, "2021 年格式用于2021 年度及以后的报告，本报告是 2020 年度；请核对年度或改用相应的格式。"],
  [null, "年度未填，无法判断应使用哪一年的格式；请在“基本信息”填写年度。"],
])("the form fits the year: %p", (year, sentence) => {
  expect(sentences({ ...report(), year })).toEqual([sentence]);
});

describe("revalidate", () => {
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.nat(20) },
    fc.constant(null),
    fc.constantFrom<Value>("/", -1, 1.5),
  );
  const edits = fc.array(fc.tuple(fc.constantFrom(...refs), value), { minLength: 1, maxLength: 8 });

  test("finds after any edits what validate finds", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...refs), value), edits, (start, changes) => {
        const before = report(start);
        const after = { ...before, values: { ...before.values, ...Object.fromEntries(changes) } };
        const live = revalidate(
          validate(before, template2021),
          after,
          template2021,
          changes.map(([ref]) => ref),
        );
        expect(live).toEqual(validate(after, template2021));
      }),
    );
  });

  test("keeps the very findings that read no changed figure", () => {
    const before = report({
      "proceedings.review.upheld": 1,
      "disclosure.licences.decisions": null,
    });
    const previous = validate(before, template2021);
    const after = { ...before, values: { ...before.values, "disclosure.licences.decisions": 4 } };
    const live = revalidate(previous, after, template2021, ["disclosure.licences.decisions"]);
    expect(live.findings).toHaveLength(1);
    expect(live.findings[0]).toBe(previous.findings[0]);
  });
});

test("what nobody reads changes nothing, and is the same outcome", () => {
  const before = validate(report(), template2021);
  expect(revalidate(before, report(), template2021, ["nothing of the form"])).toBe(before);
});

test("a summary counts what fails by severity, and what is undecided apart", () => {
  const mixed = report({
    "proceedings.review.upheld": 1,
    "proceedings.litigation.direct.upheld": null,
    "disclosure.regulations.issued": 1,
  });
  // A4 of 行政复议 and the blank fail, A6 warns, A4 of the blank waits.
  expect(summarise(findings(mixed))).toEqual({ errors: 2, warnings: 1, undecided: 1 });
});
