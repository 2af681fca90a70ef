import { contains } from "../model/range";
import type { Report } from "../model/report";
import type { Template } from "../model/template";
import { explanationSheet, lastYearSheet } from "../templates/particulars";
import { planWorkbook } from "./lay-out";
import type { SheetPlan, WorkbookPlan } from "./plan";

/** Points: what is left of a row that held a hint alone. */
const GAP = 8;

/**
 * The workbook as handed on and printed: values and their looks alone, without validations,
 * conditions, hints or names, and without sections that are not written. A sheet that is copied
 * into another workbook would bring its names along, and Excel would ask about each of them.
 * Import finds every part by its labels, but for 说明, which only the names tell: they are left out.
 */
export function planCleanWorkbook(report: Report, template: Template): WorkbookPlan {
  const { title, sheets } = planWorkbook(report, template);
  const unwritten = template.sections.filter(({ id }) => report.sections[id] === null);
  const left = new Set<string>([
    explanationSheet.name,
    lastYearSheet.name,
    ...unwritten.map(({ sheet }) => sheet),
  ]);
  return { title, names: [], sheets: sheets.filter(({ name }) => !left.has(name)).map(clean) };
}

function clean(sheet: SheetPlan): SheetPlan {
  const { area } = sheet.print;
  const cells = sheet.cells.filter(
    ({ row, column, style }) => style !== "hint" && contains(area, row, column),
  );
  const kept = new Set(cells.map(({ row }) => row));
  return {
    ...sheet,
    cells,
    rows: sheet.rows.map((height, row) => (kept.has(row) ? height : GAP)),
    validations: [],
    conditions: [],
    open: [],
  };
}
