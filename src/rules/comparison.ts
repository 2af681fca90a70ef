import type { ComparisonFinding } from "../model/finding";
import { fieldsOf } from "../model/field";
import type { Ref } from "../model/ref";
import type { Comparison } from "../model/relation";
import type { Rule, RuleKind } from "../model/rule";
import type { Template } from "../model/template";
import type { Term } from "../model/term";
import { lookUpIn, weigh } from "./figures";
import { fill, sourceOf, starsOf, termOf } from "./patterns";

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

  expand: (relation, template) =>
    starsIn(relation, template).map((star) => ruleFor(relation, star)),

  check({ key, relation, reads, marks, left, right, elsewhere }, report, _, sources) {
    const lookUp = lookUpIn(report, sources);
    const [a, b] = [weigh(left, lookUp), weigh(right, lookUp)];
    if (a !== null && b !== null) {
      const gap = a - b;
      if (isMet(gap, relation.operator)) return null;
    }
    const missing = reads.filter((ref) => lookUp(ref) === null);
    const missingElsewhere = elsewhere.filter(({ ref, source }) => lookUp(ref, source) === null);
    const finding: ComparisonFinding = {
      kind: "comparison",
      rule: relation.id,
      key,
      severity: relation.severity,
      outcome: a === null || b === null ? "undecided" : "fail",
      refs: reads,
      operator: relation.operator,
      left: { label: relation.left.label, terms: left, sum: a },
      right: { label: relation.right.label, terms: right, sum: b },
      missing,
      missingElsewhere,
      marks,
    };
    return finding;
  },

  formula({ relation, reads, left, right, elsewhere }, address) {
    if (elsewhere.length > 0) return null;
    const sum = (terms: readonly Term[]) => terms.map(({ ref }) => address(ref)).join("+");
    const gap = `(${sum(left)})-(${sum(right)})`;
    // COUNT sees numbers only: a blank or a “/” leaves the relation undecided, as in `check`.
    const complete = `COUNT(${reads.map(address).join(",")})=${reads.length}`;
    return `IF(${complete},${broken[relation.operator](gap)},FALSE)`;
  },
};

/** What the star can stand for, by the first pattern that reads the report itself. */
function starsIn({ left, right }: Comparison, template: Template): string[] {
  const own = [...right.refs, ...left.refs].find((pattern) => sourceOf(pattern) === null);
  return starsOf(own ?? "", fieldsOf(template).keys());
}

function ruleFor(relation: Comparison, star: string): Rule<Comparison> {
  const left = relation.left.refs.map((pattern) => termOf(pattern, star));
  const right = relation.right.refs.map((pattern) => termOf(pattern, star));
  const terms = [...left, ...right];
  const elsewhere = terms.filter(({ source }) => source !== null);
  const sources = new Set(elsewhere.map(({ source }) => source));
  return {
    key: [relation.id, ...sources, star].filter(Boolean).join(" "),
    relation,
    reads: terms.flatMap(({ ref, source }): Ref[] => (source === null ? [ref] : [])),
    marks: relation.marks.map((pattern) => fill(pattern, star)),
    left,
    right,
    elsewhere,
  };
}
