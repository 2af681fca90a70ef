import type { Slip } from "../model/cause";

/** What a hand did that typed `typed` where `meant` belongs; both are figures, and not the same. */
export function slipOf(typed: number, meant: number): Slip {
  if (typed === 0) return "leftZero";
  if (typed === -meant) return "sign";
  const [a, b] = [digitsOf(typed), digitsOf(meant)];
  if (a.length === b.length) return slipOfDigits(a, b);
  if (a.length === b.length + 1) return slipOfExtra(a, b);
  return b.length === a.length + 1 && without(b, a) !== null ? "missingDigit" : "other";
}

/** Sign and decimal point stand among the digits: they are keys too. */
const digitsOf = (figure: number): string => String(figure);

function slipOfDigits(a: string, b: string): Slip {
  let first = -1;
  let second = -1;
  for (let place = 0; place < a.length; place += 1) {
    if (a[place] === b[place]) continue;
    if (second >= 0) return "other";
    if (first < 0) first = place;
    else second = place;
  }
  if (second < 0) return isNextKey(a[first], b[first]) ? "neighbourKey" : otherDigit(a);
  return a[first] === b[second] && a[second] === b[first] ? "transposed" : "other";
}

/** One digit is all there is of a small figure; that it is another says nothing. */
const otherDigit = (digits: string): Slip => (digits.length > 1 ? "otherDigit" : "other");

function slipOfExtra(a: string, b: string): Slip {
  const place = without(a, b);
  if (place === null) return "other";
  return a[place] === a[place - 1] || a[place] === a[place + 1] ? "repeatedDigit" : "extraDigit";
}

/** The place of the digit that `long` has and `short` has not; `null` where it is more than one. */
function without(long: string, short: string): number | null {
  let place = 0;
  while (place < short.length && long[place] === short[place]) place += 1;
  return long.slice(place + 1) === short.slice(place) ? place : null;
}

/** Rows of digit keys: above the letters, and the columns of the number pad. */
const KEYS = ["1234567890", "0147", "0258", "369", "789", "456", "123"];

const NEXT = new Set(
  KEYS.flatMap((row) =>
    [...row].slice(1).flatMap((key, i) => [`${row[i]}${key}`, `${key}${row[i]}`]),
  ),
);

const isNextKey = (a = "", b = ""): boolean => NEXT.has(a + b);
