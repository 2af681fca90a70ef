import { rangeAddressOf } from "../../../../src/model/range";
import type { SheetPlan, WorkbookPlan } from "../../../../src/workbook/plan";
import { excelWords } from "../../../../src/words/hosts";
import { Refused, type Run } from "../run";

/**
 * Sets up the pages of the sheets and, last of all, protects them: after it nothing can be laid
 * out. Where Excel sets up no pages, as without a printer, the tables come all the same, which is
 * said.
 */
export async function setUpPages(
  run: Run,
  plan: WorkbookPlan,
  ids: ReadonlyMap<string, string>,
  tell: (sentence: string) => void,
): Promise<void> {
  try {
    await run(async (context) => {
      for (const sheet of plan.sheets) setUpPage(at(context, ids, sheet).pageLayout, sheet);
      for (const sheet of plan.sheets) at(context, ids, sheet).protection.protect(ALLOWED);
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await protectAll(run, plan, ids);
    tell(excelWords.pagesNotSetUp(error.sentence));
  }
}

const ALLOWED: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertRows: true,
  selectionMode: "Normal",
};

const at = (
  { workbook: { worksheets } }: Excel.RequestContext,
  ids: ReadonlyMap<string, string>,
  { name }: SheetPlan,
): Excel.Worksheet => worksheets.getItem(ids.get(name) ?? name);

/** A sheet that is protected already refuses to be protected. */
const protectAll = (
  run: Run,
  plan: WorkbookPlan,
  ids: ReadonlyMap<string, string>,
): Promise<void> =>
  run(async (context) => {
    const all = plan.sheets.map((sheet) => at(context, ids, sheet).protection.load("protected"));
    await context.sync();
    for (const protection of all) if (!protection.protected) protection.protect(ALLOWED);
    await context.sync();
  });

function setUpPage(pageLayout: Excel.PageLayout, { print, columns, freeze }: SheetPlan): void {
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = {
    horizontalFitToPages: 1,
    ...(print.tall === 1 && { verticalFitToPages: 1 }),
  };
  pageLayout.setPrintArea(rangeAddressOf(print.area));
  // A title and a hint above running text need not stand on every page.
  if (print.tall === 0 && columns.length > 1 && freeze.rows > 0)
    pageLayout.setPrintTitleRows(`$1:$${freeze.rows}`);
}
