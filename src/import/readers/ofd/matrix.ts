import type { Point } from "../pages/ruling";

/** `a b c d e f`, as PDF and OFD write it: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const UNIT: Matrix = [1, 0, 0, 1, 0, 0];

export const shift = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

/** First `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [
    ...([a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s] as const),
    ...([a * t + c * u + e, b * t + d * u + f] as const),
  ];
}

export const place = ([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

/** The numbers of an attribute; none where one of them is no number. */
export function numbersIn(text: string | undefined): readonly number[] {
  const numbers = (text ?? "")
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  return numbers.every(Number.isFinite) ? numbers : [];
}

/** The matrix of an attribute; the one that changes nothing where there is none. */
export function matrixOf(text: string | undefined): Matrix {
  const [a, b, c, d, e, f] = numbersIn(text);
  return a === undefined || f === undefined ? UNIT : [a, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f];
}
