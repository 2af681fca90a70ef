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
  readonly sheet: string;
  readonly range: Range;
  readonly before: readonly (readonly Entry[])[];
  readonly after: Values;
}

/** One step that can be taken back. */
export type Step = readonly Written[];

/**
 * Writes the edits in rectangles, nothing but values, so that Excel can keep its own undo. All or
 * nothing: where Excel refuses a part, what was written before it is put back.
 */
export async function writeEdits(run: Run, edits: readonly Edit[]): Promise<Step> {
  const written: Written[] = [];
  try {
    for (const portion of portions(blocksOf(edits)))
      await run((context) => writeBlocks(context, portion, written));
    return written;
  } catch (error) {
    await putBack(run, written);
    throw await withSheet(run, error, edits);
  }
}

/** Takes a step back; refuses where somebody has changed its cells since. */
export async function takeBack(run: Run, step: Step): Promise<void> {
  const now = await run((context) => currentValues(context, step)).catch(async (error: unknown) => {
    const missing = await missingSheet(run, error, step);
    throw missing === null ? error : new HostError(excelWords.undoPlaceGone(missing));
  });
  const outrun = step.flatMap(({ after }, i) => changedPlaces(step[i], after, now[i] ?? null));
  if (outrun.length > 0) throw new HostError(excelWords.undoOutrun(outrun));
  await putBack(run, step);
}

interface Block {
  readonly sheet: string;
  readonly range: Range;
  readonly entries: readonly (readonly Entry[])[];
  readonly bytes: number;
}

/** The last edit of a cell counts. */
function blocksOf(edits: readonly Edit[]): Block[] {
  const last = new Map(edits.map((edit) => [placeName(edit.place), edit]));
  const bySheet = grouped([...last.values()].map((edit) => [edit.place.sheet, edit]));
  return bySheet.flatMap(([sheet, list]) => {
    const cells = list.map(({ place: { row, column } }) => ({ row, column, rows: 1, columns: 1 }));
    return joined(cells).map((range) => {
      const entries = Array.from({ length: range.rows }, (_, row) =>
        Array.from({ length: range.columns }, (_cell, column) => {
          const place = { sheet, row: range.row + row, column: range.column + column };
          return entryOf(last.get(placeName(place))?.value ?? null);
        }),
      );
      return { sheet, range, entries, bytes: 3 * CALL + bytesOf(entries) };
    });
  });
}

/** Reads, writes and reads again in one request; tells of every block that Excel got to. */
async function writeBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  written: Written[],
): Promise<void> {
  const asked = blocks.map(({ sheet, range, entries }) => {
    const at = () => rangeOf(context, sheet, range);
    const before = at().load("values,formulas");
    at().values = entries.map((row) => [...row]);
    const after = at().load("values");
    return { sheet, range, before, after };
  });
  try {
    await context.sync();
  } finally {
    for (const { sheet, range, before, after } of asked) {
      // A block that Excel did not get to has no values.
      if (after.toJSON().values === undefined) continue;
      written.push({ sheet, range, before: entriesOf(before), after: after.values as Values });
    }
  }
}

const rangeOf = (context: Excel.RequestContext, sheet: string, range: Range): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(excelAddress(range)).untrack();

function entriesOf(range: Excel.Range): Entry[][] {
  const values = range.values as readonly (readonly unknown[])[];
  const formulas = range.formulas as readonly (readonly unknown[])[];
  return formulas.map((row, r) => row.map((formula, c) => restoringEntry(formula, values[r]?.[c])));
}

async function putBack(run: Run, step: Step): Promise<void> {
  const blocks = step.map((each) => ({ ...each, bytes: CALL + bytesOf(each.before) }));
  for (const portion of portions(blocks))
    await run(async (context) => {
      for (const { sheet, range, before } of portion)
        rangeOf(context, sheet, range).values = before.map((row) => [...row]);
      await context.sync();
    });
}

async function currentValues(context: Excel.RequestContext, step: Step): Promise<Values[]> {
  const asked = step.map(({ sheet, range }) => rangeOf(context, sheet, range).load("values"));
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
async function withSheet(run: Run, error: unknown, edits: readonly Edit[]): Promise<unknown> {
  const sheets = edits.map(({ place }) => place);
  const missing = await missingSheet(run, error, sheets);
  return missing === null ? error : new HostError(hostWords.sheetMissing(missing));
}

/** The first sheet that Excel does not know; `null` where the error is another one. */
export async function missingSheet(
  run: Run,
  error: unknown,
  places: readonly { readonly sheet: string }[],
): Promise<string | null> {
  if (!isRefused(error, "ItemNotFound")) return null;
  const names = await run(async ({ workbook: { worksheets }, sync }) => {
    worksheets.load("items/name");
    await sync();
    return worksheets.items.map(({ name }) => name);
  });
  return places.find(({ sheet }) => !names.includes(sheet))?.sheet ?? null;
}
