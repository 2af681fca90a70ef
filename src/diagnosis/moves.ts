import type { CauseKind, Slip } from "../model/cause";
import type { Cell, Code } from "./code";
import type { Figures } from "./gaps";
import type { Change } from "./peeling";
import { slipOf } from "./slips";

/** What was done once, and how long it takes to say it: the shorter, the likelier. */
export interface Move {
  readonly kind: CauseKind;
  readonly changes: readonly Change[];
  readonly cost: number;
}

/** What tells likely figures from others: small where `to` is likely, for each changed cell. */
export type Weigh = (change: Change, cell: Cell) => number;

/** Read off seeded errors in published reports; only differences count. */
const SLIP_COST: Readonly<Record<Slip, number>> = {
  transposed: 1,
  sign: 1,
  repeatedDigit: 1.1,
  neighbourKey: 1.2,
  missingDigit: 1.3,
  extraDigit: 1.4,
  leftZero: 1.4,
  repeatedFigure: 1.7,
  otherDigit: 2.2,
  other: 3,
};

/** A total that was left 0 is nine out of ten of the errors that were published in small sums. */
const TOTAL_LEFT_ZERO = 0.7;

/** The changes as what was done, acts before slips. */
export function movesOf(
  changes: readonly Change[],
  code: Code,
  figures: Figures,
  weigh: Weigh,
): readonly Move[] {
  const left = new Set(changes);
  const moves: Move[] = [];
  for (const pair of pairsOf(changes, code, figures)) {
    if (!pair.changes.every((change) => left.has(change))) continue;
    for (const change of pair.changes) left.delete(change);
    moves.push(weighed(pair, code, weigh));
  }
  for (const change of left) moves.push(weighed(slipMove(change, code, figures), code, weigh));
  return moves.sort((a, b) => firstOf(a) - firstOf(b));
}

/** The figures with what the moves change. */
export function mendedBy(figures: Figures, moves: readonly Move[]): Figures {
  const mended = figures.slice();
  for (const { changes } of moves) for (const { cell, to } of changes) mended[cell] = to;
  return mended;
}

const firstOf = ({ changes }: Move): number => Math.min(...changes.map(({ cell }) => cell));

/** The move with what evidence says of its figures. */
export const weighed = (move: Move, { cells }: Code, weigh: Weigh): Move => ({
  ...move,
  cost: move.changes.reduce((cost, change) => {
    const cell = cells[change.cell];
    return cell ? cost + weigh(change, cell) : cost;
  }, move.cost),
});

/** One figure that is wrong by itself. */
export function slipMove(change: Change, code: Code, figures: Figures): Move {
  const slip = slipOf(change.from, change.to);
  const isOdd = SLIP_COST[slip] > SLIP_COST.repeatedFigure;
  const kind = isOdd && repeats(change, code, figures) ? "repeatedFigure" : slip;
  const cost =
    kind === "leftZero" && code.totals.has(change.cell) ? TOTAL_LEFT_ZERO : SLIP_COST[kind];
  return { kind, changes: [change], cost };
}

function repeats({ cell, from }: Change, { cells, grid }: Code, figures: Figures): boolean {
  const { row = 0, column = 0 } = cells[cell] ?? {};
  const beside = [
    [row - 1, column],
    [row + 1, column],
    [row, column - 1],
    [row, column + 1],
  ] as const;
  return from !== 0 && beside.some(([line, place]) => figures[grid[line]?.[place] ?? -1] === from);
}

/** Pairs of changes that one act explains, the likeliest first. */
function pairsOf(changes: readonly Change[], code: Code, figures: Figures): readonly Move[] {
  const pairs = changes.flatMap((one, i) =>
    changes.slice(i + 1).flatMap((other) => pairMove(one, other, code, figures) ?? []),
  );
  return pairs.sort((a, b) => a.cost - b.cost);
}

/** Two changes as one act; `null` where they have nothing to do with each other. */
function pairMove(one: Change, other: Change, code: Code, figures: Figures): Move | null {
  return (
    exchange(one, other, code) ??
    displaced(one, other, code) ??
    displaced(other, one, code) ??
    following(one, other, code, figures) ??
    following(other, one, code, figures)
  );
}

const ADJACENT = 1.2;
const APART = 1.7;
/** Totals are computed or copied more often than typed. */
const TOTAL = 0.4;

/** Each figure stands where the other belongs; with a 0 among them, it is one that moved. */
function exchange(one: Change, other: Change, code: Code): Move | null {
  if (one.to !== other.from || other.to !== one.from) return null;
  const line = lineOf(one, other, code);
  if (!line) return null;
  const moved = one.from === 0 || other.from === 0;
  const kind = moved && line.isAdjacent ? line.off : "swapped";
  const cost = (line.isAdjacent ? ADJACENT : APART) + totalsIn([one, other], code);
  return { kind, changes: [one, other], cost };
}

/** The figure of `to` belongs to `from`, where nothing is left, and stands on another one. */
function displaced(from: Change, to: Change, code: Code): Move | null {
  if (from.from !== 0 || from.to !== to.from) return null;
  const line = lineOf(from, to, code);
  if (!line?.isAdjacent) return null;
  const cost = APART + totalsIn([from, to], code);
  return { kind: line.off, changes: [from, to], cost };
}

/** A figure and a total that follows it are off by the same. */
function following(part: Change, total: Change, code: Code, figures: Figures): Move | null {
  if (!code.followers[part.cell]?.includes(total.cell)) return null;
  if (part.to - part.from !== total.to - total.from) return null;
  const cost = slipMove(part, code, figures).cost + FOLLOWED;
  return { kind: "followed", changes: [part, total], cost };
}

export const FOLLOWED = 0.6;

const totalsIn = (changes: readonly Change[], { totals }: Code): number =>
  changes.some(({ cell }) => totals.has(cell)) ? TOTAL : 0;

/** How two cells of one row or one column stand to each other; `null` where they share neither. */
function lineOf(one: Change, other: Change, { cells }: Code) {
  const [a, b] = [cells[one.cell], cells[other.cell]];
  if (a?.row === b?.row)
    return {
      off: "columnOff",
      isAdjacent: Math.abs((a?.column ?? 0) - (b?.column ?? 0)) === 1,
    } as const;
  if (a?.column === b?.column)
    return { off: "rowOff", isAdjacent: Math.abs((a?.row ?? 0) - (b?.row ?? 0)) === 1 } as const;
  return null;
}
