import type { TextFinding } from "../model/finding";
import type { Report } from "../model/report";
import type { Template } from "../model/template";
import { checkDate } from "./dates";
import { checkFigures } from "./figures";
import { checkLeftovers } from "./leftovers";
import { textRelation } from "./relations";
import { checkStatements } from "./statements";

/**
 * C1–C12: the report's text against its tables and against what the form asks of it. Sections
 * that are not written and figures that are blank leave a relation undecided. Pure; findings stand
 * in the order of the relations, and within one in that of the text.
 */
export function checkText(report: Report, template: Template): readonly TextFinding[] {
  const findings = [
    ...checkFigures(report, template),
    ...checkStatements(report),
    ...checkDate(report),
    ...checkLeftovers(report, template),
  ];
  return findings
    .filter(({ rule }) => textRelation(rule).forms?.includes(template.id) ?? true)
    .sort((a, b) => Number(a.rule.slice(1)) - Number(b.rule.slice(1)));
}
