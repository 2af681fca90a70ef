import type { Page } from "playwright-core";
import { asHtml } from "../import/files";
import { openExample, type Desk } from "./harness/example";
import { paneOf } from "./harness/pane";
import { previewIn, published, RECEIVED } from "./harness/preview";
import { useWorkbench } from "./harness/workbench";

const { open } = useWorkbench();

const openDesk = async (): Promise<Desk> => openExample((await open("/?test")).page);

describe("a file of 20 MB", () => {
  test("does not hold the pane up: frames keep coming, clicks are answered", async () => {
    const desk = await openDesk();
    const preview = previewIn(desk);
    await desk.tab("导入");
    const reading = readBig(desk.page);
    await desk.root.getByText("正在读取“大.html”…").waitFor();
    await desk.tab("导出");
    await desk.root.getByRole("tabpanel", { name: "导出" }).waitFor();
    expect(await desk.root.getByText("正在读取“大.html”…").count()).toBe(1);
    const { size, took, longest } = await reading;
    expect(size).toBeGreaterThan(20_000_000);
    expect(longest).toBeLessThan(took / 3);
    await preview.shown("大.html");
    await preview.tab("表三");
    expect(await preview.figure(RECEIVED).innerText()).toBe("95");
  });

  test("is left where the person stops it", async () => {
    const desk = await openDesk();
    const preview = previewIn(desk);
    await desk.tab("导入");
    void readBig(desk.page).catch(() => undefined);
    await desk.press("停止读取");
    await desk.root.getByText("正在读取").waitFor({ state: "detached" });
    await desk.choose("小.html", asHtml(published));
    await preview.shown("小.html");
    expect(await desk.root.getByText("第 1 /").count()).toBe(0);
  });

  test("is given up after 20 seconds, with a sentence", async () => {
    const { page } = await open("/?test");
    await page.clock.install();
    const pane = paneOf(page);
    void readBig(page).catch(() => undefined);
    await pane.root.getByText("正在读取“大.html”…").waitFor({ state: "attached" });
    await page.waitForTimeout(300);
    await page.clock.fastForward(21_000);
    await pane.message.getByText("“大.html”读了 20 秒还没有读完，已停止").waitFor();
  });
});

/** Chooses a page of 20 MB that holds the tables, and measures the frames until it is read. */
function readBig(page: Page): Promise<{ size: number; took: number; longest: number }> {
  return page.evaluate(async (tables) => {
    const row = `<tr>${`<td>${"其他工作统计".repeat(5)}</td>`.repeat(8)}</tr>`;
    const rows = `<table>${row.repeat(30)}</table>`;
    const filler = rows.repeat(Math.ceil(20_000_000 / new Blob([rows]).size));
    const file = new File([tables, filler], "大.html");
    const input = document.querySelector<HTMLInputElement>("#pane input[type=file]");
    if (!input) throw new Error("No file can be chosen here");
    const chosen = new DataTransfer();
    chosen.items.add(file);
    const start = performance.now();
    let [last, longest] = [start, 0];
    input.files = chosen.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    for (;;) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      longest = Math.max(longest, now - last);
      last = now;
      if (document.querySelector("#pane [data-ref]"))
        return { size: file.size, took: now - start, longest };
    }
  }, asHtml(published));
}
