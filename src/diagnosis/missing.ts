import { grouped } from "./grouped";
import { filled } from "./blanks";
import type { Code } from "./code";
import type { Figures } from "./gaps";
import type { Change } from "./peeling";

/** Blanks that belong together, with the one value that each can have. */
export interface Missing {
  readonly changes: readonly Change[];
  /** Every one is told by two checks that have no other blank. */
  readonly isConfirmed: boolean;
}

/**
 * The blanks that can have one value only. Totals of one relation are one thing that is missing;
 * of the others, those that stand side by side.
 */
export function missingIn(
  code: Code,
  figures: Figures,
  constants: readonly number[],
): readonly Missing[] {
  const { values } = filled(code, figures, constants);
  const cells = [...values.keys()].sort((a, b) => a - b);
  const isTotal = (cell: number) => code.totals.has(cell);
  const totals = grouped(cells.filter(isTotal), (cell) => familyOf(cell, code));
  const others = cells.filter((cell) => !isTotal(cell));
  return [...totals.values(), ...sideBySide(others, code)].map((group) => ({
    changes: group.map((cell) => ({ cell, from: NaN, to: values.get(cell) ?? 0 })),
    isConfirmed: group.every((cell) => tellers(cell, code, figures) > 1),
  }));
}

/** The relation that a total is the sum of; where there are two, the later in the form. */
const familyOf = (cell: number, { checks, uses }: Code): string | undefined =>
  uses[cell]?.map(({ check }) => checks[check]).findLast((check) => check?.total === cell)?.family;

function sideBySide(cells: readonly number[], { cells: all, grid }: Code): readonly number[][] {
  const left = new Set(cells);
  const groups: number[][] = [];
  for (const first of cells) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const cell of group) {
      const { row = 0, column = 0 } = all[cell] ?? {};
      const beside = [grid[row - 1]?.[column], grid[row + 1]?.[column]];
      for (const next of [...beside, grid[row]?.[column - 1], grid[row]?.[column + 1]])
        if (next !== undefined && left.delete(next)) group.push(next);
    }
    groups.push(group);
  }
  return groups;
}

const tellers = (cell: number, { checks, uses }: Code, figures: Figures): number =>
  (uses[cell] ?? []).filter(({ check }) =>
    checks[check]?.links.every((link) => link.cell === cell || !Number.isNaN(figures[link.cell])),
  ).length;
