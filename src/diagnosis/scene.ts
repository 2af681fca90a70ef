import type { Act } from "../model/cause";
import type { Check, Code } from "./code";
import { brokenChecks, type Figures, type Gaps } from "./gaps";

/** What an act might have changed, with all that is needed to tell what stood there before. */
export interface Scene {
  /** With the checks of the form. */
  readonly code: Code;
  readonly figures: Figures;
  /** Whether a figure is blank. */
  readonly hasBlanks: boolean;
  /** What other reports add to each check. */
  readonly constants: readonly number[];
  /** Of the code without blanks. */
  readonly gaps: Gaps;
}

/** A grid seen along its rows, or along its columns. */
export interface View {
  /** Cell numbers by line and place. */
  readonly lines: Code["grid"];
  readonly shifted: Act;
  readonly swapped: Act;
  /** Lines that have a broken check of their own, and places that have; in order. */
  readonly brokenLines: readonly number[];
  readonly brokenPlaces: readonly number[];
  readonly targets: readonly Target[];
}

/** A broken check with the line, or the place, that it is about; `null` where it is neither. */
export interface Target {
  readonly check: number;
  readonly line: number | null;
  readonly place: number | null;
}

export function viewsOf({ code, gaps }: Scene): readonly View[] {
  const broken = brokenChecks(gaps).map((check) => {
    const links = gaps.code.checks[check]?.links ?? [];
    return { check, row: commonOf(links, code, "row"), column: commonOf(links, code, "column") };
  });
  const rows = sorted(broken.map(({ row }) => row));
  const columns = sorted(broken.map(({ column }) => column));
  return [
    {
      lines: code.grid,
      shifted: "shiftedColumns",
      swapped: "rowsSwapped",
      brokenLines: rows,
      brokenPlaces: columns,
      targets: broken.map(({ check, row, column }) => ({ check, line: row, place: column })),
    },
    {
      lines: code.gridByColumn,
      shifted: "shiftedRows",
      swapped: "columnsSwapped",
      brokenLines: columns,
      brokenPlaces: rows,
      targets: broken.map(({ check, row, column }) => ({ check, line: column, place: row })),
    },
  ];
}

const sorted = (lines: readonly (number | null)[]): readonly number[] =>
  [...new Set(lines.flatMap((line) => line ?? []))].sort((a, b) => a - b);

/** The row (or column) that all cells of a check stand in; `null` where they stand in several. */
function commonOf(links: Check["links"], { cells }: Code, axis: "row" | "column"): number | null {
  const common = cells[links[0]?.cell ?? -1]?.[axis] ?? null;
  for (const { cell } of links) if (cells[cell]?.[axis] !== common) return null;
  return common;
}

/** The factor of a cell in a check; 0 where it takes no part, or is no cell. */
export function factorIn({ uses }: Code, cell: number | undefined, check: number): number {
  for (const use of uses[cell ?? -1] ?? []) if (use.check === check) return use.factor;
  return 0;
}

export const endsOf = (sorted: readonly number[]): readonly [number, number] => [
  sorted[0] ?? 0,
  sorted.at(-1) ?? -1,
];

/** Every run of `count` lines, first and last. */
export function spans(count: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let first = 0; first < count; first += 1)
    for (let last = first; last < count; last += 1) found.push([first, last]);
  return found;
}
