import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../test/browser/harness/browser";
import { gridOf } from "../test/browser/harness/grid";
import { paneOf } from "../test/browser/harness/pane";
import { serveDist } from "../test/browser/harness/server";
import { openPage } from "../test/browser/harness/workbench";
import { median, percentile, type Row } from "./measure";

export const name = "workbench";

const EDITS = 60;
const STARTS = 7;
/** Milliseconds between two keys of a fast hand, which types two figures a second. */
const HAND = 250;

/** The built workbench in a real browser: `npm run build` first. */
export async function run(): Promise<Row[]> {
  const [browser, server] = await Promise.all([launchBrowser(), serveDist()]);
  try {
    const starts = await startTimes(browser, server.origin);
    const { page } = await openPage(browser, server.origin, "/?test");
    const layingOut = await layOutTimes(page);
    const edits = await editTimes(page);
    const row = (what: string, samples: readonly number[], value = median(samples)): Row => ({
      what,
      value,
      unit: "ms",
      runs: samples.length,
    });
    return [
      { what: "initial JS of the pane", value: await initialJs(), unit: "kB gz", runs: 1 },
      row("first paint of the pane", starts.paint),
      row("grid ready", starts.grid),
      row("laying out the workbook", layingOut),
      row(
        "edit → card in the page, p50",
        edits.map(({ card }) => card),
      ),
      row(
        "edit → card in the page, p95",
        edits.map(({ card }) => card),
        percentile(
          edits.map(({ card }) => card),
          95,
        ),
      ),
      row(
        "edit → frame painted, p50",
        edits.map(({ frame }) => frame),
      ),
      row(
        "edit → frame painted, p95",
        edits.map(({ frame }) => frame),
        percentile(
          edits.map(({ frame }) => frame),
          95,
        ),
      ),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What the page loads before it paints: the scripts that its HTML names. */
async function initialJs(): Promise<number> {
  const html = await readFile("dist/index.html", "utf8");
  const sizes = await Promise.all(
    [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(
      async ([, file = ""]) => gzipSync(await readFile(join("dist", file))).length,
    ),
  );
  return Number((sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1));
}

/** Fresh pages, each with an empty cache. */
async function startTimes(browser: Browser, origin: string) {
  const paint: number[] = [];
  const grid: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const { page } = await openPage(browser, origin, "/?test");
    await page.waitForFunction(() => "__nianbao" in window);
    grid.push(await page.evaluate(() => performance.now()));
    paint.push(
      await page.evaluate(
        () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN,
      ),
    );
    await page.context().close();
  }
  return { paint, grid };
}

async function layOutTimes(page: Page): Promise<number[]> {
  const pane = paneOf(page);
  const times: number[] = [];
  await pane.openExample();
  for (let i = 0; i < STARTS; i++) {
    await pane.press("新建");
    await pane.press("打开示例");
    const replace = page.getByRole("button", { name: "替换" });
    await replace.waitFor();
    times.push(
      await replace.evaluate(
        (button) =>
          new Promise<number>((resolve) => {
            const start = performance.now();
            new MutationObserver((_, observer) => {
              if (!document.querySelector("[data-blanks=proceedings]")) return;
              observer.disconnect();
              resolve(performance.now() - start);
            }).observe(document.body, { childList: true, subtree: true });
            (button as HTMLElement).click();
          }),
      ),
    );
  }
  return times;
}

/** From the Enter key to the card of the cause in the page, and to the frame that shows it. */
async function editTimes(page: Page): Promise<{ card: number; frame: number }[]> {
  const grid = await gridOf(page);
  const cell = { sheet: "表三", row: 27, column: 3 };
  const samples: { card: number; frame: number }[] = [];
  for (let i = 0; i < EDITS + 5; i++) {
    await grid.select(cell);
    await page.waitForTimeout(HAND);
    await page.keyboard.type(i % 2 === 0 ? "9" : "0");
    await page.evaluate(timeNextCard, i % 2 === 0);
    // Frames of the digit and of the cell before are not this edit's.
    await page.waitForTimeout(HAND);
    await page.keyboard.press("Enter");
    const sample = await page.evaluate(() => window.timed);
    // The first edits warm the engine up.
    if (i >= 5) samples.push(sample);
  }
  return samples;
}

function timeNextCard(appears: boolean): void {
  window.timed = new Promise((resolve) => {
    // The grid may have answered before this listener hears of the key: its time stamp counts.
    let pressed = NaN;
    const listener = ({ timeStamp }: KeyboardEvent) => {
      pressed = timeStamp;
    };
    window.addEventListener("keydown", listener, { capture: true, once: true });
    const pane = document.querySelector("#pane") ?? document.body;
    new MutationObserver((_, observer) => {
      const shown =
        document.querySelector('[data-cause="applications.outcomes.total.naturalPerson"]') !== null;
      if (shown !== appears) return;
      observer.disconnect();
      const card = performance.now();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          resolve({ card: card - pressed, frame: performance.now() - pressed });
        };
        channel.port2.postMessage(null);
      });
    }).observe(pane, { childList: true, subtree: true });
  });
}

declare global {
  interface Window {
    timed: Promise<{ card: number; frame: number }>;
  }
}
