import type { Confidence } from "../model/cause";
import { faultOf } from "../rules/completeness";
import { actsOf } from "./acts";
import { filled } from "./blanks";
import { followedBy } from "./followed";
import { boundOf, shift, type Gaps } from "./gaps";
import { inPart } from "./in-part";
import { mirrored } from "./mirrors";
import { mendedBy, movesOf, savedByAct, slipCost, weighed, type Move, type Weigh } from "./moves";
import { peel, type Budget, type Change } from "./peeling";
import type { Scene } from "./scene";

/** Moves that close gaps together; the shorter to say, the likelier. */
export interface Explanation {
  readonly moves: readonly Move[];
  /** In bits. */
  readonly cost: number;
}

/** What explains the gaps of a code. */
export interface Explained {
  /** The likeliest first. */
  readonly explanations: readonly Explanation[];
  /** What can be said of the first at best: `open` where it explains only a part. */
  readonly confidence: Confidence;
}

interface Search extends Scene {
  readonly weigh: Weigh;
  readonly budget: Budget;
}

/** The most cells that are looked for one by one. */
const MOST = 6;

/** A search of this many steps takes a few milliseconds. */
export const STEPS = 10_000;

/** Bits of two plain slips; what costs more may as well be one act. */
const PLAIN = 24;
/** Another explanation that takes as many bits more is no longer of the same weight, */
const NEAR = 4;
/** and one that takes as many more does not make two things done at once uncertain. */
const FAR = 17;

/**
 * Every explanation with the fewest cells, and every act where one cell is not enough; at most as
 * many steps are taken as the budget has. Where none explains everything, one that explains a part.
 */
export function explain(scene: Scene, weigh: Weigh, budget: Budget = { steps: STEPS }): Explained {
  const search: Search = { ...scene, weigh, budget };
  const found = inSearch(search).sort(byCost);
  const [best] = found;
  if (!best) {
    const part = explanationOf(search, inPart(scene.gaps, scene.figures));
    return { explanations: [part], confidence: "open" };
  }
  const alike = lookingLike(best, search);
  const near = alike.filter(({ cost }) => cost < best.cost + NEAR);
  const isSure = found.length === 1 && alike.length === 0 && isPlain(best) && isOnly(best, search);
  return {
    explanations: near.length > 0 ? [...found, ...near].sort(byCost) : found,
    confidence: isSure ? "certain" : "likely",
  };
}

/** One figure is wrong, or what was done to two is what hands are known for. */
const isPlain = ({ moves }: Explanation): boolean =>
  (moves.length === 1 && moves[0]?.changes.length === 1) ||
  moves.every(({ kind }) => kind !== "other" && kind !== "followed");

const byCost = (a: Explanation, b: Explanation): number => a.cost - b.cost;

function inSearch(search: Search): Explanation[] {
  const found = byCells(search, 1);
  if (found.length === 0) {
    found.push(...byCells(search, 2));
    const least = Math.min(...found.map(({ cost }) => cost));
    if (least > PLAIN) found.push(...byActs(search));
    found.push(...byFollowing(search));
  }
  for (let size = 3; size <= MOST && found.length === 0; size += 1)
    found.push(...byCells(search, size));
  return found;
}

const byCells = (search: Search, size: number): Explanation[] =>
  peel(search.gaps, search.figures, size, search.budget)
    .map((changes) => explanationOf(search, changes))
    .filter((explanation) => isPossible(explanation, search));

const explanationOf = (search: Search, changes: readonly Change[]): Explanation =>
  explanationBy(movesOf(changes, search.code, search.figures, search.weigh));

const explanationBy = (moves: readonly Move[]): Explanation => ({
  moves,
  cost: moves.reduce((sum, { cost }) => sum + cost, 0),
});

/** Steps that it takes to see what blanks would have to be. */
const FILLING = 300;

/** Whether the blanks that are left can be figures. */
function isPossible({ moves }: Explanation, search: Search): boolean {
  const { code, figures, hasBlanks, constants, budget } = search;
  if (!hasBlanks) return true;
  if (budget.steps <= 0) return false;
  budget.steps -= FILLING;
  return !filled(code, mendedBy(figures, moves), constants).isImpossible;
}

/** Acts that close all gaps, alone or with one cell more. */
function byActs(search: Search): Explanation[] {
  const { code, figures, gaps, weigh, budget } = search;
  const found: Explanation[] = [];
  for (const act of actsOf(search, budget)) {
    budget.steps -= act.changes.length;
    if (!areFigures(act.changes, gaps)) continue;
    apply(act.changes, gaps, 1);
    const bound = boundOf(gaps);
    const move = weighed(act, code, weigh);
    if (bound === 0) found.push(explanationBy([move]));
    if (bound === 1)
      for (const changes of peel(gaps, figures, 1, budget))
        if (changes.every(({ cell }) => !act.changes.some((change) => change.cell === cell)))
          found.push(explanationBy([move, ...movesOf(changes, code, figures, weigh)]));
    apply(act.changes, gaps, -1);
  }
  return found.filter((explanation) => isPossible(explanation, search));
}

const byFollowing = (search: Search): Explanation[] =>
  followedBy(search)
    .filter(({ changes }) => areFigures(changes, search.gaps))
    .map((move) => explanationBy([weighed(move, search.code, search.weigh)]))
    .filter((explanation) => isPossible(explanation, search));

const areFigures = (changes: readonly Change[], { code }: Gaps): boolean =>
  changes.every(({ cell, to }) => faultOf(to, code.cells[cell]?.figure ?? "count") === null);

/** Takes changes into the gaps, or with -1 out of them; blanks are in no check. */
function apply(changes: readonly Change[], gaps: Gaps, way: 1 | -1): void {
  for (const { cell, from, to } of changes)
    if (!Number.isNaN(from)) shift(gaps, cell, way * (to - from));
}

/**
 * What looks the same as `best` with one or two cells more, and does not cost far more. One is
 * enough to leave `best` uncertain; after that, only those that come near are looked for.
 */
function lookingLike(best: Explanation, search: Search): readonly Explanation[] {
  const { gaps, figures, budget } = search;
  const [one, other, ...more] = best.moves.flatMap((move) => move.changes);
  const found: Explanation[] = [];
  // What was done once is rarely three things, whatever they cost.
  if (!one || !other || more.length > 0 || best.moves.length === 1) return found;
  let limit = best.cost + FAR;
  for (const [change, rest] of [[one, other] as const, [other, one] as const]) {
    const leastOf = leastCost(search);
    for (const others of mirrored(gaps.code, figures, change, rest, budget)) {
      if (leastOf(others) > limit) continue;
      const like = explanationOf(search, others);
      if (like.cost > limit || !isPossible(like, search)) continue;
      found.push(like);
      limit = best.cost + NEAR;
    }
  }
  return found;
}

/** What changes cost at least, in bits. */
type LeastCost = (changes: readonly Change[]) => number;

/** Each by itself, less what one act or two in the place of several changes save. */
function leastCost({ code, figures, weigh }: Search): LeastCost {
  const known = new Map<number, Change & { readonly cost: number }>();
  const withCost = (change: Change) => {
    // In one set after another the same change comes again.
    const key = change.to > change.from ? change.cell : -1 - change.cell;
    const existing = known.get(key);
    if (existing?.to === change.to) return existing;
    const { cell, from, to } = change;
    const made = { cell, from, to, cost: slipCost(change, code, figures, weigh) };
    known.set(key, made);
    return made;
  };
  return (changes) => {
    let sum = 0;
    let [most, next] = [0, 0];
    const all = changes.map(withCost);
    all.forEach((one, i) => {
      sum += one.cost;
      for (let before = 0; before < i; before += 1) {
        const other = all[before];
        const saved = other ? savedByAct(other, one, code) : 0;
        if (saved > most) [most, next] = [saved, most];
        else if (saved > next) next = saved;
      }
    });
    return sum - most - (all.length > 3 ? next : 0);
  };
}

/**
 * Whether an explanation of at most two cells can be told from all others. A cell that one check
 * alone knows is never certain: any other of that check would do as well, if it were not for its
 * bounds. Two wrong cells that look like one are found by looking for two again.
 */
function isOnly({ moves }: Explanation, { figures, gaps, budget }: Search): boolean {
  const changes = moves.flatMap((move) => move.changes);
  if (changes.length > 2 || !changes.every(({ cell }) => isAlone(cell, gaps))) return false;
  const others = changes.length === 1 ? peel(gaps, figures, 2, budget) : [];
  return others.length === 0 && budget.steps > 0;
}

/** Whether the checks of a cell are at least two, and no other cell takes part in all of them. */
function isAlone(cell: number, { code: { uses, checks } }: Gaps): boolean {
  const [first, ...others] = uses[cell] ?? [];
  if (!first || others.length === 0) return false;
  const isTwin = (other: number) =>
    other !== cell && others.every(({ check }) => uses[other]?.some((use) => use.check === check));
  return !checks[first.check]?.links.some((link) => isTwin(link.cell));
}
