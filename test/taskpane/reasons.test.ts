import { toJson } from "../../src/export/json";
import type { Ref, Value } from "../../src/model/ref";
import type { Explanation, Report } from "../../src/model/report";
import { template2021 } from "../../src/templates/2021";
import { planExplanations } from "../../src/workbook/explanation-sheet";
import { words } from "../../src/words/pane";
import { overviewOf } from "../../taskpane/session/check/overview";
import { explanationEdits } from "../../taskpane/session/check/reasons";
import { readyAsSeen, stopAtItem } from "../../taskpane/session/check/ready";
import { stopsOf } from "../../taskpane/session/check/walk";
import { inSight } from "../../taskpane/session/import/batch";
import { proposalFor } from "../../taskpane/session/import/proposal";
import { PAUSE } from "../../taskpane/session/text/watch-text";
import { readyReport } from "../ready-report";
import { desk, later, opened, type, type Desk } from "./desk";

const N = "disclosure.normativeDocuments";
const few: Record<Ref, Value> = { [`${N}.issued`]: 7, [`${N}.inForce`]: 3 };
const KEY = "A6 normativeDocuments";

const warned = () => desk(readyReport(few));
const findingOf = (at: Desk) => {
  const finding = opened(at).validation.findings.find(({ key }) => key === KEY);
  if (!finding) throw new Error("A6 has no finding");
  return finding;
};
const explain = (at: Desk, text = "4 件尚未施行。") =>
  at.session.reasons.write(findingOf(at), text);
const reasons = (at: Desk) => opened(at).report.explanations.map(({ text }) => text);
const overview = (at: Desk) => overviewOf(opened(at), at.session.getSnapshot().text);
const said = (at: Desk) => at.session.getSnapshot().message?.text;
const ready = async (at: Desk) => {
  await later(PAUSE + 100);
  return readyAsSeen(at.session.getSnapshot());
};

test("a reason is asked for before 可以报送, where its card is", async () => {
  const at = await warned();
  const [item, ...others] = (await ready(at))?.open ?? [];
  expect(others).toEqual([]);
  expect(item).toMatchObject({ code: "reasons.missing", required: true });
  const stop = item && stopAtItem(opened(at), item);
  expect(stop).toEqual({ key: KEY, place: opened(at).places.cells.get(`${N}.inForce`) });
  expect(overview(at)).toMatchObject({ warnings: 1, settled: [], idle: [] });
});

test("written, it stands on its own sheet, settles the finding, and can be taken back", async () => {
  const at = await warned();
  expect(await explain(at, "  4 件尚未施行。\n")).toBe(true);
  expect(said(at)).toBe(words.done.reasoned);
  expect(at.session.getSnapshot()).toMatchObject({ dirty: true, message: { undo: true } });
  expect(at.host.cell({ sheet: "说明", row: 3, column: 2 })).toBe("4 件尚未施行。");
  expect(overview(at)).toMatchObject({
    warnings: 0,
    issues: [],
    settled: [{ explanation: { text: "4 件尚未施行。" } }],
  });
  expect(stopsOf(opened(at), null)).toEqual([]);
  expect(await ready(at)).toEqual({ ok: true, open: [] });
  await at.session.figures.undo();
  await later(0);
  expect(reasons(at)).toEqual([]);
  expect(overview(at).warnings).toBe(1);
});

test("it is stale as soon as a figure is another, until it is confirmed", async () => {
  const at = await warned();
  await explain(at);
  type(at, { [`${N}.issued`]: 8 });
  expect(overview(at)).toMatchObject({ warnings: 1, settled: [] });
  expect(overview(at).reasons.get(KEY)?.moved).toEqual([{ name: `${N}.issued`, from: 7, to: 8 }]);
  expect(await ready(at)).toMatchObject({ ok: false, open: [{ code: "reasons.stale" }] });
  await explain(at);
  expect(overview(at)).toMatchObject({ warnings: 0, settled: [{ moved: [] }] });
  expect(opened(at).report.explanations).toHaveLength(1);
});

test("it is idle once nothing asks for it, comes back with the figure, and can be thrown away", async () => {
  const at = await warned();
  await explain(at);
  type(at, { [`${N}.inForce`]: 7 });
  await later(PAUSE + 100);
  expect(overview(at)).toMatchObject({ warnings: 0, settled: [], idle: [{ rule: "A6" }] });
  type(at, { [`${N}.inForce`]: 3 });
  expect(overview(at)).toMatchObject({ settled: [{ moved: [] }] });
  type(at, { [`${N}.inForce`]: 7 });
  await later(PAUSE + 100);
  const [idle] = overview(at).idle;
  if (idle) await at.session.reasons.discard(idle);
  expect(reasons(at)).toEqual([]);
});

test("what is typed on the sheet by hand is taken in", async () => {
  const at = await warned();
  await explain(at);
  at.host.person.type([{ place: { sheet: "说明", row: 3, column: 2 }, value: "改写过。" }]);
  await later(0);
  expect(reasons(at)).toEqual(["改写过。"]);
  expect(at.session.getSnapshot().foreign).toEqual([]);
  await at.session.reasons.withdraw(findingOf(at));
  expect(said(at)).toBe(words.done.reasonGone);
  expect([0, 1, 2, 3].map((column) => at.host.cell({ sheet: "说明", row: 3, column }))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

describe("rows of the sheet", () => {
  const reason = (rule: string): Explanation => ({ rule, values: {}, text: `${rule}。` });

  test("those that stay keep theirs, one that goes moves the others up", async () => {
    const at = await desk({ ...readyReport(), explanations: ["A6", "A7", "B2"].map(reason) });
    const { explanations } = opened(at).report;
    const [first, , last] = explanations;
    const edits = first && last ? explanationEdits(opened(at), [first, last]) : null;
    expect(edits?.map(({ place, value }) => [place.row, value])).toEqual([
      ...["B2", "", "B2。", ""].map((value) => [4, value]),
      ...[null, null, null, null].map((value) => [5, value]),
    ]);
  });

  test("where none is left, nothing is written, and what helps is said", async () => {
    const at = await desk({ ...readyReport(few), explanations: [reason("A7")] });
    const { rows } = planExplanations([], template2021).name.range;
    const full = Array.from({ length: rows + 1 }, (_, i) => ({
      place: { sheet: "说明", row: 3 + i, column: 1 },
      value: "占用",
    }));
    at.host.person.type(full);
    await later(0);
    expect(await explain(at)).toBe(false);
    expect(said(at)).toBe(words.reason.noRoom);
    expect(reasons(at)).toEqual(["A7。"]);
  });
});

describe("an import", () => {
  const values = { [`${N}.repealed`]: 0, [`${N}.inForce`]: 3, [`${N}.issued`]: 7 };
  const theirs: Explanation = { rule: "A6", values, text: "文件里的说明。" };
  const fileOf = (report: Report) =>
    new File([JSON.stringify(toJson(report, template2021))], "甲.json");

  async function preview(at: Desk, report: Report, choice: "merge" | "replace") {
    await at.session.import.preview([fileOf(report)]);
    at.session.import.choose(choice);
    const shown = inSight(at.session.getSnapshot().batch);
    const proposal = shown && proposalFor(opened(at), shown);
    return proposal && "differences" in proposal ? proposal.differences : [];
  }

  test("brings its reasons with it, shown first, in one step with its figures", async () => {
    const at = await desk(readyReport());
    const differences = await preview(at, { ...readyReport(few), explanations: [theirs] }, "merge");
    expect(differences).toMatchObject([
      { kind: "figure" },
      { kind: "figure" },
      { kind: "reason", now: null, then: theirs },
    ]);
    await at.session.import.accept();
    expect(opened(at).report.explanations).toEqual([theirs]);
    expect(overview(at)).toMatchObject({ warnings: 0, settled: [{ moved: [] }] });
    await at.session.figures.undo();
    await later(0);
    expect(opened(at).report).toEqual(readyReport());
  });

  test("that replaces leaves none of ours; one that merges leaves what it does not have", async () => {
    const ours: Explanation[] = [
      { ...theirs, text: "原来的。" },
      { rule: "A7", values: {}, text: "甲。" },
    ];
    const brought = { ...readyReport(few), explanations: [theirs] };
    const replaced = await desk({ ...readyReport(few), explanations: ours });
    expect(await preview(replaced, brought, "replace")).toMatchObject([
      { kind: "reason", now: { text: "原来的。" }, then: { text: "文件里的说明。" } },
      { kind: "reason", now: { text: "甲。" }, then: null },
    ]);
    await replaced.session.import.accept();
    expect(reasons(replaced)).toEqual(["文件里的说明。"]);
    const merged = await desk({ ...readyReport(few), explanations: ours });
    expect(await preview(merged, brought, "merge")).toHaveLength(1);
    await merged.session.import.accept();
    expect(reasons(merged)).toEqual(["文件里的说明。", "甲。"]);
  });

  test("of the same reasons changes nothing", async () => {
    const brought = { ...readyReport(few), explanations: [theirs] };
    const at = await desk(brought);
    expect(await preview(at, brought, "replace")).toEqual([]);
  });
});
