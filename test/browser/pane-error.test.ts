import { gridOf } from "./harness/grid";
import { paneOf } from "./harness/pane";
import { useWorkbench } from "./harness/workbench";

const { open } = useWorkbench({
  expected: [/Objects are not valid as a React child|Minified React error #31/],
});

test("an error in the pane does not lose the grid, and the pane can be opened again", async () => {
  const { page } = await open("/?test");
  const pane = paneOf(page);
  await pane.openExample();
  const grid = await gridOf(page);
  await grid.enter({ sheet: "表三", row: 27, column: 3 }, "9");
  await page.evaluate(() => {
    const { session } = window.__nianbao as unknown as {
      session: { say(sentence: unknown): void };
    };
    session.say({});
  });
  await pane.root.getByText("表格里的内容没有丢失").waitFor();
  expect(await grid.valueOf({ sheet: "表三", row: 27, column: 3 })).toBe(9);
  await grid.enter({ sheet: "表三", row: 26, column: 3 }, "9");
  await page.evaluate(() => {
    const { session } = window.__nianbao as unknown as { session: { dismissMessage(): void } };
    session.dismissMessage();
  });
  await pane.press("重新打开窗格");
  await pane.root.getByRole("heading", { name: "还有 1 处要改", exact: true }).waitFor();
});
