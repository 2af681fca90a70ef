import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { toJson } from "../../src/export/json";
import { fieldsOf } from "../../src/model/field";
import { blankReport, type Report } from "../../src/model/report";
import type { Template } from "../../src/model/template";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { validate } from "../../src/validate";
import { planWorkbook } from "../../src/workbook/lay-out";
import { example } from "../../taskpane/example";
import { asCsv, asDocx, asGb18030, asHtml, asOds, asXlsx } from "../import/files";
import { ofdFile, simple } from "../import/ofd/ofd-file";
import { pdfFile } from "../import/pdf/pdf-file";
import { pages, plain } from "../import/pdf/report-pages";
import { figures } from "../import/published";
import { at, enter, errors, heading, openExample, type Desk } from "./harness/example";
import { gridOf } from "./harness/grid";
import { cutOff } from "./harness/cut-off";
import { paneOf, type Content } from "./harness/pane";
import { previewIn, published, RECEIVED } from "./harness/preview";
import { useWorkbench } from "./harness/workbench";

const { open } = useWorkbench();

const openDesk = async (): Promise<Desk> => openExample((await open("/?test")).page);

const TOTAL = "applications.outcomes.total.naturalPerson";

const report: Report = { ...example, values: figures };
const lines = published.sheets.flatMap(({ rows }) => rows.map((row) => row.join("\t")));
const jsonOf = (of: Report, template: Template = template2021) =>
  JSON.stringify(toJson(of, template, validate(of, template)));

const oldReport = blankReport("2019", fieldsOf(template2019).keys());
const oldForm = (year: number | null) =>
  jsonOf(
    {
      ...oldReport,
      year,
      values: {
        ...Object.fromEntries(Object.keys(oldReport.values).map((ref) => [ref, 0])),
        [RECEIVED]: 5,
      },
    },
    template2019,
  );

async function dropOn(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((contents) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of Object.entries(contents))
      dataTransfer.items.add(new File([text], name));
    const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
    document.querySelector("#pane")?.dispatchEvent(drop);
  }, files);
}

test("every kind of file is previewed, each figure with its source", async () => {
  const desk = await openDesk();
  const preview = previewIn(desk);
  await desk.tab("导入");
  const xls = readFileSync("test/import/fixtures/published.xls");
  const [page, printed] = [asHtml(published), pages(template2021, figures, plain)] as const;
  const kinds: readonly (readonly [string, Content, string])[] = [
    ["a.xlsx", await asXlsx(published), "95: 95 来自 表三!D5 原文“95”"],
    ["a.xls", xls, "来自 表三!"],
    ["a.et", xls, "来自 表三!"],
    ["网页.xls", page, "95: 95 来自 表格2!D5"],
    ["a.ods", await asOds(published), "95: 95 来自 表三!D5"],
    ["a.csv", asGb18030(asCsv(published)), "95: 95 来自 a!D"],
    ["a.tsv", lines.join("\n"), "95: 95 来自 第 20 行"],
    ["a.pdf", Buffer.from(pdfFile(printed)), "95: 95 来自 第 1 页表格 2!D4 原文“95”"],
    ["a.ofd", Buffer.from(ofdFile(printed, simple)), "95: 95 来自 第 1 页表格 2!D4 原文“95”"],
    ["a.wps", readFileSync("test/import/fixtures/marked.doc"), "95: 95 来自 表格2!D5"],
    ["a.txt", lines.join("\n"), "95: 95 来自 第 20 行"],
    ["a.html", page, "95: 95 来自 表格2!D5"],
    ["a.htm", page, "95: 95 来自 表格2!D5"],
    ["a.docx", await asDocx(published, []), "95: 95 来自 表格2!D5"],
    ["a.json", jsonOf(report), `95: 95 来自 ${RECEIVED}`],
  ];
  const seen: Record<string, string> = {};
  for (const [name, content] of kinds) {
    await desk.choose(name, content);
    await preview.shown(name);
    await preview.tab("表三");
    await preview.figure(RECEIVED).click();
    const value = await preview.figure(RECEIVED).innerText();
    seen[name] = `${value}: ${(await preview.source.innerText()).replace(/\s+/g, " ")}`;
    await desk.press("取消");
  }
  expect(seen).toEqual(
    Object.fromEntries(kinds.map(([name, , said]) => [name, expect.stringContaining(said)])),
  );
  await desk.tab("审核");
  await heading(desk, "还有 5 格未填").waitFor();
});

test("a figure tells its source by mouse and by keyboard, word for word", async () => {
  const desk = await openDesk();
  const preview = previewIn(desk);
  const odd = published.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (cell === 95 ? "９５（其中信函3件）" : cell))),
  }));
  await desk.tab("导入");
  await desk.choose("旧.xlsx", await asXlsx({ sheets: odd, names: [] }));
  await preview.shown("旧.xlsx");
  expect(await preview.figure(RECEIVED).getAttribute("data-state")).toBe("look");
  await preview.source.getByText("表三!D5").waitFor();
  for (const part of ["95", "原文“９５（其中信函3件）”", "列“自然人”", "请对照原文。"])
    await preview.source.getByText(part).first().waitFor();
  await preview.figure(RECEIVED).focus();
  await desk.page.keyboard.press("ArrowDown");
  await desk.page.keyboard.press("Enter");
  await preview.source.getByText("表三!D6").waitFor();
});

test("files dropped together are decided one by one, each one step for undo", async () => {
  const desk = await openDesk();
  const preview = previewIn(desk);
  const withD28 = (value: number) =>
    jsonOf({ ...example, values: { ...example.values, [TOTAL]: value } });
  await dropOn(desk.page, { "甲.json": withD28(7), "乙.json": withD28(8), "坏.json": "{" });
  const list = desk.root.getByRole("list", { name: "读到的文件" });
  await desk.root.getByText("3 份文件，2 份待定").waitFor();
  await list.getByText("“坏.json”").waitFor();
  expect(await list.getByRole("listitem").nth(1).innerText()).toMatch(
    /乙.json.*待定.*开元街道办事处 · 2023 年度 · 2021 年格式.*195 个数 · 3 处错误 · 5 格空白.*与“甲.json”是同一单位、同一年度/su,
  );
  await desk.press("乙.json");
  await preview.shown("乙.json");
  // Nothing is lost by a look at another page, nor by 取消 without a question.
  await desk.tab("审核");
  await heading(desk, "还有 5 格未填").waitFor();
  await desk.tab("导入");
  await desk.press("取消");
  const question = desk.page.getByRole("alertdialog");
  await question.getByText("还有 2 份文件没有决定").waitFor();
  await question.getByRole("button", { name: "取消" }).click();
  await desk.press("甲.json");
  await desk.press("接受：合并 1 处");
  await preview.shown("乙.json");
  expect(await desk.grid.valueOf(at("D28"))).toBe(7);
  await desk.press("跳过");
  await heading(desk, errors(1)).waitFor();
  await desk.press("撤销");
  await heading(desk, "还有 5 格未填").waitFor();
  expect(await desk.grid.valueOf(at("D28"))).toBe(0);
});

test("a file can be dropped where nothing is open", async () => {
  const { page } = await open("/?test");
  const pane = paneOf(page);
  await dropOn(page, { "旧.json": jsonOf(report) });
  await previewIn(pane).shown("旧.json");
  await pane.press("接受：铺设 200 格");
  const grid = await gridOf(page);
  expect(await grid.valueOf(at("D5"))).toBe(95);
});

test("old tables on other sheets of the workbook are previewed", async () => {
  const desk = await openDesk();
  const preview = previewIn(desk);
  const ours = planWorkbook(example, template2021);
  const theirs = planWorkbook(report, template2021).sheets.filter(({ name }) => name === "表三");
  const old = theirs.map((sheet) => ({ ...sheet, name: "去年" }));
  await desk.tab("导入");
  expect(await desk.root.getByText("当前工作簿里还有别的工作表").count()).toBe(0);
  await desk.grid.layOut({ ...ours, sheets: [...ours.sheets, ...old] });
  await desk.root.getByText("当前工作簿里还有别的工作表：去年。").waitFor();
  await desk.press("导入其中的旧表");
  await preview.shown("去年");
  await preview.figure(RECEIVED).click();
  await preview.source.getByText("去年!D").waitFor();
  await desk.press("接受：合并 10 处");
  expect(await desk.grid.valueOf(at("D5"))).toBe(95);
});

test("a report of the form of 2019 without a year is converted, with what has no counterpart", async () => {
  const desk = await openDesk();
  await desk.tab("导入");
  await desk.choose("旧.json", oldForm(null));
  await desk.root.getByText("接受时转换为 2021 年格式").waitFor();
  await desk.root.getByText("个数没有对应的栏目，不写入").click();
  await desk.root.getByText("不能互相代替").first().waitFor();
  // Two that differ, and five that are blank in the workbook.
  await desk.press("接受：合并 7 处");
  expect(await desk.grid.valueOf(at("D5"))).toBe(5);
});

describe("whose report it is", () => {
  const theirs: Report = {
    ...report,
    particulars: {
      ...example.particulars,
      "agency.name": "鲤城区人民政府海滨街道办事处",
      "document.number": null,
      "agency.phone": "0595-1",
    },
  };

  test("another unit's report opens in a tab of its own, whole; ours stays as it is", async () => {
    const desk = await openDesk();
    await desk.tab("导入");
    await desk.choose("海滨.json", jsonOf(theirs));
    const card = desk.root.getByRole("region", { name: "这个文件与打开的报告" });
    await card.getByText("是另一单位的，不写入打开的报告").waitFor();
    expect(await card.getByRole("radio").count()).toBe(0);
    const [tab] = await Promise.all([
      desk.page.waitForEvent("popup"),
      desk.press("接受：另建 200 格"),
    ]);
    const opened = paneOf(tab);
    await opened.root.getByRole("heading", { name: /海滨街道办事处/ }).waitFor();
    const grid = await gridOf(tab);
    expect(await grid.valueOf(at("D5"))).toBe(95);
    expect(await grid.valueOf(at("B5", "基本信息"))).toBeNull();
    await desk.message.getByText("已按“海滨.json”另建一份").waitFor();
    expect(await desk.grid.valueOf(at("D5"))).toBe(0);
    await heading(desk, "还有 5 格未填").waitFor();
  });

  test("替换 shows what it empties, and is one step", async () => {
    const desk = await openDesk();
    await desk.tab("导入");
    const ours = { ...theirs.particulars, "agency.name": example.particulars["agency.name"] };
    await desk.choose("重报.json", jsonOf({ ...theirs, particulars: ours }));
    await desk.root.getByText("单位、年度与打开的报告相同。").waitFor();
    await desk.root.getByRole("radio", { name: "替换" }).click();
    const accept = desk.root.getByRole("button", { name: /^接受：替换/ });
    await desk.root.getByText(/^与打开的报告不同/).click();
    await desk.root.getByText(`${String(example.particulars["document.number"])} → 空白`).waitFor();
    await accept.click();
    expect(await desk.grid.valueOf(at("D5"))).toBe(95);
    expect(await desk.grid.valueOf(at("B5", "基本信息"))).toBeNull();
    await desk.press("撤销");
    expect(await desk.grid.valueOf(at("D5"))).toBe(0);
  });

  test("the choice stands above the warnings, the findings and the tables", async () => {
    const desk = await openDesk();
    await desk.tab("导入");
    const wrong = { ...report, values: { ...report.values, [TOTAL]: "约 7" } };
    await desk.choose("甲.json", jsonOf({ ...wrong, year: 2022 }));
    const tops: number[] = [];
    for (const part of [
      desk.root.getByRole("region", { name: "这个文件与打开的报告" }),
      desk.root.getByRole("list", { name: "文件自身的问题" }),
      desk.root.getByRole("tablist", { name: "三张表" }),
      desk.root.getByRole("heading", { name: "基本信息" }),
      desk.root.getByRole("heading", { name: "文字部分" }),
    ])
      tops.push((await part.boundingBox())?.y ?? NaN);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });
});

test.each([
  ["旧.doc", Buffer.from("d0cf11e0a1b11ae1", "hex"), "不是能读的年报文件"],
  ["残缺.pdf", "%PDF-1.7", "已损坏"],
  ["残缺.docx", "PK\u0003\u0004word/document.xml", "已损坏"],
  ["网页.html", "<html><p>会议通知</p></html>", "没有找到年报的三张表"],
] as const)("%s: one sentence, and nothing is changed", async (name, content, sentence) => {
  const desk = await openDesk();
  await enter(desk.grid, at("D28"), "9");
  await desk.tab("导入");
  await desk.choose(name, content);
  await desk.message.getByText(`“${name}”`).waitFor();
  expect(await desk.message.innerText()).toContain(sentence);
  await desk.tab("审核");
  await heading(desk, errors(1)).waitFor();
});

test("no fault, and nothing cut off but the frame of a wide table", async () => {
  const desk = await openDesk();
  const preview = previewIn(desk);
  const seen: Record<string, string[]> = {};
  const look = async (view: string) => {
    seen[view] = await desk.faults();
    for (const width of [350, 450]) seen[view].push(...(await desk.page.evaluate(cutOff, width)));
  };
  await desk.tab("导入");
  await desk.chooseAll({
    "旧.json": oldForm(2020),
    "甲.csv": asCsv(published),
    "乙.html": asHtml(published).replaceAll(">50<", ">／<").replaceAll(">36<", ">36（约）<"),
    "坏.json": "{",
  });
  for (const file of ["旧.json", "甲.csv", "乙.html"]) {
    await desk.press(file);
    await preview.shown(file);
    for (const table of ["表二", "表三", "表四"]) {
      await preview.tab(table);
      await desk.root.locator("[data-ref]").first().click();
      await look(`${file} ${table}`);
    }
  }
  expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((view) => [view, []])));
});
