import type { Confidence } from "../model/cause";
import { faultOf } from "../rules/completeness";
import { actsOf, followedBy, type Scene } from "./acts";
import { filled } from "./blanks";
import { boundOf, brokenChecks, shift, TOLERANCE, type Gaps } from "./gaps";
import { mendedBy, movesOf, weighed, type Move, type Weigh } from "./moves";
import { peel, type Budget, type Change } from "./peeling";

/** Moves that close gaps together; the shorter to say, the likelier. */
export interface Explanation {
  readonly moves: readonly Move[];
  readonly cost: number;
}

/** What explains the gaps of a code. */
export interface Explained {
  /** The likeliest first. */
  readonly explanations: readonly Explanation[];
  /** What can be said of the first at best: `open` where it explains only a part. */
  readonly confidence: Confidence;
}

/** The most cells that are looked for one by one. */
const MOST = 6;

/** A search of this many steps takes a few milliseconds. */
const STEPS = 40_000;

/** Two typing slips cost less; what costs more may as well be one act. */
const PLAIN = 3;

/**
 * Every explanation with the fewest cells, and every act where one cell is not enough; at most
 * `STEPS` steps are taken. Where none explains everything, one that explains a part.
 */
export function explain(scene: Scene, weigh: Weigh): Explained {
  const budget: Budget = { steps: STEPS };
  const { code, figures, gaps } = scene;
  const hasBlanks = figures.some(Number.isNaN);
  const isPossible = ({ moves }: Explanation) =>
    !hasBlanks || !filled(code, mendedBy(figures, moves), scene.constants).isImpossible;
  const byCells = (size: number) =>
    peel(gaps, figures, size, budget)
      .map((changes) => explanationOf(movesOf(changes, code, figures, weigh)))
      .filter(isPossible);
  const found = byCells(1);
  if (found.length === 0) {
    found.push(...byCells(2));
    if (costOf(found) > PLAIN) found.push(...byActs(scene, weigh, budget).filter(isPossible));
    found.push(...byFollowing(scene, weigh).filter(isPossible));
  }
  for (let size = 3; size <= MOST && found.length === 0; size += 1) found.push(...byCells(size));
  if (found.length === 0) return { explanations: [inPart(scene, weigh)], confidence: "open" };
  const explanations = found.sort((a, b) => a.cost - b.cost);
  const confidence = isOnly(scene, explanations, budget) ? "certain" : "likely";
  return { explanations, confidence };
}

const costOf = (explanations: readonly Explanation[]): number =>
  Math.min(...explanations.map(({ cost }) => cost));

const explanationOf = (moves: readonly Move[]): Explanation => ({
  moves,
  cost: moves.reduce((sum, { cost }) => sum + cost, 0),
});

/** Acts that close all gaps, alone or with one cell more. */
function byActs(scene: Scene, weigh: Weigh, budget: Budget): Explanation[] {
  const { code, figures, gaps } = scene;
  const found: Explanation[] = [];
  for (const act of actsOf(scene)) {
    if (!areFigures(act.changes, gaps)) continue;
    apply(act.changes, gaps, 1);
    const bound = boundOf(gaps);
    const move = weighed(act, code, weigh);
    if (bound === 0) found.push(explanationOf([move]));
    if (bound === 1) {
      const touched = new Set(act.changes.map(({ cell }) => cell));
      for (const changes of peel(gaps, figures, 1, budget))
        if (changes.every(({ cell }) => !touched.has(cell)))
          found.push(explanationOf([move, ...movesOf(changes, code, figures, weigh)]));
    }
    apply(act.changes, gaps, -1);
  }
  return found;
}

function byFollowing(scene: Scene, weigh: Weigh): Explanation[] {
  const { code, gaps } = scene;
  const found: Explanation[] = [];
  for (const move of followedBy(scene)) {
    if (!areFigures(move.changes, gaps)) continue;
    apply(move.changes, gaps, 1);
    if (gaps.broken === 0) found.push(explanationOf([weighed(move, code, weigh)]));
    apply(move.changes, gaps, -1);
  }
  return found;
}

const areFigures = (changes: readonly Change[], { code }: Gaps): boolean =>
  changes.every(({ cell, to }) => faultOf(to, code.cells[cell]?.figure ?? "count") === null);

/** Takes changes into the gaps, or with -1 out of them; blanks are in no check. */
function apply(changes: readonly Change[], gaps: Gaps, way: 1 | -1): void {
  for (const { cell, from, to } of changes)
    if (!Number.isNaN(from)) shift(gaps, cell, way * (to - from));
}

/**
 * Whether there is one explanation, of at most two cells, and none other. A cell that one check
 * alone knows is never certain: any other of that check would do as well, if it were not for its
 * bounds. Two wrong cells that look like one are found by looking for two again.
 */
function isOnly({ figures, gaps }: Scene, all: readonly Explanation[], budget: Budget): boolean {
  const [only, ...others] = all;
  const changes = only?.moves.flatMap((move) => move.changes) ?? [];
  if (changes.length === 0 || changes.length > 2 || others.length > 0) return false;
  if (!changes.every(({ cell }) => isAlone(cell, gaps))) return false;
  return changes.length === 2 || peel(gaps, figures, 2, budget).length === 0;
}

/** Whether the checks of a cell are at least two, and no other cell takes part in all of them. */
function isAlone(cell: number, { code: { uses, checks } }: Gaps): boolean {
  const [first, ...others] = uses[cell] ?? [];
  if (!first || others.length === 0) return false;
  const isTwin = (other: number) =>
    other !== cell && others.every(({ check }) => uses[other]?.some((use) => use.check === check));
  return !checks[first.check]?.links.some((link) => isTwin(link.cell));
}

/**
 * Where nothing explains all gaps: cells that close every check they take part in, two at least,
 * one after the other. What is left is nobody's.
 */
function inPart({ code, figures, gaps }: Scene, weigh: Weigh): Explanation {
  const changes: Change[] = [];
  for (let next = closer(gaps, figures); next; next = closer(gaps, figures)) {
    changes.push(next);
    shift(gaps, next.cell, next.to - next.from);
    if (changes.length > MOST * MOST) break;
  }
  apply(changes, gaps, -1);
  return explanationOf(movesOf(changes, code, figures, weigh));
}

function closer(gaps: Gaps, figures: Scene["figures"]): Change | null {
  for (const check of brokenChecks(gaps))
    for (const { cell, factor } of gaps.code.checks[check]?.links ?? []) {
      const uses = gaps.code.uses[cell] ?? [];
      if (uses.length < 2) continue;
      const from = figures[cell] ?? 0;
      const to = from - (gaps.of[check] ?? 0) / factor;
      if (faultOf(to, gaps.code.cells[cell]?.figure ?? "count") !== null) continue;
      const closed = uses.every(
        (use) => Math.abs((gaps.of[use.check] ?? 0) + use.factor * (to - from)) < TOLERANCE,
      );
      if (closed && uses.every((use) => gaps.of[use.check] !== 0)) return { cell, from, to };
    }
  return null;
}
