import { readFileSync } from "node:fs";
import { join } from "node:path";
import { at, enter, heading, type Desk } from "./harness/example";
import { cutOff } from "./harness/cut-off";
import { gridOf } from "./harness/grid";
import { paneOf } from "./harness/pane";
import { previewIn } from "./harness/preview";
import { useWorkbench } from "./harness/workbench";

const { open } = useWorkbench();

const FILE = "report-2020.xls";
const file = () => readFileSync(join(__dirname, "../import/fixtures", FILE));

/** A blank report for 2021 of the unit of the file. */
async function blank2021(): Promise<Desk> {
  const { page } = await open("/?test");
  const pane = paneOf(page);
  await pane.root.getByLabel("年度").fill("2021");
  await pane.root.getByLabel("单位名称").fill("鲤城区人民政府开元街道办事处");
  await pane.press("铺设表格");
  await heading(pane, "还有 200 格未填").waitFor();
  return { ...pane, grid: await gridOf(page) };
}

/** The same with last year's report in it. */
async function loaded(): Promise<Desk> {
  const desk = await blank2021();
  await desk.choose(FILE, file());
  await previewIn(desk).shown(FILE);
  await desk.root.getByRole("button", { name: /^存为上年数/u }).click();
  await desk.message.filter({ hasText: "存为上年数（2020 年度）" }).waitFor();
  return desk;
}

/** What axe finds wrong, and what is cut off in a narrow and in a wide pane. */
async function flaws(desk: Desk): Promise<string[]> {
  const found = await desk.faults();
  for (const width of [350, 450]) found.push(...(await desk.page.evaluate(cutOff, width)));
  return found;
}

const sheets = async ({ grid }: Desk) => (await grid.read()).sheets.map(({ name }) => name);

test("last year's report on the form of 2019 is shown, kept, and taken back", async () => {
  const desk = await blank2021();
  expect(await desk.root.getByLabel("上年数").innerText()).toContain("还没有上年数");
  expect(await flaws(desk)).toEqual([]);
  await desk.choose(FILE, file());
  await previewIn(desk).shown(FILE);
  const card = desk.root.getByRole("region", { name: "这个文件与打开的报告" });
  expect(await card.getByRole("radio", { name: "作为上年数" }).isChecked()).toBe(true);
  expect(await desk.root.innerText()).toContain(
    "文件是 2019 年格式（试行），接受时转换为 2021 年格式",
  );
  expect(await desk.root.innerText()).toMatch(/\d+ 个数没有对应的栏目，不写入/u);
  expect(await card.innerText()).toContain("同一单位上一年的报告");
  expect(await flaws(desk)).toEqual([]);
  expect(await sheets(desk)).not.toContain("上年数");
  await desk.root.getByRole("button", { name: /^存为上年数/u }).click();
  await desk.message.filter({ hasText: "存为上年数（2020 年度）" }).waitFor();
  expect(await sheets(desk)).toContain("上年数");
  await desk.press("撤销");
  await desk.root.getByText("还没有上年数").waitFor();
  expect(await sheets(desk)).not.toContain("上年数");
});

test("what was carried out and is not carried in is told with both figures", async () => {
  const desk = await loaded();
  await enter(desk.grid, at("D6"), "8");
  const told = desk.root.getByText("上年报告的结转下年度＝9，上年结转＝8，相差 1");
  await told.first().waitFor({ state: "attached" });
  await desk.grid.select(at("D6"));
  const line = desk.root.locator("[data-last-year]");
  await line.waitFor();
  expect(await line.innerText()).toContain("按上年数应为 9");
});

test("上年结转 is taken over, other figures only after they were shown, and all can be taken back", async () => {
  const desk = await loaded();
  await enter(desk.grid, at("D6"), "8");
  await desk.tab("同比");
  await desk.press("取 6 格");
  await desk.message.filter({ hasText: "已从上年数取 6 格" }).waitFor();
  expect(await desk.grid.valueOf(at("E6"))).toBe(2);
  expect(await desk.grid.valueOf(at("D6"))).toBe(8);
  await desk.press("改 1 格…");
  const dialog = desk.page.getByRole("alertdialog");
  expect(await dialog.getByRole("listitem").allInnerTexts()).toEqual([
    "二、上年结转政府信息公开申请数量 · 自然人：8 → 9",
  ]);
  await dialog.getByRole("button", { name: "改为推得的数" }).click();
  await desk.root.getByText("取自上年数，已一致").waitFor();
  expect(await desk.grid.valueOf(at("D6"))).toBe(9);
  await desk.press("撤销");
  await desk.root.getByRole("button", { name: "改 1 格…" }).waitFor();
  expect(await desk.grid.valueOf(at("D6"))).toBe(8);
});

test("同比 shows what moved most, in a picture and in a table that leads to the cells", async () => {
  const desk = await loaded();
  await enter(desk.grid, at("J5"), "141");
  await enter(desk.grid, at("J29"), "10");
  await desk.tab("同比");
  const table = desk.root.getByRole("table", { name: "变动最大" });
  const rows = table.locator("tbody tr");
  expect((await rows.nth(0).innerText()).split(/\s+/u)).toEqual(
    expect.arrayContaining(["69", "141", "+72", "+104.3%"]),
  );
  await desk.root.getByRole("img", { name: /上年与本年对照/u }).waitFor();
  await desk.root.getByLabel("排列").selectOption("difference");
  await rows.nth(0).getByRole("button").click();
  expect((await desk.grid.selections()).at(-1)).toEqual(at("J5"));
  expect(await flaws(desk)).toEqual([]);
});

test("text that is last year's is told, sentence by sentence, and leads to its paragraph", async () => {
  const desk = await loaded();
  const problems = { sheet: "五、问题及改进情况", row: 2, column: 0 };
  const text = "一是公开内容不够丰富。二是业务培训还不够多。下一步将加强学习，加强培训。";
  await desk.grid.write([{ place: problems, value: text }]);
  const card = desk.root.locator('[data-finding^="B6 problems"]');
  await card.waitFor();
  expect(await card.innerText()).toMatch(/约 \d+% 与 2020 年度的文字相同或大致相同/u);
  await card.getByRole("button", { name: "二是业务培训还不够多。" }).click();
  expect((await desk.grid.selections()).at(-1)).toEqual(problems);
  expect(await flaws(desk)).toEqual([]);
});
