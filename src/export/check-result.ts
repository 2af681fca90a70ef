import type { Spot } from "../model/range";
import type { Ref } from "../model/ref";
import type { Readiness } from "../model/readiness";
import type { Report } from "../model/report";
import type { FindingJson, ReadyJson } from "../report-json";
import type { Template } from "../model/template";
import { summarise, type Summary, type Validation } from "../validate";
import { saySpot } from "../words/notices";
import { findingJson, readyJson } from "./json";

/** What `check --json` prints for one file. */
export interface CheckResult {
  readonly file: string;
  readonly template: string;
  readonly year: number | null;
  readonly summary: Summary;
  /** Whether the report can be handed in, and what is open. */
  readonly ready: ReadyJson;
  /** `cells` are the places of `refs` in the file, `null` where the file has none. */
  readonly findings: readonly (FindingJson & { readonly cells: readonly (string | null)[] })[];
  /** Which cell is likely to be wrong behind the findings. */
  readonly causes: readonly never[];
}

/** The outcome of checking one file. `spots` says where the file has a figure. */
export function toCheckResult(
  file: string,
  { template: id, year }: Report,
  template: Template,
  { findings }: Validation,
  ready: Readiness,
  spots: ReadonlyMap<Ref, Spot>,
): CheckResult {
  return {
    file,
    template: id,
    year,
    summary: summarise(findings),
    ready: readyJson(ready),
    findings: findings.map((finding) => ({
      ...findingJson(finding, template),
      cells: finding.refs.map((ref) => {
        const spot = spots.get(ref);
        return spot ? saySpot(spot) : null;
      }),
    })),
    causes: [],
  };
}
