import { parseRange } from "../../model/range";
import type { Cell } from "../../model/sheet";

/** A formula that no program has calculated: some write files without ever opening them. */
export interface Formula {
  readonly row: number;
  readonly column: number;
  /** Without the leading `=`. */
  readonly formula: string;
}

/**
 * Puts the value of every sum in its place: `SUM(D5:I5)`, `D5+D6-D7`, and sums of such sums, as
 * Excel adds them up (a blank adds nothing, nothing but blanks stays blank). What is no sum stands
 * as it is written, so that a person sees that it was never calculated.
 */
export function calculate(rows: Cell[][], formulas: readonly Formula[]): void {
  const open = new Map(formulas.map((each) => [keyOf(each), each]));
  const at = (row: number, column: number, depth: number): Cell => {
    const formula = open.get(keyOf({ row, column }));
    if (formula && depth < DEEPEST) solve(formula, depth + 1);
    return rows[row]?.[column] ?? null;
  };
  const solve = (formula: Formula, depth: number) => {
    open.delete(keyOf(formula));
    const terms = termsOf(formula.formula);
    const value = terms ? sumOf(terms, (row, column) => at(row, column, depth)) : undefined;
    const line = rows[formula.row];
    if (line) line[formula.column] = value === undefined ? `=${formula.formula}` : value;
  };
  for (const formula of formulas) if (open.has(keyOf(formula))) solve(formula, 0);
}

/** Sums of sums of sums; a total of totals is the third. */
const DEEPEST = 100;

const keyOf = ({ row, column }: Pick<Formula, "row" | "column">) => `${row},${column}`;

interface Term {
  readonly sign: 1 | -1;
  readonly range: NonNullable<ReturnType<typeof parseRange>>;
}

/** The ranges that a formula adds up; `null` where it does anything else. */
function termsOf(formula: string): readonly Term[] | null {
  const plain = formula.replace(/\s/g, "");
  const inside = /^SUM\(([^()]*)\)$/i.exec(plain)?.[1];
  const texts = inside?.split(",") ?? plain.match(/[+-]?[^+-]+/g) ?? [];
  const terms = texts.flatMap((text): Term[] => {
    const range = parseRange(text.replace(/^[+-]/, ""));
    const isSmall =
      range && range.rows * range.columns <= MOST && range.rows > 0 && range.columns > 0;
    if (!isSmall || (inside === undefined && range.rows * range.columns > 1)) return [];
    return [{ sign: text.startsWith("-") ? -1 : 1, range }];
  });
  return terms.length === texts.length && terms.length > 0 ? terms : null;
}

/** Cells that one row or column of a form could add up. */
const MOST = 500;

/** `null` where all is blank; `undefined` where something is no number. */
function sumOf(
  terms: readonly Term[],
  at: (row: number, column: number) => Cell,
): number | null | undefined {
  let sum: number | null = null;
  for (const { sign, range } of terms)
    for (let row = range.row; row < range.row + range.rows; row++)
      for (let column = range.column; column < range.column + range.columns; column++) {
        const cell = at(row, column);
        if (typeof cell === "number") sum = (sum ?? 0) + sign * cell;
        else if (cell !== null && cell !== "") return undefined;
      }
  return sum;
}
