import { faultOf } from "../rules/completeness";
import { withChecks, type Check, type Code, type Link } from "./code";
import { hasBlank, TOLERANCE, type Figures } from "./gaps";

/**
 * The code without the cells that are blank: checks that share a blank are added up so that it
 * cancels out, and a check that cannot be rid of its blanks says nothing. `constants` are those of
 * the checks that are left; one that is `NaN` makes its check say nothing, too.
 */
export function withoutBlanks(code: Code, figures: Figures, constants: readonly number[]) {
  if (!hasBlank(figures) && !constants.some(Number.isNaN)) return { code, constants };
  let rows = code.checks.flatMap(({ keys, family, links }, check): Row[] => {
    const constant = constants[check] ?? 0;
    const factors = new Map(links.map(({ cell, factor }) => [cell, factor]));
    return Number.isNaN(constant) ? [] : [{ keys, family, factors, constant }];
  });
  for (;;) {
    const pivot = simplest(rows, figures);
    if (!pivot) break;
    const { row, cell } = pivot;
    rows = rows.filter((each) => each !== row).map((each) => cancel(each, row, cell));
  }
  const checks = rows.filter(({ factors }) => factors.size > 0);
  return {
    code: withChecks(code, checks.map(checkOf)),
    constants: checks.map(({ constant }) => constant),
  };
}

interface Row {
  readonly keys: readonly string[];
  readonly family: string;
  readonly factors: ReadonlyMap<number, number>;
  readonly constant: number;
}

/** The row with the fewest blanks, and one of them; `null` where no row has a blank. */
function simplest(rows: readonly Row[], figures: Figures) {
  let best: { readonly row: Row; readonly cell: number } | null = null;
  let fewest = Infinity;
  for (const row of rows) {
    const blanks = [...row.factors.keys()].filter((cell) => Number.isNaN(figures[cell]));
    const [cell] = blanks;
    if (cell === undefined || blanks.length >= fewest) continue;
    best = { row, cell };
    fewest = blanks.length;
  }
  return best;
}

/** `row` with as much of `pivot` added as makes `cell` cancel out. */
function cancel(row: Row, pivot: Row, cell: number): Row {
  const share = row.factors.get(cell) ?? 0;
  if (share === 0) return row;
  const times = -share / (pivot.factors.get(cell) ?? 1);
  const factors = new Map(row.factors);
  for (const [each, factor] of pivot.factors) {
    const sum = (factors.get(each) ?? 0) + times * factor;
    if (sum === 0) factors.delete(each);
    else factors.set(each, sum);
  }
  return {
    keys: [...new Set([...row.keys, ...pivot.keys])],
    family: row.family,
    factors,
    constant: row.constant + times * pivot.constant,
  };
}

const checkOf = ({ keys, family, factors }: Row): Check => ({
  keys,
  family,
  links: [...factors].map(([cell, factor]) => ({ cell, factor })),
  total: null,
  others: [],
});

/** What blanks must be. */
export interface Filled {
  /** By cell. */
  readonly values: ReadonlyMap<number, number>;
  /** A check asks a blank for what is no figure of its kind, so that a figure beside it is wrong. */
  readonly isImpossible: boolean;
}

/**
 * What blanks must be: where a check has one blank left, and where the blanks of a check add up to
 * 0, since none of them is less.
 */
export function filled(code: Code, figures: Figures, constants: readonly number[]): Filled {
  const values = new Map<number, number>();
  const figureAt = (cell: number) => values.get(cell) ?? figures[cell] ?? 0;
  const kindOf = (cell: number) => code.cells[cell]?.figure ?? "count";
  const open = new Set(code.checks);
  let isImpossible = false;
  for (let before = -1; before < values.size;) {
    before = values.size;
    code.checks.forEach((check, number) => {
      const forced = open.has(check) ? forcedBy(check, constants[number] ?? 0, figureAt) : null;
      if (!forced) return;
      open.delete(check);
      for (const [cell, value] of forced)
        if (faultOf(value, kindOf(cell)) === null) values.set(cell, value);
        else isImpossible = true;
    });
  }
  for (const cell of contradicted(code, constants, values, figureAt)) {
    values.delete(cell);
    isImpossible = true;
  }
  return { values, isImpossible };
}

/** Blanks that one check gave a value with which another does not hold. */
function contradicted(
  { checks }: Code,
  constants: readonly number[],
  values: ReadonlyMap<number, number>,
  figureAt: (cell: number) => number,
): readonly number[] {
  return checks.flatMap(({ links }, number) => {
    const told = links.flatMap(({ cell }) => (values.has(cell) ? cell : []));
    if (told.length === 0) return [];
    const sum = links.reduce(
      (all, { cell, factor }) => all + factor * figureAt(cell),
      constants[number] ?? 0,
    );
    return Math.abs(sum) >= TOLERANCE ? told : [];
  });
}

/** What the blanks of a check must be; `null` where it cannot be told. */
function forcedBy(
  { links }: Check,
  constant: number,
  figure: (cell: number) => number,
): readonly (readonly [number, number])[] | null {
  const blanks: Link[] = [];
  let sum = constant;
  for (const link of links) {
    const value = figure(link.cell);
    if (Number.isNaN(value)) blanks.push(link);
    else sum += link.factor * value;
  }
  const [first] = blanks;
  if (!first || Number.isNaN(sum)) return null;
  if (blanks.length === 1) return [[first.cell, rounded(-sum / first.factor)]];
  const isOneWay = blanks.every(({ factor }) => factor > 0 === first.factor > 0);
  if (Math.abs(sum) >= TOLERANCE || !isOneWay) return null;
  return blanks.map(({ cell }) => [cell, 0]);
}

/** Without the traces of binary fractions, and never -0. */
const rounded = (value: number): number => Number(value.toFixed(6)) + 0;
