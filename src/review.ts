import type { Report } from "./model/report";
import type { Template } from "./model/template";
import { checkText, textRelationsOf } from "./narrative/check";
import { validate, type Validation } from "./validate";

/**
 * 审核 in full: the relations of the tables (`validate`), then those of the text (C1–C12). A file
 * that brings no text at all, such as a workbook of the three tables, is not asked for any.
 */
export function review(report: Report, template: Template): Validation {
  const figures = validate(report, template);
  if (Object.values(report.sections).every((text) => text === null)) return figures;
  const findings = checkText(report, template);
  const relations = textRelationsOf(template);
  const broken = new Set(findings.map(({ rule }) => rule));
  return {
    findings: [...figures.findings, ...findings],
    checked: figures.checked + relations.length,
    passed: figures.passed + relations.length - broken.size,
  };
}
