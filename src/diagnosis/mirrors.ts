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

/** What may be found in place of changes. */
export interface Sought {
  /** What a change costs by itself, in bits. */
  readonly costOf: (change: Change) => number;
  /** What all changes may cost together, where no two of them may be one act. */
  readonly limit: number;
  readonly budget: Budget;
}

/**
 * What looks the same as `changes`: one of the cells is right, and three others that together
 * break the same checks are wrong. In 表三 they are the other corners of a rectangle of two like
 * rows. They may share a cell with what is left of `changes`. `null` where the search was not
 * ended.
 */
export function mirrored(
  code: Code,
  figures: Figures,
  changes: readonly Change[],
  sought: Sought,
): readonly (readonly Change[])[] | null {
  const found: (readonly Change[])[] = [];
  for (const change of changes) {
    const others = changes.filter((other) => other !== change);
    const costOf = remembered(sought.costOf);
    const mirrors = mirrorsOf(code, change.cell);
    sought.budget.steps -= mirrors?.length ?? 0;
    if (!mirrors || sought.budget.steps <= 0) return null;
    for (const mirror of mirrors) {
      const all = reflected(code, figures, mirror, change.to - change.from, others);
      if (!all) continue;
      const cost = all.reduce((sum, each) => sum + costOf(each), 0);
      if (cost <= sought.limit || hasAct(code, all)) found.push(all);
    }
  }
  return found;
}

/** In one reflection after another the same change comes again. */
function remembered(costOf: Sought["costOf"]): Sought["costOf"] {
  const known = new Map<number, Change & { readonly cost: number }>();
  return (change) => {
    const key = change.to > change.from ? change.cell : -1 - change.cell;
    const existing = known.get(key);
    if (existing?.to === change.to) return existing.cost;
    const cost = costOf(change);
    known.set(key, { ...change, cost });
    return cost;
  };
}

/** Whether two of the changes may be one act, which takes less to say than both. */
const hasAct = (code: Code, changes: readonly Change[]): boolean =>
  changes.some((one) => changes.some((other) => one !== other && mayBeAct(code, one, other)));

const mayBeAct = ({ followers }: Code, one: Change, other: Change): boolean =>
  one.to === other.from ||
  (one.to - one.from === other.to - other.from &&
    followers[one.cell]?.includes(other.cell) === true);

/** `null` where one of the figures would be none of its kind. */
function reflected(
  code: Code,
  figures: Figures,
  mirror: Mirror,
  difference: number,
  others: readonly Change[],
): readonly Change[] | null {
  const changed: Change[] = [];
  let rest = others;
  for (const { cell, factor } of mirror) {
    const own = others.find((other) => other.cell === cell);
    if (own) rest = rest.filter((other) => other !== own);
    const by = factor * difference + (own ? own.to - own.from : 0);
    const change = changeOf(code, figures, cell, by);
    if (!change) return null;
    if (by !== 0) changed.push(change);
  }
  return [...changed, ...rest];
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
  return sets.map((changes) =>
    changes.map((change) => ({ cell: change.cell, factor: change.from - change.to })),
  );
}
