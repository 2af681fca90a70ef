import type { Rule } from "./page";

/** A corner of a drawn path; points, from the page's top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lines lean by less than this many points. */
const STRAIGHT = 1;
/** Shorter lines are parts of signs. */
const SHORTEST = 4;
/** A filled bar up to this thickness is a line; points. */
const THICKEST = 3;

/** A bar has four, and the first once more; programs add a few. */
const CORNERS = 20;

/** How a path is painted: along its edges, inside them, or both. */
export interface Paint {
  readonly strokes: boolean;
  readonly fills: boolean;
}

/** The ruling lines in a path: its edges where they are drawn; what is filled is one where it is thin. */
export const rulesIn = (path: readonly Point[], { strokes, fills }: Paint): readonly Rule[] => [
  ...(strokes ? edgesOf(path) : []),
  ...(fills ? barOf(path) : []),
];

const edgesOf = (points: readonly Point[]): readonly Rule[] =>
  points.slice(1).flatMap((to, i) => ruleBetween(points[i] ?? to, to));

function barOf(points: readonly Point[]): readonly Rule[] {
  if (points.length > CORNERS) return [];
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (bottom - top <= Math.min(THICKEST, right - left))
    return ruleBetween({ x: left, y }, { x: right, y });
  return right - left <= THICKEST ? ruleBetween({ x, y: top }, { x, y: bottom }) : [];
}

function ruleBetween(a: Point, b: Point): readonly Rule[] {
  const [wide, tall] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  if (tall <= STRAIGHT && wide >= SHORTEST)
    return [
      { axis: "across", at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) },
    ];
  return wide <= STRAIGHT && tall >= SHORTEST
    ? [{ axis: "down", at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) }]
    : [];
}
