import type { Range } from "../../../../src/model/range";
import type { DefinedName, Sheet } from "../../../../src/model/sheet";
import type { WorkbookPlan } from "../../../../src/workbook/plan";

/** Key of the workbook's settings. */
const KEY = "nianbao.merges";

/** By defined name: where its range began and what was merged on its sheet when it was laid out. */
export type Memory = Readonly<
  Record<string, { readonly from: Range; readonly merges: readonly Range[] }>
>;

/** What is merged in the plan, to be remembered. */
export const memoryOf = ({ names, sheets }: WorkbookPlan): Memory =>
  Object.fromEntries(
    names.map(({ name, sheet, range }) => [
      name,
      { from: range, merges: sheets.find((each) => each.name === sheet)?.merges ?? [] },
    ]),
  );

/**
 * Keeps merges in the workbook's settings: an old Excel cannot be asked for merged areas, and
 * office.js sends that question as if it wrote, which a live check must not do. `null` forgets.
 */
export function remember({ workbook: { settings } }: Excel.RequestContext, memory: Memory | null) {
  settings.add(KEY, memory ?? {});
}

/** Asks for the memory; the answer is there after the next sync. */
export function askMemory(context: Excel.RequestContext): () => Memory | null {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return () => (setting.isNullObject ? null : (setting.value as Memory));
}

/** What a sheet has merged as far as memory goes; `sure` where nothing speaks against it. */
export interface Recalled {
  readonly merges: readonly Range[];
  readonly sure: boolean;
}

/** Merges move with the sheet's name; what is no longer empty behind its first cell has gone. */
export function recall(
  memory: Memory,
  sheet: string,
  rows: Sheet["rows"],
  names: readonly DefinedName[],
): Recalled {
  const name = names.find((each) => each.sheet === sheet && each.name in memory);
  const remembered = name && memory[name.name];
  if (!remembered) return { merges: [], sure: false };
  const { range } = name;
  const { from } = remembered;
  const moved = remembered.merges.map((merge) => ({
    ...merge,
    row: merge.row + range.row - from.row,
    column: merge.column + range.column - from.column,
  }));
  const merges = moved.filter((merge) => isEmptyBehind(rows, merge));
  const isWhole = range.rows === from.rows && range.columns === from.columns;
  return { merges, sure: isWhole && merges.length === moved.length };
}

const isEmptyBehind = (held: Sheet["rows"], { row, column, rows, columns }: Range): boolean =>
  Array.from({ length: rows * columns }, (_, i) => [Math.floor(i / columns), i % columns] as const)
    .slice(1)
    .every(([down, right]) => (held[row + down]?.[column + right] ?? null) === null);
