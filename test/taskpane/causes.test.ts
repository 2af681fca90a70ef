import type { Correction } from "../../src/model/cause";
import type { Ref, Value } from "../../src/model/ref";
import type { Report } from "../../src/model/report";
import { overviewOf } from "../../taskpane/session/check/overview";
import { PAUSE } from "../../taskpane/session/text/watch-text";
import { report } from "../build-report";
import { publishedReport, soundReports } from "../diagnosis/published";
import { desk, keys, later, opened, type, type Desk } from "./desk";

const A = "applications";
const O = `${A}.outcomes`;
/** D9 of 表三. */
const D9 = `${O}.refused.stateSecret.naturalPerson`;

/** Sound figures in which D9 is 12. */
const sound: Report = report({
  [`${A}.received.naturalPerson`]: 40,
  [`${A}.received.business`]: 9,
  [`${A}.received.total`]: 49,
  [`${O}.granted.naturalPerson`]: 28,
  [`${O}.granted.business`]: 9,
  [`${O}.granted.total`]: 37,
  [D9]: 12,
  [`${O}.refused.stateSecret.total`]: 12,
  [`${O}.total.naturalPerson`]: 40,
  [`${O}.total.business`]: 9,
  [`${O}.total.total`]: 49,
});

/** Milliseconds until the text has certainly been looked at. */
const LOOKED = PAUSE + 200;

const causesIn = (at: Desk) => overviewOf(opened(at)).causes.map(({ cause }) => cause);
const valuesAt = (at: Desk, refs: readonly Ref[]) =>
  refs.map((ref) => opened(at).report.values[ref]);
const first = (at: Desk): Correction => {
  const [cause] = causesIn(at);
  if (!cause) throw new Error("Nothing is told");
  return cause;
};

test("a figure with two digits changed places is one thing to change, not the totals it breaks", async () => {
  const at = await desk(sound);
  type(at, { [D9]: 21 });
  expect(keys(at)).toEqual(["A2 naturalPerson", "A3 outcomes.refused.stateSecret"]);
  const overview = overviewOf(opened(at));
  expect(overview).toMatchObject({ errors: 1, issues: [] });
  expect(overview.causes).toMatchObject([
    {
      severity: "error",
      cause: { refs: [D9], kind: "transposed", from: [21], to: [12], confidence: "certain" },
      explained: [{ key: "A2 naturalPerson" }, { key: "A3 outcomes.refused.stateSecret" }],
    },
  ]);
});

test("改正 is one step that can be taken back", async () => {
  const at = await desk(sound);
  type(at, { [D9]: 21 });
  await at.session.figures.correct(first(at));
  expect(opened(at).report).toEqual(sound);
  expect(overviewOf(opened(at))).toMatchObject({ errors: 0, causes: [] });
  expect(at.session.getSnapshot().message).toMatchObject({
    undo: true,
    text: "已改正：表三 D9 （三）不予公开 1.属于国家秘密 · 自然人 由 21 改为 12。",
  });
  await at.session.figures.undo();
  expect(causesIn(at)).toMatchObject([{ refs: [D9], to: [12] }]);
});

test("an act is put right in all of its cells at once, and taken back at once", async () => {
  const at = await desk(sound);
  const refs = [`${A}.received.naturalPerson`, `${A}.received.business`];
  type(at, { [refs[0] ?? ""]: 9, [refs[1] ?? ""]: 40 });
  expect(causesIn(at)).toMatchObject([{ refs, kind: "swapped" }]);
  await at.session.figures.correct(first(at));
  expect(valuesAt(at, refs)).toEqual([40, 9]);
  await at.session.figures.undo();
  expect(valuesAt(at, refs)).toEqual([9, 40]);
});

test("what has changed since it was told is left as it is, and that is said", async () => {
  const at = await desk(sound);
  type(at, { [D9]: 21 });
  const told = first(at);
  type(at, { [D9]: 13 });
  await at.session.figures.correct(told);
  expect(valuesAt(at, [D9])).toEqual([13]);
  expect(at.session.getSnapshot().message).toMatchObject({
    undo: false,
    text: "这里的数已经变了，没有改；请看新的提示。",
  });
});

test("19 missing totals are one card that can be filled in; they are blank, not wrong", async () => {
  const at = await desk(soundReports[4]);
  const before = opened(at).report;
  const totals = Object.keys(before.values)
    .filter((ref) => ref.startsWith(O) && ref.endsWith(".total"))
    .slice(0, 19);
  type(at, Object.fromEntries(totals.map((ref) => [ref, null])));
  const overview = overviewOf(opened(at));
  expect(overview).toMatchObject({ errors: 0, blanks: 19, totals: 0, causes: [], openTables: [] });
  expect(overview.missing).toHaveLength(1);
  await at.session.figures.correct(overview.missing[0]?.cause ?? first(at));
  expect(opened(at).report).toEqual(before);
  await at.session.figures.undo();
  expect(valuesAt(at, totals)).toEqual(totals.map(() => null));
});

test("totals published as “/” are wrong, since something stands there", async () => {
  const { report: of } = publishedReport("shanghai2019");
  const slashes = Object.entries(of.values).filter(([, value]) => value === "/");
  const at = await desk(soundReports[4]);
  type(
    at,
    Object.fromEntries(
      slashes
        .map(([ref]) => [ref, "/"] as const)
        .filter(([ref]) => ref in opened(at).report.values),
    ),
  );
  const { causes, missing } = overviewOf(opened(at));
  expect(missing).toEqual([]);
  expect(causes).toMatchObject([{ severity: "error", cause: { kind: "missing" } }]);
});

test("a blank that rests on what is not certain is not filled in", async () => {
  const at = await desk(sound);
  const totals = Object.keys(sound.values).filter((ref) => /^applications.*total$/.test(ref));
  const blanks = Object.fromEntries(totals.map((ref): [Ref, Value] => [ref, null]));
  type(at, { ...blanks, [`${A}.received.naturalPerson`]: 45 });
  const { causes, missing, openTables } = overviewOf(opened(at));
  expect(causes.map(({ cause }) => cause.confidence)).not.toContain("certain");
  expect(missing).toEqual([]);
  expect(openTables).toMatchObject([{ blanks: { length: totals.length } }]);
});

test("while a table is half filled, it is about what is blank, not about causes", async () => {
  const at = await desk(sound);
  const typed = Object.keys(sound.values).filter(
    (ref) => ref.startsWith(A) && /legalService|other$/.test(ref),
  );
  const blanks = Object.fromEntries(typed.map((ref): [Ref, Value] => [ref, null]));
  type(at, { ...blanks, [D9]: 21 });
  const { causes, missing, issues, openTables } = overviewOf(opened(at));
  expect([causes, missing]).toEqual([[], []]);
  expect(issues).toMatchObject([{ key: "A2 naturalPerson" }]);
  expect(openTables).toMatchObject([{ blanks: { length: typed.length } }]);
});

test("candidates of one block are told without blaming one, each with both figures", async () => {
  const at = await desk(sound);
  type(at, { "proceedings.review.upheld": 3, "proceedings.review.total": 4 });
  const [cause] = causesIn(at);
  expect(cause?.confidence).toBe("open");
  const all = cause ? [cause, ...cause.alternatives] : [];
  expect(all.map(({ refs: [ref], to: [to] }) => [ref, to])).toEqual(
    expect.arrayContaining([
      ["proceedings.review.upheld", 4],
      ["proceedings.review.total", 3],
    ]),
  );
  const other = all.find(({ refs }) => refs[0] === "proceedings.review.total");
  await at.session.figures.correct(other ?? first(at));
  expect(causesIn(at)).toEqual([]);
});

test("the text, once it was looked at, tells which of several candidates is meant", async () => {
  const overview = "因政府信息公开被申请行政复议 13 件。";
  const at = await desk({ ...sound, sections: { ...sound.sections, overview } });
  type(at, { "proceedings.review.upheld": 13, "proceedings.review.total": 31 });
  const seen = () => overviewOf(opened(at), at.session.getSnapshot().text).causes;
  expect(seen()).toMatchObject([{ cause: { confidence: "open" } }]);
  await later(LOOKED);
  expect(seen()).toMatchObject([
    { cause: { refs: ["proceedings.review.total"], to: [13], confidence: "likely" } },
  ]);
});

test("F8 leads to the cells of causes first, then to errors, blanks and warnings", async () => {
  const at = await desk(sound);
  type(at, {
    [`${A}.received.naturalPerson`]: 9,
    [`${A}.received.business`]: 40,
    "proceedings.litigation.direct.upheld": null,
    "proceedings.litigation.direct.other": null,
    "disclosure.normativeDocuments.issued": 5,
  });
  const seen: (string | null)[] = [];
  for (let i = 0; i < 5; i += 1) {
    await at.session.walk(1);
    seen.push(at.session.getSnapshot().selection?.ref ?? null);
  }
  expect(seen).toEqual([
    `${A}.received.naturalPerson`,
    `${A}.received.business`,
    "proceedings.litigation.direct.upheld",
    "proceedings.litigation.direct.other",
    "disclosure.normativeDocuments.inForce",
  ]);
  await at.session.walk(1);
  await at.session.walk(-1);
  expect(at.session.getSnapshot().selection?.ref).toBe("disclosure.normativeDocuments.inForce");
});

test("only tables whose figures no relation holds against each other are left to a person", async () => {
  const { tables } = overviewOf(opened(await desk(sound)));
  expect(tables.filter(({ byHand }) => byHand).map(({ table }) => table.name)).toEqual(["表二"]);
});
