import type { Ref, Value } from "../../src/model/ref";
import type { Template } from "../../src/model/template";
import { formulaOf, ruleSetOf } from "../../src/rules";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { withTerms } from "../../src/templates/derive";
import { revalidate, validate } from "../../src/validate";
import { sayFinding } from "../../src/words/findings";
import { sayShare } from "../../src/words/relations";
import { report } from "../build-report";
import { publishedNames, publishedReport } from "../diagnosis/published";
import { form2027 } from "../fixtures/form-2027";

const O = "applications.outcomes";
const NOT_CORRECTED = `${O}.otherHandling.notCorrected.total`;
const FEE = `${O}.otherHandling.feeUnpaid.total`;
const OTHER = `${O}.otherHandling.other.total`;
const TOTAL = `${O}.total.total`;

const found = (values: Record<Ref, Value>, template: Template = template2021) =>
  validate(report(values, template), template).findings.filter(({ rule }) => rule === "C13");

describe("accepts", () => {
  test.each<[string, Record<Ref, Value>]>([
    ["no application at all", {}],
    ["fewer than half", { [OTHER]: 4, [TOTAL]: 9 }],
    ["all of two: of so few, one is much", { [OTHER]: 2, [TOTAL]: 2 }],
    ["a part that is more than its total, which another relation says", { [OTHER]: 4, [TOTAL]: 3 }],
  ])("%s", (_, values) => {
    expect(found(values)).toEqual([]);
  });

  test.each(publishedNames)("what was published: %s", (name) => {
    const { report: published, template } = publishedReport(name);
    const { findings } = validate(published, template);
    expect(findings.filter(({ rule, outcome }) => rule === "C13" && outcome === "fail")).toEqual(
      [],
    );
  });
});

describe("rejects", () => {
  test("half of the outcomes, with both sums and the cells to mark", () => {
    const term = (ref: Ref) => ({ ref, factor: 1, source: null });
    expect(found({ [NOT_CORRECTED]: 2, [FEE]: 1, [OTHER]: 1, [TOTAL]: 8 })).toEqual([
      {
        kind: "share",
        rule: "C13",
        key: "C13",
        severity: "warning",
        outcome: "fail",
        refs: [NOT_CORRECTED, FEE, OTHER, TOTAL],
        part: { label: "（六）其他处理", sum: 4, terms: [NOT_CORRECTED, FEE, OTHER].map(term) },
        whole: { label: "办理结果总计", sum: 8, terms: [term(TOTAL)] },
        percent: 50,
        missing: [],
        missingElsewhere: [],
        marks: [NOT_CORRECTED, FEE, OTHER],
      },
    ]);
  });

  test.each<[string, Template, Record<Ref, Value>]>([
    ["three of three", template2021, { [FEE]: 3, [TOTAL]: 3 }],
    ["three of six", template2021, { [OTHER]: 3, [TOTAL]: 6 }],
    ["the single row of 2019", template2019, { [`${O}.otherHandling.total`]: 5, [TOTAL]: 9 }],
    ["a form that is derived", form2027, { [NOT_CORRECTED]: 5, [TOTAL]: 9 }],
  ])("%s", (_, template, values) => {
    expect(found(values, template)).toMatchObject([{ outcome: "fail", key: "C13" }]);
  });

  test("in one sentence: where, what, what to do", () => {
    const [finding] = found({ [NOT_CORRECTED]: 2, [OTHER]: 3, [TOTAL]: 9 });
    expect(finding && sayFinding(finding, template2021)).toBe(
      "表三 （六）其他处理：5 件，占办理结果总计 9 件的 55.6%，比例较高（50% 以上）；请核对是否应归入其他各项，确实如此的写明原因。",
    );
  });

  test("again with an edit, and no longer with the next", () => {
    const before = report({ [OTHER]: 1, [TOTAL]: 6 });
    const edited = report({ [OTHER]: 3, [TOTAL]: 6 });
    const first = validate(before, template2021);
    const second = revalidate(first, edited, template2021, [OTHER]);
    expect(second).toEqual(validate(edited, template2021));
    expect(revalidate(second, before, template2021, [OTHER])).toEqual(first);
  });
});

describe("leaves undecided", () => {
  test.each<[string, Record<Ref, Value>, readonly Ref[]]>([
    ["a blank part", { [FEE]: null, [TOTAL]: 4 }, [FEE]],
    ["what is written in the place of the total", { [OTHER]: 4, [TOTAL]: "/" }, [TOTAL]],
  ])("%s, and names it", (_, values, missing) => {
    expect(found(values)).toMatchObject([{ outcome: "undecided", missing, missingElsewhere: [] }]);
  });

  test("in one sentence", () => {
    const [finding] = found({ [TOTAL]: null });
    expect(finding && sayFinding(finding, template2021)).toBe(
      "表三 （六）其他处理：占办理结果总计的比例尚不能核对，“三、本年度办理结果 （七）总计 · 总计”没有数字；请补填。",
    );
  });
});

test.each([
  [6, 9, "（六）其他处理 6，占办理结果总计 9 的 66.7%"],
  [0, 0, "（六）其他处理 0，占办理结果总计 0"],
  [null, 9, "（六）其他处理 未填全，占办理结果总计 9"],
])("is said as it stands: %p of %p", (part, whole, said) => {
  const side = (label: string, sum: number | null, count: number) => ({
    label,
    figures: Array.from({ length: count }, () => sum),
    sum,
  });
  expect(sayShare(side("（六）其他处理", part, 3), side("办理结果总计", whole, 1))).toBe(said);
});

test("as Excel's formula: its figures are counted first, then the three conditions", () => {
  const rule = ruleSetOf(template2019).rules.find(({ key }) => key === "C13");
  expect(rule && formulaOf(rule, template2019, (ref) => `[${ref.split(".").at(-2) ?? ""}]`)).toBe(
    "IF(COUNT([otherHandling],[total])=2,AND([otherHandling]>=3,[otherHandling]<=[total],([otherHandling])*100>=([total])*50),FALSE)",
  );
});

test("a form with one more row of it reads that as well", () => {
  const relations = withTerms(template2021.relations, OTHER, `${O}.otherHandling.fourth.total`);
  expect(relations.find(({ id }) => id === "C13")).toMatchObject({
    part: { refs: [NOT_CORRECTED, FEE, OTHER, `${O}.otherHandling.fourth.total`] },
    whole: { refs: [TOTAL] },
  });
});
