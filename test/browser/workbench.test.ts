import type { Place } from "../../src/model/range";
import { gridOf, type Grid } from "./harness/grid";
import { paneOf, type Pane } from "./harness/pane";
import { useWorkbench } from "./harness/workbench";

const { open } = useWorkbench();

/** A cell of 表三 by its address: D28 is （七）总计, 自然人. */
const at = (address: string, sheet = "表三"): Place => {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { sheet, row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
};

async function example(): Promise<Pane & { readonly grid: Grid }> {
  const { page } = await open("/?test");
  const pane = paneOf(page);
  await pane.openExample();
  return { ...pane, grid: await gridOf(page) };
}

const errors = (count: number) => `还有 ${count} 处要改`;
const heading = ({ root }: Pane, name: string) => root.getByRole("heading", { name, exact: true });

describe("checking while typing", () => {
  test("a wrong total has its finding with both sides and the difference, a right one none", async () => {
    const desk = await example();
    await desk.grid.enter(at("D28"), "9");
    await heading(desk, errors(3)).waitFor();
    expect(await desk.sidesOf("A2 naturalPerson")).toEqual(["0", "9", "差 9"]);
    expect(await desk.card("A2 naturalPerson").innerText()).toContain(
      "表三 自然人：各项办理结果之和＝0，（七）总计＝9，相差 9；请核对。",
    );
    expect(await desk.card("A2 naturalPerson").innerText()).toContain("表三 · D28 · 自然人");
    await desk.grid.enter(at("D28"), "0");
    await heading(desk, "还有 5 格未填").waitFor();
    expect(await desk.root.locator("[data-finding]").count()).toBe(0);
  });

  test("a pasted block of 7 × 25 figures is checked as one, and taken back as one", async () => {
    const desk = await example();
    const row = (total: string) => ["1", "1", "1", "1", "1", "1", total].join("\t");
    const block = Array.from({ length: 25 }, (_, i) => row(i === 3 ? "5" : "6")).join("\n");
    await desk.grid.select(at("D5"));
    await desk.grid.changes();
    await desk.grid.paste({ text: block });
    await desk.card("A3 outcomes.partlyGranted").waitFor();
    expect(await desk.grid.changes()).toHaveLength(1);
    expect(await desk.sidesOf("A3 outcomes.partlyGranted")).toEqual(["6", "5", "差 1"]);
    expect(await desk.sidesOf("A2 naturalPerson")).toEqual(["21", "1", "差 20"]);
    await desk.page.keyboard.press("Control+z");
    await heading(desk, "还有 5 格未填").waitFor();
    expect(await desk.grid.valueOf(at("J29"))).toBe(0);
  });

  test("undo brings the former state and its findings back", async () => {
    const desk = await example();
    await desk.grid.enter(at("D28"), "9");
    await heading(desk, errors(3)).waitFor();
    await desk.grid.enter(at("D28"), "0");
    await heading(desk, "还有 5 格未填").waitFor();
    await desk.page.keyboard.press("Control+z");
    await heading(desk, errors(3)).waitFor();
    expect(await desk.sidesOf("A2 naturalPerson")).toEqual(["0", "9", "差 9"]);
  });

  test("rows inserted above 表三 do not lose the fields", async () => {
    const desk = await example();
    await desk.grid.insertRows(at("A1"), 2);
    await desk.grid.enter(at("D30"), "9");
    await heading(desk, errors(3)).waitFor();
    expect(await desk.card("A2 naturalPerson").innerText()).toContain("表三 · D30 · 自然人");
  });

  test("a renamed sheet does not lose the fields", async () => {
    const desk = await example();
    await desk.page.locator("#grid").getByText("表三", { exact: true }).dblclick();
    await desk.page.keyboard.press("Control+a");
    await desk.page.keyboard.type("依申请公开");
    await desk.page.keyboard.press("Enter");
    await desk.grid.changes();
    const { sheets } = await desk.grid.read();
    expect(sheets.map(({ name }) => name)).toContain("依申请公开");
    await desk.grid.enter(at("D28", "依申请公开"), "9");
    await heading(desk, errors(3)).waitFor();
  });
});

describe("from the pane to the grid and back", () => {
  test("a card leads to its cell, F8 to the next place, and the strip tells the relations", async () => {
    const desk = await example();
    await desk.grid.enter(at("D28"), "9");
    await desk.card("A2 naturalPerson").getByRole("button").click();
    expect((await desk.grid.selections()).at(-1)).toEqual(at("D28"));
    const strip = desk.root.getByRole("region", { name: "所选指标" });
    expect(await strip.innerText()).toContain("D28");
    expect(await strip.innerText()).toContain("0 ≠ 9");
    expect(await desk.card("A2 naturalPerson").getAttribute("aria-current")).toBe("true");
    await desk.page.keyboard.press("F8");
    expect((await desk.grid.selections()).at(-1)).toEqual(at("J28"));
    await desk.page.keyboard.press("F8");
    expect((await desk.grid.selections()).at(-1)).toEqual(at("A5", "表四"));
    await desk.page.keyboard.press("Shift+F8");
    expect((await desk.grid.selections()).at(-1)).toEqual(at("J28"));
  });

  test("空白填 0 is one step, and 撤销 takes it back", async () => {
    const desk = await example();
    await desk.press("表四 空白填 0");
    await heading(desk, "可以报送").waitFor();
    expect(await desk.message.innerText()).toContain("已把 5 格空白填为 0。");
    expect(await desk.grid.valueOf(at("A5", "表四"))).toBe(0);
    await desk.press("撤销");
    await heading(desk, "还有 5 格未填").waitFor();
    expect(await desk.grid.valueOf(at("A5", "表四"))).toBeNull();
  });

  test("补齐合计 fills the total that follows", async () => {
    const desk = await example();
    for (const [address, figure] of Object.entries({ A5: "2", B5: "1", C5: "0", D5: "4" }))
      await desk.grid.enter(at(address, "表四"), figure);
    await desk.press("补齐合计（1 格）");
    await heading(desk, "可以报送").waitFor();
    expect(await desk.grid.valueOf(at("E5", "表四"))).toBe(7);
  });

  test("a new report is laid out blank, and asks before it replaces figures", async () => {
    const { page } = await open("/?test");
    const pane = paneOf(page);
    await pane.root.getByLabel("年度").fill("1899");
    await pane.root.getByText(/^应填 \d{4}—\d{4}$/).waitFor();
    expect(await pane.root.getByRole("button", { name: "铺设表格" }).isDisabled()).toBe(true);
    await pane.root.getByLabel("年度").fill("2024");
    await pane.root.getByLabel("单位名称").fill("临江市大桥镇人民政府");
    await page.keyboard.press("Enter");
    await heading(pane, "还有 200 格未填").waitFor();
    await heading(pane, "临江市大桥镇人民政府 · 2024 年度").waitFor();
    const grid = await gridOf(page);
    await grid.enter(at("D5"), "3");
    await pane.press("新建");
    await pane.press("铺设表格");
    const dialog = page.getByRole("alertdialog");
    expect(await dialog.innerText()).toContain("不能撤销");
    await dialog.getByRole("button", { name: "取消" }).click();
    expect(await grid.valueOf(at("D5"))).toBe(3);
  });
});

describe("files", () => {
  test.each(["xlsx", "json"] as const)(
    "what is exported as %s is imported again, whole",
    async (kind) => {
      const desk = await example();
      await desk.tab("导出");
      await desk.press(kind === "xlsx" ? "导出工作簿（Excel）" : "导出年报数据（JSON）");
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
      await desk.root.getByText("与工作簿现有内容完全相同。").waitFor();
      await desk.press("取消");
      await desk.grid.enter(at("D28"), "9");
      await desk.choose(name, Buffer.concat(chunks));
      await desk.root.getByText("与工作簿现有内容不同：1 处").waitFor();
      await desk.press("接受 1 处");
      await heading(desk, "还有 5 格未填").waitFor();
      await desk.press("撤销");
      await heading(desk, errors(3)).waitFor();
    },
  );

  test("a text of the tables is previewed, and laid out where nothing is open", async () => {
    const { page } = await open("/?test");
    const pane = paneOf(page);
    await pane.choose("年报.txt", tableTwo);
    await pane.root.getByText("读到 10 个数").waitFor();
    await pane.press("接受 10 个数");
    await heading(pane, "还有 190 格未填").waitFor();
    const grid = await gridOf(page);
    expect(await grid.valueOf(at("B8", "表二"))).toBe(86);
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

describe("what must not be lost", () => {
  test("leaving with unsaved figures asks", async () => {
    const desk = await example();
    await desk.grid.enter(at("D28"), "9");
    await heading(desk, errors(3)).waitFor();
    const asked = desk.page.waitForEvent("dialog");
    await desk.page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
  });

  test("the pane can be resized with the keyboard, and is never narrower than 350", async () => {
    const desk = await example();
    const splitter = desk.page.getByRole("separator", { name: "调整窗格宽度" });
    await splitter.focus();
    await desk.page.keyboard.press("Home");
    expect(await splitter.getAttribute("aria-valuenow")).toBe("350");
    expect(await desk.root.locator(".views").evaluate((views) => views.clientWidth)).toBe(350);
    await desk.page.keyboard.press("ArrowLeft");
    expect(await desk.root.locator(".views").evaluate((views) => views.clientWidth)).toBe(370);
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
    await grid.enter(at("D28"), "9");
    await heading(pane, errors(3)).waitFor();
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

/** Elements whose content is wider than they are, in a pane of that width. */
function cutOff(width: number): string[] {
  document.body.style.setProperty("--pane", `${width}px`);
  return [...document.querySelectorAll("#pane *")]
    .filter((each) => each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1)
    .filter((each) => getComputedStyle(each).overflowX !== "visible")
    .map((each) => `cut off at ${width}: ${each.tagName} ${each.textContent.slice(0, 40)}`);
}

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
