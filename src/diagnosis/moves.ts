import type { CauseKind, Slip } from "../model/cause";
import type { Cell, Code } from "./code";
import type { Figures } from "./gaps";
import type { Change } from "./peeling";
import { slipOf } from "./slips";

/** What was done once, and how long it takes to say it: the shorter, the likelier. */
export interface Move {
  readonly kind: CauseKind;
  readonly changes: readonly Change[];
  /** In bits: which kind it is, where it was done, and what else has to be said to repeat it. */
  readonly cost: number;
}

/** What tells likely figures from others, in bits: small where `to` is likely. */
export type Weigh = (change: Change, cell: Cell) => number;

/** Bits that say which slip it was; the likelier, the fewer. */
const SLIP: Readonly<Record<Slip, number>> = {
  transposed: 2.5,
  sign: 4,
  repeatedDigit: 3,
  neighbourKey: 2.5,
  missingDigit: 2.5,
  extraDigit: 3,
  leftZero: 3,
  repeatedFigure: 4,
  otherDigit: 4,
  other: 4,
};
/** Bits for a digit that may be any. */
const DIGIT = Math.log2(10);
/** Keys next to one, and the cells beside one. */
const NEIGHBOURS = 2;

/** Bits that say what came of a slip, where `meant` digits were meant and `typed` typed. */
const RESULT: Readonly<Record<Slip, (meant: number, typed: number) => number>> = {
  transposed: (meant) => Math.log2(Math.max(1, meant - 1)),
  sign: () => 0,
  repeatedDigit: (meant) => Math.log2(meant),
  neighbourKey: (meant) => Math.log2(meant) + NEIGHBOURS,
  missingDigit: (meant) => Math.log2(meant),
  extraDigit: (_, typed) => Math.log2(typed) + DIGIT,
  leftZero: () => 0,
  repeatedFigure: () => NEIGHBOURS,
  otherDigit: (meant) => Math.log2(meant) + DIGIT,
  other: (meant, typed) => Math.max(meant, typed) * DIGIT,
};

/** A total that was left 0 is nine out of ten of the errors that were published in small sums. */
const TOTAL_LEFT_ZERO = 1;

/** Bits that say which of the cells it was. */
const placeOf = ({ cells }: Code): number => Math.log2(cells.length);

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

/** What changes cost at least where no act explains two of them at once. */
export const leastCost = (changes: readonly Change[], code: Code): number =>
  changes.reduce((sum, { cell, from }) => {
    const isZeroTotal = from === 0 && code.totals.has(cell);
    return sum + placeOf(code) + (isZeroTotal ? TOTAL_LEFT_ZERO : LEAST);
  }, 0);
/** No slip but that costs less. */
const LEAST = Math.min(...Object.values(SLIP));

/** One figure that is wrong by itself. */
export function slipMove(change: Change, code: Code, figures: Figures): Move {
  const kind = slipIn(change, code, figures);
  return { kind, changes: [change], cost: costOf(kind, change, code) };
}

function slipIn(change: Change, code: Code, figures: Figures): Slip {
  const slip = slipOf(change.from, change.to);
  const isOdd = slip === "otherDigit" || slip === "other";
  return isOdd && repeats(change, code, figures) ? "repeatedFigure" : slip;
}

const costOf = (kind: Slip, change: Change, code: Code): number =>
  placeOf(code) + bitsOf(kind, change, code);

function bitsOf(kind: Slip, { cell, from, to }: Change, { totals }: Code): number {
  if (kind === "leftZero" && totals.has(cell)) return TOTAL_LEFT_ZERO;
  return SLIP[kind] + RESULT[kind](digitsIn(to), digitsIn(from)) + rarityOf(to) - rarityOf(from);
}

/** Bits that say a figure of a report: most are 0, and the larger, the rarer. */
const rarityOf = (figure: number): number =>
  figure === 0 ? 0 : FIGURE + Math.log2(Math.abs(figure)) / 2;
const FIGURE = 2;

const digitsIn = (figure: number): number => String(Math.abs(figure)).length;

/** Whether a cell has the figure of one beside it, above or below. */
function repeats({ cell, from }: Change, { cells, grid }: Code, figures: Figures): boolean {
  const { row = 0, column = 0 } = cells[cell] ?? {};
  const has = (line: number, place: number) => figures[grid[line]?.[place] ?? -1] === from;
  if (from === 0) return false;
  return (
    has(row - 1, column) || has(row + 1, column) || has(row, column - 1) || has(row, column + 1)
  );
}

/** Pairs of changes that one act explains, the likeliest first. */
function pairsOf(changes: readonly Change[], code: Code, figures: Figures): readonly Move[] {
  const pairs: Move[] = [];
  changes.forEach((one, i) => {
    for (let next = i + 1; next < changes.length; next += 1) {
      const other = changes[next];
      const pair = other ? pairMove(one, other, code, figures) : null;
      if (pair) pairs.push(pair);
    }
  });
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

/** Bits that say which act of two figures it was, and on which side the second stands. */
const ACT = 4;
/** A figure that slipped beside its place is likelier than two that changed places. */
const MOVED = -1;
/** Totals are computed or copied more often than typed. */
const TOTAL = 2;

/** Each figure stands where the other belongs; with a 0 among them, it is one that moved. */
function exchange(one: Change, other: Change, code: Code): Move | null {
  if (one.to !== other.from || other.to !== one.from) return null;
  const line = lineOf(one, other, code);
  if (!line) return null;
  const moved = line.isAdjacent && (one.from === 0 || other.from === 0);
  const second = line.isAdjacent ? 0 : Math.log2(line.length);
  const cost = placeOf(code) + ACT + second + (moved ? MOVED : 0) + totalsIn([one, other], code);
  return { kind: moved ? line.off : "swapped", changes: [one, other], cost };
}

/** The figure of `to` belongs to `from`, where nothing is left, and stands on another one. */
function displaced(from: Change, to: Change, code: Code): Move | null {
  if (from.from !== 0 || from.to !== to.from) return null;
  const line = lineOf(from, to, code);
  if (!line?.isAdjacent) return null;
  const lost = digitsIn(to.to) * DIGIT;
  const cost = placeOf(code) + ACT + lost + totalsIn([from, to], code);
  return { kind: line.off, changes: [from, to], cost };
}

/** A figure and a total that follows it are off by the same. */
function following(part: Change, total: Change, code: Code, figures: Figures): Move | null {
  if (!code.followers[part.cell]?.includes(total.cell)) return null;
  if (part.to - part.from !== total.to - total.from) return null;
  const cost = slipMove(part, code, figures).cost + FOLLOWED;
  return { kind: "followed", changes: [part, total], cost };
}

/** Bits that say that totals follow a figure, and which of them. */
export const FOLLOWED = 3;

const totalsIn = (changes: readonly Change[], { totals }: Code): number =>
  changes.some(({ cell }) => totals.has(cell)) ? TOTAL : 0;

/** How two cells of one row or one column stand to each other; `null` where they share neither. */
function lineOf(one: Change, other: Change, { cells, grid }: Code) {
  const [a, b] = [cells[one.cell], cells[other.cell]];
  const [rows, columns] = [
    Math.abs((a?.row ?? 0) - (b?.row ?? 0)),
    Math.abs((a?.column ?? 0) - (b?.column ?? 0)),
  ];
  if (rows === 0)
    return { off: "columnOff", isAdjacent: columns === 1, length: grid[0]?.length ?? 0 } as const;
  if (columns === 0) return { off: "rowOff", isAdjacent: rows === 1, length: grid.length } as const;
  return null;
}
