import { template2021 } from "../../src/templates/2021";
import { validate } from "../../src/validate";
import { planWorkbook } from "../../src/workbook/lay-out";
import { example } from "../../taskpane/example";
import type { Host } from "../../taskpane/hosts/port";
import { overviewOf } from "../../taskpane/session/check/overview";
import { D, desk, keys, later, opened, sessionOn, settled, type } from "./desk";
import { laidOut, memoryHost, type MemoryHost } from "./memory-host";

const review = ["upheld", "corrected", "other", "pending", "total"].map(
  (key) => `proceedings.review.${key}`,
);

describe("opening", () => {
  test("a workbook that holds a report is opened with it", async () => {
    const at = await desk();
    expect(at.session.getSnapshot().phase).toBe("open");
    expect(opened(at).report).toEqual(example);
    expect(at.session.getSnapshot().dirty).toBe(false);
  });

  test("an empty workbook shows the start", async () => {
    const { session } = await desk(null);
    expect(session.getSnapshot()).toMatchObject({ phase: "start", open: null, message: null });
  });

  test("two reports in one workbook are refused in one sentence, and it opens once one is gone", async () => {
    const { sheets, names } = laidOut(planWorkbook(example, template2021));
    const twice = sheets.flatMap((sheet) =>
      sheet.name === "表三" ? [sheet, { ...sheet, name: "表三（2）" }] : [sheet],
    );
    const host = memoryHost({
      sheets: twice,
      names: names.filter(({ sheet }) => sheet !== "表三"),
    });
    const session = await sessionOn(host);
    expect(session.getSnapshot()).toMatchObject({ phase: "start", message: { kind: "error" } });
    host.person.removeSheet("表三（2）");
    await settled();
    expect(session.getSnapshot().phase).toBe("open");
  });
});

describe("live checking", () => {
  test("a wrong total has its finding at once, and none once it is right", async () => {
    const at = await desk();
    const before = keys(at);
    type(at, { [D]: 9 });
    expect(keys(at)).toEqual(expect.arrayContaining(["A1 naturalPerson", "A2 naturalPerson"]));
    expect(at.session.getSnapshot().dirty).toBe(true);
    type(at, { [D]: 0 });
    expect(keys(at)).toEqual(before);
  });

  test("a block of 175 figures is checked as one", async () => {
    const at = await desk();
    let published = 0;
    at.session.subscribe(() => (published += 1));
    const refs = [...opened(at).places.cells.keys()].filter((ref) => ref.startsWith("app"));
    type(at, Object.fromEntries(refs.map((ref, i) => [ref, i])));
    expect(published).toBe(1);
    const { report, template, validation } = opened(at);
    expect(validation).toEqual(validate(report, template));
    expect(report.values[refs[174] ?? ""]).toBe(174);
  });

  test("undo brings the former state and its findings back", async () => {
    const at = await desk();
    type(at, { [D]: 9 });
    const wrong = keys(at);
    type(at, { [D]: 0 });
    await at.session.figures.undo();
    expect(keys(at)).toEqual(wrong);
    await at.session.figures.undo();
    expect(opened(at).report).toEqual(example);
  });

  test("blank is not zero: an emptied cell is missing and leaves its sums undecided", async () => {
    const at = await desk();
    type(at, { [D]: null });
    expect(opened(at).report.values[D]).toBeNull();
    const [finding] = opened(at).validation.findings.filter(
      ({ key }) => key === "A2 naturalPerson",
    );
    expect(finding).toMatchObject({ outcome: "undecided", missing: [D] });
  });

  test("text stays text where a figure belongs", async () => {
    const at = await desk();
    type(at, { [D]: "/" });
    expect(opened(at).report.values[D]).toBe("/");
    const { causes, issues } = overviewOf(opened(at));
    expect(issues).toEqual([]);
    expect(causes).toMatchObject([
      { explained: [{ key: "A1 naturalPerson" }, {}, {}, { rule: "A5", fault: "text" }] },
    ]);
  });

  test.each([
    ["a row inserted above 表三", (host: MemoryHost) => host.person.insertRow("表三", 0)],
    ["a renamed sheet", (host: MemoryHost) => host.person.renameSheet("表三", "依申请公开")],
  ])("%s does not lose the fields", async (_, act) => {
    const at = await desk();
    act(at.host);
    await settled();
    expect(opened(at).report).toEqual(example);
    type(at, { [D]: 9 });
    expect(keys(at)).toContain("A2 naturalPerson");
  });

  test("an answer that the workbook has outrun is dropped", async () => {
    const host = memoryHost(laidOut(planWorkbook(example, template2021)));
    const waits = [0, 20, 0];
    const lagging: Host = {
      ...host,
      async read() {
        const answer = await host.read();
        await later(waits.shift() ?? 0);
        return answer;
      },
    };
    const session = await sessionOn(lagging);
    host.person.insertRow("表三", 0);
    host.person.insertRow("表三", 0);
    await later(40);
    const { open } = session.getSnapshot();
    expect(open?.places.cells.get(D)).toEqual({ sheet: "表三", row: 29, column: 3 });
  });

  test("a changed agency and year are read again", async () => {
    const at = await desk();
    const { particulars } = opened(at).places;
    const [agency, year] = [particulars.get("agency.name"), particulars.get("year")];
    if (!agency || !year) throw new Error("基本信息 has no such rows");
    at.host.person.type([
      { place: agency, value: "××街道办事处" },
      { place: year, value: 2020 },
    ]);
    await settled();
    expect(opened(at).report).toMatchObject({ year: 2020 });
    expect(opened(at).report.particulars["agency.name"]).toBe("××街道办事处");
    expect(keys(at)).toContain("A8");
  });

  test("a removed table is missing, and back after undo", async () => {
    const at = await desk();
    at.host.person.removeSheet("表四");
    await settled();
    expect(opened(at).notices.map(({ code }) => code)).toContain("table.missing");
    await at.host.undo();
    await settled();
    expect(opened(at).report).toEqual(example);
  });
});

describe("filling in", () => {
  test("空白填 0 is one step and says how many", async () => {
    const at = await desk();
    await at.session.figures.fillBlanks("proceedings");
    expect(review.map((ref) => opened(at).report.values[ref])).toEqual([0, 0, 0, 0, 0]);
    expect(at.session.getSnapshot().message).toMatchObject({ undo: true });
    expect(at.session.getSnapshot().message?.text).toBe("已把 4 格空白填为 0，补齐 1 格合计。");
    await at.session.figures.undo();
    expect(opened(at).report).toEqual(example);
  });

  test("空白填 0 leaves blank what a total has still to be shared out to", async () => {
    const at = await desk();
    type(at, { "proceedings.review.total": 5, "proceedings.review.upheld": 3 });
    await at.session.figures.fillBlanks("proceedings");
    expect(review.map((ref) => opened(at).report.values[ref])).toEqual([3, null, null, null, 5]);
    expect(at.session.getSnapshot().message).toMatchObject({
      text: "没有填 0：余下 3 格按勾稽关系不能都是 0，请按实际填写。",
      undo: false,
    });
    expect(overviewOf(opened(at)).errors).toBe(0);
  });

  test("空白填 0 leaves the blanks of other tables alone", async () => {
    const at = await desk();
    await at.session.figures.fillBlanks("applications");
    expect(opened(at).report).toEqual(example);
  });

  test("补齐合计 fills the totals that follow, and only those", async () => {
    const at = await desk();
    type(at, { "proceedings.review.upheld": 2, "proceedings.review.corrected": 1 });
    await at.session.figures.fillTotals();
    expect(opened(at).report.values["proceedings.review.total"]).toBeNull();
    type(at, { "proceedings.review.other": 0, "proceedings.review.pending": 4 });
    expect(overviewOf(opened(at))).toMatchObject({
      totals: 0,
      missing: [{ cause: { to: [7] } }],
    });
    await at.session.figures.fillTotals();
    expect(opened(at).report.values["proceedings.review.total"]).toBe(7);
  });

  test("撤销 is offered only as long as nothing else was changed", async () => {
    const at = await desk();
    await at.session.figures.fillBlanks(null);
    type(at, { [D]: 1 });
    expect(at.session.getSnapshot().message).toBeNull();
  });
});

describe("新建年报", () => {
  test("lays the form out blank, with year and agency", async () => {
    const at = await desk(null);
    await at.session.layOut.create(2024, " ××街道办事处 ");
    const { report } = opened(at);
    expect(report.year).toBe(2024);
    expect(report.particulars["agency.name"]).toBe("××街道办事处");
    expect(overviewOf(opened(at))).toMatchObject({ filled: 0, blanks: 200, errors: 0 });
    expect(at.session.getSnapshot().dirty).toBe(false);
  });

  test("asks before it replaces figures, and changes nothing when the answer is no", async () => {
    const at = await desk();
    const create = () => at.session.layOut.create(2024, "");
    await at.session.layOut.unlessHeld(create);
    expect(at.session.getSnapshot().question).not.toBeNull();
    at.session.answer(false);
    await settled();
    expect(opened(at).report).toEqual(example);
    await at.session.layOut.unlessHeld(create);
    at.session.answer(true);
    await settled();
    expect(opened(at).report.year).toBe(2024);
  });
});

describe("walking", () => {
  test("from cause to cause, then from blank to blank", async () => {
    const at = await desk();
    type(at, { [D]: 9 });
    const visited: (string | null)[] = [];
    for (let i = 0; i < 3; i++) {
      await at.session.walk(1);
      visited.push(at.session.getSnapshot().selection?.ref ?? null);
    }
    expect(visited).toEqual([D, "proceedings.review.upheld", "proceedings.review.corrected"]);
    await at.session.walk(-1);
    expect(at.session.getSnapshot().current).toBe("proceedings.review.upheld");
    expect(at.host.selected()).toEqual({ sheet: "表四", row: 4, column: 0 });
  });

  test("the pane follows the selection", async () => {
    const at = await desk();
    const place = opened(at).places.cells.get(D);
    if (!place) throw new Error("no cell");
    at.host.person.select(place);
    expect(at.session.getSnapshot().selection).toEqual({ place, ref: D });
    at.host.person.select({ ...place, column: 0 });
    expect(at.session.getSnapshot().selection?.ref).toBeNull();
  });
});
