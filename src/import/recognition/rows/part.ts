import type { Spot } from "../../../model/range";
import type { Ref, Value } from "../../../model/ref";
import type { Template } from "../../../model/template";
import { isMet } from "../../../rules/comparison";
import { equationsOf, type Equation } from "../../../rules/equations";
import { lookUpIn, weigh } from "../../../rules/figures";

/** A row whose digits ran together, or with a figure too many, and every way to read it. */
export interface PartedRow {
  readonly why: "runTogether" | "oneTooMany";
  readonly refs: readonly Ref[];
  readonly readings: readonly (readonly number[])[];
  readonly text: string;
  readonly label: string;
  readonly place: Spot;
}

/** More ways than this are no reading. */
const MOST_WAYS = 20_000;

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
    if (found.length > MOST_WAYS) return;
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
  return found.length > MOST_WAYS ? [] : found;
}

/** More combinations than this are not tried. */
const MOST = 50_000;

/**
 * Decides how the digits of rows that ran together part: the relations must leave one reading.
 * `null` for a row where they leave none or several.
 */
export function partBy(
  template: Template,
  rows: readonly PartedRow[],
  values: Readonly<Record<Ref, Value>>,
): readonly (readonly number[] | null)[] {
  const equations = relevant(template, rows);
  const alone = rows.map((row) =>
    row.readings.filter((reading) => holds(equations, { ...values, ...asValues(row, reading) })),
  );
  const combinations = alone.reduce((product, readings) => product * readings.length, 1);
  const together =
    combinations <= MOST
      ? productOf(alone).filter((readings) =>
          holds(equations, { ...values, ...allOf(rows, readings) }),
        )
      : [];
  return rows.map((row, i) => {
    const left = new Map(together.map((readings) => [String(readings[i]), readings[i] ?? null]));
    const [only] = left.values();
    return left.size === 1 && only && (isZeros(only) || isBound(row, equations)) ? only : null;
  });
}

const allOf = (
  rows: readonly PartedRow[],
  readings: readonly (readonly number[])[],
): Record<Ref, Value> =>
  Object.fromEntries(rows.flatMap((row, i) => Object.entries(asValues(row, readings[i] ?? []))));

/** 000 is no number but three. */
const isZeros = (reading: readonly number[]): boolean => reading.every((figure) => figure === 0);

/** Without a relation that reads the row, nothing decides. */
const isBound = ({ refs }: PartedRow, equations: readonly Equation[]): boolean =>
  equations.some(({ terms }) => terms.some(({ ref }) => refs.includes(ref)));

const asValues = ({ refs }: PartedRow, reading: readonly number[]): Record<Ref, Value> =>
  Object.fromEntries(refs.map((ref, i) => [ref, reading[i] ?? null]));

/** The equations of this report alone that must hold and read one of the rows. */
function relevant(template: Template, rows: readonly PartedRow[]): readonly Equation[] {
  const open = new Set(rows.flatMap(({ refs }) => refs));
  return equationsOf(template).filter(
    ({ rule, terms }) =>
      rule.relation.severity === "error" &&
      terms.every(({ source }) => source === null) &&
      terms.some(({ ref }) => open.has(ref)),
  );
}

/** No equation whose figures are all there is broken. */
function holds(equations: readonly Equation[], values: Readonly<Record<Ref, Value>>): boolean {
  const lookUp = lookUpIn({ values });
  return equations.every(({ terms, operator }) => {
    const sum = weigh(terms, lookUp);
    return sum === null || isMet(sum, operator);
  });
}

const productOf = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>(
    (product, list) => product.flatMap((before) => list.map((each) => [...before, each])),
    [[]],
  );
