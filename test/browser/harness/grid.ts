import type { Page } from "playwright-core";
import type { Place } from "../../../src/model/range";
import type { Cell, Workbook } from "../../../src/model/sheet";
import type { NamedSheet, WorkbookPlan } from "../../../src/workbook/plan";
import type { GridHandle } from "../../../taskpane/hosts/grid";
import type { Change, Edit, Host, Skipped } from "../../../taskpane/hosts/port";

/** What the workbench leaves for tests where its address says `?test`. */
interface Hook {
  readonly host: Host & GridHandle;
}

declare global {
  interface Window {
    __nianbao: Hook;
    heard: {
      changes: Change[];
      notices: string[];
      selections: Place[];
      skipped: Skipped[];
    };
  }
}

/** The grid of a workbench page, driven with mouse and keyboard, and what its host reports. */
export interface Grid {
  readonly page: Page;
  layOut(plan: WorkbookPlan): Promise<readonly string[]>;
  attach(next: NamedSheet | null, former: NamedSheet | null): Promise<readonly string[]>;
  /** Clicks the cell, types and presses Enter. */
  enter(place: Place, text: string): Promise<void>;
  select(place: Place): Promise<void>;
  paste(clipboard: { readonly text?: string; readonly html?: string }): Promise<void>;
  write(edits: readonly Edit[]): Promise<void>;
  undo(): Promise<boolean>;
  insertRows(place: Place, count: number): Promise<void>;
  read(): Promise<Workbook>;
  valueOf(place: Place): Promise<Cell>;
  /** The number format that a cell has of its own or by its style. */
  formatOf(place: Place): Promise<string | null>;
  /** RRGGBB near the top left corner of a cell of the active sheet. */
  colorOf(place: Place): Promise<string>;
  /** What the host reported since this was last asked, once the grid is quiet. */
  changes(): Promise<Change[]>;
  notices(): Promise<string[]>;
  /** What pastes left out. */
  skipped(): Promise<Skipped[]>;
  selections(): Promise<Place[]>;
}

/** Longer than any answer of the grid to one entry. */
const QUIET = 300;

export async function gridOf(page: Page): Promise<Grid> {
  await page.waitForFunction(() => "__nianbao" in window);
  await page.evaluate(() => {
    const { host } = window.__nianbao;
    window.heard = { changes: [], notices: [], selections: [], skipped: [] };
    host.onChange((change) => window.heard.changes.push(change));
    host.onNotice((sentence) => window.heard.notices.push(sentence));
    host.onSkipped(({ skipped }) => window.heard.skipped.push(...skipped));
    host.onSelect((place) => window.heard.selections.push(place));
  });
  const heard = async <K extends keyof Window["heard"]>(kind: K): Promise<Window["heard"][K]> => {
    await page.waitForTimeout(QUIET);
    const news = await page.evaluate((key) => window.heard[key].splice(0) as unknown, kind);
    return news as Window["heard"][K];
  };
  const select = (place: Place) =>
    page.evaluate((there) => window.__nianbao.host.select(there), place);
  const read = () => page.evaluate(() => window.__nianbao.host.read());
  return {
    page,
    layOut: (plan) => page.evaluate((laidOut) => window.__nianbao.host.layOut(laidOut), plan),
    attach: (next, former) =>
      page.evaluate((sheets) => window.__nianbao.host.attach(sheets.next, sheets.former), {
        next,
        former,
      }),
    select,
    async enter(place, text) {
      await select(place);
      const { x, y } = await page.evaluate((at) => window.__nianbao.host.cellRect(at), place);
      await page.mouse.click(x + 8, y + 8);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    paste: (clipboard) =>
      page.evaluate(({ text = "", html = "" }) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        clipboardData.setData("text/html", html);
        const event = { clipboardData, bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new ClipboardEvent("paste", event));
      }, clipboard),
    write: (edits) => page.evaluate((list) => window.__nianbao.host.write(list), edits),
    undo: () => page.evaluate(() => window.__nianbao.host.undo()),
    insertRows: (place, count) =>
      page.evaluate(
        ([at, rows]) => {
          window.__nianbao.host.insertRows(at, rows);
        },
        [place, count] as const,
      ),
    read,
    async valueOf({ sheet, row, column }) {
      const { sheets } = await read();
      return sheets.find(({ name }) => name === sheet)?.rows[row]?.[column] ?? null;
    },
    formatOf: (place) => page.evaluate((cell) => window.__nianbao.host.formatOf(cell), place),
    colorOf: (place) => page.evaluate(colorAt, place),
    changes: () => heard("changes"),
    notices: () => heard("notices"),
    skipped: () => heard("skipped"),
    selections: () => heard("selections"),
  };
}

function colorAt(place: Place): string {
  const { x, y } = window.__nianbao.host.cellRect(place);
  const canvas = document.querySelector<HTMLCanvasElement>(
    "#grid canvas[id^=univer-sheet-main-canvas]",
  );
  const context = canvas?.getContext("2d");
  if (!canvas || !context) throw new Error("The grid has no canvas");
  const box = canvas.getBoundingClientRect();
  const scale = canvas.width / box.width;
  const { data } = context.getImageData((x + 4 - box.x) * scale, (y + 4 - box.y) * scale, 1, 1);
  return [...data.slice(0, 3)]
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}
