import type { ComparisonFinding, WeighedSide } from "../model/finding";
import { fieldsOf } from "../model/field";
import { figureOf, type Ref } from "../model/ref";
import type { Comparison, Side } from "../model/relation";
import type { Report } from "../model/report";
import type { RuleKind } from "../model/rule";
import { fill, starsOf } from "./patterns";

/** Sums of amounts in 万元 may differ by this much through binary fractions alone. */
const TOLERANCE = 1e-6;

const holds = { "=": (gap: number) => gap === 0, "≥": (gap: number) => gap >= 0 } as const;
const broken = {
  "=": (gap: string) => `ABS(${gap})>${TOLERANCE.toFixed(6)}`,
  "≥": (gap: string) => `${gap}<-${TOLERANCE.toFixed(6)}`,
} as const;

/** left = right or left ≥ right; undecided as soon as one figure is missing. */
export const comparison: RuleKind<Comparison> = {
  kind: "comparison",

  expand(relation, template) {
    const pattern = relation.right.refs[0] ?? "";
    return starsOf(pattern, fieldsOf(template).keys()).map((star) => {
      const on = (patterns: readonly string[]) => patterns.map((each) => fill(each, star));
      const left = on(relation.left.refs);
      const right = on(relation.right.refs);
      return {
        key: `${relation.id} ${star}`,
        relation,
        reads: [...left, ...right],
        marks: on(relation.marks),
        refs: { left, right },
      };
    });
  },

  check({ key, relation, reads, marks, refs }, report) {
    const left = weigh(relation.left, refs["left"] ?? [], report);
    const right = weigh(relation.right, refs["right"] ?? [], report);
    const missing =
      left.sum === null || right.sum === null
        ? reads.filter((ref) => figureOf(report.values[ref]) === null)
        : [];
    if (left.sum !== null && right.sum !== null) {
      const gap = left.sum - right.sum;
      if (holds[relation.operator](Math.abs(gap) < TOLERANCE ? 0 : gap)) return null;
    }
    const finding: ComparisonFinding = {
      kind: "comparison",
      rule: relation.id,
      key,
      severity: relation.severity,
      outcome: missing.length > 0 ? "undecided" : "fail",
      refs: reads,
      operator: relation.operator,
      left,
      right,
      missing,
      marks,
    };
    return finding;
  },

  formula({ relation, reads, refs }, address) {
    const at = (list: readonly Ref[] = []) => list.map(address);
    const gap = `(${at(refs["left"]).join("+")})-(${at(refs["right"]).join("+")})`;
    // COUNT sees numbers only: a blank or a “/” leaves the relation undecided, as in `check`.
    const complete = `COUNT(${at(reads).join(",")})=${reads.length}`;
    return `IF(${complete},${broken[relation.operator](gap)},FALSE)`;
  },
};

function weigh({ label }: Side, refs: readonly Ref[], report: Report): WeighedSide {
  let sum = 0;
  for (const ref of refs) {
    const figure = figureOf(report.values[ref]);
    if (figure === null) return { label, refs, sum: null };
    sum += figure;
  }
  return { label, refs, sum };
}
