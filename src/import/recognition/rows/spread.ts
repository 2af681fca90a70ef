import { isBlank } from "../../figure";
import type { FigureCell } from "./items";

/** The figures of a line of text in the order of the columns. */
export type Spread =
  | { readonly kind: "cells"; readonly cells: readonly (FigureCell | null)[] }
  /** Digits ran together: every way to part them into as many figures as the row has. */
  | { readonly kind: "parted"; readonly text: string; readonly readings: readonly number[][] }
  /** Some are missing, and nothing says which. */
  | { readonly kind: "unclear"; readonly text: string };

/** Gives the cells of a line their columns, by their number alone. */
export function spread(cells: readonly FigureCell[], columns: number): Spread {
  const filled = cells.filter(({ value }) => !isBlank(value));
  if (filled.length === columns) return { kind: "cells", cells: filled };
  if (cells.length === columns) return { kind: "cells", cells };
  if (filled.length === 0)
    return { kind: "cells", cells: Array.from({ length: columns }, () => null) };
  const text = filled.map(({ value }) => String(value).trim()).join(" ");
  const readings = filled.length < columns && isRunTogether(text) ? partings(text, columns) : [];
  return readings.length > 0 ? { kind: "parted", text, readings } : { kind: "unclear", text };
}

/** Otherwise figures may as well have been left out. */
function isRunTogether(text: string): boolean {
  const parts = text.normalize("NFKC").trim().split(/\s+/);
  return parts.length === 1 || parts.some((part) => /^0\d/.test(part) || part.length >= LONG);
}

/** Digits of one figure, as far as a report of any office goes. */
const LONG = 5;

/** More ways than this are no reading. */
const MOST = 20_000;

/**
 * Every way to part `19 1000020` into `columns` whole numbers: none starts with a 0 but 0 itself,
 * and a number never reaches over a blank. None where it is not all digits, or there are too many.
 */
export function partings(text: string, columns: number): readonly number[][] {
  const plain = text.normalize("NFKC");
  const digits = plain.replace(/\s/g, "");
  if (!/^\d+$/.test(digits) || digits.length < columns || digits.length > 4 * columns) return [];
  const breaks = new Set<number>();
  let seen = 0;
  for (const part of plain.trim().split(/\s+/)) breaks.add((seen += part.length));
  const found: number[][] = [];
  const part = (from: number, parts: readonly number[]) => {
    if (found.length > MOST) return;
    const left = columns - parts.length;
    if (left === 0) {
      if (from === digits.length) found.push([...parts]);
      return;
    }
    for (let to = from + 1; to <= digits.length - left + 1; to++) {
      part(to, [...parts, Number(digits.slice(from, to))]);
      if (digits[from] === "0" || breaks.has(to) || to - from >= 8) break;
    }
  };
  part(0, []);
  return found.length > MOST ? [] : found;
}
