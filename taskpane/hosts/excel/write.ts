import { placeName, type Range } from "../../../src/model/range";
import { joined } from "../../../src/workbook/rectangles";
import { type Edit, HostError } from "../port";
import { excelWords, hostWords } from "../../../src/words/hosts";
import { excelAddress } from "./address";
import { CALL, grouped, portions } from "./requests";
import { isRefused, type Run } from "./run";
import { bytesOf, entryOf, restoringEntry, type Values } from "./values";

type Entry = string | number | boolean;

/** A rectangle that was written: what puts it back, and how it read afterwards. */
interface Written {
  readonly id: string;
  readonly sheet: string;
  readonly range: Range;
  readonly before: readonly (readonly Entry[])[];
  readonly after: Values;
}

/** One step that can be taken back. */
export type Step = readonly Written[];

/** Edits that belong together in a rectangle of one sheet. */
export interface Block {
  readonly id: string;
  readonly sheet: string;
  readonly range: Range;
  readonly entries: readonly (readonly Entry[])[];
}

/**
 * The rectangles that the edits make up; `ids` has the sheets. The last edit of a cell counts.
 * Throws where a sheet is not there.
 */
export function blocksOf(edits: readonly Edit[], idOf: (sheet: string) => string | undefined) {
  const last = new Map(edits.map((edit) => [placeName(edit.place), edit]));
  const bySheet = grouped([...last.values()].map((edit) => [edit.place.sheet, edit]));
  return bySheet.flatMap(([sheet, list]): Block[] => {
    const id = idOf(sheet);
    if (id === undefined) throw new HostError(hostWords.sheetMissing(sheet));
    const cells = list.map(({ place: { row, column } }) => ({ row, column, rows: 1, columns: 1 }));
    return joined(cells).map((range) => {
      const entries = Array.from({ length: range.rows }, (_, row) =>
        Array.from({ length: range.columns }, (_cell, column) => {
          const place = { sheet, row: range.row + row, column: range.column + column };
          return entryOf(last.get(placeName(place))?.value ?? null);
        }),
      );
      return { id, sheet, range, entries };
    });
  });
}

/**
 * Writes the blocks, nothing but values, so that Excel can keep its own undo. All or nothing:
 * where Excel refuses a part, what was written before it is put back.
 */
export async function writeBlocks(run: Run, blocks: readonly Block[]): Promise<Step> {
  const written: Written[] = [];
  const sized = blocks.map((block) => ({ ...block, bytes: 3 * CALL + bytesOf(block.entries) }));
  try {
    for (const portion of portions(sized))
      await run((context) => writePortion(context, portion, written));
    return written;
  } catch (error) {
    await writeAll(run, written.map(backwards));
    throw await withSheet(run, error, blocks);
  }
}

/** Refuses where somebody has changed the cells of a step since it was made. */
export async function requireUntouched(run: Run, step: Step): Promise<void> {
  const now = await run((context) => currentValues(context, step)).catch(async (error: unknown) => {
    const missing = await missingSheet(run, error, step);
    throw missing === null ? error : new HostError(excelWords.undoPlaceGone(missing));
  });
  const outrun = step.flatMap(({ after }, i) => changedPlaces(step[i], after, now[i] ?? null));
  if (outrun.length > 0) throw new HostError(excelWords.undoOutrun(outrun));
}

/** What takes a step back. */
export const backwards = ({ id, sheet, range, before }: Written): Block => ({
  id,
  sheet,
  range,
  entries: before,
});

/** Reads, writes and reads again in one request; tells of every block that Excel got to. */
async function writePortion(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  written: Written[],
): Promise<void> {
  const asked = blocks.map(({ id, sheet, range, entries }) => {
    const at = () => rangeOf(context, id, range);
    const before = at().load("values,formulas");
    at().values = entries.map((row) => [...row]);
    const after = at().load("values");
    return { id, sheet, range, before, after };
  });
  try {
    await context.sync();
  } finally {
    for (const { id, sheet, range, before, after } of asked) {
      // A block that Excel did not get to has no values.
      if (after.toJSON().values === undefined) continue;
      written.push({ id, sheet, range, before: entriesOf(before), after: after.values as Values });
    }
  }
}

const rangeOf = (context: Excel.RequestContext, id: string, range: Range): Excel.Range =>
  context.workbook.worksheets.getItem(id).getRange(excelAddress(range)).untrack();

function entriesOf(range: Excel.Range): Entry[][] {
  const values = range.values as readonly (readonly unknown[])[];
  const formulas = range.formulas as readonly (readonly unknown[])[];
  return formulas.map((row, r) => row.map((formula, c) => restoringEntry(formula, values[r]?.[c])));
}

async function writeAll(run: Run, blocks: readonly Block[]): Promise<void> {
  const sized = blocks.map((block) => ({ ...block, bytes: CALL + bytesOf(block.entries) }));
  for (const portion of portions(sized))
    await run(async (context) => {
      for (const { id, range, entries } of portion)
        rangeOf(context, id, range).values = entries.map((row) => [...row]);
      await context.sync();
    });
}

async function currentValues(context: Excel.RequestContext, step: Step): Promise<Values[]> {
  const asked = step.map(({ id, range }) => rangeOf(context, id, range).load("values"));
  await context.sync();
  return asked.map(({ values }) => values as Values);
}

function changedPlaces(written: Written | undefined, after: Values, now: Values): string[] {
  if (!written || !after) return [];
  const { sheet, range } = written;
  return after.flatMap((row, r) =>
    row.flatMap((value, c) =>
      now?.[r]?.[c] === value
        ? []
        : placeName({ sheet, row: range.row + r, column: range.column + c }),
    ),
  );
}

/** Says which sheet is not there, where that is what Excel refused. */
async function withSheet(run: Run, error: unknown, places: readonly SheetOf[]): Promise<unknown> {
  const missing = await missingSheet(run, error, places);
  return missing === null ? error : new HostError(hostWords.sheetMissing(missing));
}

type SheetOf = Pick<Block, "id" | "sheet">;

/** The first sheet that Excel does not know; `null` where the error is another one. */
async function missingSheet(
  run: Run,
  error: unknown,
  places: readonly SheetOf[],
): Promise<string | null> {
  if (!isRefused(error, "ItemNotFound")) return null;
  const ids = await run(async ({ workbook: { worksheets }, sync }) => {
    worksheets.load("items/id");
    await sync();
    return worksheets.items.map(({ id }) => id);
  });
  return places.find(({ id }) => !ids.includes(id))?.sheet ?? null;
}
