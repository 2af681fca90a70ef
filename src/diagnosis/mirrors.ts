import type { Code } from "./code";
import { gapsOf, shift, type Figures } from "./gaps";
import { changeOf, peel, type Budget, type Change } from "./peeling";

/** A cell, and by how much it moves where the cell that is mirrored moves by 1. */
export interface Part {
  readonly cell: number;
  readonly factor: number;
}

/** Three cells that together break the same checks as one; in 表三 the corners of a rectangle. */
export type Mirror = readonly [Part, Part, Part];

/**
 * `change` by the three others in its place, beside `other`; they may share a cell. `null` where
 * one of the figures would be none of its kind.
 */
export function reflected(
  code: Code,
  figures: Figures,
  mirror: Mirror,
  difference: number,
  other: Change,
): readonly Change[] | null {
  const changes: Change[] = [];
  let isShared = false;
  for (const { cell, factor } of mirror) {
    let by = factor * difference;
    if (other.cell === cell) {
      isShared = true;
      by += other.to - other.from;
    }
    const change = changeOf(code, figures, cell, by);
    if (!change) return null;
    if (by !== 0) changes.push(change);
  }
  if (!isShared) changes.push(other);
  return changes;
}

/** More than it takes to find all mirrors of a cell of 表三, of which it has 120. */
const STEPS = 10_000;
const MOST = 500;
/** Any figure from which 1 can be taken, and to which 1 can be added. */
const ANY = 1000;

const known = new WeakMap<Code, Map<number, readonly Mirror[] | null>>();

/**
 * The mirrors of a cell, those that share their first part side by side; found once for each code.
 * `null` where there are more than can be found.
 */
export function mirrorsOf(code: Code, cell: number): readonly Mirror[] | null {
  const ofCode = known.get(code) ?? new Map<number, readonly Mirror[] | null>();
  known.set(code, ofCode);
  const existing = ofCode.get(cell);
  if (existing !== undefined) return existing;
  const mirrors = searchedMirrors(code, cell);
  ofCode.set(cell, mirrors);
  return mirrors;
}

function searchedMirrors(code: Code, cell: number): readonly Mirror[] | null {
  const budget: Budget = { steps: STEPS };
  const gaps = gapsOf(code, new Float64Array(code.cells.length), []);
  shift(gaps, cell, 1);
  const figures = new Float64Array(code.cells.length).fill(ANY);
  const sets = peel(gaps, figures, 3, budget, MOST);
  if (budget.steps <= 0 || sets.length >= MOST) return null;
  return sideBySide(
    sets.map((changes) =>
      changes.map(({ cell: other, from, to }) => ({ cell: other, factor: from - to })),
    ),
  );
}

/** The parts that most mirrors share come first, and those mirrors after one another. */
function sideBySide(mirrors: readonly (readonly Part[])[]): readonly Mirror[] {
  const counts = new Map<number, number>();
  for (const { cell } of mirrors.flat()) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const countOf = ({ cell }: Part) => counts.get(cell) ?? 0;
  return mirrors
    .flatMap((parts): Mirror[] => {
      const [one, other, last] = [...parts].sort((a, b) => countOf(b) - countOf(a));
      return one && other && last ? [[one, other, last]] : [];
    })
    .sort(([a], [b]) => a.cell - b.cell);
}
