import { toJson } from "../../src/export/json";
import { fieldsOf } from "../../src/model/field";
import { blankReport, type Report } from "../../src/model/report";
import { template2019 } from "../../src/templates/2019";
import { validate } from "../../src/validate";
import { at, enter, errors, heading, openExample, type Desk } from "./harness/example";
import { paneOf } from "./harness/pane";
import { useWorkbench } from "./harness/workbench";

const { open } = useWorkbench();

const example = async (): Promise<Desk> => openExample((await open("/?test")).page);

test("F8 goes through every blank, and the names in a card lead to theirs", async () => {
  const desk = await example();
  const strip = desk.root.getByRole("region", { name: "所选指标" });
  const seen: string[] = [];
  for (let i = 0; i < 6; i += 1) {
    await desk.page.keyboard.press("F8");
    await desk.page.waitForTimeout(100);
    seen.push(await strip.getByRole("heading").innerText());
  }
  expect(new Set(seen).size).toBe(5);
  expect(seen[5]).toBe(seen[0]);
  await desk.root.locator("[data-blanks] [aria-current]").nth(3).click();
  await strip.getByRole("heading", { name: seen[3] ?? "" }).waitFor();
});

test("a new form is not said to agree", async () => {
  const { page } = await open("/?test");
  const pane = paneOf(page);
  await pane.press("铺设表格");
  await heading(pane, "还有 200 格未填").waitFor();
  await pane.root.getByText("还没有填数").waitFor({ state: "attached" });
  expect(await pane.root.getByText("已填的数都相符").count()).toBe(0);
});

test("A8 has a button that converts the report, after what has no counterpart", async () => {
  const { page } = await open("/?test");
  const pane = paneOf(page);
  const blank = blankReport("2019", fieldsOf(template2019).keys());
  const values = Object.fromEntries(Object.keys(blank.values).map((ref) => [ref, 0]));
  const misfit: Report = { ...blank, year: 2023, values };
  const file = JSON.stringify(toJson(misfit, template2019, validate(misfit, template2019)));
  await pane.choose("旧.json", file);
  await pane.press("接受：铺设 198 格");
  await pane.press("改用 2021 年格式");
  const question = page.getByRole("alertdialog");
  await question.getByText("不会带过去").waitFor();
  await question.getByText("不能互相代替").first().waitFor();
  await question.getByRole("button", { name: "改用", exact: true }).click();
  await pane.message.getByText("已改用 2021 年格式").waitFor();
  await pane.root.getByText("2021 年格式").first().waitFor();
});

test("a section tells its length and what it lacks; one click writes the sentence on charges", async () => {
  const desk = await example();
  const strip = desk.root.getByRole("region", { name: "所选指标" });
  await enter(desk.grid, at("A3", "一、总体情况"), "主动公开各类信息。");
  await desk.grid.select(at("A3", "一、总体情况"));
  await strip.getByText(/^\d+ \/ 1000 字$/).waitFor();
  await desk.grid.select(at("A3", "六、其他事项"));
  // What is said already is not offered again.
  await strip.getByText(/^\d+ 字$/).waitFor();
  expect(await strip.getByRole("button").count()).toBe(0);
  await desk.page.keyboard.press("Delete");
  await strip.getByRole("button", { name: "写“未收取”" }).click();
  await desk.message.getByText("已写入").waitFor();
  await desk.press("撤销");
});

test("dark and forced colours: no fault, and every state has a shape of its own", async () => {
  const desk = await example();
  await enter(desk.grid, at("D28"), "9");
  await heading(desk, errors(1)).waitFor();
  const faults: Record<string, string[]> = {};
  for (const [scheme, forced] of [
    ["dark", "none"],
    ["light", "active"],
  ] as const) {
    await desk.page.emulateMedia({ colorScheme: scheme, forcedColors: forced });
    for (const tab of ["审核", "导入", "导出"] as const) {
      await desk.tab(tab);
      faults[`${scheme} ${forced} ${tab}`] = await desk.faults();
    }
  }
  expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((view) => [view, []])));
  await desk.tab("审核");
  const shapes = await desk.root
    .locator("[data-state] svg")
    .evaluateAll((svgs) => svgs.map((svg) => svg.innerHTML));
  expect(new Set(shapes).size).toBe(3);
});
