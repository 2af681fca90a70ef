import { faultOf } from "../rules/completeness";
import type { Code, Use } from "./code";
import { boundOf, shift, TOLERANCE, type Figures, type Gaps } from "./gaps";

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
  most = ENOUGH,
): readonly (readonly Change[])[] {
  const search: Search = {
    gaps,
    figures,
    budget,
    most,
    found: new Map(),
    seen: new Set(),
    path: [],
  };
  descend(search, size, 0);
  return [...search.found.values()];
}

interface Search {
  readonly gaps: Gaps;
  readonly figures: Figures;
  readonly budget: Budget;
  readonly most: number;
  readonly found: Map<string, readonly Change[]>;
  /** Hashes of the paths that were followed, in whatever order their cells were taken. */
  readonly seen: Set<number>;
  readonly path: Change[];
}

function descend(search: Search, left: number, hash: number): void {
  const { gaps, found, most, budget } = search;
  const bound = boundOf(gaps);
  if (bound === 0 || bound > left) return;
  if (left === 1) {
    finish(search);
    return;
  }
  for (const check of shortestBroken(gaps, oneIsAlone(left, gaps)))
    for (const { cell, factor } of gaps.code.checks[check]?.links ?? []) {
      if (found.size >= most || budget.steps <= 0) return;
      budget.steps -= 1;
      step(search, cell, -(gaps.of[check] ?? 0) / factor, left, hash);
    }
}

/**
 * Of so many broken checks, one has a single cell of `size` wrong ones: the others have two at
 * least, and no two cells share more checks than `mostShared`.
 */
const oneIsAlone = (size: number, { code: { mostShared } }: Gaps): number =>
  ((size * (size - 1)) / 2) * mostShared + 1;

function shortestBroken({ of, code: { shortestFirst } }: Gaps, most: number): readonly number[] {
  const broken: number[] = [];
  for (const check of shortestFirst) {
    if (of[check] !== 0) broken.push(check);
    if (broken.length === most) break;
  }
  return broken;
}

/** The last cell takes part in every broken check, and in no other, and closes them all at once. */
function finish({ gaps, figures, budget, path, found }: Search): void {
  const { of, broken, code } = gaps;
  const [check = -1] = shortestBroken(gaps, 1);
  for (const { cell, factor } of code.checks[check]?.links ?? []) {
    budget.steps -= 1;
    const uses = code.uses[cell] ?? [];
    if (uses.length !== broken) continue;
    const difference = -(of[check] ?? 0) / factor;
    if (!closesAll(gaps, uses, difference)) continue;
    const change = changeOf(gaps.code, figures, cell, difference);
    if (!change || path.some((known) => known.cell === cell)) continue;
    const all = [...path, change];
    found.set(keyOf(all), all);
  }
}

/** Whether a cell that moves by `difference` closes every check that it takes part in. */
export function closesAll({ of }: Gaps, uses: readonly Use[], difference: number): boolean {
  for (const { check, factor } of uses)
    if (Math.abs((of[check] ?? 0) + factor * difference) >= TOLERANCE) return false;
  return true;
}

/** The change of a cell by `difference`; `null` where it would be no figure of its kind. */
export function changeOf(
  code: Code,
  figures: Figures,
  cell: number,
  difference: number,
): Change | null {
  const from = figures[cell] ?? 0;
  const to = from + difference;
  return faultOf(to, code.cells[cell]?.figure ?? "count") === null ? { cell, from, to } : null;
}

/** Follows one cell, and comes back. */
function step(search: Search, cell: number, difference: number, left: number, hash: number): void {
  const { gaps, figures, path, seen } = search;
  const change = changeOf(gaps.code, figures, cell, difference);
  if (!change || path.some((known) => known.cell === cell)) return;
  const next = hash ^ hashOf(cell, difference);
  // Two cells can be met in two orders only: cheaper followed twice than remembered.
  if (path.length > 0) {
    if (seen.has(next)) return;
    seen.add(next);
  }
  shift(gaps, cell, difference);
  path.push(change);
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
