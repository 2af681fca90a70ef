import { slipOf } from "./slips";

/**
 * Whether one wrong key, or none, makes `typed` of `meant`: a digit too many, too few or another,
 * two that changed places, or a 0 that was left. A 0 in front is no digit: 05 is 5.
 */
export function isOneKey(typed: number, meant: number): boolean {
  if (typed === 0 || typed === -meant) return true;
  if (!isCount(typed) || !isCount(meant)) return slipOf(typed, meant) !== "other";
  return typed > meant
    ? isDropped(typed, meant) || isReplaced(typed, meant)
    : isDropped(meant, typed) || isReplaced(typed, meant);
}

const isCount = (figure: number): boolean => Number.isInteger(figure) && figure >= 0;

/** Whether `more` without one of its digits is `less`. */
function isDropped(more: number, less: number): boolean {
  for (let unit = 1; unit <= more; unit *= 10) if (without(more, unit) === less) return true;
  return false;
}

const without = (figure: number, unit: number): number =>
  Math.floor(figure / (unit * 10)) * unit + (figure % unit);

/** Whether one digit is another, or two changed places. */
function isReplaced(typed: number, meant: number): boolean {
  let [a, b] = [typed, meant];
  let first = -1;
  let second = -1;
  for (; a > 0 || b > 0; a = Math.floor(a / 10), b = Math.floor(b / 10)) {
    const pair = (a % 10) * 10 + (b % 10);
    if (pair % 11 === 0) continue;
    if (second >= 0) return false;
    if (first < 0) first = pair;
    else second = pair;
  }
  return second < 0 || second === (first % 10) * 10 + Math.floor(first / 10);
}
