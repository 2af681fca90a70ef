import type { Browser } from "playwright-core";
import type { Place } from "../../src/model/range";
import { template2021 } from "../../src/templates/2021";
import { planWorkbook } from "../../src/workbook/lay-out";
import { marks, styles } from "../../src/workbook/styles";
import { of, report } from "../build-report";
import { launchBrowser } from "./harness/browser";
import { gridOf, type Grid } from "./harness/grid";
import { serveDist, type Server } from "./harness/server";
import { openPage, type Workbench } from "./harness/workbench";

const plan = planWorkbook(of("临江市大桥镇人民政府", report()), template2021);

/** A cell of 表三 by its address: D5 is 本年新收, 自然人; B7 is a label. */
const at = (address: string, sheet = "表三"): Place => {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { sheet, row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
};

let browser: Browser;
let server: Server;
let workbench: Workbench;
let grid: Grid;

// One page for all tests: every test lays out the plan anew.
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveDist("dist")]);
  workbench = await openPage(browser, server.origin, "/?test");
  grid = await gridOf(workbench.page);
});
beforeEach(async () => {
  await grid.layOut(plan);
  await Promise.all([grid.changes(), grid.notices(), grid.selections()]);
});
afterEach(() => {
  expect(workbench.problems).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test("what is laid out is read back, with merges and names", async () => {
  const { sheets, names } = await grid.read();
  expect(sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
  for (const sheet of plan.sheets) {
    const read = sheets.find(({ name }) => name === sheet.name);
    expect(read?.merges).toEqual(sheet.merges);
    for (const { row, column, value } of sheet.cells)
      expect([sheet.name, row, column, read?.rows[row]?.[column] ?? null]).toEqual([
        sheet.name,
        row,
        column,
        value,
      ]);
  }
  expect(names).toEqual(plan.names);
});

test("typing, undo and redo are each reported once, as numbers", async () => {
  const cell = (value: number) => [{ kind: "cells", cells: [{ place: at("D7"), value }] }];
  await grid.enter(at("D7"), "12");
  expect(await grid.changes()).toEqual(cell(12));
  await grid.page.keyboard.press("Control+z");
  expect(await grid.changes()).toEqual(cell(0));
  await grid.page.keyboard.press("Control+y");
  expect(await grid.changes()).toEqual(cell(12));
});

test.each([
  ["1e3", 1000],
  ["007", 7],
  ["５", 5],
])("%s is typed as the plain number %j, in the format of its cell", async (entry, value) => {
  await grid.enter(at("D7"), entry);
  expect(await grid.valueOf(at("D7"))).toBe(value);
  expect(await grid.formatOf(at("D7"))).toBe(await grid.formatOf(at("D8")));
});

test.each(["-3", "1.5", "若干", "1/2", "1-2", "50%", "true", "2024-1-9"])(
  "%s is refused, and reports no change",
  async (entry) => {
    await grid.enter(at("D7"), entry);
    expect(await grid.changes()).toEqual([]);
    expect(await grid.notices()).toEqual([
      plan.sheets.find(({ name }) => name === "表三")?.validations[0]?.message,
    ]);
    expect(await grid.valueOf(at("D7"))).toBe(0);
  },
);

test("a label cannot be typed over, deleted or cut", async () => {
  const label = await grid.valueOf(at("B7"));
  expect(label).toBe("（一）予以公开");
  await grid.enter(at("B7"), "改");
  await grid.select(at("B7"));
  await grid.page.keyboard.press("Delete");
  await grid.page.keyboard.press("Control+x");
  expect(await grid.changes()).toEqual([]);
  expect(await grid.notices()).toContainEqual(expect.stringContaining("不能修改"));
  expect(await grid.valueOf(at("B7"))).toBe(label);
});

test("a block of 25 by 7 is pasted as one change and taken back by one undo", async () => {
  const rows = Array.from({ length: 25 }, (_, i) =>
    Array.from({ length: 7 }, (__, j) => `${i * 7 + j + 1}`).join("\t"),
  );
  await grid.select(at("D5"));
  await grid.paste({ text: `${rows.join("\r\n")}\r\n` });
  const [change, ...more] = await grid.changes();
  expect(more).toEqual([]);
  expect(change?.kind === "cells" && change.cells.length).toBe(175);
  expect(await grid.valueOf(at("J29"))).toBe(175);
  await grid.page.keyboard.press("Control+z");
  expect(await grid.changes()).toHaveLength(1);
  expect(await grid.valueOf(at("D5"))).toBe(0);
  expect(await grid.valueOf(at("J29"))).toBe(0);
});

test("a table from a web page is pasted by value, past locked cells and refused values", async () => {
  await grid.select(at("I28"));
  await grid.paste({
    html: "<table><tr><td>1,234</td><td>若干</td><td>锁</td></tr><tr><td>５</td><td></td></tr></table>",
  });
  expect(await grid.changes()).toEqual([
    {
      kind: "cells",
      cells: [
        { place: at("I28"), value: 1234 },
        { place: at("I29"), value: 5 },
        { place: at("J29"), value: null },
      ],
    },
  ]);
  const why = plan.sheets.find(({ name }) => name === "表三")?.validations[0]?.message;
  expect(await grid.skipped()).toEqual([{ place: at("J28"), text: "若干", why }]);
});

test("a figure that a paste brings to a locked cell is told, a label on a label is not", async () => {
  await grid.select(at("C9"));
  await grid.paste({ text: "1.属于国家秘密\t3\n8\t4" });
  expect((await grid.skipped()).map(({ place, text }) => [place, text])).toEqual([
    [at("C10"), "8"],
  ]);
  expect(await grid.valueOf(at("D9"))).toBe(3);
  expect(await grid.notices()).toEqual([]);
});

test("a write over two sheets is one step, also over a locked cell", async () => {
  const cells = [
    { place: at("D7"), value: 3 },
    { place: at("B3", "基本信息"), value: "临江市北河镇人民政府" },
    { place: at("C3", "基本信息"), value: "说明" },
  ];
  await grid.write(cells);
  expect(await grid.changes()).toEqual([{ kind: "cells", cells }]);
  expect(await grid.undo()).toBe(true);
  expect(await grid.changes()).toHaveLength(1);
  expect(await grid.valueOf(at("D7"))).toBe(0);
  expect(await grid.valueOf(at("B3", "基本信息"))).toBe("临江市大桥镇人民政府");
  expect(await grid.undo()).toBe(false);
});

test("a row above the table moves its name, its locks and its validations", async () => {
  await grid.insertRows(at("A1"), 1);
  expect(await grid.changes()).toEqual([{ kind: "structure" }]);
  const name = plan.names.find(({ sheet }) => sheet === "表三");
  const { names } = await grid.read();
  expect(names).toContainEqual({ ...name, range: { ...name?.range, row: 2 } });
  await grid.enter(at("B8"), "改");
  await grid.enter(at("D8"), "-1");
  expect(await grid.changes()).toEqual([]);
  await grid.enter(at("D8"), "7");
  expect(await grid.changes()).toHaveLength(1);
  expect(await grid.valueOf(at("D8"))).toBe(7);
});

test("a renamed sheet takes its name along", async () => {
  const { page } = grid;
  await grid.select(at("D7"));
  await page.locator("#grid").getByText("表三", { exact: true }).last().dblclick();
  // The grid selects the name a moment later, and would take what is typed before with it.
  expect(await grid.changes()).toEqual([]);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("申请 2023");
  await page.keyboard.press("Enter");
  expect(await grid.changes()).toEqual([{ kind: "structure" }]);
  const { sheets, names } = await grid.read();
  expect(sheets.map(({ name }) => name)).toContain("申请 2023");
  const name = plan.names.find(({ sheet }) => sheet === "表三");
  expect(names).toContainEqual({ ...name, sheet: "申请 2023" });
  await grid.enter(at("D7", "申请 2023"), "4");
  expect(await grid.changes()).toEqual([
    { kind: "cells", cells: [{ place: at("D7", "申请 2023"), value: 4 }] },
  ]);
});

test("a broken total turns red, and plain again when it is put right", async () => {
  const [total, { fill }] = [at("E5", "表四"), styles.total];
  await grid.select(total);
  expect(await colorComingTo(total, fill)).toBe(fill);
  // Which figure of 表四 is wrong cannot be told, so that the mark of the relation stays.
  await grid.enter(at("A5", "表四"), "9");
  await grid.select(total);
  expect(await colorComingTo(total, marks.error.fill)).toBe(marks.error.fill);
  await grid.write([{ place: total, value: 9 }]);
  expect(await colorComingTo(total, fill)).toBe(fill);
});

test("where the wrong cell is known it turns red, and its total does not", async () => {
  await grid.select(at("J5"));
  await grid.enter(at("D5"), "9");
  await grid.select(at("J5"));
  expect(await colorComingTo(at("D5"), marks.error.fill)).toBe(marks.error.fill);
  expect(await colorComingTo(at("J5"), styles.total.fill)).toBe(styles.total.fill);
});

/** Of a cell in sight once it is `color`, or after ten seconds: conditional formats follow an edit at leisure. */
async function colorComingTo(place: Place, color: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await grid.colorOf(place)) === color) break;
    await grid.page.waitForTimeout(100);
  }
  return grid.colorOf(place);
}

test("two hundred steps can be taken back, and no more", async () => {
  for (let value = 1; value <= 205; value++) await grid.write([{ place: at("D7"), value }]);
  let steps = 0;
  while (await grid.undo()) steps++;
  expect(steps).toBe(200);
  expect(await grid.valueOf(at("D7"))).toBe(5);
});

test("a selection is told, and the keyboard is the grid's only after it", async () => {
  const { page } = grid;
  await page.evaluate(() => {
    const box = document.createElement("input");
    document.body.append(Object.assign(box, { id: "box" }));
    box.focus();
  });
  await page.keyboard.type("12");
  await page.keyboard.press("Delete");
  expect(await page.inputValue("#box")).toBe("12");
  expect(await grid.changes()).toEqual([]);
  await grid.selections();
  await grid.select(at("E9"));
  expect(await grid.selections()).toContainEqual(at("E9"));
  await page.keyboard.type("6");
  await page.keyboard.press("Enter");
  expect(await grid.changes()).toEqual([{ kind: "cells", cells: [{ place: at("E9"), value: 6 }] }]);
});

test("a second plan takes the place of the first", async () => {
  await grid.enter(at("D7"), "12");
  await grid.changes();
  await grid.layOut(planWorkbook(of("临江市民政局", report()), template2021));
  expect(await grid.changes()).toEqual([{ kind: "structure" }]);
  expect(await grid.valueOf(at("D7"))).toBe(0);
  expect(await grid.undo()).toBe(false);
  await grid.enter(at("D7"), "3");
  expect(await grid.changes()).toHaveLength(1);
  expect(await grid.valueOf(at("B3", "基本信息"))).toBe("临江市民政局");
});
