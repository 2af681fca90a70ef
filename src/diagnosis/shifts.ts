import { TOLERANCE, type Figures } from "./gaps";
import type { Move } from "./moves";
import type { Budget, Change } from "./peeling";
import { endsOf, factorIn, spans, type Scene, type Target, type View } from "./scene";

/** Bits: which act, which way, in which line and between which places; */
const SHIFT = 13;
/** and in which other lines. */
const BLOCK = 4;

/** A block of lines that stands one place too far, with nothing or a 0 where it began. */
export function* shifted(scene: Scene, view: View, budget: Budget): Generator<Move> {
  const { lines, brokenPlaces } = view;
  const places = brokenPlaces.length > 0 ? [endsOf(brokenPlaces)] : spans(lines[0]?.length ?? 0);
  for (const [from, to] of places)
    for (const step of to > from ? ([1, -1] as const) : []) {
      const stretch = step === 1 ? { start: from, end: to, step } : { start: to, end: from, step };
      for (const [first, last] of blocksIn(scene, view, stretch, budget)) {
        budget.steps -= 1 + last - first;
        const changes = takenBack(scene, view, { ...stretch, first, last });
        const cost = SHIFT + (last > first ? BLOCK : 0);
        if (changes.length > 2) yield { kind: view.shifted, changes, cost };
      }
    }
}

/** From the place where a line should begin to where it now ends. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly step: 1 | -1;
}

/** Lines `first` to `last`. */
interface Block extends Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * The blocks that take in all broken lines, begin empty, and close a broken check when they are
 * taken back, as far as that can be told without what was pushed out.
 */
function* blocksIn(
  scene: Scene,
  view: View,
  stretch: Stretch,
  budget: Budget,
): Generator<readonly [number, number]> {
  const { lines, brokenLines, brokenPlaces, targets } = view;
  const isFixed = brokenPlaces.length === 0;
  const [low, high] = brokenLines.length > 0 ? endsOf(brokenLines) : [lines.length - 1, 0];
  const target = targets.find(({ place }) => place !== null && place !== stretch.end);
  if (isFixed && !beginsThere(scene, view, [low, high], stretch)) return;
  for (let first = isFixed ? low : 0; first <= low; first += 1) {
    // A block that begins or ends with a line of nothing is the same without it.
    if (first < low && isEmpty(scene, view, first)) continue;
    let sum = target ? (scene.gaps.of[target.check] ?? 0) : 0;
    for (let last = first; last < (isFixed ? high + 1 : lines.length); last += 1) {
      if (budget.steps <= 0 || !beginsEmpty(scene, view, last, stretch)) break;
      budget.steps -= 1;
      if (target) sum += gainOf(scene, view, last, stretch, target);
      if (last < high || Math.abs(sum) >= TOLERANCE) continue;
      if (last === high || !isEmpty(scene, view, last)) yield [first, last];
    }
  }
}

/** Whether a line has a figure next to where it should begin: if none has, it begins later. */
function beginsThere(
  { figures }: Scene,
  { lines }: View,
  [low, high]: readonly [number, number],
  { start, step }: Stretch,
): boolean {
  for (let line = low; line <= high; line += 1)
    if (figures[lines[line]?.[start + step] ?? -1] !== 0) return true;
  return false;
}

const isEmpty = ({ figures }: Scene, { lines }: View, line: number): boolean =>
  lines[line]?.every((cell) => cell === undefined || figures[cell] === 0) ?? true;

function beginsEmpty({ figures }: Scene, { lines }: View, line: number, { start }: Stretch) {
  const cell = lines[line]?.[start];
  if (cell === undefined) return false;
  const figure = figures[cell] ?? 0;
  return figure === 0 || Number.isNaN(figure);
}

/** By how much the gap of the target changes when a line is taken back; `NaN` where it cannot be. */
function gainOf(
  { gaps, figures }: Scene,
  { lines }: View,
  line: number,
  { step }: Stretch,
  { check, place }: Target,
): number {
  const at = place ?? 0;
  const cell = lines[line]?.[at];
  const factor = factorIn(gaps.code, cell, check);
  if (factor === 0) return 0;
  return factor * ((figures[lines[line]?.[at + step] ?? -1] ?? NaN) - (figures[cell ?? -1] ?? 0));
}

/** Each figure goes back one place; the last, which was pushed out, is what its line asks for. */
function takenBack(scene: Scene, view: View, block: Block): readonly Change[] {
  const { figures } = scene;
  const { first, last, start, end, step } = block;
  const mended = figures.slice();
  const changes: Change[] = [];
  for (let line = first; line <= last; line += 1) {
    const cells = view.lines[line] ?? [];
    for (let place = start; place !== end; place += step) {
      const cell = cells[place];
      const next = figures[cells[place + step] ?? -1] ?? NaN;
      if (cell === undefined || Number.isNaN(next)) return [];
      mended[cell] = next;
    }
    const lost = cells[end] ?? -1;
    mended[lost] = askedFor(scene, mended, lost, cells[end - step]);
    for (let place = start; place !== end + step; place += step) {
      const cell = cells[place] ?? -1;
      const [from = 0, to = 0] = [figures[cell], mended[cell]];
      if (from !== to) changes.push({ cell, from, to });
    }
  }
  return changes;
}

/** What closes the check that a cell shares with the one beside it, or else its first. */
function askedFor(
  { code }: Scene,
  mended: Figures,
  cell: number,
  beside: number | undefined,
): number {
  const uses = code.uses[cell] ?? [];
  const use = uses.find(({ check }) => factorIn(code, beside, check) !== 0) ?? uses[0];
  let sum = 0;
  for (const link of code.checks[use?.check ?? -1]?.links ?? [])
    if (link.cell !== cell) sum += link.factor * (mended[link.cell] ?? 0);
  return Number.isNaN(sum) ? 0 : -sum / (use?.factor ?? 1) + 0;
}
