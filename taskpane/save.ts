import { browserOutlet } from "./browser-outlet";
import { HostError } from "./hosts/port";
import type { ExportedFile, Outlet, Saved } from "./session/export/outlet";
import { words } from "../src/words/pane";

/** What the web view that shows the pane can do with a file. */
export interface WebView {
  /** Opens a workbook of its own from the bytes of an .xlsx; the user saves it from there. */
  readonly openWorkbook: (data: Uint8Array) => Promise<void>;
  /** False where a page can save nothing: the web view of Excel for Mac. */
  readonly downloads: () => boolean;
}

/**
 * 保存: how files leave a pane inside Excel. A workbook is opened as a new one; other files are
 * handed to the web view, which does not tell what became of them; where it takes none, the text
 * is shown to be copied.
 */
export const officeOutlet = ({ openWorkbook, downloads }: WebView): Outlet => ({
  async save(file) {
    if (typeof file.data === "string" || !isWorkbook(file))
      return downloads() ? hand(file) : "refused";
    try {
      await openWorkbook(file.data);
      return "opened";
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (downloads()) return hand(file);
      throw new HostError(words.export.workbookRefused(file.name));
    }
  },
  async openApart(report, template) {
    const [{ toXlsx }, { planWorkbook }] = await Promise.all([
      import("../src/export/xlsx"),
      import("../src/workbook/lay-out"),
    ]);
    try {
      await openWorkbook(new Uint8Array(await toXlsx(planWorkbook(report, template))));
      return true;
    } catch (error) {
      if (error instanceof HostError) return false;
      throw error;
    }
  },
  copy: browserOutlet.copy,
  draw: browserOutlet.draw,
});

const isWorkbook = ({ name }: ExportedFile): boolean => name.endsWith(".xlsx");

async function hand(file: ExportedFile): Promise<Saved> {
  await browserOutlet.save(file);
  return "handed";
}
