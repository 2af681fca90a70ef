import { isBlank } from "../../../src/import/figure";
import { ownNames } from "../../../src/import/recognition/own/names";
import type { Sheet, Workbook } from "../../../src/model/sheet";
import { templates } from "../../../src/templates";
import { sheetsOf, type OpenReport } from "../state/open-report";

/** The sheets in sight that hold anything and are no part of the open report. */
export function foreignSheets(workbook: Workbook, open: OpenReport | null): readonly Sheet[] {
  const ours = new Set([
    ...[...ownNames(workbook, templates).values()].map(({ sheet }) => sheet),
    ...(open ? sheetsOf(open) : []),
  ]);
  return workbook.sheets.filter(
    ({ name, hidden, rows }) =>
      !ours.has(name) && !hidden && rows.some((row) => row.some((cell) => !isBlank(cell))),
  );
}
