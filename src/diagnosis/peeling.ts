import { faultOf } from "../rules/completeness";
import { boundOf, brokenChecks, shift, type Figures, type Gaps } from "./gaps";

/** A figure that would be another; `from` is `NaN` where it is blank. */
export interface Change {
  readonly cell: number;
  readonly from: number;
  readonly to: number;
}

/** How many steps a search may still take: it ends at the same place on every machine. */
export interface Budget {
  steps: number;
}

/** More explanations of one size than these say no more than that there are many. */
const ENOUGH = 64;

/**
 * Every set of exactly `size` cells that closes all gaps when they are changed, each to a figure
 * of its kind. Supposing that a broken check has one wrong cell, its gap is what that cell is off
 * by; the rest is searched in the same way. All sets up to three cells are found (no more than
 * three can hide from that supposition); larger ones as far as the budget goes.
 */
export function peel(
  gaps: Gaps,
  figures: Figures,
  size: number,
  budget: Budget,
): readonly (readonly Change[])[] {
  const search: Search = { gaps, figures, budget, found: new Map(), seen: new Set(), path: [] };
  descend(search, size, 0);
  return [...search.found.values()];
}

interface Search {
  readonly gaps: Gaps;
  readonly figures: Figures;
  readonly budget: Budget;
  readonly found: Map<string, readonly Change[]>;
  /** Hashes of the paths that were followed, in whatever order their cells were taken. */
  readonly seen: Set<number>;
  readonly path: Change[];
}

function descend(search: Search, left: number, hash: number): void {
  const { gaps, path, found, budget } = search;
  if (left === 0) {
    if (gaps.broken === 0) found.set(keyOf(path), [...path]);
    return;
  }
  const bound = boundOf(gaps);
  if (bound === 0 || bound > left) return;
  const broken = brokenChecks(gaps);
  // A single cell takes part in every broken check; any of them will do.
  for (const check of left === 1 ? broken.slice(0, 1) : broken)
    for (const { cell, factor } of gaps.code.checks[check]?.links ?? []) {
      if (found.size >= ENOUGH || budget.steps <= 0) return;
      budget.steps -= 1;
      step(search, cell, -(gaps.of[check] ?? 0) / factor, left, hash);
    }
}

/** Follows one cell, and comes back. */
function step(search: Search, cell: number, difference: number, left: number, hash: number): void {
  const { gaps, figures, path, seen } = search;
  if (left === 1 && (gaps.code.uses[cell]?.length ?? 0) < gaps.broken) return;
  const from = figures[cell] ?? 0;
  const to = from + difference;
  if (faultOf(to, gaps.code.cells[cell]?.figure ?? "count") !== null) return;
  if (path.some((change) => change.cell === cell)) return;
  const next = hash ^ hashOf(cell, difference);
  // Two cells can be met in two orders only: cheaper followed twice than remembered.
  if (left > 1 && path.length > 0) {
    if (seen.has(next)) return;
    seen.add(next);
  }
  shift(gaps, cell, difference);
  path.push({ cell, from, to });
  descend(search, left - 1, next);
  path.pop();
  shift(gaps, cell, -difference);
}

const keyOf = (path: readonly Change[]): string =>
  path
    .map(({ cell }) => cell)
    .sort((a, b) => a - b)
    .join();

/** A number for a change; those of a path are combined without regard to their order. */
function hashOf(cell: number, difference: number): number {
  let hash =
    Math.imul(cell + 1, 0x9e3779b1) ^ Math.imul(Math.round(difference * 64) | 0, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
