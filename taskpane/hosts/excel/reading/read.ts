import type { Cell, DefinedName, Sheet, Workbook } from "../../../../src/model/sheet";
import { type Listed, listSheets } from "./listing";
import { mergesOf } from "./merges";
import { readInParts } from "./parts";
import { isRefused, type Run } from "../run";
import { type Held, rowsOf, type Values } from "../values";

/** The workbook, and which sheet has which id: events speak of ids only. */
export interface Reading {
  readonly workbook: Workbook;
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Reads everything in two requests: which sheets there are, then what they hold. A third one asks
 * what is merged where the workbook itself does not remember it.
 */
export async function readWorkbook(run: Run, tell: (sentence: string) => void): Promise<Reading> {
  const { sheets: listed, names, memory } = await run(listSheets);
  const blocks = await contents(run, listed, tell);
  const sheets = listed.map(({ name, visibility }, i): Sheet => {
    const block = blocks[i];
    const rows = block ? downTo(bottomOf(name, names), rowsOf(block)) : [];
    return { name, rows, merges: [], hidden: visibility !== "Visible", shape: "grid" };
  });
  const merges = await mergesOf(run, { listed, sheets, names, memory, tell });
  return {
    ids: new Map(listed.map(({ id, name }) => [id, name])),
    workbook: { names, sheets: sheets.map((sheet, i) => ({ ...sheet, merges: merges[i] ?? [] })) },
  };
}

/** Where the names of a sheet end: rows that are still blank belong to a table all the same. */
const bottomOf = (sheet: string, names: readonly DefinedName[]): number =>
  Math.max(
    0,
    ...names.filter((each) => each.sheet === sheet).map(({ range }) => range.row + range.rows),
  );

const downTo = (bottom: number, rows: Cell[][]): Cell[][] => [
  ...rows,
  ...Array.from({ length: Math.max(0, bottom - rows.length) }, () => []),
];

/** All sheets at once; where that is too much for Excel, or it answers `null`, sheet by sheet. */
async function contents(
  run: Run,
  sheets: readonly Listed[],
  tell: (sentence: string) => void,
): Promise<Held[]> {
  const found = await run((context) => ask(context, sheets)).catch((error: unknown) => {
    if (isRefused(error, "ResponsePayloadSizeLimitExceeded")) return [];
    throw error;
  });
  const held: Held[] = [];
  for (const [i, sheet] of sheets.entries())
    held.push(found[i] ?? (await readInParts(run, sheet, tell)));
  return held;
}

async function ask(
  context: Excel.RequestContext,
  sheets: readonly Listed[],
): Promise<(Held | null)[]> {
  const asked = sheets.map(({ id }) => {
    const used = context.workbook.worksheets.getItem(id).getUsedRange(true).untrack();
    return used.load("values,rowIndex,columnIndex");
  });
  await context.sync();
  return asked.map(({ rowIndex, columnIndex, values }) => {
    const read = values as Values;
    return read && { row: rowIndex, column: columnIndex, values: read };
  });
}
