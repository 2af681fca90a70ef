import type { Reading } from "../import";
import { isYearBefore, keepLastYear } from "../last-year";
import type { Report } from "../model/report";
import type { Template } from "../model/template";
import { cliWords as words } from "../words/cli";
import { Problem } from "./io";
import { readReport } from "./read-report";

/** A report and the file it was read from. */
export interface LastReport {
  readonly file: string;
  readonly reading: Reading;
}

/** The report that `--last-year` names; `null` where nothing is named. */
export async function readLastYear(file: string | undefined): Promise<LastReport | null> {
  if (file === undefined) return null;
  return { file, reading: await readReport(file) };
}

/**
 * The report with the figures of last year in place of those that it may bring along; a `Problem`
 * where they are of another year, or of a form that nothing carries over from.
 */
export function withLastYear(report: Report, template: Template, last: LastReport | null): Report {
  if (!last) return report;
  const { file, reading } = last;
  const year = reading.report.year;
  if (year !== null && report.year !== null && !isYearBefore(year, report.year))
    throw new Problem(words.otherYear(file, year, report.year));
  const lastYear = keepLastYear(reading.report, reading.template, template, baseName(file));
  if (!lastYear) throw new Problem(words.otherForm(file, reading.template.name, template.name));
  return { ...report, lastYear };
}

const baseName = (file: string): string => file.split(/[\\/]/u).at(-1) ?? file;
