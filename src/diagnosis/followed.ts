import type { Move } from "./moves";
import { FOLLOWED, slipMove } from "./moves";
import { closesAll, type Change } from "./peeling";
import type { Scene } from "./scene";

/**
 * One figure is wrong and at least two totals that are computed from it follow it, so that only
 * what the totals are compared with can tell. All figures of a column may explain the same then.
 */
export function followedBy({ code, figures, gaps }: Scene): readonly Move[] {
  const found: Move[] = [];
  code.followers.forEach((followers, cell) => {
    const uses = gaps.code.followed[cell] ?? [];
    const [use] = uses;
    if (followers.length < 2 || !use || uses.length !== gaps.broken) return;
    const difference = -(gaps.of[use.check] ?? 0) / use.factor;
    if (difference === 0 || Number.isNaN(figures[cell])) return;
    if (!closesAll(gaps, uses, difference)) return;
    const [own, ...totals] = [cell, ...followers].flatMap((each): Change[] => {
      const from = figures[each] ?? NaN;
      return Number.isNaN(from) ? [] : [{ cell: each, from, to: from + difference }];
    });
    if (!own) return;
    const cost = slipMove(own, code, figures).cost + FOLLOWED;
    found.push({ kind: "followed", changes: [own, ...totals], cost });
  });
  return found;
}
