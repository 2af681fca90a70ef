import type { Comparison } from "../model/relation";
import type { Rule } from "../model/rule";
import type { Template } from "../model/template";
import type { Term } from "../model/term";
import { ruleSetOf } from ".";

export type { Term } from "../model/term";

/** A comparison as arithmetic: Σ factor·figure of `terms` = 0, or ≥ 0, that is left − right. */
export interface Equation {
  readonly rule: Rule<Comparison>;
  readonly operator: "=" | "≥";
  /** Both sides on the left: the factors of the right side are negative. */
  readonly terms: readonly Term[];
  /** The sides as the relation has them, with the factors that it gives. */
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

const known = new WeakMap<Template, readonly Equation[]>();

/** The comparisons of a template, once for everything that their star stands for. */
export function equationsOf(template: Template): readonly Equation[] {
  const existing = known.get(template);
  if (existing) return existing;
  const equations = ruleSetOf(template).rules.filter(isComparison).map(equationOf);
  known.set(template, equations);
  return equations;
}

const isComparison = (rule: Rule): rule is Rule<Comparison> => rule.relation.kind === "comparison";

const equationOf = (rule: Rule<Comparison>): Equation => ({
  rule,
  operator: rule.relation.operator,
  terms: [...rule.left, ...rule.right.map(negated)],
  left: rule.left,
  right: rule.right,
});

const negated = (term: Term): Term => ({ ...term, factor: -term.factor });
