import type { Comparison } from "../model/relation";
import type { RuleKind } from "../model/rule";
import { lookUpIn, weigh } from "./figures";
import { isComplete, missingIn, rulesOver, sumIn } from "./sides";

/** Sums of amounts in 万元 may differ by this much through binary fractions alone. */
const TOLERANCE = 1e-6;

const holds = { "=": (gap: number) => gap === 0, "≥": (gap: number) => gap >= 0 } as const;
const broken = {
  "=": (gap: string) => `ABS(${gap})>${TOLERANCE.toFixed(6)}`,
  "≥": (gap: string) => `${gap}<-${TOLERANCE.toFixed(6)}`,
} as const;

/** Whether left − right is what the operator asks for. */
export const isMet = (gap: number, operator: Comparison["operator"]): boolean =>
  holds[operator](Math.abs(gap) < TOLERANCE ? 0 : gap);

/** left = right or left ≥ right; undecided as soon as one figure is missing. */
export const comparison: RuleKind<Comparison> = {
  kind: "comparison",

  expand: (relation, template) => rulesOver(relation, relation.left, relation.right, template),

  check(rule, report, _, sources) {
    const { key, relation, reads, marks, left, right } = rule;
    const lookUp = lookUpIn(report, sources);
    const [a, b] = [weigh(left, lookUp), weigh(right, lookUp)];
    if (a !== null && b !== null) {
      const gap = a - b;
      if (isMet(gap, relation.operator)) return null;
    }
    return {
      kind: "comparison",
      rule: relation.id,
      key,
      severity: relation.severity,
      outcome: a === null || b === null ? "undecided" : "fail",
      refs: reads,
      operator: relation.operator,
      left: { label: relation.left.label, terms: left, sum: a },
      right: { label: relation.right.label, terms: right, sum: b },
      ...missingIn(rule, lookUp),
      marks,
    };
  },

  formula(rule, address) {
    const { relation, left, right, elsewhere } = rule;
    if (elsewhere.length > 0) return null;
    const gap = `(${sumIn(left, address)})-(${sumIn(right, address)})`;
    return `IF(${isComplete(rule, address)},${broken[relation.operator](gap)},FALSE)`;
  },
};
