import { fieldsOf } from "../../src/model/field";
import { blankReport, type Report } from "../../src/model/report";
import type { Workbook } from "../../src/model/sheet";
import type { Template } from "../../src/model/template";
import { toJson } from "../../src/export/json";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { validate } from "../../src/validate";
import { planWorkbook } from "../../src/workbook/lay-out";
import { example } from "../../taskpane/example";
import { answerTo } from "../../taskpane/reading/answer";
import { inSight } from "../../taskpane/session/import/batch";
import { proposalFor } from "../../taskpane/session/import/proposal";
import { duplicateOf, summaryOf } from "../../taskpane/session/import/summary";
import { figures } from "../import/published";
import { printed, sheet } from "../import/sheets";
import { D, desk, opened, sessionOn, type Desk } from "./desk";
import { laidOut, memoryHost } from "./memory-host";

const jsonOf = (report: Report, template: Template) =>
  JSON.stringify(toJson(report, template, validate(report, template)));

const fileOf = (name: string, content: string) => new File([content], name);

/** The example with another figure of 表三. */
const withD = (value: number): Report => ({
  ...example,
  values: { ...example.values, [D]: value },
});

const files = (...values: readonly number[]) =>
  values.map((value) => fileOf(`${value}.json`, jsonOf(withD(value), template2021)));

const batch = ({ session }: Desk) => session.getSnapshot().batch;
const shown = (at: Desk) => inSight(batch(at));
const message = ({ session }: Desk) => session.getSnapshot().message?.text;

describe("several files", () => {
  test("each is accepted or skipped on its own, and each is a step of its own for undo", async () => {
    const at = await desk();
    await at.session.import.preview(files(1, 2, 3));
    expect(shown(at)?.file).toBe("1.json");
    await at.session.import.accept();
    expect(opened(at).report.values[D]).toBe(1);
    expect(shown(at)?.file).toBe("2.json");
    at.session.import.skip();
    expect(opened(at).report.values[D]).toBe(1);
    expect(shown(at)?.file).toBe("3.json");
    await at.session.import.accept();
    expect(opened(at).report.values[D]).toBe(3);
    expect(at.session.getSnapshot()).toMatchObject({ batch: null, view: "check" });
    await at.session.figures.undo();
    expect(opened(at).report.values[D]).toBe(1);
    await at.session.figures.undo();
    expect(opened(at).report).toEqual(example);
  });

  test("any of them can be brought into sight, and what is left waits", async () => {
    const at = await desk();
    await at.session.import.preview(files(1, 2, 3));
    at.session.import.turnTo(2);
    at.session.import.turnTo(7);
    expect(shown(at)?.file).toBe("3.json");
    at.session.import.skip();
    expect(shown(at)?.file).toBe("1.json");
    expect(batch(at)?.previews.map(({ answer }) => answer)).toEqual([null, null, "skipped"]);
  });

  test("what is dropped later comes behind what waits", async () => {
    const at = await desk();
    await at.session.import.preview(files(1, 2));
    await at.session.import.preview(files(3));
    expect(batch(at)?.previews.map(({ file }) => file)).toEqual(["1.json", "2.json", "3.json"]);
    expect(shown(at)?.file).toBe("3.json");
  });

  test("one that cannot be read is named beside the others", async () => {
    const at = await desk();
    const [good] = files(1);
    if (good) await at.session.import.preview([fileOf("坏.json", "{"), good]);
    expect(shown(at)?.file).toBe("1.json");
    expect(batch(at)?.unread.map(({ facts }) => facts)).toMatchObject([{ file: "坏.json" }]);
  });

  test("where none can be read, each has its sentence", async () => {
    const at = await desk();
    await at.session.import.preview([fileOf("坏.json", "{"), fileOf("空.xls", "")]);
    expect(message(at)).toMatch(/“坏.json”.+“空.xls”/);
    expect(batch(at)).toBeNull();
  });

  test("with nothing open, the first lays out and the others wait", async () => {
    const at = await desk(null);
    await at.session.import.preview(files(1, 2));
    await at.session.import.accept();
    expect(opened(at).report).toEqual(withD(1));
    expect(shown(at)?.file).toBe("2.json");
    await at.session.import.accept();
    expect(opened(at).report).toEqual(withD(2));
  });
});

describe("reading", () => {
  test("a person can stop it; nothing is shown and nothing said", async () => {
    const at = await desk();
    const reading = at.session.import.preview(files(1, 2));
    expect(at.session.getSnapshot().progress).toEqual({ file: "1.json", at: 1, of: 2 });
    at.session.import.stop();
    await reading;
    expect(at.session.getSnapshot()).toMatchObject({
      ...{ batch: null, progress: null, busy: null, message: null },
    });
  });

  test.each([
    ["a folder", () => Promise.reject(new Error("NotFoundError")), 0, "“文件”打不开"],
    ["larger than any report", () => Promise.reject(new Error()), 3e8, "“文件”的内容超过 200 MB"],
  ])("%s: one sentence", async (_, arrayBuffer, size, sentence) => {
    const at = await desk();
    await at.session.import.preview([{ name: "文件", size, arrayBuffer }]);
    expect(message(at)).toContain(sentence);
  });

  test("an answer passes between threads as data", async () => {
    const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text));
    const read = await answerTo({ bytes: bytesOf(jsonOf(example, template2021)), file: "a" });
    expect(structuredClone(read)).toEqual(read);
    expect(read).toMatchObject({ kind: "read", template: "2021", reading: { report: example } });
    const refused = await answerTo({ bytes: bytesOf("{"), file: "a" });
    expect(structuredClone(refused)).toMatchObject({
      kind: "refused",
      notice: { code: "json.syntax" },
    });
  });
});

describe("sheets of the open workbook", () => {
  const ours = laidOut(planWorkbook(example, template2021));
  const old = (name: string) =>
    template2021.tables.map((table) => printed(table, figures, `${name}${table.name}`));

  const deskOn = async (workbook: Workbook): Promise<Desk> => {
    const host = memoryHost(workbook);
    return { host, session: await sessionOn(host), saved: [], copied: [], apart: [] };
  };

  test("none is offered where all of them are ours", async () => {
    const { session } = await desk();
    expect(session.getSnapshot().foreign).toEqual([]);
  });

  test("old tables beside ours are previewed and accepted as files are", async () => {
    const at = await deskOn({ ...ours, sheets: [...ours.sheets, ...old("旧")] });
    expect(opened(at).report).toEqual(example);
    expect(at.session.getSnapshot().foreign).toEqual(["旧表二", "旧表三", "旧表四"]);
    await at.session.import.previewWorkbook();
    expect(shown(at)).toMatchObject({ file: "旧表二、旧表三、旧表四" });
    const ref = "applications.received.naturalPerson";
    expect(shown(at)?.places.get(ref)).toMatchObject({
      place: { sheet: "旧表三", row: 4, column: 3 },
      text: "95",
    });
    await at.session.import.accept();
    expect(opened(at).report.values).toEqual({ ...example.values, ...figures });
    await at.session.figures.undo();
    expect(opened(at).report).toEqual(example);
  });

  test("several reports on several sheets are previewed one after another", async () => {
    const [, first] = old("甲");
    const [, second] = old("乙");
    if (!first || !second) throw new Error("The form has no 表三");
    const at = await deskOn({ ...ours, sheets: [...ours.sheets, first, second] });
    await at.session.import.previewWorkbook();
    expect(batch(at)?.previews.map(({ file }) => file)).toEqual(["甲表三", "乙表三"]);
  });

  const UNITS = ["甲街道", "乙街道", "丙镇", "丁镇", "戊镇"];

  test("three sheets a unit are one report a unit, not fifteen", async () => {
    const sheets = UNITS.flatMap((unit) => old(unit));
    const at = await deskOn({ ...ours, sheets: [...ours.sheets, ...sheets] });
    await at.session.import.previewWorkbook();
    expect(batch(at)?.previews.map(({ file }) => file)).toEqual(
      UNITS.map((unit) => `${unit}表二、${unit}表三、${unit}表四`),
    );
    expect(batch(at)?.previews.map(({ report }) => report.values)).toEqual(
      UNITS.map(() => figures),
    );
  });

  test("a cover belongs to the tables behind it", async () => {
    const cover = (unit: string) =>
      sheet(`某区${unit}办事处2024年政府信息公开工作年度报告`, `${unit}封面`);
    const units = ["甲街道", "乙街道"];
    const sheets = units.flatMap((unit) => [cover(unit), ...old(unit)]);
    const at = await deskOn({ ...ours, sheets: [...ours.sheets, ...sheets] });
    await at.session.import.previewWorkbook();
    const names = batch(at)?.previews.map(({ report }) => report.particulars["agency.name"]);
    expect(names).toEqual(units.map((unit) => `某区${unit}办事处`));
  });

  test("a sheet without tables: one sentence", async () => {
    const note = { name: "备注", rows: [["会议通知"]], merges: [], hidden: false } as const;
    const at = await deskOn({ ...ours, sheets: [...ours.sheets, { ...note, shape: "grid" }] });
    expect(at.session.getSnapshot().foreign).toEqual(["备注"]);
    await at.session.import.previewWorkbook();
    expect(message(at)).toContain("没有找到年报的三张表");
    expect(batch(at)).toBeNull();
  });
});

describe("a file of another form", () => {
  const received = "applications.received.naturalPerson";
  const inForce = "disclosure.normativeDocuments.inForce";
  const blank = blankReport("2019", fieldsOf(template2019).keys());
  const zeros = Object.fromEntries(Object.keys(blank.values).map((ref) => [ref, 0]));
  const old: Report = { ...blank, values: { ...zeros, [received]: 5 } };
  const fileOfYear = (year: number | null) =>
    fileOf("旧.json", jsonOf({ ...old, year }, template2019));

  test("is converted where it may be the same report, and merging empties nothing", async () => {
    const at = await desk({ ...example, values: { ...example.values, [inForce]: 4 } });
    await at.session.import.preview([fileOfYear(null)]);
    const preview = shown(at);
    const proposal = preview && proposalFor(opened(at), preview);
    expect(proposal?.kind === "merge" && proposal.left.length).toBeGreaterThan(0);
    await at.session.import.accept();
    const { template, report } = opened(at);
    expect(template).toBe(template2021);
    expect(report.year).toBe(2023);
    expect(report.values).toMatchObject({ [received]: 5, [inForce]: 4 });
    await at.session.figures.undo();
    expect(opened(at).report.values[received]).toBe(0);
  });

  test("of an earlier year is opened apart, in its own form", async () => {
    const at = await desk();
    await at.session.import.preview([fileOfYear(2020)]);
    await at.session.import.accept();
    expect(opened(at).report).toEqual(example);
    expect(at.apart).toMatchObject([{ template: "2019", year: 2020 }]);
    expect(batch(at)).toBeNull();
  });
});

describe("files that wait", () => {
  test("are kept by a change of page, and left only after a question", async () => {
    const at = await desk();
    await at.session.import.preview(files(1, 2, 3));
    at.session.show("check");
    expect(batch(at)?.previews).toHaveLength(3);
    at.session.import.dismiss();
    expect(at.session.getSnapshot().question?.text).toContain("3 份文件没有决定");
    at.session.answer(false);
    expect(batch(at)?.previews).toHaveLength(3);
    at.session.import.dismiss();
    at.session.answer(true);
    expect(batch(at)).toBeNull();
  });

  test("one that is the only one is left at once", async () => {
    const at = await desk();
    await at.session.import.preview(files(1));
    at.session.import.dismiss();
    expect(at.session.getSnapshot()).toMatchObject({ batch: null, question: null });
  });

  test("are told with figures, errors, blanks, and what is there twice", async () => {
    const at = await desk();
    await at.session.import.preview(files(1, 2, 1));
    const { previews = [] } = batch(at) ?? {};
    expect(previews.map(summaryOf)).toMatchObject([
      { figures: 195, blanks: 5, errors: 3 },
      { figures: 195, blanks: 5, errors: 3 },
      { figures: 195, blanks: 5, errors: 3 },
    ]);
    const duplicates = previews.map((_, i) => duplicateOf(previews, i));
    expect(duplicates.map((each) => each && [each.of.file, each.copy])).toEqual([
      null,
      ["1.json", false],
      ["1.json", true],
    ]);
  });
});
