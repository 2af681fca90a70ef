import {
  counts,
  explain,
  explainableIn,
  explainedIn,
  idleIn,
  unexplainedIn,
  withdraw,
} from "../src/explanations";
import type { Finding } from "../src/model/finding";
import type { Ref, Value } from "../src/model/ref";
import type { Explanation, LastYear, Report } from "../src/model/report";
import { noSections } from "../src/model/report";
import { templates } from "../src/templates";
import { template2021 as template } from "../src/templates/2021";
import { validate } from "../src/validate";
import { sayMoved } from "../src/words/explanations";
import { report, reportWith } from "./build-report";

const N = "disclosure.normativeDocuments";
const R = "disclosure.regulations";

/** Seven issued, three in force: A6 of 行政规范性文件. */
const few: Record<Ref, Value> = { [`${N}.issued`]: 7, [`${N}.inForce`]: 3 };
const values = { [`${N}.repealed`]: 0, [`${N}.inForce`]: 3, [`${N}.issued`]: 7 };

const with_ = (of: Report, ...explanations: Explanation[]): Report => ({ ...of, explanations });
const findingsOf = (of: Report) => validate(of, template).findings;
const first = (of: Report): Finding => {
  const [finding] = findingsOf(of);
  if (!finding) throw new Error("The report has no finding");
  return finding;
};
const lookUp = (of: Report) => explainedIn(of, template, findingsOf(of));

describe("may be explained", () => {
  test("a warning of a relation that says why it can be right", () => {
    expect(explainableIn(first(report(few)), template)?.hint).toContain("尚未施行");
  });

  test.each<[string, Report]>([
    ["a sum", report({ "applications.received.total": 3 })],
    ["a blank", report({ [`${N}.issued`]: null })],
    ["a form of another year", reportWith({}, { year: 2020 })],
  ])("but not %s, whatever is written", (_, of) => {
    const finding = first(of);
    expect(explainableIn(finding, template)).toBeNull();
    const said = with_(of, { rule: finding.rule, values: {}, text: "无误。" });
    expect(lookUp(said).size).toBe(0);
    expect(unexplainedIn(said, template, [finding])).toEqual([]);
  });

  test("and no error, though a form said so by a slip", () => {
    const explainable = { hint: "", source: "" };
    const relations = template.relations.map((relation) => ({ ...relation, explainable }));
    const slip = { ...template, relations };
    const [finding] = validate(report({ "applications.received.total": 3 }), slip).findings;
    expect(finding && explainableIn(finding, slip)).toBeNull();
  });

  test("no error of any form", () => {
    const relations = templates.flatMap((form) => [
      ...form.relations,
      ...(form.narrative?.relations ?? []),
    ]);
    const explained = relations.filter(({ explainable }) => explainable);
    expect([...new Set(explained.map(({ id }) => id))].sort()).toEqual(
      expect.arrayContaining(["A6", "A7", "B2", "B3", "C13"]),
    );
    expect(explained.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("not what cannot be decided yet", () => {
    const open = report({ ...few, [`${N}.issued`]: null });
    const undecided = findingsOf(open).filter(({ rule }) => rule === "A6");
    expect(undecided).toMatchObject([{ outcome: "undecided" }]);
    expect(unexplainedIn(open, template, undecided)).toEqual([]);
  });
});

describe("a reason", () => {
  const warned = report(few);
  const written = explain(warned, first(warned), "4 件尚未施行。");

  test("keeps the figures that it was written for", () => {
    expect(written).toEqual([{ rule: "A6", values, text: "4 件尚未施行。" }]);
  });

  test("counts as long as they are the same", () => {
    const explained = with_(warned, ...written);
    expect([...lookUp(explained).values()].map(counts)).toEqual([true]);
    expect(unexplainedIn(explained, template, findingsOf(explained))).toEqual([]);
  });

  test("is stale once one of them is another, which is told, until it is written anew", () => {
    const moved = with_(report({ ...few, [`${N}.issued`]: 8 }), ...written);
    const [explained] = lookUp(moved).values();
    expect(explained?.moved).toEqual([{ name: `${N}.issued`, from: 7, to: 8 }]);
    expect(explained?.moved.map((each) => sayMoved(each, template))).toEqual([
      "表二 行政规范性文件 · 本年制发件数当时为 7，现为 8",
    ]);
    expect(unexplainedIn(moved, template, findingsOf(moved))).toMatchObject([
      { finding: { rule: "A6" }, stale: { explanation: { text: "4 件尚未施行。" } } },
    ]);
    const again = with_(moved, ...explain(moved, first(moved), "5 件尚未施行。"));
    expect(again.explanations).toEqual([
      { rule: "A6", values: { ...values, [`${N}.issued`]: 8 }, text: "5 件尚未施行。" },
    ]);
    expect(unexplainedIn(again, template, findingsOf(again))).toEqual([]);
  });

  test("of one row is none of another", () => {
    const both = { ...few, [`${R}.issued`]: 2 };
    const explained = with_(report(both), ...written);
    expect([...lookUp(explained).keys()]).toEqual(["A6 normativeDocuments"]);
    expect(unexplainedIn(explained, template, findingsOf(explained))).toMatchObject([
      { finding: { key: "A6 regulations" }, stale: null },
    ]);
  });

  test("for no figures in particular is for all of its relation, as one written by hand", () => {
    const both = { ...few, [`${R}.issued`]: 2 };
    const explained = with_(report(both), { rule: "A6", values: {}, text: "清理。" });
    expect([...lookUp(explained).values()].map(counts)).toEqual([true, true]);
    const [regulations] = findingsOf(explained);
    const own = regulations ? explain(explained, regulations, "两件。") : [];
    expect(own).toMatchObject([{ values: {} }, { text: "两件。" }]);
    const texts = [...lookUp(with_(explained, ...own)).values()].map(
      (each) => each.explanation.text,
    );
    expect(texts).toEqual(["两件。", "清理。"]);
  });

  test("that no finding wants any more is idle", () => {
    const settled = with_(report(), ...written);
    expect(lookUp(settled).size).toBe(0);
    expect(idleIn(settled, findingsOf(settled))).toEqual(written);
    expect(idleIn(with_(warned, ...written), findingsOf(warned))).toEqual([]);
  });

  test("can be taken away", () => {
    const other: Explanation = { rule: "A7", values: {}, text: "授权。" };
    const explained = with_(warned, other, ...written);
    expect(withdraw(explained, first(explained))).toEqual([other]);
  });

  test("of an absence is stale once one of its figures is none any more", () => {
    const town = (values: Record<Ref, Value>) => {
      const of = report(values);
      return { ...of, particulars: { ...of.particulars, "agency.name": "甲县乙镇人民政府" } };
    };
    const two = town({ [`${R}.issued`]: 1, [`${R}.inForce`]: 1 });
    const said = explain(two, first(two), "省人大授权。");
    const one = with_(town({ [`${R}.inForce`]: 1 }), ...said);
    expect([...lookUp(one).values()][0]?.moved).toEqual([{ name: `${R}.issued`, from: 1, to: 0 }]);
  });
});

describe("against last year's figures", () => {
  const last = (inForce: number): LastYear => ({
    year: 2022,
    agency: null,
    source: null,
    values: { [`${N}.inForce`]: inForce },
    sections: noSections,
  });
  const now = (inForce: number) => reportWith({ [`${N}.inForce`]: 9 }, { lastYear: last(inForce) });

  test("a reason keeps those as well, and is stale with them", () => {
    const written = explain(now(8), first(now(8)), "口径改变。");
    expect(written).toEqual([
      {
        rule: "B2",
        values: {
          [`lastYear:${N}.inForce`]: 8,
          [`${N}.issued`]: 0,
          [`${N}.repealed`]: 0,
          [`${N}.inForce`]: 9,
        },
        text: "口径改变。",
      },
    ]);
    expect([...lookUp(with_(now(8), ...written)).values()].map(counts)).toEqual([true]);
    const [explained] = lookUp(with_(now(5), ...written)).values();
    expect(explained?.moved.map((each) => sayMoved(each, template))).toEqual([
      "上年报告的表二 行政规范性文件 · 现行有效件数当时为 8，现为 5",
    ]);
  });

  test("one that was written without them is stale as soon as they are there", () => {
    const lately = { ...few, [`${N}.repealed`]: 9 };
    const without: Explanation = { rule: "A6", values: { [`${N}.repealed`]: 9 }, text: "合并。" };
    const explained = with_(reportWith(lately, { lastYear: last(1) }), without);
    expect(lookUp(explained).get("A6 lastYear normativeDocuments")?.moved).toEqual([
      { name: `lastYear:${N}.inForce`, from: null, to: 1 },
      { name: `${N}.issued`, from: null, to: 7 },
    ]);
  });

  test("names that nobody knows tell nothing and break nothing", () => {
    const odd: Explanation = { rule: "A6", values: { ...values, "units:x.y": null }, text: "。" };
    expect([...lookUp(with_(report(few), odd)).values()].map(counts)).toEqual([true]);
  });
});
