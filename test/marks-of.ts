import { layoutOf } from "../src/model/layout";
import { addressOf } from "../src/model/range";
import type { Ref } from "../src/model/ref";
import type { Report } from "../src/model/report";
import { ruleSetOf } from "../src/rules";
import { template2021 as template } from "../src/templates/2021";
import { validate } from "../src/validate";
import { tableRange } from "../src/workbook/table-sheet";

/**
 * The cells that a workbook has to mark by what `validate` finds: `error 表三!D28`. Blanks stay
 * white, and a workbook cannot see what depends on the name of the agency.
 */
export function marksOf(report: Report): ReadonlySet<string> {
  const marks = new Map(ruleSetOf(template).rules.map(({ key, marks }) => [key, marks]));
  return new Set(
    validate(report, template).findings.flatMap((finding) => {
      if (finding.outcome !== "fail" || finding.kind === "absence") return [];
      if (finding.kind === "completeness" && finding.fault === "blank") return [];
      return (marks.get(finding.key) ?? []).map((ref) => `${finding.severity} ${cellOf(ref)}`);
    }),
  );
}

function cellOf(ref: Ref): string {
  for (const table of template.tables) {
    const cell = layoutOf(table).cells.find((each) => each.ref === ref);
    if (!cell) continue;
    const { row, column } = tableRange(table);
    return `${table.name}!${addressOf({ row: row + cell.row, column: column + cell.column })}`;
  }
  throw new Error(`${ref} stands in no table`);
}
