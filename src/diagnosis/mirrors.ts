import type { Code } from "./code";
import { gapsOf, shift, type Figures } from "./gaps";
import { changeOf, peel, type Budget, type Change } from "./peeling";

/** A cell and by how much it moves where the cell that is mirrored moves by 1. */
interface Part {
  readonly cell: number;
  readonly factor: number;
}

/** Three cells that together break the same checks as one. */
type Mirror = readonly Part[];

/**
 * What looks the same as `change`, with or without another: the cell is right, and three others
 * that together break the same checks are wrong. In 表三 they are the other corners of a rectangle
 * of two like rows. They may share a cell with the other change. Where they cannot be told,
 * nothing is left of the budget.
 */
export function* mirrored(
  code: Code,
  figures: Figures,
  change: Change,
  other: Change | undefined,
  budget: Budget,
): Generator<readonly Change[]> {
  const mirrors = mirrorsOf(code, change.cell);
  budget.steps = mirrors ? budget.steps - mirrors.length : 0;
  if (!mirrors || budget.steps <= 0) return;
  for (const mirror of mirrors) {
    const all = reflected(code, figures, mirror, change.to - change.from, other);
    if (all) yield all;
  }
}

/** `null` where one of the figures would be none of its kind. */
function reflected(
  code: Code,
  figures: Figures,
  mirror: Mirror,
  difference: number,
  other: Change | undefined,
): readonly Change[] | null {
  const changes: Change[] = [];
  let isShared = false;
  for (const { cell, factor } of mirror) {
    let by = factor * difference;
    if (other?.cell === cell) {
      isShared = true;
      by += other.to - other.from;
    }
    const change = changeOf(code, figures, cell, by);
    if (!change) return null;
    if (by !== 0) changes.push(change);
  }
  if (other && !isShared) changes.push(other);
  return changes;
}

/** More than it takes to find all mirrors of a cell of 表三, of which it has 120. */
const STEPS = 10_000;
const MOST = 500;
/** Any figure from which 1 can be taken, and to which 1 can be added. */
const ANY = 1000;

const known = new WeakMap<Code, Map<number, readonly Mirror[] | null>>();

/** Found once for each cell of a code; `null` where there are more than can be found. */
function mirrorsOf(code: Code, cell: number): readonly Mirror[] | null {
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
  const own = new Set(code.uses[cell]?.map(({ check }) => check));
  const isBeside = (other: Part) => code.uses[other.cell]?.some(({ check }) => own.has(check));
  return sets.map((changes) => {
    const parts = changes.map(({ cell: other, from, to }) => ({ cell: other, factor: from - to }));
    // Those that many mirrors share come first.
    return [...parts.filter(isBeside), ...parts.filter((part) => !isBeside(part))];
  });
}
