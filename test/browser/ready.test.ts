import { at, enter, heading } from "./harness/example";
import { gridOf, type Grid } from "./harness/grid";
import { paneOf, type Pane } from "./harness/pane";
import { cutOff } from "./harness/cut-off";
import { useWorkbench } from "./harness/workbench";

const { open } = useWorkbench();

const info = (address: string) => at(address, "基本信息");

/** A blank form laid out for 2023, without a unit, and its three tables filled with zeros. */
async function zeros(): Promise<Pane & { readonly grid: Grid }> {
  const { page } = await open("/?test");
  const pane = paneOf(page);
  await pane.root.getByLabel("年度").fill("2023");
  await pane.press("铺设表格");
  await heading(pane, "还有 200 格未填").waitFor();
  for (const table of ["表二", "表三", "表四"]) await pane.press(`${table} 空白填 0`);
  return { ...pane, grid: await gridOf(page) };
}

async function factsOf(pane: Pane, state: string): Promise<string[]> {
  const facts = pane.root.locator(`[data-state="${state}"] li button`);
  await facts.first().waitFor();
  return facts.allInnerTexts();
}

test("three tables of zeros are not green; what is open is listed, and leads to its place", async () => {
  const desk = await zeros();
  await heading(desk, "还差 5 项，就可以报送").waitFor();
  await desk.press("报送清单");
  expect(await factsOf(desk, "open")).toEqual([
    "填报单位未填",
    "成文日期未填",
    "“一、总体情况”没有写",
    "“五、存在的主要问题及改进情况”没有写",
    "“六、其他需要报告的事项”没有写",
  ]);
  expect(await factsOf(desk, "recommended")).toEqual([
    "发文字号未填",
    "联系地址未填",
    "联系电话未填",
    "邮政编码未填",
  ]);
  await desk.press("成文日期未填");
  const row = (await desk.grid.read()).sheets.find(({ name }) => name === "基本信息")?.rows;
  const date = row?.findIndex(([label]) => label === "成文日期") ?? -1;
  expect((await desk.grid.selections()).at(-1)).toEqual({
    sheet: "基本信息",
    row: date,
    column: 1,
  });
  await desk.page.keyboard.type("2024-01-09");
  await desk.page.keyboard.press("Enter");
  await heading(desk, "还差 4 项，就可以报送").waitFor();
  await desk.press("“六、其他需要报告的事项”没有写");
  expect((await desk.grid.selections()).at(-1)?.sheet).toBe("六、其他事项");
});

test("Word asks before a draft leaves, and its name says so", async () => {
  const desk = await zeros();
  await desk.tab("导出");
  await desk.press("导出年度报告（Word）");
  const dialog = desk.page.getByRole("alertdialog");
  expect(await dialog.innerText()).toContain("还差 5 项才能报送：填报单位未填、成文日期未填");
  await dialog.getByRole("button", { name: "取消" }).click();
  await desk.press("导出年度报告（Word）");
  const downloading = desk.page.waitForEvent("download");
  await dialog.getByRole("button", { name: "导出草稿" }).click();
  expect((await downloading).suggestedFilename()).toBe(
    "2023年政府信息公开工作年度报告（草稿）.docx",
  );
});

test("a year that is deleted, or has not come, is not green", async () => {
  const { page } = await open("/?test");
  const pane = paneOf(page);
  await pane.openExample();
  const grid = await gridOf(page);
  await pane.press("表四 空白填 0");
  await heading(pane, "可以报送").waitFor();
  await enter(grid, info("B4"), "2031");
  await heading(pane, "还差 1 项，就可以报送").waitFor();
  await pane.root.getByText("2031 年度还没有开始").first().waitFor();
  await grid.write([{ place: info("B4"), value: null }]);
  await pane.root.getByText("年度未填").first().waitFor();
  expect(await heading(pane, "可以报送").count()).toBe(0);
});

test("a page is printed only after the question, under the name of a draft", async () => {
  const desk = await zeros();
  await desk.tab("导出");
  await desk.press("预览年度报告（Word）");
  await desk.root.getByText(/^第 1 页，共 \d+ 页$/).waitFor();
  await desk.page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>("#pane iframe");
    frame?.contentWindow?.addEventListener("beforeprint", () => {
      document.title = frame.contentDocument?.title ?? "";
    });
  });
  await desk.press("打印");
  await desk.page.getByRole("button", { name: "导出草稿" }).click();
  await desk.page.waitForFunction(() => document.title.endsWith("（草稿）"));
});

test("banner and checklist have no fault, and nothing is cut off at any width", async () => {
  const desk = await zeros();
  await heading(desk, "还差 5 项，就可以报送").waitFor();
  const seen: string[] = [];
  const look = async () => {
    seen.push(...(await desk.faults()));
    for (const width of [350, 450]) {
      await desk.page.evaluate((pane) => {
        document.body.style.setProperty("--pane", `${pane}px`);
      }, width);
      await desk.page.waitForFunction(
        (pane) => document.querySelector(".views")?.clientWidth === pane,
        width,
      );
      seen.push(...(await desk.page.evaluate(cutOff, width)));
    }
  };
  await look();
  await desk.press("报送清单");
  await desk.root.locator("[data-topic=unit]").waitFor();
  await look();
  expect(seen).toEqual([]);
});
