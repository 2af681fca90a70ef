import { cutOff } from "./harness/cut-off";
import { at, enter, errors, heading, openExample, type Desk } from "./harness/example";
import { gridOf } from "./harness/grid";
import { paneOf } from "./harness/pane";
import { useWorkbench } from "./harness/workbench";

const { open } = useWorkbench();

const example = async (): Promise<Desk> => openExample((await open("/?test")).page);

describe("files", () => {
  test.each(["xlsx", "json"] as const)(
    "what is exported as %s is imported again, whole",
    async (kind) => {
      const desk = await example();
      await desk.tab("导出");
      await desk.press(kind === "xlsx" ? "导出填报工作簿（带审核）" : "导出年报数据（JSON）");
      const downloading = desk.page.waitForEvent("download");
      await desk.page.getByRole("button", { name: "导出草稿" }).click();
      const download = await downloading;
      const name = `鲤城区人民政府开元街道办事处2023年政府信息公开工作年度报告（草稿）.${kind}`;
      expect(download.suggestedFilename()).toBe(name);
      await desk.message.getByText(name).waitFor();
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);

      await desk.tab("导入");
      await desk.choose(name, Buffer.concat(chunks));
      await desk.root.getByText("与打开的报告相同，没有要写入的。").waitFor();
      await desk.press("取消");
      await enter(desk.grid, at("D28"), "9");
      await desk.choose(name, Buffer.concat(chunks));
      await desk.root.getByText("与打开的报告不同：1 处").waitFor();
      await desk.press("接受：合并 1 处");
      await heading(desk, "还有 5 格未填").waitFor();
      await desk.press("撤销");
      await heading(desk, errors(1)).waitFor();
    },
  );

  test("a text of the tables is previewed, and laid out where nothing is open", async () => {
    const { page } = await open("/?test");
    const pane = paneOf(page);
    await pane.choose("年报.txt", tableTwo);
    await pane.root.getByText("读到 10 个数").waitFor();
    await pane.press("接受：铺设 10 格");
    await heading(pane, "还有 190 格未填").waitFor();
    const grid = await gridOf(page);
    expect(await grid.valueOf(at("B8", "表二"))).toBe(86);
  });

  test("a file dropped anywhere on the page is previewed", async () => {
    const desk = await example();
    await desk.page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "年报.txt"));
      const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector("#grid")?.dispatchEvent(drop);
    }, tableTwo);
    await desk.root.getByText("读到 10 个数").waitFor();
    await desk.root.getByText("是另一单位的，不写入打开的报告").waitFor();
  });

  test("the web page is copied as rich text", async () => {
    const desk = await example();
    await desk.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await desk.tab("导出");
    await desk.press("复制网页");
    await desk.page.getByRole("button", { name: "导出草稿" }).click();
    await desk.message.getByText("已复制").waitFor();
    const html = await desk.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item && (await (await item.getType("text/html")).text());
    });
    expect(html).toContain("rowspan");
    expect(html).toContain("（七）总计");
  });

  test.each([
    ["empty.xlsx", ""],
    ["corrupt.xlsx", "PK\u0003\u0004 no zip"],
    ["picture.xlsx", "\u0089PNG\r\n\u001a\n\u0000\u0001\u0002"],
    ["unrelated.txt", "关于召开会议的通知"],
    ["broken.json", '{"format": "nianbao.report/1", '],
    ["other.json", '{"name": "x"}'],
    ["year.json", '{"format": "nianbao.report/1", "template": "2021", "year": 1899}'],
  ])("%s: one sentence that names it, and nothing is changed", async (name, content) => {
    const desk = await example();
    await desk.tab("导入");
    await desk.choose(name, content);
    await desk.message.getByText(name).waitFor();
    await desk.tab("审核");
    await heading(desk, "还有 5 格未填").waitFor();
  });
});

describe("accessibility", () => {
  test("no fault in any view, nothing cut off at any width", async () => {
    const { page } = await open("/?test");
    const pane = paneOf(page);
    const seen: Record<string, string[]> = {};
    const look = async (view: string) => {
      seen[view] = await pane.faults();
      for (const width of [350, 370, 450, 800])
        seen[view].push(...(await page.evaluate(cutOff, width)));
    };
    await look("start");
    await pane.root.getByLabel("年度").fill("1899");
    await look("start, wrong year");
    await pane.openExample();
    await look("blanks");
    const grid = await gridOf(page);
    await enter(grid, at("D28"), "9");
    await heading(pane, errors(1)).waitFor();
    await look("findings");
    await pane.tab("导入");
    await look("import");
    await pane.choose("年报.txt", tableTwo);
    await pane.root.getByText("读到 10 个数").waitFor();
    await look("preview");
    await pane.press("取消");
    await pane.tab("导出");
    await look("export");
    await pane.press("导出年报数据（JSON）");
    await page.getByRole("alertdialog").waitFor();
    await look("question");
    expect(seen).toEqual(Object.fromEntries(Object.keys(seen).map((view) => [view, []])));
  });
});

const tableTwo = `××街道办事处 2023年政府信息公开工作年度报告
二、主动公开政府信息情况
第二十条第（一）项
信息内容	本年制发件数	本年废止件数	现行有效件数
规章	0	0	0
行政规范性文件	0	0	0
第二十条第（五）项
信息内容	本年处理决定数量
行政许可	86
第二十条第（六）项
信息内容	本年处理决定数量
行政处罚	0
行政强制	0
第二十条第（八）项
信息内容	本年收费金额（单位：万元）
行政事业性收费	0
`;
