import { toJson } from "../../src/export/json";
import { fieldsOf } from "../../src/model/field";
import { blankReport, type Report } from "../../src/model/report";
import { template2019 } from "../../src/templates/2019";
import { marks } from "../../src/workbook/styles";
import { validate } from "../../src/validate";
import { at, enter, errors, heading, openExample, type Desk } from "./harness/example";
import { paneOf } from "./harness/pane";
import { gridOf } from "./harness/grid";
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

/** D9 of 表三. */
const D9 = "applications.outcomes.refused.stateSecret.naturalPerson";

/** Sound figures of 表三 in which D9 is 12 and all else of its row 0. */
const sound: Readonly<Record<string, number>> = {
  D5: 40,
  E5: 9,
  J5: 49,
  D7: 28,
  E7: 9,
  J7: 37,
  D9: 12,
  J9: 12,
  D28: 40,
  E28: 9,
  J28: 49,
};

async function soundDesk(): Promise<Desk> {
  const desk = await example();
  await desk.grid.write(
    Object.entries(sound).map(([address, value]) => ({ place: at(address), value })),
  );
  await desk.press("表四 空白填 0");
  await desk.root.getByRole("heading", { name: /^可以报送/ }).waitFor();
  return desk;
}

test("a transposed figure is one card; 改正 makes it green, 撤销 brings it back, by keyboard alone", async () => {
  const desk = await soundDesk();
  const { keyboard } = desk.page;
  const status = desk.root.getByRole("status");
  await enter(desk.grid, at("D9"), "21");
  await heading(desk, errors(1)).waitFor();
  expect(await desk.bothOf(D9)).toEqual(["12", "21"]);
  const card = desk.cause(D9);
  expect(await card.innerText()).toContain("数字颠倒");
  expect(await card.innerText()).toContain("可以确定");
  expect(await desk.root.locator("[data-finding^=A]").count()).toBe(0);
  expect(await status.first().innerText()).toBe(errors(1));
  expect(await desk.faults()).toEqual([]);

  await keyboard.press("F8");
  expect((await desk.grid.selections()).at(-1)).toEqual(at("D9"));
  await card.locator("summary").focus();
  await keyboard.press("Enter");
  await desk.card("A2 naturalPerson").waitFor();
  await card.getByRole("button", { name: "改正" }).focus();
  await keyboard.press("Enter");
  await desk.root.getByRole("heading", { name: /^可以报送/ }).waitFor();
  expect(await desk.grid.valueOf(at("D9"))).toBe(12);
  expect(await desk.message.innerText()).toContain("由 21 改为 12");
  expect(await desk.page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");

  await desk.root.getByRole("button", { name: "撤销" }).focus();
  await keyboard.press("Enter");
  await heading(desk, errors(1)).waitFor();
  expect(await desk.bothOf(D9)).toEqual(["12", "21"]);
});

test("the wrong cell is tinted, and the totals beside it are not, until it is put right", async () => {
  const desk = await soundDesk();
  const tints = async () => {
    await desk.grid.select(at("A1"));
    await desk.page.waitForTimeout(500);
    return Promise.all(["D9", "J9", "D28"].map((address) => desk.grid.colorOf(at(address))));
  };
  await desk.grid.select(at("D5"));
  const before = await tints();
  await enter(desk.grid, at("D9"), "21");
  await heading(desk, errors(1)).waitFor();
  expect(await tints()).toEqual([marks.error.fill, ...before.slice(1)]);
  await desk.press("改正");
  await desk.root.getByRole("heading", { name: /^可以报送/ }).waitFor();
  expect(await tints()).toEqual(before);
});

test("two figures that changed places are put right at once, and taken back at once", async () => {
  const desk = await soundDesk();
  await enter(desk.grid, at("D5"), "9");
  await enter(desk.grid, at("E5"), "40");
  await heading(desk, errors(1)).waitFor();
  await desk.root.getByText("两格填反").waitFor();
  await desk.press("改正 2 格");
  await desk.root.getByRole("heading", { name: /^可以报送/ }).waitFor();
  expect([await desk.grid.valueOf(at("D5")), await desk.grid.valueOf(at("E5"))]).toEqual([40, 9]);
  await desk.press("撤销");
  await heading(desk, errors(1)).waitFor();
  expect([await desk.grid.valueOf(at("D5")), await desk.grid.valueOf(at("E5"))]).toEqual([9, 40]);
});

test("candidates of 表四 are named without blame, each with a button of its own", async () => {
  const desk = await soundDesk();
  await enter(desk.grid, at("A5", "表四"), "13");
  await enter(desk.grid, at("E5", "表四"), "31");
  await desk.root.getByText("有一处不对，还不能确定是哪一处").waitFor();
  const choices = desk.root.locator("[data-alternative]");
  expect(await choices.count()).toBeGreaterThan(1);
  const total = choices.filter({ hasText: "E5" });
  expect(await total.innerText()).toMatch(/31\s*→\s*13/);
  expect(await desk.faults()).toEqual([]);
  await total.getByRole("button", { name: "按此改" }).click();
  await desk.root.getByRole("heading", { name: /^可以报送/ }).waitFor();
  expect(await desk.grid.valueOf(at("E5", "表四"))).toBe(13);
});

test("while 表三 is half filled, its blanks are told, and no cause", async () => {
  const { page } = await open("/?test");
  const pane = paneOf(page);
  await pane.press("铺设表格");
  await heading(pane, "还有 200 格未填").waitFor();
  const grid = await gridOf(page);
  await grid.write(
    Object.entries({ ...sound, D9: 21 }).map(([address, value]) => ({ place: at(address), value })),
  );
  await heading(pane, "还有 189 格未填").waitFor();
  expect(await pane.root.locator("[data-cause]").count()).toBe(0);
});

test("the strip shows each relation with its values when all is well; 表二 is left to a person", async () => {
  const desk = await soundDesk();
  const strip = desk.root.getByRole("region", { name: "所选指标" });
  await desk.grid.select(at("D28"));
  await strip
    .getByText("本年新收 40＋上年结转 0 ＝ 办理结果总计 40＋结转下年度 0", { exact: true })
    .waitFor();
  expect(await strip.getByText("✓ 相符").count()).toBe(3);
  await desk.grid.select(at("B4", "表二"));
  await strip.getByText("本表没有勾稽关系，请人工核对。").waitFor();
});
