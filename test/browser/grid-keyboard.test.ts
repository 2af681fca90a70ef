import type { Place } from "../../src/model/range";
import { at, D28, openExample, type Desk } from "./harness/example";
import { useWorkbench } from "./harness/workbench";

const { open } = useWorkbench();

const example = async (): Promise<Desk> => openExample((await open("/?test")).page);

/** Where the selection is after each of the keys. */
async function led({ grid, page }: Desk, from: Place, keys: readonly string[]): Promise<Place[]> {
  const places: Place[] = [];
  await grid.select(from);
  await grid.selections();
  for (const key of keys) {
    await page.keyboard.press(key);
    places.push(...(await grid.selections()).slice(-1));
  }
  return places;
}

describe("Tab and Enter", () => {
  test("go to the next open cell, back with Shift, and Enter returns to where the Tabs began", async () => {
    const desk = await example();
    expect(await led(desk, at("I5"), ["Tab", "Tab", "Enter", "Shift+Enter", "Shift+Tab"])).toEqual([
      at("J5"),
      at("D6"),
      at("I7"),
      at("I6"),
      at("H6"),
    ]);
    expect(await led(desk, at("D29"), ["Enter", "Shift+Enter"])).toEqual([at("E5"), at("D29")]);
  });

  test("pass what is locked, from block to block and from table to table", async () => {
    const desk = await example();
    expect(await led(desk, at("B7"), ["Tab"])).toEqual([at("D7")]);
    expect(await led(desk, at("D5", "表二"), ["Enter", "Tab"])).toEqual([
      at("B8", "表二"),
      at("B11", "表二"),
    ]);
    expect(await led(desk, at("J29"), ["Tab", "Shift+Tab", "Enter"])).toEqual([
      at("A5", "表四"),
      at("J29"),
      at("A5", "表四"),
    ]);
  });

  test("leave a text after one blank paragraph, and begin again after the last sheet", async () => {
    const desk = await example();
    expect(await led(desk, at("A3", "六、其他事项"), ["Tab", "Tab"])).toEqual([
      at("A4", "六、其他事项"),
      at("B3", "基本信息"),
    ]);
  });

  test("end an entry and go on, with Shift back", async () => {
    const desk = await example();
    await desk.grid.select(at("E6"));
    await desk.page.keyboard.type("5");
    await desk.page.keyboard.press("Shift+Tab");
    expect((await desk.grid.selections()).at(-1)).toEqual(at("D6"));
    expect(await desk.grid.valueOf(at("E6"))).toBe(5);
    await desk.page.keyboard.type("4");
    await desk.page.keyboard.press("Tab");
    expect((await desk.grid.selections()).at(-1)).toEqual(at("E6"));
    expect(await desk.grid.valueOf(at("D6"))).toBe(4);
  });
});

describe("from one part of the page to another", () => {
  test("F6 goes from the grid to the pane and back, and what was being typed is written", async () => {
    const desk = await example();
    await desk.grid.select(at("D5"));
    await desk.page.keyboard.type("7");
    await desk.page.keyboard.press("F6");
    await desk.page.waitForFunction(() =>
      document.querySelector("#pane")?.contains(document.activeElement),
    );
    expect(await desk.grid.valueOf(at("D5"))).toBe(7);
    await desk.page.keyboard.press("F6");
    await desk.page.waitForFunction(
      () => !document.querySelector("#pane")?.contains(document.activeElement),
    );
    await desk.page.keyboard.press("Delete");
    await desk.grid.changes();
    expect(await desk.grid.valueOf(at("D5"))).toBeNull();
  });

  test("F6 goes back beside a card that went while the grid had the keyboard", async () => {
    const desk = await example();
    const right = Number(await desk.grid.valueOf(at("D28")));
    await desk.grid.write([{ place: at("D28"), value: 99 }]);
    await desk.cause(D28).getByRole("button").first().focus();
    await desk.page.keyboard.press("F6");
    await desk.grid.write([{ place: at("D28"), value: right }]);
    await desk.cause(D28).waitFor({ state: "detached" });
    await desk.page.keyboard.press("F6");
    expect(await desk.root.locator(":focus").innerText()).toBe("5 格未填");
  });

  test("Alt+PageDown turns to the next sheet", async () => {
    const desk = await example();
    await desk.grid.select(at("D5"));
    await desk.page.keyboard.press("Alt+PageDown");
    await tab(desk, "表四").and(desk.page.locator("[aria-selected=true]")).waitFor();
  });

  test("an undo that changes another sheet turns to it", async () => {
    const desk = await example();
    await desk.grid.write([{ place: at("B4", "表二"), value: 9 }]);
    await desk.grid.select(at("D5"));
    await desk.page.keyboard.press("Control+z");
    await tab(desk, "表二").and(desk.page.locator("[aria-selected=true]")).waitFor();
    expect((await desk.grid.selections()).at(-1)).toEqual(at("B4", "表二"));
  });

  test("F1 and a button show the keys", async () => {
    const { page } = await open("/?test");
    const keys = page.getByRole("dialog", { name: "快捷键" });
    await page.keyboard.press("F1");
    expect(await keys.innerText()).toContain("在表格和窗格之间切换");
    await keys.getByRole("button", { name: "关闭" }).click();
    await page.getByRole("button", { name: "快捷键" }).click();
    await keys.waitFor();
  });
});

const tab = ({ page }: Desk, name: string) => page.locator("#grid").getByRole("tab", { name });

describe("names and room", () => {
  test("every control of the grid has a Chinese name, and its sidebar cannot be reached", async () => {
    const desk = await example();
    const session = await desk.page.context().newCDPSession(desk.page);
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const nameless = nodes
      .filter(({ ignored, role }) => !ignored && CONTROLS.has(String(role?.value)))
      .map(({ role, name }) => `${String(role?.value)}: ${String(name?.value ?? "")}`)
      .filter((each) => !/: .*(\p{Script=Han}|\d+%)/u.test(each));
    expect(nameless).toEqual([]);
  });

  test.each([
    [1280, 800],
    [640, 400],
  ])("every tab of a sheet comes into sight at %i × %i", async (width, height) => {
    const desk = await example();
    await desk.page.setViewportSize({ width, height });
    for (const sheet of ["六、其他事项", "基本信息"]) {
      await desk.grid.select(at("A1", sheet));
      await desk.grid.selections();
      const hit = await tab(desk, sheet).evaluate((element) => {
        const { x, y, width: wide, height: high } = element.getBoundingClientRect();
        const left = document.elementFromPoint(x + 4, y + high / 2);
        const right = document.elementFromPoint(x + wide - 4, y + high / 2);
        return element.contains(left) && element.contains(right);
      });
      expect([sheet, hit]).toEqual([sheet, true]);
    }
  });

  test("an empty workbench says what to do", async () => {
    const { page } = await open("/?test");
    await page.getByRole("heading", { name: "工作簿还是空的" }).waitFor();
    expect(await page.locator("#grid").innerText()).toContain("打开示例");
  });

  test("a dark system has dark sheets, and they follow it", async () => {
    const desk = await example();
    await desk.grid.select(at("J6"));
    const light = await desk.grid.colorOf(at("J5"));
    await desk.page.emulateMedia({ colorScheme: "dark" });
    await desk.page.waitForTimeout(500);
    const dark = await desk.grid.colorOf(at("J5"));
    expect([brightness(light) > 200, brightness(dark) < 100]).toEqual([true, true]);
  });
});

const CONTROLS: ReadonlySet<string> = new Set([
  "button",
  "textbox",
  "tablist",
  "tab",
  "toolbar",
  "Canvas",
  "region",
  "complementary",
  "main",
  "separator",
]);

/** Of RRGGBB, from 0 to 255. */
const brightness = (color: string): number =>
  Math.max(...[0, 2, 4].map((from) => parseInt(color.slice(from, from + 2), 16)));

describe("what a paste left out", () => {
  test("is listed by cell, can be gone to, and the paste taken back", async () => {
    const desk = await example();
    await desk.grid.select(at("I28"));
    await desk.grid.paste({ text: "1\t若干" });
    const list = desk.root.getByRole("region", { name: "粘贴时有 1 格没有写入" });
    expect(await list.innerText()).toContain("“若干”没有写入：这一格应填 0 或正整数");
    await desk.grid.select(at("D5"));
    await list.getByRole("button", { name: "表三!J28" }).click();
    expect((await desk.grid.selections()).at(-1)).toEqual(at("J28"));
    await list.getByRole("button", { name: "撤销粘贴" }).click();
    await list.waitFor({ state: "detached" });
    expect(await desk.grid.valueOf(at("I28"))).toBe(0);
  });
});
