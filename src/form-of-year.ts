import { carryOver, type CarriedReport } from "./carry-over";
import type { Report } from "./model/report";
import type { Template } from "./model/template";
import { templates } from "./templates";

/** The form that a reporting year asks for; `undefined` where we have none. */
export const formOfYear = (year: number): Template | undefined =>
  templates.find((template) => isOf(template, year));

/** A report in the form that its year asks for. */
export interface Refitted extends CarriedReport {
  readonly template: Template;
}

/**
 * 改用相应的格式: the report in the form that its year asks for, and what has no counterpart there.
 * `null` where its form is one of that year, or where no way leads from it to the right one.
 */
export function refit(report: Report, template: Template): Refitted | null {
  const { year } = report;
  if (year === null || isOf(template, year)) return null;
  const form = formOfYear(year);
  const carried = form ? carryOver(report, template, form) : null;
  return form && carried ? { ...carried, template: form } : null;
}

const isOf = ({ years }: Template, year: number): boolean =>
  year >= years.from && year <= (years.to ?? Infinity);
