import { diagnose } from "../diagnosis";
import type { Cause } from "../model/cause";
import type { Finding } from "../model/finding";
import type { Spot } from "../model/range";
import type { Ref } from "../model/ref";
import type { Report } from "../model/report";
import type { Template } from "../model/template";
import { figuresTold } from "../narrative/told";
import { review } from "../review";

/** One report as it was handed in, checked in its own form. Plain data, whatever thread made it. */
export interface Submission {
  /** Tells it from the others: the path of its file. */
  readonly file: string;
  readonly report: Report;
  readonly template: Template;
  /** Where its file has the figures. */
  readonly spots: ReadonlyMap<Ref, Spot>;
  readonly findings: readonly Finding[];
  readonly causes: readonly Cause[];
}

/** A file of which nothing could be read, and the sentence that says why. */
export interface Unreadable {
  readonly file: string;
  readonly sentence: string;
}

/** A report that was read, with its findings and what is likely to be wrong behind them. */
export function submit(
  file: string,
  {
    report,
    template,
    spots,
  }: Pick<Submission, "report" | "template"> & Partial<Pick<Submission, "spots">>,
): Submission {
  const { findings } = review(report, template);
  const told = { told: figuresTold(report, template) };
  const causes = findings.length === 0 ? [] : diagnose(report, template, told);
  return { file, report, template, spots: spots ?? new Map(), findings, causes };
}

export const hasErrors = ({ findings }: Pick<Submission, "findings">): boolean =>
  findings.some(({ severity, outcome }) => severity === "error" && outcome === "fail");
