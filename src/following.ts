import { sourcesOf } from "./last-year";
import { figureOf, type Ref, type Value } from "./model/ref";
import type { Report } from "./model/report";
import type { Comparison } from "./model/relation";
import type { Template } from "./model/template";
import { equationsOf, type Equation } from "./rules/equations";
import { lookUpIn, weigh, type Lookup } from "./rules/figures";
import { starOf } from "./rules/patterns";

/** A figure that follows from last year's report, as the form says. */
export interface Following {
  readonly ref: Ref;
  /** The relation that says so: B1. */
  readonly relation: Comparison;
  /** What follows. */
  readonly value: number;
  /** What stands there now. */
  readonly now: Value;
}

/**
 * The figures that last year's report gives, in the order of the form's relations. A figure whose
 * relation reads a blank, or that would fall below 0, is not told. Empty without last year's report.
 */
export function followingIn(report: Report, template: Template): readonly Following[] {
  const sources = sourcesOf(report);
  const lookUp = lookUpIn(report, sources);
  return equationsOf(template).flatMap((equation) => {
    const { relation } = equation.rule;
    const isKnown = equation.terms.every(
      ({ ref, source }) => source === null || sources[source]?.values[ref] !== undefined,
    );
    const ref = filledBy(equation);
    const value = ref === null || !isKnown ? null : solved(equation, ref, lookUp);
    if (ref === null || value === null || value < 0) return [];
    return [{ ref, relation, value, now: report.values[ref] ?? null }];
  });
}

/** Whether what stands there is another figure than the one that follows. */
export const differs = ({ now, value }: Following): boolean =>
  now !== null && figureOf(now) !== value;

function filledBy({ rule, terms }: Equation): Ref | null {
  const { fills } = rule.relation;
  if (fills === undefined) return null;
  const own = terms.find(({ ref, source }) => source === null && starOf(fills, ref) !== null);
  return own?.ref ?? null;
}

/** The figure that makes Σ factor·figure = 0; `null` as soon as another one is missing. */
function solved({ terms }: Equation, ref: Ref, lookUp: Lookup): number | null {
  const isOwn = (term: Equation["terms"][number]) => term.source === null && term.ref === ref;
  const factor = terms.find(isOwn)?.factor ?? 1;
  const rest = weigh(
    terms.filter((term) => !isOwn(term)),
    lookUp,
  );
  return rest === null ? null : -rest / factor + 0;
}
