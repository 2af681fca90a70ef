import type { DefinedName, Workbook } from "../../../model/sheet";
import { explanationSheet, infoSheet } from "../../../templates/particulars";
import type { Template } from "../../../model/template";

/** Our own names of a workbook, where they point to something. */
export function ownNames(
  workbook: Workbook,
  templates: readonly Template[],
): ReadonlyMap<string, DefinedName> {
  const ours = new Set([
    infoSheet.definedName,
    explanationSheet.definedName,
    ...templates.flatMap(({ tables, sections }) =>
      [...tables, ...sections].map(({ definedName }) => definedName),
    ),
  ]);
  const sheets = new Set(workbook.sheets.map(({ name }) => name));
  return new Map(
    workbook.names
      .filter(({ name, sheet }) => ours.has(name) && sheets.has(sheet))
      .map((defined) => [defined.name, defined]),
  );
}
