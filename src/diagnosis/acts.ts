import type { Check } from "./code";
import { TOLERANCE, type Figures } from "./gaps";
import type { Move } from "./moves";
import type { Budget, Change } from "./peeling";
import { viewsOf, type Scene } from "./scene";
import { shifted } from "./shifts";
import { swappedLines } from "./swaps";

/**
 * Acts that leave several figures wrong, each as the changes that would take it back. They close
 * at least one broken check; whether they close all is for the caller to see. Two cells that
 * changed places are no matter of this file: peeling finds them.
 */
export function* actsOf(scene: Scene, budget: Budget): Generator<Move> {
  yield* staleTotals(scene);
  for (const view of viewsOf(scene)) {
    yield* shifted(scene, view, budget);
    yield* swappedLines(scene, view, budget);
  }
}

/** Bits: which act, and which of a few dozen rows and columns; */
const STALE = 9;
/** for each total, what it was before. */
const EACH = 4;

/** The totals of one row or column are made the sums of what stands there. */
function* staleTotals({ code, figures }: Scene): Generator<Move> {
  const stale = code.checks.map((check) => recomputed(check, figures));
  for (const line of code.totalLines) {
    const changes = line.flatMap((check) => stale[check] ?? []);
    if (changes.length > 1)
      yield { kind: "staleTotals", changes, cost: STALE + changes.length * EACH };
  }
}

/** `null` where the total is the sum, or is blank, or where a part is. */
function recomputed({ links, total }: Check, figures: Figures): Change | null {
  if (total === null) return null;
  let own = -1;
  let others = 0;
  for (const { cell, factor } of links)
    if (cell === total) own = factor;
    else others += factor * (figures[cell] ?? 0);
  const from = figures[total] ?? 0;
  const to = -others / own + 0;
  return Math.abs(to - from) >= TOLERANCE ? { cell: total, from, to } : null;
}
