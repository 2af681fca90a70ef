import { TOLERANCE } from "./gaps";
import type { Move } from "./moves";
import type { Budget, Change } from "./peeling";
import { factorIn, type Scene, type View } from "./scene";

/** Bits: which act, and which of two neighbouring rows or columns. */
const SWAP = 9;
/** Lines that are not neighbours are rarely taken one for the other. */
const APART = 4;
/** Bits: from which place to which. */
const PART = 7;

/** Two rows, or two columns, each in the other's place: all their figures, or some in a row. */
export function* swappedLines(scene: Scene, view: View, budget: Budget): Generator<Move> {
  const { lines, brokenLines, targets } = view;
  const [target] = targets;
  const isPart = brokenLines.length === 2;
  if (!target || (!isPart && brokenLines.length > 0)) return;
  const last = (lines[0]?.length ?? 0) - 1;
  for (const pair of isPart ? [brokenLines] : pairsOf(lines.length)) {
    const [one = 0, other = 0] = pair;
    const runs = isPart
      ? runsOf(scene, view, pair, target.check, budget)
      : closesTarget(scene, view, pair, target.place, target.check, budget)
        ? [[0, last] as const]
        : [];
    for (const [from, to] of runs) {
      budget.steps -= to - from;
      const changes = exchanged(scene, view, pair, from, to);
      const cost = SWAP + (other - one > 1 ? APART : 0) + (to - from < last ? PART : 0);
      if (changes.length > 2) yield { kind: view.swapped, changes, cost };
    }
  }
}

function* pairsOf(count: number): Generator<readonly number[]> {
  for (let one = 0; one < count; one += 1)
    for (let other = one + 1; other < count; other += 1) yield [one, other];
}

/** Whether the whole lines exchanged would close the check, which is about one place at most. */
function closesTarget(
  scene: Scene,
  view: View,
  pair: readonly number[],
  place: number | null,
  check: number,
  budget: Budget,
): boolean {
  if (budget.steps <= 0) return false;
  budget.steps -= 1;
  if (place === null) return true;
  const gap = scene.gaps.of[check] ?? 0;
  return Math.abs(gap + gainOf(scene, view, pair, place, check)) < TOLERANCE;
}

/** The runs of places that close the check when the two lines exchange them; both ends change. */
function* runsOf(
  scene: Scene,
  view: View,
  pair: readonly number[],
  check: number,
  budget: Budget,
): Generator<readonly [number, number]> {
  const width = view.lines[0]?.length ?? 0;
  const isSame = (place: number) => sameAt(scene, view, pair, place);
  for (let from = 0; from < width; from += 1) {
    if (isSame(from)) continue;
    let sum = scene.gaps.of[check] ?? 0;
    for (let to = from; to < width; to += 1) {
      if (budget.steps <= 0) return;
      budget.steps -= 1;
      if (isSame(to)) continue;
      sum += gainOf(scene, view, pair, to, check);
      if (Math.abs(sum) < TOLERANCE) yield [from, to];
    }
  }
}

/** Whether two lines have the same at a place, so that nothing changes there. */
const sameAt = (
  { figures }: Scene,
  { lines }: View,
  [one = 0, other = 0]: readonly number[],
  place: number,
): boolean => figures[lines[one]?.[place] ?? -1] === figures[lines[other]?.[place] ?? -1];

/** By how much the gap of a check changes when two lines exchange what they have at a place. */
function gainOf(
  { figures, gaps }: Scene,
  { lines }: View,
  [one = 0, other = 0]: readonly number[],
  place: number,
  check: number,
): number {
  const [a, b] = [lines[one]?.[place], lines[other]?.[place]];
  const factor = factorIn(gaps.code, a, check) - factorIn(gaps.code, b, check);
  return factor === 0 ? 0 : factor * ((figures[b ?? -1] ?? NaN) - (figures[a ?? -1] ?? NaN));
}

/** The changes that give each line the other's figures; none where one is missing. */
function exchanged(
  { figures }: Scene,
  { lines }: View,
  [one = 0, other = 0]: readonly number[],
  from: number,
  to: number,
): readonly Change[] {
  const changes: Change[] = [];
  for (let place = from; place <= to; place += 1) {
    const [cell = -1, facing = -1] = [lines[one]?.[place], lines[other]?.[place]];
    const [a = NaN, b = NaN] = [figures[cell], figures[facing]];
    if (Number.isNaN(a) || Number.isNaN(b)) return [];
    if (a !== b) changes.push({ cell, from: a, to: b }, { cell: facing, from: b, to: a });
  }
  return changes;
}
