import { brokenChecks, shift, type Figures, type Gaps } from "./gaps";
import { changeOf, closesAll, type Change } from "./peeling";

/** As many cells are told at most where nothing explains everything. */
const MOST = 36;

/**
 * Where nothing explains all gaps: cells that close every check they take part in, two at least,
 * one after the other. What is left is nobody's.
 */
export function inPart(gaps: Gaps, figures: Figures): readonly Change[] {
  const changes: Change[] = [];
  for (let next = closer(gaps, figures); next; next = closer(gaps, figures)) {
    changes.push(next);
    shift(gaps, next.cell, next.to - next.from);
    if (changes.length === MOST) break;
  }
  for (const { cell, from, to } of changes) shift(gaps, cell, from - to);
  return changes;
}

function closer(gaps: Gaps, figures: Figures): Change | null {
  const { code, of } = gaps;
  for (const check of brokenChecks(gaps))
    for (const { cell, factor } of code.checks[check]?.links ?? []) {
      const uses = code.uses[cell] ?? [];
      const difference = -(of[check] ?? 0) / factor;
      if (uses.length < 2 || !closesAll(gaps, uses, difference)) continue;
      const change = changeOf(code, figures, cell, difference);
      if (change) return change;
    }
  return null;
}
