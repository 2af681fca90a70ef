import type { Report } from "../../src/model/report";
import { toXlsx } from "../../src/export/xlsx";
import { template2021 } from "../../src/templates/2021";
import { planWorkbook } from "../../src/workbook/lay-out";
import { example } from "../../taskpane/example";
import { inSight } from "../../taskpane/session/import/batch";
import { D, desk, opened, settled, type, type Desk } from "./desk";

const fileOf = (name: string, content: string) => new File([content], name);

const shown = ({ session }: Desk) => inSight(session.getSnapshot().batch);

describe("import", () => {
  const json = async (report: Report) => {
    const at = await desk(report);
    await at.session.export.save("json");
    return String(at.saved[0]?.data);
  };

  test("shows what was read and writes nothing before it is accepted", async () => {
    const text = await json({ ...example, values: { ...example.values, [D]: 7 } });
    const at = await desk();
    await at.session.import.preview([fileOf("上年.json", text)]);
    expect(shown(at)?.report.values[D]).toBe(7);
    expect(opened(at).report).toEqual(example);
    await at.session.import.accept();
    expect(opened(at).report.values[D]).toBe(7);
    expect(at.session.getSnapshot()).toMatchObject({ batch: null, dirty: true });
    await at.session.figures.undo();
    expect(opened(at).report).toEqual(example);
  });

  test("accepting brings figures, particulars and texts over", async () => {
    const at = await desk();
    await at.session.layOut.create(2024, "");
    await at.session.import.preview([fileOf("示例.json", await json(example))]);
    at.session.import.choose("apart");
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
    await at.session.import.preview([fileOf("半份.json", await json({ ...example, values }))]);
    await at.session.import.accept();
    expect(opened(at).report).toEqual(example);
  });

  test("with no report open, accepting lays out the file's", async () => {
    const at = await desk(null);
    await at.session.import.preview([fileOf("示例.json", await json(example))]);
    await at.session.import.accept();
    expect(opened(at).report).toEqual(example);
  });

  test.each([
    ["empty", "空.json", ""],
    ["broken", "坏.json", "{"],
    ["unrelated", "无关.txt", "会议通知"],
  ])("a file that is %s gives one sentence and changes nothing", async (_, name, text) => {
    const at = await desk();
    await at.session.import.preview([fileOf(name, text)]);
    const { message } = at.session.getSnapshot();
    expect(message?.kind).toBe("error");
    expect(message?.text).toContain(name);
    expect(shown(at)).toBeNull();
    expect(opened(at).report).toEqual(example);
  });
});

describe("workbooks", () => {
  const { sheets, names, title } = planWorkbook(example, template2021);
  const [table] = sheets.filter(({ name }) => name === "表三");
  const [info] = sheets.filter(({ name }) => name === "基本信息");

  test.each([
    ["two reports", table ? [...sheets, { ...table, name: "表三（2）" }] : []],
    ["no table of a report", info ? [info] : []],
  ])("one with %s gives one sentence and changes nothing", async (_, held) => {
    const at = await desk();
    const kept = names.filter(
      ({ sheet }) => sheet !== "表三" && held.some((each) => each.name === sheet),
    );
    const bytes = await toXlsx({ title, sheets: held, names: kept });
    const file = new File([new Uint8Array(bytes)], "别的.xlsx");
    await at.session.import.preview([file]);
    const { message } = at.session.getSnapshot();
    expect(message?.kind).toBe("error");
    expect(message?.text).toContain("别的.xlsx");
    expect(shown(at)).toBeNull();
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
    await at.session.export.offer("json");
    expect(at.session.getSnapshot().question?.text).toContain("5 格未填");
    at.session.answer(false);
    expect(at.saved).toEqual([]);
    await at.session.figures.fillBlanks(null);
    await at.session.export.offer("json");
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
