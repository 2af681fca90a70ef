import { grouped } from "./grouped";
import type { Explanation } from "./explain";
import type { Gaps } from "./gaps";
import type { Move } from "./moves";

/** What of an explanation stands for itself, with what would do as well in its place. */
export interface Part {
  readonly moves: readonly Move[];
  /** The likelier first. */
  readonly alternatives: readonly (readonly Move[])[];
}

/** Explanations that cost more than the best by this are of another weight. */
const SAME_WEIGHT = 16;
/** As many alternatives are told; a column of 表三 has 24 figures. */
const TOLD = 24;

/**
 * The best explanation in parts: moves that close one gap together stay together, and so do those
 * that only the same alternatives could replace.
 */
export function partsOf(all: readonly Explanation[], gaps: Gaps): readonly Part[] {
  const [best, ...others] = all.filter(({ cost }) => cost <= (all[0]?.cost ?? 0) + SAME_WEIGHT);
  if (!best) return [];
  const everyMove = [best, ...others].flatMap(({ moves }) => moves);
  const classes = classesOf(everyMove, (move) => touched(move, gaps));
  return [...grouped(best.moves, (move) => classes.get(move)).entries()].flatMap(
    ([group, moves]) => {
      const replaced = others.map((other) =>
        other.moves.filter((move) => classes.get(move) === group),
      );
      const alternatives = distinct(replaced, moves).slice(0, TOLD);
      return alternatives.length > 0 ? [{ moves, alternatives }] : separate(moves, gaps);
    },
  );
}

/** Moves that nothing can replace, each by itself, unless they make up for each other. */
function separate(moves: readonly Move[], gaps: Gaps): readonly Part[] {
  const classes = classesOf(moves, (move) =>
    touched(move, gaps).filter((check) => gaps.of[check] === 0),
  );
  return [...grouped(moves, (move) => classes.get(move)).values()].map((group) => ({
    moves: group,
    alternatives: [],
  }));
}

/** The checks whose gap a move changes. */
export function touched({ changes }: Move, { code: { uses } }: Gaps): readonly number[] {
  const sums = new Map<number, number>();
  for (const { cell, from, to } of changes)
    for (const { check, factor } of Number.isNaN(from) ? [] : (uses[cell] ?? []))
      sums.set(check, (sums.get(check) ?? 0) + factor * (to - from));
  return [...sums].flatMap(([check, sum]) => (sum === 0 ? [] : check));
}

/** A number for each move: moves that share one of their `marks`, if over others, have the same. */
function classesOf(
  moves: readonly Move[],
  marks: (move: Move) => readonly number[],
): ReadonlyMap<Move, number> {
  const classes = moves.map((move, number) => ({
    number,
    moves: [move],
    marks: new Set(marks(move)),
  }));
  for (const one of classes)
    for (const other of classes) {
      if (one === other || ![...one.marks].some((mark) => other.marks.has(mark))) continue;
      // The other comes later in the list or has been taken in: what is left of it is empty.
      other.moves.push(...one.moves.splice(0));
      one.marks.forEach((mark) => other.marks.add(mark));
      one.marks.clear();
    }
  return new Map(classes.flatMap((each) => each.moves.map((move) => [move, each.number] as const)));
}

function distinct(
  replaced: readonly (readonly Move[])[],
  best: readonly Move[],
): readonly (readonly Move[])[] {
  const known = new Set([keyOf(best)]);
  return replaced.filter((moves) => {
    const key = keyOf(moves);
    if (moves.length === 0 || known.has(key)) return false;
    known.add(key);
    return true;
  });
}

const keyOf = (moves: readonly Move[]): string =>
  moves
    .flatMap(({ changes }) => changes.map(({ cell, to }) => `${cell}:${to}`))
    .sort()
    .join();
