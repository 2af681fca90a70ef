import type { Act } from "../model/cause";
import type { Check, Code } from "./code";
import { brokenChecks, TOLERANCE, type Figures, type Gaps } from "./gaps";
import { FOLLOWED, slipMove, type Move } from "./moves";
import type { Change } from "./peeling";

/** What an act might have changed, with all that is needed to tell what stood there before. */
export interface Scene {
  /** With the checks of the form. */
  readonly code: Code;
  readonly figures: Figures;
  /** What other reports add to each check. */
  readonly constants: readonly number[];
  /** Of the code without blanks. */
  readonly gaps: Gaps;
}

/**
 * Acts that leave several figures wrong, each as the changes that would take it back. They close
 * at least one broken check; whether they close all is for the caller to see. Two cells that
 * changed places are no matter of this file: peeling finds them.
 */
export function* actsOf(scene: Scene): Generator<Move> {
  const target = brokenChecks(scene.gaps)[0];
  if (target === undefined) return;
  yield* staleTotals(scene);
  for (const view of viewsOf(scene)) {
    yield* shifted(scene, view, target);
    yield* swappedLines(scene, view, target);
  }
}

/** A grid seen along its rows, or along its columns. */
interface View {
  /** Cell numbers by line and place. */
  readonly lines: Code["grid"];
  readonly shifted: Act;
  readonly swapped: Act;
  /** Lines that have a broken check of their own, and places that have. */
  readonly brokenLines: readonly number[];
  readonly brokenPlaces: readonly number[];
  /** The line, or the place, that the first broken check is about; `null` where it is neither. */
  readonly target: { readonly line: number | null; readonly place: number | null };
}

function viewsOf({ code, gaps }: Scene): readonly View[] {
  const broken = brokenChecks(gaps).flatMap((check) => gaps.code.checks[check] ?? []);
  const rows = broken.map((check) => commonOf(check, code, "row"));
  const columns = broken.map((check) => commonOf(check, code, "column"));
  const sorted = (lines: readonly (number | null)[]) =>
    [...new Set(lines.flatMap((line) => line ?? []))].sort((a, b) => a - b);
  const [row = null] = rows;
  const [column = null] = columns;
  return [
    {
      lines: code.grid,
      shifted: "shiftedColumns",
      swapped: "rowsSwapped",
      brokenLines: sorted(rows),
      brokenPlaces: sorted(columns),
      target: { line: row, place: column },
    },
    {
      lines: transposed(code.grid),
      shifted: "shiftedRows",
      swapped: "columnsSwapped",
      brokenLines: sorted(columns),
      brokenPlaces: sorted(rows),
      target: { line: column, place: row },
    },
  ];
}

/** The row (or column) that all cells of a check stand in; `null` where they stand in several. */
function commonOf({ links }: Check, { cells }: Code, axis: "row" | "column"): number | null {
  const [first, ...others] = links.map(({ cell }) => cells[cell]?.[axis] ?? 0);
  return others.every((other) => other === first) ? (first ?? null) : null;
}

const transposed = (grid: Code["grid"]): Code["grid"] =>
  Array.from({ length: grid[0]?.length ?? 0 }, (_, place) => grid.map((line) => line[place]));

/** The totals of one row or column are made the sums of what stands there. */
function* staleTotals({ code, figures }: Scene): Generator<Move> {
  const families = new Set(code.checks.map(({ family }) => family));
  for (const family of families) {
    const lines = new Map<string, Check[]>();
    for (const check of code.checks) {
      const cell = check.family === family ? code.cells[check.total ?? -1] : undefined;
      if (!cell) continue;
      for (const line of [`row ${cell.row}`, `column ${cell.column}`])
        lines.set(line, [...(lines.get(line) ?? []), check]);
    }
    for (const checks of lines.values()) {
      const changes = checks.flatMap((check) => recomputed(check, figures));
      if (changes.length > 1)
        yield { kind: "staleTotals", changes, cost: STALE + changes.length * EACH };
    }
  }
}

const STALE = 1.2;
const EACH = 0.15;
const SHIFT = 1.5;
const SWAP = 1.5;
/** Lines that are not neighbours are rarely taken one for the other. */
const APART = 0.5;

function recomputed({ links, total }: Check, figures: Figures): Change[] {
  if (total === null) return [];
  const own = links.find(({ cell }) => cell === total)?.factor ?? -1;
  let sum = 0;
  for (const { cell, factor } of links)
    if (cell !== total) sum -= (factor / own) * (figures[cell] ?? 0);
  const from = figures[total] ?? 0;
  return Number.isNaN(sum) || Number.isNaN(from) || Math.abs(sum - from) < TOLERANCE
    ? []
    : [{ cell: total, from, to: sum }];
}

/** A block of lines that stands one place too far, with nothing or a 0 where it began. */
function* shifted(scene: Scene, view: View, target: number): Generator<Move> {
  const { lines, brokenLines, brokenPlaces } = view;
  const places = brokenPlaces.length > 0 ? [endsOf(brokenPlaces)] : spans(lines[0]?.length ?? 0);
  const blocks = brokenPlaces.length > 0 ? spans(lines.length, brokenLines) : [endsOf(brokenLines)];
  for (const [from, to] of places)
    for (const [first, last] of to > from ? blocks : [])
      for (const step of [1, -1] as const) {
        const block = { first, last, start: step === 1 ? from : to, end: step === 1 ? to : from };
        if (!beginsEmpty(scene, view, block)) continue;
        if (!closesTarget(scene, view, block, step, target)) continue;
        const changes = takenBack(scene, view, block, step);
        if (changes.length > 2) yield { kind: view.shifted, changes, cost: SHIFT };
      }
}

/** Lines `first` to `last`, from the place where the block should begin to where it now ends. */
interface Block {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

const endsOf = (sorted: readonly number[]): readonly [number, number] => [
  sorted[0] ?? 0,
  sorted.at(-1) ?? -1,
];

/** Every run of lines, first and last, that takes in all of `within`. */
function spans(count: number, within: readonly number[] = []): (readonly [number, number])[] {
  const [low, high] = within.length > 0 ? endsOf(within) : [count - 1, 0];
  const found: (readonly [number, number])[] = [];
  for (let first = 0; first <= Math.min(low, count - 1); first += 1)
    for (let last = Math.max(high, first); last < count; last += 1) found.push([first, last]);
  return found;
}

function beginsEmpty({ figures }: Scene, { lines }: View, { first, last, start }: Block): boolean {
  for (let line = first; line <= last; line += 1) {
    const cell = lines[line]?.[start];
    if (cell === undefined) return false;
    const figure = figures[cell] ?? 0;
    if (figure !== 0 && !Number.isNaN(figure)) return false;
  }
  return true;
}

/** Whether taking the shift back closes the first broken check, as far as no figure was lost. */
function closesTarget(
  scene: Scene,
  view: View,
  block: Block,
  step: 1 | -1,
  target: number,
): boolean {
  const { line: ownLine, place: ownPlace } = view.target;
  const hasLost = ownPlace === null ? ownLine !== null : ownPlace === block.end;
  if (hasLost || (ownLine === null && ownPlace === null)) return true;
  let sum = scene.gaps.of[target] ?? 0;
  const place = ownPlace ?? block.start;
  for (let line = block.first; line <= block.last; line += 1) {
    const cell = view.lines[line]?.[place];
    const use = scene.gaps.code.uses[cell ?? -1]?.find(({ check }) => check === target);
    if (cell === undefined || !use) continue;
    const next = scene.figures[view.lines[line]?.[place + step] ?? -1] ?? NaN;
    sum += use.factor * (next - (scene.figures[cell] ?? 0));
  }
  return Math.abs(sum) < TOLERANCE;
}

/** Each figure goes back one place; the last, which was pushed out, is what its line asks for. */
function takenBack(scene: Scene, view: View, block: Block, step: 1 | -1): readonly Change[] {
  const { figures } = scene;
  const changes: Change[] = [];
  for (let line = block.first; line <= block.last; line += 1) {
    const moved = new Map<number, number>();
    for (let place = block.start; place !== block.end; place += step) {
      const cell = view.lines[line]?.[place];
      const next = figures[view.lines[line]?.[place + step] ?? -1];
      if (cell === undefined || next === undefined || Number.isNaN(next)) return [];
      moved.set(cell, next);
    }
    const lost = view.lines[line]?.[block.end];
    if (lost === undefined) return [];
    moved.set(lost, askedFor(scene, lost, moved));
    for (const [cell, to] of moved) {
      const from = figures[cell] ?? 0;
      if (from !== to) changes.push({ cell, from, to });
    }
  }
  return changes;
}

/** What closes the first check of `cell` whose other cells all stand in `moved` or as they are. */
function askedFor(
  { code, figures }: Scene,
  cell: number,
  moved: ReadonlyMap<number, number>,
): number {
  const use = [...(code.uses[cell] ?? [])]
    .map(({ check, factor }) => ({ check: code.checks[check], factor }))
    .sort((a, b) => inCommon(b.check, moved) - inCommon(a.check, moved))[0];
  if (!use?.check) return 0;
  let sum = 0;
  for (const link of use.check.links)
    if (link.cell !== cell) sum += link.factor * (moved.get(link.cell) ?? figures[link.cell] ?? 0);
  return Number.isNaN(sum) ? 0 : -sum / use.factor + 0;
}

const inCommon = (check: Check | undefined, moved: ReadonlyMap<number, number>): number =>
  check?.links.filter(({ cell }) => moved.has(cell)).length ?? 0;

/** Two rows, or two columns, each in the other's place: all their figures, or some in a row. */
function* swappedLines(scene: Scene, view: View, target: number): Generator<Move> {
  const { lines, brokenLines } = view;
  const width = lines[0]?.length ?? 0;
  const isPart = brokenLines.length === 2;
  const [low = 0, high = 0] = brokenLines;
  const pairs = isPart
    ? [[low, high] as const]
    : brokenLines.length === 0
      ? spans(lines.length)
      : [];
  for (const [one, other] of pairs)
    for (const [from, to] of isPart ? spans(width) : [[0, width - 1] as const]) {
      if (one === other) continue;
      const pairsOfCells = [];
      for (let place = from; place <= to; place += 1)
        pairsOfCells.push([lines[one]?.[place], lines[other]?.[place]] as const);
      const changes = exchanged(scene, pairsOfCells, target);
      const cost = SWAP + (other - one > 1 ? APART : 0);
      if (changes.length > 2) yield { kind: view.swapped, changes, cost };
    }
}

/** The changes that give each pair the other's figure; none where the target stays broken. */
function exchanged(
  { figures, gaps }: Scene,
  pairs: readonly (readonly [number | undefined, number | undefined])[],
  target: number,
): readonly Change[] {
  const changes: Change[] = [];
  let sum = gaps.of[target] ?? 0;
  for (const [one, other] of pairs) {
    if (one === undefined || other === undefined) return [];
    const [a, b] = [figures[one] ?? 0, figures[other] ?? 0];
    if (Number.isNaN(a) || Number.isNaN(b)) return [];
    if (a === b) continue;
    changes.push({ cell: one, from: a, to: b }, { cell: other, from: b, to: a });
    sum += (factorIn(gaps.code, one, target) - factorIn(gaps.code, other, target)) * (b - a);
  }
  return Math.abs(sum) < TOLERANCE ? changes : [];
}

const factorIn = ({ uses }: Code, cell: number, target: number): number =>
  uses[cell]?.find(({ check }) => check === target)?.factor ?? 0;

/**
 * One figure is wrong and at least two totals that are computed from it follow it, so that only
 * what the totals are compared with can tell. All figures of a column may explain the same then.
 */
export function* followedBy({ code, figures, gaps }: Scene): Generator<Move> {
  const target = brokenChecks(gaps)[0];
  if (target === undefined) return;
  for (const [cell, followers] of code.followers.entries()) {
    const cells = [cell, ...followers].filter((each) => !Number.isNaN(figures[each]));
    if (followers.length < 2 || cells[0] !== cell) continue;
    const factor = cells.reduce((sum, each) => sum + factorIn(gaps.code, each, target), 0);
    if (factor === 0) continue;
    const difference = -(gaps.of[target] ?? 0) / factor;
    const changes = cells.map((each): Change => {
      const from = figures[each] ?? 0;
      return { cell: each, from, to: from + difference };
    });
    const [own] = changes;
    if (own)
      yield { kind: "followed", changes, cost: slipMove(own, code, figures).cost + FOLLOWED };
  }
}
