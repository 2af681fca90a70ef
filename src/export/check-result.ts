import { countingIn, explainedIn } from "../explanations";
import type { Cause } from "../model/cause";
import type { Spot } from "../model/range";
import type { Ref } from "../model/ref";
import type { Readiness } from "../model/readiness";
import type { Report } from "../model/report";
import type { FindingJson, ReadyJson } from "../report-schema";
import type { Template } from "../model/template";
import { summarise, type Summary, type Validation } from "../validate";
import { sayCause } from "../words/causes";
import { saySpot } from "../words/notices";
import { findingJson, readyJson } from "./json";

/** A cause; `explains` are the keys of rules: `A2 naturalPerson`. */
export interface CauseJson extends Cause {
  readonly message: string;
  readonly cells: readonly (string | null)[];
}

/** What `check --json` prints for one file. */
export interface CheckResult {
  readonly file: string;
  readonly template: string;
  readonly year: number | null;
  /** `explained`: of the warnings, those with a reason that counts, where there are any. */
  readonly summary: Summary & { readonly explained?: number };
  /** Whether the report can be handed in, and what is open. */
  readonly ready: ReadyJson;
  /** `cells` are the places of `refs` in the file, `null` where the file has none. */
  readonly findings: readonly (FindingJson & { readonly cells: readonly (string | null)[] })[];
  /** Which figures are likely to be wrong behind the findings, the surest first. */
  readonly causes: readonly CauseJson[];
}

/** The outcome of checking one file. `spots` says where the file has a figure. */
export function toCheckResult(
  file: string,
  report: Report,
  template: Template,
  { findings }: Validation,
  { ready, causes }: { readonly ready: Readiness; readonly causes: readonly Cause[] },
  spots: ReadonlyMap<Ref, Spot>,
): CheckResult {
  const explained = explainedIn(report, template, findings);
  const reasons = countingIn(explained);
  const cellsOf = (refs: readonly Ref[]) =>
    refs.map((ref) => {
      const spot = spots.get(ref);
      return spot ? saySpot(spot) : null;
    });
  return {
    file,
    template: report.template,
    year: report.year,
    summary: {
      ...summarise(findings),
      ...(reasons > 0 && { explained: reasons }),
    },
    ready: readyJson(ready),
    findings: findings.map((finding) => ({
      ...findingJson(finding, template, explained),
      cells: cellsOf(finding.refs),
    })),
    causes: causes.map((cause) => ({
      ...cause,
      message: sayCause(cause, template, spots),
      cells: cellsOf(cause.refs),
    })),
  };
}
