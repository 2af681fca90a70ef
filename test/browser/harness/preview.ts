import type { Locator } from "playwright-core";
import type { Ref } from "../../../src/model/ref";
import type { Workbook } from "../../../src/model/sheet";
import { template2021 } from "../../../src/templates/2021";
import { figures } from "../../import/published";
import { printed } from "../../import/sheets";
import type { Pane } from "./pane";

/** The three tables with figures that were published, a sheet each. */
export const published: Workbook = {
  sheets: template2021.tables.map((table) => printed(table, figures)),
  names: [],
};

/** （一）本年新收, 自然人, of 表三; 95 in `published`. */
export const RECEIVED = "applications.received.naturalPerson";

/** The preview of a file, as a person finds it. */
export interface PreviewOf {
  /** Waits until that file is in sight. */
  shown(file: string): Promise<void>;
  tab(table: string): Promise<void>;
  figure(ref: Ref): Locator;
  readonly source: Locator;
}

export const previewIn = ({ root }: Pane): PreviewOf => ({
  shown: (file) => root.getByRole("heading", { name: `导入：${file}`, exact: true }).waitFor(),
  tab: (table) => root.getByRole("tab", { name: table }).click(),
  figure: (ref) => root.locator(`[data-ref="${ref}"]`),
  source: root.getByRole("status", { name: "数的来处" }),
});
