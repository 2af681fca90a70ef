import { toJson } from "../../src/export/json";
import type { Report } from "../../src/model/report";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import type { Template } from "../../src/model/template";
import { validate } from "../../src/validate";
import { words } from "../../src/words/pane";
import { sayFinding } from "../../src/words/findings";
import { example } from "../../taskpane/example";
import { inSight } from "../../taskpane/session/import/batch";
import { offerFor, proposalFor } from "../../taskpane/session/import/proposal";
import { takingsOf } from "../../taskpane/session/last-year/taking";
import { of, report } from "../build-report";
import { desk, opened, settled, type, type Desk } from "./desk";

const unit = example.particulars["agency.name"] ?? "";

const fileOf = (name: string, report: Report, template: Template = template2021) =>
  new File([JSON.stringify(toJson(report, template, validate(report, template)))], name);

/** Last year's report of the same unit, but for what `change` says. */
const last = (change: Partial<Report> = {}): Report => ({
  ...example,
  year: 2022,
  sections: { overview: "上年情况。", problems: null, other: null },
  ...change,
});

const named = (name: string | null) => ({ ...example.particulars, "agency.name": name });

const shown = ({ session }: Desk) => inSight(session.getSnapshot().batch);

const offered = (at: Desk) => {
  const preview = shown(at);
  return preview && offerFor(opened(at), preview).choices;
};

const said = ({ session }: Desk) => session.getSnapshot().message?.text;

const kept = (at: Desk) => opened(at).report.lastYear;

async function load(at: Desk, report: Report, template: Template = template2021): Promise<void> {
  await at.session.import.preview([fileOf("上年.json", report, template)], "lastYear");
  await at.session.import.accept();
}

describe("what is offered for a file that may be last year's", () => {
  test.each<[string, Partial<Report>, readonly string[]]>([
    ["the same unit's of the year before", {}, ["lastYear", "apart"]],
    [
      "a short name's of the year before",
      { particulars: named("开元街道") },
      ["lastYear", "apart"],
    ],
    ["nobody's of the year before", { particulars: named(null) }, ["lastYear", "apart"]],
    ["the same unit's of two years before", { year: 2021 }, ["apart", "lastYear"]],
    ["the same unit's of no year", { year: null }, ["merge", "replace", "apart", "lastYear"]],
    [
      "another unit's of the year before",
      { particulars: named("海滨街道办事处") },
      ["apart", "lastYear"],
    ],
    ["the same unit's of this year", { year: 2023 }, ["merge", "replace"]],
    ["the same unit's of a later year", { year: 2024 }, ["apart"]],
  ])("%s", async (_, change, choices) => {
    const at = await desk();
    await at.session.import.preview([fileOf("甲.json", last(change))]);
    expect(offered(at)).toEqual(choices);
  });

  test("a file that was chosen for it is offered as such first, whatever it is", async () => {
    const at = await desk();
    await at.session.import.preview([fileOf("甲.json", last({ year: 2023 }))], "lastYear");
    expect(offered(at)).toEqual(["lastYear", "merge", "replace"]);
  });

  test("among several files each is offered on its own", async () => {
    const at = await desk();
    await at.session.import.preview([fileOf("今.json", example), fileOf("去.json", last())]);
    const { batch } = at.session.getSnapshot();
    expect(batch?.previews.map((each) => offerFor(opened(at), each).choices[0])).toEqual([
      "merge",
      "lastYear",
    ]);
  });
});

describe("last year's figures come into the workbook", () => {
  test("as a sheet that leaves the report as it is, and are taken back in one step", async () => {
    const at = await desk();
    await load(at, last());
    expect(kept(at)).toEqual({
      ...{ year: 2022, agency: unit, source: "上年.json", values: example.values },
      sections: { overview: "上年情况。", problems: null, other: null },
    });
    expect(opened(at).report).toEqual({ ...example, lastYear: kept(at) });
    expect(said(at)).toBe(words.lastYear.kept("上年.json", 2022));
    expect(at.session.getSnapshot()).toMatchObject({ view: "check", dirty: true, foreign: [] });
    await at.session.figures.undo();
    await settled();
    expect(kept(at)).toBeNull();
  });

  test("and what they break is told with both values", async () => {
    const at = await desk();
    const ref = "applications.carriedOut.naturalPerson";
    await load(at, last({ values: { ...example.values, [ref]: 9 } }));
    const finding = opened(at).validation.findings.find(({ rule }) => rule === "B1");
    expect(finding && sayFinding(finding, template2021)).toMatch(
      /^表三 自然人：上年报告的结转下年度＝9，上年结转＝\d+，相差 \d+；请核对。$/u,
    );
  });

  test("of an earlier form through carry-over; what has no place is named", async () => {
    const at = await desk({ ...example, year: 2021 });
    const values = {
      "disclosure.normativeDocuments.made": 7,
      "disclosure.procurement.projects": 4,
    };
    const old = { ...of(unit, report(values, template2019)), year: 2020 };
    await at.session.import.preview([fileOf("2020.json", old, template2019)]);
    const preview = shown(at);
    const proposal = preview && proposalFor(opened(at), preview);
    if (proposal?.kind !== "lastYear") throw new Error("not offered");
    expect(proposal.left.map(({ ref }) => ref)).toContain("disclosure.procurement.projects");
    await at.session.import.accept();
    expect(kept(at)?.values["disclosure.normativeDocuments.issued"]).toBe(7);
    expect(kept(at)?.values["disclosure.normativeDocuments.inForce"]).toBeUndefined();
  });

  test.each<[string, Partial<Report>, string]>([
    [
      "another unit's",
      { particulars: named("海滨街道办事处") },
      `文件是“海滨街道办事处”的，打开的报告是“${unit}”的。`,
    ],
    ["a name's that may be short for it", { particulars: named("开元街道") }, "可能是同一单位"],
    ["of another year", { year: 2020 }, "文件是 2020 年度的，上年应是 2022 年度。"],
    ["of no year", { year: null }, "文件没有写明年度。"],
  ])("only after a question where they are %s", async (_, change, doubt) => {
    const at = await desk();
    await load(at, last(change));
    expect(kept(at)).toBeNull();
    const { question } = at.session.getSnapshot();
    expect(question?.list?.join("")).toContain(doubt);
    at.session.answer(true);
    await settled();
    expect(kept(at)?.source).toBe("上年.json");
  });

  test("a question that is left keeps the file in sight, and nothing is written", async () => {
    const at = await desk();
    await load(at, last({ year: 2020 }));
    at.session.answer(false);
    await settled();
    expect(kept(at)).toBeNull();
    expect(shown(at)?.answer).toBeNull();
  });

  test("are replaced and removed, each as one step", async () => {
    const at = await desk();
    await load(at, last());
    const first = kept(at);
    await load(at, last({ values: { ...example.values, "applications.received.total": 99 } }));
    expect(kept(at)?.values["applications.received.total"]).toBe(99);
    await at.session.figures.undo();
    await settled();
    expect(kept(at)).toEqual(first);
    await at.session.lastYear.remove();
    expect(kept(at)).toBeNull();
    await at.session.figures.undo();
    await settled();
    expect(kept(at)).toEqual(first);
  });

  test("stay when a file is merged into the report", async () => {
    const at = await desk();
    await load(at, last());
    type(at, { "applications.received.total": 1 });
    await at.session.import.preview([fileOf("今.json", example)]);
    await at.session.import.accept();
    expect(opened(at).report.values).toEqual(example.values);
    expect(kept(at)?.source).toBe("上年.json");
  });
});

describe("上年数 that was edited by hand", () => {
  const at = (row: number, column: number) => ({ sheet: "上年数", row, column });

  test("is read anew where its labels stand", async () => {
    const open = await desk();
    await load(open, last());
    const { rows } = (await open.host.read()).sheets.at(-1) ?? { rows: [] };
    const row = rows.findIndex((cells) => cells.includes("行政规范性文件"));
    const column = (rows[row] ?? []).findIndex((cell) => typeof cell === "number");
    open.host.person.type([{ place: at(row, column), value: 77 }]);
    await settled();
    expect(kept(open)?.values["disclosure.normativeDocuments.issued"]).toBe(77);
  });

  test("is said not to be read where they do not, and can be loaded again beside it", async () => {
    const open = await desk();
    await load(open, last());
    open.host.person.insertRow("上年数", 12);
    await settled();
    expect(kept(open)).toBeNull();
    expect(opened(open).notices.map(({ code }) => code)).toEqual(["lastYear.unread"]);
    await load(open, last());
    expect(kept(open)?.year).toBe(2022);
    expect(said(open)).toContain("“上年数（旧1）”");
  });

  test("is found by its title where its name is gone", async () => {
    const open = await desk();
    await load(open, last());
    const { sheets, names } = await open.host.read();
    const left = names.filter(({ name }) => name !== "nianbao_last_year");
    const { recognise } = await import("../../src/import/recognition/recognise");
    expect(recognise({ sheets, names: left }).report.lastYear).toEqual(kept(open));
  });
});

describe("what follows from last year is taken over", () => {
  const [first, second] = [
    "applications.carriedIn.naturalPerson",
    "applications.carriedIn.business",
  ];
  const carriedOut = {
    "applications.carriedOut.naturalPerson": 9,
    "applications.carriedOut.business": 2,
  };

  async function ready(now: Readonly<Record<string, number | null>>): Promise<Desk> {
    const at = await desk();
    type(at, now);
    await load(at, last({ values: { ...example.values, ...carriedOut } }));
    return at;
  }

  const valuesOf = (at: Desk) => [first, second].map((ref) => opened(at).report.values[ref]);

  test("into blanks alone, as one step", async () => {
    const at = await ready({ [first]: null, [second]: 5 });
    await at.session.lastYear.take("B1", "blanks");
    expect(valuesOf(at)).toEqual([9, 5]);
    expect(said(at)).toContain("已从上年数取 1 格");
    await at.session.figures.undo();
    expect(valuesOf(at)).toEqual([null, 5]);
  });

  test("into typed figures after each was shown", async () => {
    const at = await ready({ [first]: null, [second]: 5 });
    await at.session.lastYear.take("B1", "typed");
    expect(valuesOf(at)).toEqual([null, 5]);
    const { question } = at.session.getSnapshot();
    expect(question?.list?.some((line) => line.endsWith("商业企业：5 → 2"))).toBe(true);
    at.session.answer(true);
    await settled();
    expect(valuesOf(at)).toEqual([9, 2]);
    expect(takingsOf(opened(at)).find(({ rule }) => rule === "B1")).toMatchObject({
      blanks: [],
      differing: [],
    });
  });
});
