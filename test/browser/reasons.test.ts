import { toJson } from "../../src/export/json";
import { template2021 } from "../../src/templates/2021";
import { readyReport } from "../ready-report";
import { at, enter, heading, type Desk } from "./harness/example";
import { gridOf } from "./harness/grid";
import { paneOf } from "./harness/pane";
import { useWorkbench } from "./harness/workbench";

const { open } = useWorkbench();

const KEY = "A6 normativeDocuments";
const N = "disclosure.normativeDocuments";
const REASON = "4 件 12 月制发，次年施行。";

/** Seven issued, three in force, and nothing else to be told. */
const warned = readyReport({ [`${N}.issued`]: 7, [`${N}.inForce`]: 3 });
const file = JSON.stringify(toJson(warned, template2021));

async function deskWith(name: string, content: Uint8Array | string): Promise<Desk> {
  const { page } = await open("/?test");
  const pane = paneOf(page);
  await pane.choose(name, content);
  await pane.root.getByRole("button", { name: /^接受：铺设/ }).click();
  return { ...pane, grid: await gridOf(page) };
}

const explained = (desk: Desk) => desk.root.locator("[data-settled] > details > summary");
const editor = (desk: Desk) => desk.card(KEY).getByRole("textbox", { name: "原因" });

async function explain(desk: Desk, text: string): Promise<void> {
  await desk.card(KEY).getByRole("button", { name: "写明原因" }).click();
  await editor(desk).fill(text);
  await desk.page.keyboard.press("Control+Enter");
  await explained(desk).getByText("已说明 1 条").waitFor();
}

async function saved(desk: Desk, button: string): Promise<Uint8Array> {
  await desk.tab("导出");
  const downloading = desk.page.waitForEvent("download");
  await desk.press(button);
  const chunks: Buffer[] = [];
  for await (const chunk of await (await downloading).createReadStream())
    chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

test("a reason is asked for, written with the keyboard alone, and settles the finding", async () => {
  const desk = await deskWith("甲.json", file);
  const { page } = desk;
  await heading(desk, "还差 1 项，就可以报送").waitFor();
  await desk.tab("导出");
  await desk.root.getByRole("button", { name: "没有写明原因" }).click();
  await desk.card(KEY).getByRole("button", { name: "写明原因" }).focus();
  await page.keyboard.press("Enter");
  await editor(desk).waitFor();
  expect(await editor(desk).getAttribute("placeholder")).toContain("尚未施行");
  await page.keyboard.type("先写一半");
  // A button takes on its colours little by little.
  await page.waitForTimeout(300);
  expect(await desk.faults()).toEqual([]);
  await page.keyboard.press("Escape");
  // What was left is left, and the keyboard is where it was.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("写明原因");
  await page.keyboard.press("Enter");
  await page.keyboard.type(REASON);
  await page.keyboard.press("Control+Enter");
  await heading(desk, "可以报送").waitFor();
  await desk.root.getByText("1 条已说明").waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("已说明 1 条");
  expect(await desk.grid.valueOf(at("C4", "说明"))).toBe(REASON);
  await page.keyboard.press("Enter");
  await desk.card(KEY).getByText(REASON).waitFor();
  expect(await desk.faults()).toEqual([]);
  await desk.card(KEY).getByRole("button", { name: "删除" }).click();
  await desk.card(KEY).getByRole("button", { name: "写明原因" }).waitFor();
  await heading(desk, "还差 1 项，就可以报送").waitFor();
  await desk.press("撤销");
  await explained(desk).waitFor();
});

test.each([
  ["json", "导出年报数据（JSON）"],
  ["xlsx", "导出填报工作簿（带审核）"],
] as const)(
  "it is in the .%s, comes back with it, and is stale after a figure changes",
  async (kind, button) => {
    const desk = await deskWith("甲.json", file);
    await explain(desk, REASON);
    const other = await deskWith(`乙.${kind}`, await saved(desk, button));
    await heading(other, "可以报送").waitFor();
    await explained(other).click();
    await other.card(KEY).getByText(REASON).waitFor();
    await enter(other.grid, at("B5", "表二"), "8");
    await other.card(KEY).getByText("当时为 7，现为 8").waitFor();
    await heading(other, "还差 1 项，就可以报送").waitFor();
    expect(await other.faults()).toEqual([]);
    await other.card(KEY).getByRole("button", { name: "仍然成立" }).click();
    await heading(other, "可以报送").waitFor();
    await enter(other.grid, at("D5", "表二"), "8");
    await explained(other).getByText("不再需要的说明 1 条").waitFor();
  },
);

test("an import shows the reasons that it brings, beside those that are there", async () => {
  const desk = await deskWith("甲.json", file);
  await explain(desk, "原来的说明。");
  const json = await saved(desk, "导出年报数据（JSON）");
  const theirs = new TextDecoder().decode(json).replace("原来的说明。", "改过的说明。");
  await desk.tab("导入");
  await desk.choose("乙.json", theirs);
  await desk.root.getByText("原来的说明。 → 改过的说明。").waitFor();
  await desk.press("接受：合并 1 处");
  await explained(desk).click();
  await desk.card(KEY).getByText("改过的说明。").waitFor();
});
