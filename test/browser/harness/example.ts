import type { Page } from "playwright-core";
import type { Place } from "../../../src/model/range";
import { gridOf, type Grid } from "./grid";
import { paneOf, type Pane } from "./pane";

/** A cell of 表三 by its address: D28 is （七）总计, 自然人. */
export const at = (address: string, sheet = "表三"): Place => {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return { sheet, row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
};

/** What stands in D28 of 表三. */
export const D28 = "applications.outcomes.total.naturalPerson";

/** A pane with the example open, and its grid. */
export type Desk = Pane & { readonly grid: Grid };

/** Opens the example in a fresh page. */
export async function openExample(page: Page): Promise<Desk> {
  const pane = paneOf(page);
  await pane.openExample();
  return { ...pane, grid: await gridOf(page) };
}

/** Types over a cell: two clicks on one cell in a row would open it instead. */
export async function enter(grid: Grid, place: Place, text: string): Promise<void> {
  await grid.select(place);
  await grid.page.keyboard.type(text);
  await grid.page.keyboard.press("Enter");
}

/** The heading of the state. */
export const errors = (count: number) => `还有 ${count} 处要改`;
export const heading = ({ root }: Pane, name: string) =>
  root.getByRole("heading", { name, exact: true });
