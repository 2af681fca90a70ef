import { counts, explainableIn, explainedIn } from "../explanations";
import type { Cause } from "../model/cause";
import type { Finding } from "../model/finding";
import { ownRefsOf, isWeighing, sidesOf } from "../model/finding";
import type { Spot } from "../model/range";
import type { Ref, Value } from "../model/ref";
import type { Submission } from "../rollup/submission";
import { sayCause } from "../words/causes";
import { sayFinding } from "../words/findings";
import { saySpot } from "../words/notices";

/** One thing that a unit has to put right, to explain, or to look at. */
export interface UnitIssue {
  readonly kind: "cause" | "error" | "warning" | "undecided";
  /** Where its file has the figures: 表三!D9. */
  readonly cells: readonly string[];
  /** What stands there and what should, beside each other; empty where that is not known. */
  readonly from: readonly Value[];
  readonly to: readonly number[];
  readonly sentence: string;
  /** The reason that the unit gave, where it still counts. */
  readonly reason: string | null;
  /** A reason is wanted and none counts. */
  readonly wantsReason: boolean;
}

/** Causes first, then what no cause explains, in the order of the form. */
export function issuesOf({
  report,
  template,
  findings,
  causes,
  spots,
}: Submission): readonly UnitIssue[] {
  const explained = explainedIn(report, template, findings);
  const told = new Set(causes.flatMap(({ explains }) => explains));
  const fromFindings = findings.flatMap((finding): UnitIssue[] => {
    if (told.has(finding.key)) return [];
    const known = explained.get(finding.key);
    const reason = known && counts(known) ? known.explanation.text : null;
    return [
      {
        kind: finding.outcome === "undecided" ? "undecided" : finding.severity,
        cells: cellsOf(refsIn(finding), spots),
        ...{ from: [], to: [], reason },
        sentence: sayFinding(finding, template),
        wantsReason: reason === null && explainableIn(finding, template) !== null,
      },
    ];
  });
  return [...causes.map((cause) => fromCause(cause, { template, spots })), ...fromFindings];
}

const fromCause = (
  cause: Cause,
  { template, spots }: Pick<Submission, "template" | "spots">,
): UnitIssue => ({
  kind: "cause",
  cells: cellsOf(cause.refs, spots),
  ...{ from: cause.from, to: cause.to, reason: null, wantsReason: false },
  sentence: sayCause(cause, template, spots),
});

/** The figures that a finding points to: what is missing, or what it marks. */
function refsIn(finding: Finding): readonly Ref[] {
  if (!isWeighing(finding)) return finding.refs;
  if (finding.missing.length > 0) return finding.missing;
  return finding.marks.length > 0 ? finding.marks : sidesOf(finding).flatMap(ownRefsOf);
}

function cellsOf(refs: readonly Ref[], spots: ReadonlyMap<Ref, Spot>): readonly string[] {
  return refs.flatMap((ref) => {
    const spot = spots.get(ref);
    return spot ? saySpot(spot) : [];
  });
}
