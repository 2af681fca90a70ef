import { readFileSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import { readFile } from "../../src/import";
import { words } from "../../src/words/pane";
import { openInExcel, type ExcelWeb } from "./excel-web/excel-web";
import { serveSecurely } from "./excel-web/secure-server";
import { launchBrowser } from "./harness/browser";
import { paneOf, type Pane } from "./harness/pane";
import type { Server } from "./harness/server";
import { watchedPage, type Workbench } from "./harness/workbench";

/** The production build in a page that plays Excel on the web, with the real office.js between. */
let browser: Browser;
let server: Server;
let opened: Workbench;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveSecurely("dist")]);
});
beforeEach(async () => {
  opened = await watchedPage(browser, server.origin);
});
afterEach(() => opened.page.context().close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Desk {
  readonly web: ExcelWeb;
  readonly pane: Pane;
}

async function openExcel(apiLevel = "1.14"): Promise<Desk> {
  const { page } = opened;
  const web = await openInExcel(page, server.origin, apiLevel);
  return { web, pane: paneOf(page, page.frameLocator("iframe").locator("body")) };
}

const heading = ({ root }: Pane, name: string) => root.getByRole("heading", { name, exact: true });

/** 新建年报, from the button of the ribbon to the tables in the workbook. */
async function newReport({ web, pane }: Desk): Promise<void> {
  await web.press("newReport");
  await pane.root.getByLabel("年度").fill("2023");
  await pane.root.getByLabel("单位名称").fill("示例街道办事处");
  await pane.press("铺设表格");
  await heading(pane, "还有 200 格未填").waitFor();
}

describe("in Excel on the web", () => {
  afterEach(() => {
    expect(opened.problems).toEqual([]);
  });

  test("a report goes from the ribbon to the file", async () => {
    const desk = await openExcel();
    const { web, pane } = desk;
    await newReport(desk);
    expect(web.excel.paneStates).toEqual(["Visible"]);
    expect(web.excel.valueAt("基本信息", "B3")).toBe("示例街道办事处");

    web.excel.paste(
      "表三",
      "D5",
      Array.from({ length: 25 }, () => [0, 0, 0, 0, 0, 0]),
    );
    web.excel.type("表三", "D5", 3);
    web.excel.type("表三", "D28", 2);
    await pane.root.getByText(/^解释了 \d+ 条勾稽关系$/).click();
    expect(await pane.card("A1 naturalPerson").innerText()).toContain("本年新收＋上年结转＝3");

    await web.press("fillTotals");
    await pane.message.getByText("已补齐 25 格合计。").waitFor();
    expect(web.excel.valueAt("表三", "J5")).toBe(3);

    await web.press("exportWorkbook");
    await pane.press("导出草稿");
    await pane.message.getByText("已在新的工作簿中打开").waitFor();
    const [base64 = ""] = web.excel.opened;
    const { report } = await readFile(Buffer.from(base64, "base64"), "年报.xlsx");
    expect(report.values["applications.received.total"]).toBe(3);
    expect(report.values["disclosure.fees.amount"]).toBeNull();

    const download = opened.page.waitForEvent("download");
    await web.press("exportJson");
    await pane.press("导出草稿");
    expect((await download).suggestedFilename()).toBe(
      "示例街道办事处2023年政府信息公开工作年度报告（草稿）.json",
    );
    await pane.root.getByText("没有看到文件？").click();
    const json = await pane.root.getByRole("textbox").inputValue();
    expect(JSON.parse(json)).toMatchObject({ year: 2023 });
    expect(web.excel.gaps).toEqual([]);
  });

  test("every button of the manifest finds its command in the bundle", async () => {
    const { pane } = await openExcel();
    await pane.root.getByRole("button", { name: "铺设表格" }).waitFor();
    const manifest = readFileSync("dist/manifest.xml", "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(.+)<\/FunctionName>/g)].map(
      ([, name = ""]) => name.toUpperCase(),
    );
    expect((await associated(paneFrame())).sort()).toEqual(named.sort());
    expect(named).toHaveLength(8);
  });

  test("what happened unheard while the pane was closed is seen when it is opened again", async () => {
    const desk = await openExcel();
    await newReport(desk);
    desk.web.excel.loseHandlers();
    desk.web.excel.type("表三", "D5", 3);
    desk.web.reopen();
    await heading(desk.pane, "还有 199 格未填").waitFor();
    desk.web.excel.type("表三", "D6", 1);
    await heading(desk.pane, "还有 198 格未填").waitFor();
  });

  test("a button that needs a report says so where there is none", async () => {
    const { web, pane } = await openExcel();
    await web.press("exportHtml");
    await pane.message.getByText("工作簿里还没有年报表格").waitFor();
  });

  test("the pane is there in time", async () => {
    const begun = Date.now();
    const { pane } = await openExcel();
    await pane.root.getByRole("button", { name: "铺设表格" }).waitFor();
    expect(Date.now() - begun).toBeLessThan(10_000);
  });
});

test("an Excel without ExcelApi 1.9 gets the page that says so", async () => {
  const { pane } = await openExcel("1.7");
  await heading(pane, "当前 Excel 版本过低，年报助手不能在这里运行").waitFor();
});

describe("where there is no Excel", () => {
  const goTo = (page: Page) => page.goto(`${server.origin}/taskpane.html`);
  const alert = () => opened.page.getByRole("alert");

  test("a browser is sent to the web version", async () => {
    await goTo(opened.page);
    await alert().getByText("请在 Excel 中打开").waitFor();
    await opened.page.getByRole("link", { name: "打开网页版" }).click();
    await opened.page.getByRole("button", { name: "铺设表格" }).waitFor();
  });

  test("no office.js is said", async () => {
    await opened.page.route("**/office/office.js", (route) => route.abort());
    await goTo(opened.page);
    await alert().getByText("office.js 没有加载成功").waitFor();
  });

  test("no answer is said after 15 seconds", async () => {
    await opened.page.clock.install();
    await opened.page.route("**/o15apptofilemappingtable.js", (route) => route.abort());
    await goTo(opened.page);
    await opened.page.getByText(words.busy.opening).waitFor();
    await opened.page.clock.fastForward(15_000);
    await alert().getByText("Excel 还没有应答").waitFor();
  });

  test("an engine that is too old gets the page that says so", async () => {
    await opened.page.addInitScript(() => {
      Reflect.deleteProperty(Array.prototype, "at");
    });
    await goTo(opened.page);
    await opened.page.waitForURL("**/unsupported.html");
    await opened.page.getByText("年报助手需要下列任意一种 Excel").waitFor();
  });
});

function paneFrame(): Frame {
  const frame = opened.page.frames().find((each) => each.url().includes("/taskpane.html"));
  if (!frame) throw new Error("The pane is not open");
  return frame;
}

/** The commands that the pane has told office.js of, in capitals. */
const associated = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const { actions } = Office as unknown as {
      actions: { _association: { mappings: Record<string, unknown> } };
    };
    return Object.keys(actions._association.mappings);
  });
