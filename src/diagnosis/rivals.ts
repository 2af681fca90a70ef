import { faultOf } from "../rules/completeness";
import { isOneKey } from "./keys";
import { mirrorsOf, reflected, type Mirror, type Part } from "./mirrors";
import type { Budget, Change } from "./peeling";
import type { Scene } from "./scene";

/** Two changes that close all gaps together. */
export type Pair = readonly [Change, Change];

/** What looks the same as two wrong figures. */
export interface Rival {
  readonly changes: readonly Change[];
  /** One figure of them belongs where another stands, so that an act may explain both. */
  readonly isMoved: boolean;
}

/** One of two figures is right; three others are wrong in its place, beside the other of the two. */
interface Swap {
  readonly scene: Scene;
  readonly mirrors: readonly Mirror[];
  readonly difference: number;
  readonly other: Change;
}

/**
 * What looks the same as two wrong figures where one of them is right: the three others that break
 * the same checks are wrong, each by one key, or one of them belongs where another stands. Where
 * that cannot be told, nothing is left of the budget.
 */
export function* rivalsOf(scene: Scene, [one, other]: Pair, budget: Budget): Generator<Rival> {
  const { figures, gaps } = scene;
  for (const [change, rest] of [[one, other] as const, [other, one] as const]) {
    const mirrors = mirrorsOf(gaps.code, change.cell);
    budget.steps = mirrors ? budget.steps - mirrors.length : 0;
    if (!mirrors || budget.steps <= 0) return;
    const swap = { scene, mirrors, difference: change.to - change.from, other: rest };
    const keyed = new Set(keyedIn(swap));
    for (const mirror of mirrors) {
      const isMoved = hasMoved(swap, mirror);
      if (!isMoved && !keyed.has(mirror)) continue;
      const changes = reflected(gaps.code, figures, mirror, swap.difference, rest);
      if (changes) yield { changes, isMoved };
    }
  }
}

/** The mirrors of which each figure is wrong by one key, or right. */
function* keyedIn(swap: Swap): Generator<Mirror> {
  // Mirrors that share their first part stand side by side.
  let [first, isFirst] = [-1, false];
  for (const mirror of swap.mirrors) {
    const [one, other, last] = mirror;
    if (one.cell !== first) [first, isFirst] = [one.cell, isKeyed(swap, one)];
    if (isFirst && isKeyed(swap, other) && isKeyed(swap, last)) yield mirror;
  }
}

function isKeyed(swap: Swap, part: Part): boolean {
  const { figures, code } = swap.scene;
  const from = figures[part.cell] ?? 0;
  const to = from + movedBy(swap, part);
  const kind = code.cells[part.cell]?.figure ?? "count";
  return to === from || (faultOf(to, kind) === null && isOneKey(from, to));
}

/** By how much a part of a mirror moves. */
const movedBy = ({ difference, other }: Swap, { cell, factor }: Part): number =>
  factor * difference + (other.cell === cell ? other.to - other.from : 0);

/** Whether one figure belongs where another stands; a 0 that does says nothing. */
function hasMoved(swap: Swap, mirror: Mirror): boolean {
  const { figures } = swap.scene;
  const { from, to, cell } = swap.other;
  for (const part of mirror) {
    const stands = figures[part.cell] ?? 0;
    const meant = stands + movedBy(swap, part);
    const isApart = part.cell !== cell;
    if (isApart && ((stands > 0 && to === stands) || (meant > 0 && meant === from))) return true;
    if (meant > 0 && mirror.some((next) => next !== part && figures[next.cell] === meant))
      return true;
  }
  return false;
}
