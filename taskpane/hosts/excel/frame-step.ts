import { rangeAddressOf, type Range } from "../../../src/model/range";
import type { SheetPlan } from "../../../src/workbook/plan";
import { CALL, type On, type Step } from "./step";

/** Panes, print set-up and, last of all, protection: after it nothing can be laid out. */
export const frameStep = (plan: SheetPlan, on: On): Step =>
  on(12 * CALL, (sheet) => {
    freeze(sheet, plan);
    setUpPages(sheet, plan);
    sheet.protection.protect({
      allowFormatColumns: true,
      allowFormatRows: true,
      allowInsertRows: true,
      selectionMode: "Normal",
    });
  });

function freeze(sheet: Excel.Worksheet, { freeze: { rows, columns } }: SheetPlan): void {
  const corner: Range = { row: 0, column: 0, rows, columns };
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRange(rangeAddressOf(corner)).untrack());
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function setUpPages(sheet: Excel.Worksheet, { print, columns, freeze }: SheetPlan): void {
  const { pageLayout } = sheet;
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
