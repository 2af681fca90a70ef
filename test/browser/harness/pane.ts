import axe from "axe-core";
import type { Locator, Page } from "playwright-core";

/** The pane of a workbench page, as a person finds it. */
export interface Pane {
  readonly page: Page;
  readonly root: Locator;
  openExample(): Promise<void>;
  tab(name: "审核" | "导入" | "导出" | "同比"): Promise<void>;
  press(name: string): Promise<void>;
  /** The card of a finding, by the key of its rule: `A2 naturalPerson`. */
  card(key: string): Locator;
  /** The card of a cause, by its figures: `applications.outcomes.total.naturalPerson`. */
  cause(...refs: string[]): Locator;
  /** What a figure of a cause should be, and what it is, as the card shows them. */
  bothOf(...refs: string[]): Promise<string[]>;
  /** Left side, right side, difference, as the card shows them. */
  sidesOf(key: string): Promise<string[]>;
  /** Chooses a file as the button 选择文件 does. */
  choose(name: string, content: Content): Promise<void>;
  /** Chooses several at once. */
  chooseAll(files: Readonly<Record<string, Content>>): Promise<void>;
  /** The text of the message bar. */
  readonly message: Locator;
  /** What axe-core finds wrong, `rule: element`. */
  faults(): Promise<string[]>;
}

export type Content = Uint8Array | string;

/** `root` where the pane stands in a frame. */
export function paneOf(page: Page, root: Locator = page.locator("#pane")): Pane {
  // What does not come is said by name, before the test itself runs out of time.
  page.setDefaultTimeout(10_000);
  const card = (key: string) => root.locator(`[data-finding="${key}"]`);
  const cause = (...refs: string[]) => root.locator(`[data-cause="${refs.join(" ")}"]`);
  const press = (name: string) => root.getByRole("button", { name, exact: true }).click();
  const chooseAll = (files: Readonly<Record<string, Content>>) =>
    root.locator("input[type=file]").setInputFiles(
      Object.entries(files).map(([name, content]) => ({
        name,
        mimeType: "application/octet-stream",
        buffer: Buffer.from(content),
      })),
    );
  return {
    page,
    root,
    card,
    cause,
    bothOf: (...refs) =>
      Promise.all(
        ["to", "from"].map((side) =>
          cause(...refs)
            .locator(`[data-side=${side}]`)
            .innerText(),
        ),
      ),
    press,
    async openExample() {
      await press("打开示例");
      await root.getByRole("heading", { name: "还有 5 格未填", exact: true }).waitFor();
    },
    tab: (name) => root.getByRole("tab", { name }).click(),
    sidesOf: (key) =>
      Promise.all(
        ["left", "right", "gap"].map((side) =>
          card(key).locator(`[data-side=${side}]`).innerText(),
        ),
      ),
    choose: (name, content) => chooseAll({ [name]: content }),
    chooseAll,
    message: root.locator(".fui-MessageBarBody"),
    async faults() {
      await page.evaluate(axe.source);
      return page.evaluate(async () => {
        // The grid is a library's. The dummies of Fluent's focus management pass the focus on.
        const { violations } = await window.axe.run({
          exclude: ["#grid", "[data-tabster-dummy]"],
        });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
    },
  };
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
