import type { Confidence } from "../model/cause";
import { faultOf } from "../rules/completeness";
import { actsOf } from "./acts";
import { filled } from "./blanks";
import { followedBy } from "./followed";
import { boundOf, shift, type Figures, type Gaps } from "./gaps";
import { inPart } from "./in-part";
import { isOneKey } from "./keys";
import { leastCost, mendedBy, movesOf, weighed, type Move, type Weigh } from "./moves";
import { peel, type Budget, type Change } from "./peeling";
import { rivalsOf, type Pair } from "./rivals";
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
  const { near, isRivalled } = lookingLike(best, search);
  const isSure = found.length === 1 && !isRivalled && isPlain(best) && isOnly(best, search);
  return {
    explanations: near.length > 0 ? [...found, ...near].sort(byCost) : found,
    confidence: isSure ? "certain" : "likely",
  };
}

/** One figure is wrong, or what was done to two is what hands are known for. */
const isPlain = ({ moves }: Explanation): boolean =>
  (moves.length === 1 && moves[0]?.changes.length === 1) ||
  moves.every(({ kind }) => kind !== "other" && kind !== "followed");

/** Bits of an act that tells two figures. */
const PLAIN = 24;

/** Whether an explanation is likelier than that an act of more figures looks like it. */
const isTold = (explanation: Explanation): boolean =>
  explanation.cost <= PLAIN || isTyped(explanation);

/** Whether one wrong key explains each figure. */
const isTyped = ({ moves }: Explanation): boolean =>
  moves.every(
    ({ kind, changes: [change, ...more] }) =>
      more.length === 0 && kind !== "repeatedFigure" && change && isOneKey(change.from, change.to),
  );

const byCost = (a: Explanation, b: Explanation): number => a.cost - b.cost;

function inSearch(search: Search): Explanation[] {
  const found = byCells(search, 1);
  if (found.length === 0) {
    found.push(...byCells(search, 2));
    if (!found.some(isTold)) found.push(...byActs(search));
    if (!found.some(isTyped)) found.push(...byFollowing(search));
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
 * What looks the same as two wrong figures, one of them being right, and comes near; and whether
 * anything does that is not far.
 */
function lookingLike(best: Explanation, search: Search) {
  const near: Explanation[] = [];
  let isRivalled = false;
  const pair = search.hasBlanks ? null : pairOf(best);
  for (const { changes, isMoved } of pair ? rivalsOf(search, pair, search.budget) : []) {
    const limit = best.cost + (isRivalled ? NEAR : FAR);
    if (!isMoved && leastCost(changes, search.code) > limit) continue;
    const like = explanationOf(search, changes);
    if (like.cost > limit) continue;
    isRivalled = true;
    if (like.cost < best.cost + NEAR) near.push(like);
  }
  return { near, isRivalled };
}

/**
 * The changes of an explanation of two cells; `null` where they are one act that tells both
 * figures, which no slips look like by chance.
 */
function pairOf({ moves }: Explanation): Pair | null {
  const [one, other, ...more] = moves.flatMap(({ changes }) => changes);
  if (!one || !other || more.length > 0) return null;
  return moves.length === 1 && one.to === other.from && other.to === one.from ? null : [one, other];
}

/**
 * Whether an explanation of at most two cells can be told from all others. A cell that one check
 * alone knows is never certain: any other of that check would do as well, if it were not for its
 * bounds. Two wrong cells that look like one are found by looking for two again.
 */
function isOnly(best: Explanation, { figures, gaps, hasBlanks, budget }: Search): boolean {
  const changes = best.moves.flatMap((move) => move.changes);
  if (changes.length > 2 || !changes.every(({ cell }) => isAlone(cell, gaps))) return false;
  if (pairOf(best) && (hasBlanks || typedIn(figures) < FEW)) return false;
  return budget.steps > 0 && (changes.length > 1 || peel(gaps, figures, 2, budget).length === 0);
}

/**
 * Two slips are certain where as many figures were typed. Among fewer, five slips stand by chance
 * just where they look like two once in 30,000 times: it takes few bits to say which figures.
 */
const FEW = 64;

const typedIn = (figures: Figures): number =>
  figures.reduce((typed, figure) => (figure === 0 ? typed : typed + 1), 0);

/** Whether the checks of a cell are at least two, and no other cell takes part in all of them. */
function isAlone(cell: number, { code: { uses, checks } }: Gaps): boolean {
  const [first, ...others] = uses[cell] ?? [];
  if (!first || others.length === 0) return false;
  const isTwin = (other: number) =>
    other !== cell && others.every(({ check }) => uses[other]?.some((use) => use.check === check));
  return !checks[first.check]?.links.some((link) => isTwin(link.cell));
}
