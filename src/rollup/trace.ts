import type { ComparisonFinding, Finding } from "../model/finding";
import { lookUpIn, weigh } from "../rules/figures";
import type { Unit } from "./unit";

/** A broken relation of the sums and the units that break it: their differences add up to its own. */
export interface Trace {
  readonly finding: ComparisonFinding;
  /** The largest difference (right − left) first, whatever its sign. */
  readonly units: readonly { readonly unit: Unit; readonly difference: number }[];
}

/** Where the broken equations among the findings come from; other findings have no trace. */
export const traced = (findings: readonly Finding[], counted: readonly Unit[]): readonly Trace[] =>
  findings.flatMap((finding) =>
    finding.kind === "comparison" && finding.operator === "=" ? [traceOf(finding, counted)] : [],
  );

function traceOf(finding: ComparisonFinding, counted: readonly Unit[]): Trace {
  const units = counted.flatMap((unit) => {
    const difference = differenceIn(finding, unit);
    return difference === null || difference === 0 ? [] : [{ unit, difference }];
  });
  units.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
  return { finding, units };
}

function differenceIn({ left, right }: ComparisonFinding, { values }: Unit): number | null {
  const lookUp = lookUpIn({ values: values ?? {} });
  const [a, b] = [weigh(left.terms, lookUp), weigh(right.terms, lookUp)];
  return a === null || b === null ? null : Number((b - a).toFixed(6));
}
