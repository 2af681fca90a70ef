import type { Code, Use } from "./code";
import { FOLLOWED, slipMove, type Move } from "./moves";
import { closesAll, type Change } from "./peeling";
import type { Scene } from "./scene";

/**
 * One figure is wrong and at least two totals that are computed from it follow it, so that only
 * what the totals are compared with can tell. All figures of a column may explain the same then.
 */
export function followedBy({ code, figures, gaps }: Scene): readonly Move[] {
  const found: Move[] = [];
  const followed = followedUses(gaps.code);
  code.followers.forEach((followers, cell) => {
    const uses = followed[cell] ?? [];
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

const known = new WeakMap<Code, readonly (readonly Use[])[]>();

/** The checks that a cell and its followers take part in together; none where they cancel out. */
function followedUses(code: Code): readonly (readonly Use[])[] {
  const existing = known.get(code);
  if (existing) return existing;
  const uses = code.followers.map((totals, cell) => together([cell, ...totals], code));
  known.set(code, uses);
  return uses;
}

function together(cells: readonly number[], { uses }: Code): readonly Use[] {
  const factors = new Map<number, number>();
  for (const cell of cells)
    for (const { check, factor } of uses[cell] ?? [])
      factors.set(check, (factors.get(check) ?? 0) + factor);
  return [...factors].flatMap(([check, factor]) => (factor === 0 ? [] : { check, factor }));
}
