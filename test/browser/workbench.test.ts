import { at, D28, enter, errors, heading, openExample, type Desk } from "./harness/example";
import { gridOf } from "./harness/grid";
import { paneOf } from "./harness/pane";
import { useWorkbench } from "./harness/workbench";

const { open } = useWorkbench();

const example = async (): Promise<Desk> => openExample((await open("/?test")).page);

describe("checking while typing", () => {
  test("a wrong total has one card with both figures and what it breaks, a right one none", async () => {
    const desk = await example();
    await enter(desk.grid, at("D28"), "9");
    await heading(desk, errors(1)).waitFor();
    expect(await desk.bothOf(D28)).toEqual(["0", "9"]);
    expect(await desk.cause(D28).innerText()).toContain("表三 · D28 · 自然人");
    await desk.cause(D28).getByText("解释了 3 条勾稽关系").click();
    expect(await desk.card("A2 naturalPerson").innerText()).toBe(
      "表三 自然人：各项办理结果之和＝0，（七）总计＝9，相差 9；请核对。",
    );
    await enter(desk.grid, at("D28"), "0");
    await heading(desk, "还有 5 格未填").waitFor();
    expect(await desk.root.locator("[data-cause], [data-finding]").count()).toBe(0);
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
    await enter(desk.grid, at("D28"), "9");
    await heading(desk, errors(1)).waitFor();
    await enter(desk.grid, at("D28"), "0");
    await heading(desk, "还有 5 格未填").waitFor();
    await desk.page.keyboard.press("Control+z");
    await heading(desk, errors(1)).waitFor();
    expect(await desk.bothOf(D28)).toEqual(["0", "9"]);
  });

  test("rows inserted above 表三 do not lose the fields", async () => {
    const desk = await example();
    await desk.grid.insertRows(at("A1"), 2);
    await enter(desk.grid, at("D30"), "9");
    await heading(desk, errors(1)).waitFor();
    expect(await desk.cause(D28).innerText()).toContain("表三 · D30 · 自然人");
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
    await enter(desk.grid, at("D28", "依申请公开"), "9");
    await heading(desk, errors(1)).waitFor();
  });
});

describe("from the pane to the grid and back", () => {
  test("a card leads to its cell, F8 to the next place, and the strip tells the relations", async () => {
    const desk = await example();
    await enter(desk.grid, at("D28"), "9");
    await desk.cause(D28).getByRole("button", { name: "（七）总计" }).click();
    expect((await desk.grid.selections()).at(-1)).toEqual(at("D28"));
    const strip = desk.root.getByRole("region", { name: "所选指标" });
    expect(await strip.innerText()).toContain("D28");
    expect(await strip.innerText()).toContain("各项办理结果之和 0 ≠ （七）总计 9");
    expect(await desk.cause(D28).getAttribute("aria-current")).toBe("true");
    await desk.page.keyboard.press("F8");
    expect((await desk.grid.selections()).at(-1)).toEqual(at("A5", "表四"));
    await desk.page.keyboard.press("Shift+F8");
    expect((await desk.grid.selections()).at(-1)).toEqual(at("D28"));
  });

  test("空白填 0 is one step, and 撤销 takes it back", async () => {
    const desk = await example();
    await desk.press("表四 空白填 0");
    await heading(desk, "可以报送").waitFor();
    expect(await desk.message.innerText()).toContain("已把 4 格空白填为 0，补齐 1 格合计。");
    expect(await desk.grid.valueOf(at("A5", "表四"))).toBe(0);
    await desk.press("撤销");
    await heading(desk, "还有 5 格未填").waitFor();
    expect(await desk.grid.valueOf(at("A5", "表四"))).toBeNull();
  });

  test("a total that follows is told, and filled in with one click", async () => {
    const desk = await example();
    for (const [address, figure] of Object.entries({ A5: "2", B5: "1", C5: "0", D5: "4" }))
      await enter(desk.grid, at(address, "表四"), figure);
    await desk.press("填上");
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
    await enter(grid, at("D5"), "3");
    await pane.press("新建");
    await pane.press("铺设表格");
    const dialog = page.getByRole("alertdialog");
    expect(await dialog.innerText()).toContain("不能撤销");
    await dialog.getByRole("button", { name: "取消" }).click();
    expect(await grid.valueOf(at("D5"))).toBe(3);
  });
});

describe("what must not be lost", () => {
  test("leaving with unsaved figures asks", async () => {
    const desk = await example();
    await enter(desk.grid, at("D28"), "9");
    await heading(desk, errors(1)).waitFor();
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
