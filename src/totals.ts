import type { Ref } from "./model/ref";
import type { Report } from "./model/report";
import type { Template } from "./model/template";
import { equationsOf } from "./rules/equations";
import { lookUpIn, sumOf } from "./rules/figures";

/** A total and the figures that it must be the sum of. */
export interface Total {
  readonly ref: Ref;
  readonly parts: readonly Ref[];
}

const known = new WeakMap<Template, readonly Total[]>();

/** Every total of a template; the crossing of a total row and a total column has two. */
export function totalsOf(template: Template): readonly Total[] {
  const existing = known.get(template);
  if (existing) return existing;
  const totals = equationsOf(template).flatMap(({ rule, operator, left, right }) => {
    const [total, ...others] = right;
    return total && others.length === 0 && operator === "=" && rule.elsewhere.length === 0
      ? [{ ref: total.ref, parts: left.map(({ ref }) => ref) }]
      : [];
  });
  known.set(template, totals);
  return totals;
}

/**
 * 补齐合计: what the blank totals must be, so far as their parts are all there. A total that is
 * filled in already is a control figure and is left alone; one that two sums disagree on stays
 * blank.
 */
export function missingTotals(report: Report, template: Template): ReadonlyMap<Ref, number> {
  const filled = new Map<Ref, number>();
  const lookUp = lookUpIn(report);
  const figure = (ref: Ref) => filled.get(ref) ?? lookUp(ref);
  for (;;) {
    const sums = new Map<Ref, Set<number>>();
    for (const { ref, parts } of totalsOf(template)) {
      if (report.values[ref] !== null || filled.has(ref)) continue;
      const sum = sumOf(parts, figure);
      if (sum !== null) sums.set(ref, (sums.get(ref) ?? new Set()).add(sum));
    }
    const agreed = [...sums].flatMap(([ref, [sum, ...others]]) =>
      sum !== undefined && others.length === 0 ? [[ref, sum] as const] : [],
    );
    if (agreed.length === 0) return filled;
    for (const [ref, sum] of agreed) filled.set(ref, sum);
  }
}
