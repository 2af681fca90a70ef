import type { Ref, Value } from "../../src/model/ref";
import type { Report } from "../../src/model/report";
import { template2021 } from "../../src/templates/2021";
import { validate } from "../../src/validate";
import { planWorkbook } from "../../src/workbook/lay-out";
import { example } from "../../taskpane/example";
import type { ExportedFile, Outlet } from "../../taskpane/session/exporting";
import { overviewOf } from "../../taskpane/session/overview";
import { createSession, type Session } from "../../taskpane/session/session";
import type { OpenReport } from "../../taskpane/session/snapshot";
import type { Host } from "../../taskpane/hosts/port";
import { laidOut, memoryHost, type MemoryHost } from "./memory-host";

const D = "applications.outcomes.total.naturalPerson";
const review = ["upheld", "corrected", "other", "pending", "total"].map(
  (key) => `proceedings.review.${key}`,
);

interface Desk {
  readonly host: MemoryHost;
  readonly session: Session;
  readonly saved: ExportedFile[];
  readonly copied: string[];
}

const outletTo = (saved: ExportedFile[], copied: string[]): Outlet => ({
  save(file) {
    saved.push(file);
    return Promise.resolve("saved");
  },
  copy: (html) => Promise.resolve(copied.push(html) > 0),
});

async function sessionOn(host: Host, saved: ExportedFile[] = [], copied: string[] = []) {
  const session = createSession(host, outletTo(saved, copied), { workbook: "unknown" });
  await session.start();
  return session;
}

async function desk(report: Report | null = example): Promise<Desk> {
  const host = memoryHost(report ? laidOut(planWorkbook(report, template2021)) : undefined);
  const saved: ExportedFile[] = [];
  const copied: string[] = [];
  const session = await sessionOn(host, saved, copied);
  return { host, session, saved, copied };
}

function opened({ session }: Desk): OpenReport {
  const { open } = session.getSnapshot();
  if (!open) throw new Error("No report is open");
  return open;
}

function type(at: Desk, figures: Readonly<Record<Ref, Value>>): void {
  const { cells } = opened(at).places;
  at.host.person.type(
    Object.entries(figures).flatMap(([ref, value]) => {
      const place = cells.get(ref);
      return place ? [{ place, value }] : [];
    }),
  );
}

const keys = (at: Desk) => opened(at).validation.findings.map(({ key }) => key);
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const settled = () => later(0);
const fileOf = (name: string, text: string) => ({
  name,
  arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
});

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
    expect(overviewOf(opened(at)).issues).toMatchObject([{ rule: "A5", fault: "text" }]);
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
    expect(at.session.getSnapshot().message?.text).toContain("5 格");
    await at.session.figures.undo();
    expect(opened(at).report).toEqual(example);
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
    expect(overviewOf(opened(at)).totals).toBe(1);
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
  test("from issue to issue, then to the blanks, round and round", async () => {
    const at = await desk();
    type(at, { [D]: 9 });
    const visited: (string | null)[] = [];
    for (let i = 0; i < 5; i++) {
      await at.session.walk(1);
      visited.push(at.session.getSnapshot().current);
    }
    expect(visited).toEqual([
      "A1 naturalPerson",
      "A2 naturalPerson",
      "A3 outcomes.total",
      "proceedings",
      "A1 naturalPerson",
    ]);
    await at.session.walk(-1);
    expect(at.session.getSnapshot().current).toBe("proceedings");
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

describe("import", () => {
  const json = async (report: Report) => {
    const at = await desk(report);
    await at.session.export.save("json");
    return String(at.saved[0]?.data);
  };

  test("shows what was read and writes nothing before it is accepted", async () => {
    const text = await json({ ...example, values: { ...example.values, [D]: 7 } });
    const at = await desk();
    await at.session.import.preview(fileOf("上年.json", text));
    expect(at.session.getSnapshot().preview?.report.values[D]).toBe(7);
    expect(opened(at).report).toEqual(example);
    await at.session.import.accept();
    expect(opened(at).report.values[D]).toBe(7);
    expect(at.session.getSnapshot()).toMatchObject({ preview: null, dirty: true });
    await at.session.figures.undo();
    expect(opened(at).report).toEqual(example);
  });

  test("accepting brings figures, particulars and texts over", async () => {
    const at = await desk();
    await at.session.layOut.create(2024, "");
    await at.session.import.preview(fileOf("示例.json", await json(example)));
    await at.session.import.accept();
    expect(opened(at).report).toEqual(example);
  });

  test("a table that the file does not have keeps its figures", async () => {
    const values = Object.fromEntries(
      Object.entries(example.values).map(([ref, value]) => [
        ref,
        ref.startsWith("disclosure") ? null : value,
      ]),
    );
    const at = await desk();
    await at.session.import.preview(fileOf("半份.json", await json({ ...example, values })));
    await at.session.import.accept();
    expect(opened(at).report).toEqual(example);
  });

  test("with no report open, accepting lays out the file's", async () => {
    const at = await desk(null);
    await at.session.import.preview(fileOf("示例.json", await json(example)));
    await at.session.import.accept();
    expect(opened(at).report).toEqual(example);
  });

  test.each([
    ["empty", "空.json", ""],
    ["broken", "坏.json", "{"],
    ["unrelated", "无关.txt", "会议通知"],
  ])("a file that is %s gives one sentence and changes nothing", async (_, name, text) => {
    const at = await desk();
    await at.session.import.preview(fileOf(name, text));
    const { message, preview } = at.session.getSnapshot();
    expect(message?.kind).toBe("error");
    expect(message?.text).toContain(name);
    expect(preview).toBeNull();
    expect(opened(at).report).toEqual(example);
  });
});

describe("export", () => {
  test.each([
    ["xlsx", true],
    ["json", true],
    ["html", false],
  ] as const)("%s: names the file, and counts as saved: %s", async (kind, saves) => {
    const at = await desk();
    type(at, { [D]: 1 });
    type(at, { [D]: 0 });
    await at.session.export.save(kind);
    const name = `鲤城区人民政府开元街道办事处2023年政府信息公开工作年度报告（草稿）.${kind}`;
    expect(at.saved.map((file) => file.name)).toEqual([name]);
    expect(at.saved[0]?.data.length).toBeGreaterThan(1000);
    expect(at.session.getSnapshot()).toMatchObject({ dirty: !saves, exported: name });
    expect(at.session.getSnapshot().message?.text).toContain(name);
  });

  test("what is finished is no draft, and is not asked about", async () => {
    const at = await desk();
    at.session.export.offer("json");
    expect(at.session.getSnapshot().question?.text).toContain("5 格未填");
    at.session.answer(false);
    expect(at.saved).toEqual([]);
    await at.session.figures.fillBlanks(null);
    at.session.export.offer("json");
    expect(at.session.getSnapshot().question).toBeNull();
    await settled();
    expect(at.saved[0]?.name).not.toContain("草稿");
  });

  test("the web page is copied as rich text", async () => {
    const at = await desk();
    await at.session.export.copy();
    expect(at.copied[0]).toContain("<table");
  });
});
