import { explain } from "../src/explanations";
import { fieldsOf } from "../src/model/field";
import type { OpenItem } from "../src/model/readiness";
import { blankReport, type Particular, type Report } from "../src/model/report";
import { readiness } from "../src/readiness";
import { template2014 } from "../src/templates/2014";
import { template2019 } from "../src/templates/2019";
import { template2021 as template } from "../src/templates/2021";
import { validate } from "../src/validate";
import { openFact, sayOpen } from "../src/words/readiness";
import { readyReport } from "./ready-report";

const TODAY = "2024-01-20";
const of = (report: Report, today = TODAY) => readiness(report, template, today);
const blank = (form = template) => blankReport(form.id, fieldsOf(form).keys());

/** `!` stands before what the notice asks for. */
const line = (item: OpenItem) => `${item.required ? "!" : "?"} ${item.code} ${whereTo(item)}`;

function whereTo({ place }: OpenItem): string {
  if (place.kind === "particular") return place.id;
  return place.kind === "figure" ? place.ref : `${place.section} ${place.paragraph}`;
}

const without = (id: Particular): Report => ({
  ...readyReport(),
  particulars: { ...readyReport().particulars, [id]: null },
});

const withText = (sections: Partial<Report["sections"]>): Report => ({
  ...readyReport(),
  sections: { ...readyReport().sections, ...sections },
});

test("a report that is complete and right is ready, and nothing is open", () => {
  expect(of(readyReport())).toEqual({ ok: true, open: [] });
});

test("a blank form is open from top to bottom, in the order of the checklist", () => {
  const { ok, open } = of(blank());
  expect(ok).toBe(false);
  expect(open.map(line)).toEqual([
    "! unit.missing agency.name",
    "! year.missing year",
    "? number.missing document.number",
    "! date.missing document.date",
    "? address.missing agency.address",
    "? phone.missing agency.phone",
    "? postcode.missing agency.postcode",
    "! figures.blank disclosure.regulations.issued",
    "! figures.blank applications.received.naturalPerson",
    "! figures.blank proceedings.review.upheld",
    "! sections.unwritten overview 0",
    "! sections.unwritten problems 0",
    "! sections.unwritten other 0",
  ]);
});

test("three tables of zeros are no report yet", () => {
  const zeros = { ...blank(), values: readyReport().values };
  expect(
    of(zeros)
      .open.filter(({ required }) => required)
      .map(({ code }) => code),
  ).toEqual([
    "unit.missing",
    "year.missing",
    "date.missing",
    "sections.unwritten",
    "sections.unwritten",
    "sections.unwritten",
  ]);
});

test.each<[string, Report, string, boolean]>([
  ["no unit", without("agency.name"), "! unit.missing agency.name", false],
  [
    "a unit of blanks",
    { ...readyReport(), particulars: { ...readyReport().particulars, "agency.name": " 　" } },
    "! unit.missing agency.name",
    false,
  ],
  ["no year", { ...readyReport(), year: null }, "! year.missing year", false],
  ["a year to come", { ...readyReport(), year: 2031 }, "! year.future year", false],
  ["no date", without("document.date"), "! date.missing document.date", false],
  ["no document number", without("document.number"), "? number.missing document.number", true],
  ["no address", without("agency.address"), "? address.missing agency.address", true],
  ["no telephone", without("agency.phone"), "? phone.missing agency.phone", true],
  ["no postcode", without("agency.postcode"), "? postcode.missing agency.postcode", true],
  [
    "a blank figure",
    readyReport({ "disclosure.penalties.decisions": null }),
    "! figures.blank disclosure.penalties.decisions",
    false,
  ],
  [
    "a stroke for a figure",
    readyReport({ "disclosure.penalties.decisions": "/" }),
    "! figures.wrong disclosure.penalties.decisions",
    false,
  ],
  [
    "a broken relation",
    readyReport({ "proceedings.review.upheld": 2 }),
    "! relations.broken proceedings.review.total",
    false,
  ],
  [
    "a section that is not written",
    withText({ problems: " \n" }),
    "! sections.unwritten problems 0",
    false,
  ],
  [
    "an aspect that is left out",
    withText({ overview: "本镇主动公开信息，办理依申请公开，加强政府信息管理，办好网站。" }),
    "! aspects.missing overview 0",
    false,
  ],
  ["no word of the fee", withText({ other: "无。" }), "! fee.missing other 0", false],
  [
    "the fee in 万元",
    withText({ other: "一、无。\n二、本年度收取信息处理费 0.1 万元。" }),
    "! fee.unit other 1",
    false,
  ],
  [
    "a paragraph marked 草稿",
    withText({ problems: `${readyReport().sections.problems ?? ""}\n【草稿】下一步继续改进。` }),
    "! drafts.marked problems 1",
    false,
  ],
  [
    "an amount that nobody filled in",
    withText({ other: "本年度收取信息处理费　　元。" }),
    "! drafts.gap other 0",
    false,
  ],
])("%s is open", (_, report, expected, ok) => {
  const found = of(report);
  expect(found.open.map(line)).toContain(expected);
  expect(found.ok).toBe(ok);
});

test("of a year that is not over it is said; a year to come keeps the report back", () => {
  const running = of(readyReport(), "2023-12-20");
  expect(running.open.map(line)).toEqual(["? year.running year"]);
  expect(of(readyReport(), "2022-12-31").open.map(line)).toEqual(["! year.future year"]);
});

test("the form of another year is open, even where all its figures add up", () => {
  const old = { ...readyReport(), year: 2019 };
  expect(of(old).open.map(line)).toContain("! year.form year");
});

test("figures that are not those of last year's report keep it back where that is at hand", () => {
  const lastYear = readyReport({ "applications.carriedOut.naturalPerson": 2 });
  const { open } = readiness(readyReport(), template, TODAY, { lastYear });
  expect(open.map(openFact)).toEqual(["表三有 1 条勾稽关系不相符"]);
});

describe("a warning that may be right", () => {
  const issued = { "disclosure.regulations.issued": 1, "disclosure.regulations.inForce": 1 };
  const warned = readyReport(issued);

  test("keeps the report back until its reason is written", () => {
    expect(of(warned)).toEqual({
      ok: false,
      open: [
        {
          code: "reasons.missing",
          topic: "reasons",
          required: true,
          facts: { finding: "A7", where: "表二 规章 · 本年制发件数" },
          place: { kind: "figure", ref: "disclosure.regulations.issued" },
        },
      ],
    });
    const [finding] = validate(warned, template).findings;
    const explanations = finding ? explain(warned, finding, "省人大授权。") : [];
    expect(of({ ...warned, explanations })).toEqual({ ok: true, open: [] });
  });

  test("keeps it back again once a figure is another, and says that the reason is stale", () => {
    const values = { "disclosure.regulations.issued": 2, "disclosure.regulations.inForce": 1 };
    const explanations = [{ rule: "A7", values, text: "省人大授权。" }];
    expect(of({ ...warned, explanations })).toMatchObject({
      ok: false,
      open: [{ code: "reasons.stale", required: true, facts: { finding: "A7" } }],
    });
  });
});

test("blanks, wrong figures and broken relations are one item a table, with how many", () => {
  const { open } = of(
    readyReport({
      "disclosure.penalties.decisions": null,
      "disclosure.coercion.decisions": null,
      "disclosure.licences.decisions": 1.5,
      "proceedings.review.upheld": 2,
      "proceedings.litigation.direct.other": 1,
    }),
  );
  expect(open.map(openFact)).toEqual([
    "表二有 2 格未填",
    "表二有 1 格填的不是规定的数字",
    "表四有 2 条勾稽关系不相符",
  ]);
});

test("the form of 2019 asks for its sections, but not for the five aspects or the fee", () => {
  const { open } = readiness(
    {
      ...blank(template2019),
      year: 2020,
      sections: { ...readyReport().sections, overview: "全年平稳。", other: "无。" },
    },
    template2019,
    TODAY,
  );
  expect(open.map(({ topic }) => topic)).not.toContain("aspects");
  expect(open.map(({ topic }) => topic)).not.toContain("fee");
});

test("a form without sections is not asked for text", () => {
  const { open } = readiness({ ...blank(template2014), year: 2016 }, template2014, TODAY);
  expect(open.map(({ topic }) => topic)).not.toContain("sections");
});

test("every open item is a sentence: where, what, what to do", () => {
  const sentences = of(
    withText({
      overview: "工作平稳。",
      problems: null,
      other: "【草稿】本年度收取信息处理费　　元。",
    }),
  ).open.map(sayOpen);
  expect(sentences).toEqual([
    "“五、存在的主要问题及改进情况”没有写；请补写。",
    "“一、总体情况”没有写到主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障；请补写。",
    "“六、其他需要报告的事项”第 1 段还标着草稿；请核对改写，再删去草稿标记。",
    "“六、其他需要报告的事项”第 1 段有空缺；请补填。",
  ]);
  expect(of(without("document.date")).open.map(sayOpen)).toEqual([
    "基本信息：成文日期未填；请填写，例如 2024-01-09。",
  ]);
});
