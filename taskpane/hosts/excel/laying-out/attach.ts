import type { DefinedName } from "../../../../src/model/sheet";
import type { NamedSheet } from "../../../../src/workbook/plan";
import { excelWords } from "../../../../src/words/hosts";
import { HostError } from "../../port";
import { excelAddress } from "../address";
import { listSheets, type Listing } from "../reading/listing";
import { type Memory, remember } from "../reading/merge-memory";
import type { Run } from "../run";
import { rowsOf, rowsOfPlan, type Values } from "../values";
import { layOutPlan } from "./lay-out";
import type { Aside } from "./survey";

/** What the workbook holds after a sheet of ours has come, gone or been replaced. */
export interface Attached {
  readonly listing: Listing;
  /** Id of the new sheet; `null` where there is none. */
  readonly id: string | null;
  readonly displaced: Displaced;
}

/** What made room: sheets, and names that pointed to them. */
export interface Displaced {
  readonly sheets: readonly Aside[];
  readonly names: readonly DefinedName[];
}

/**
 * Puts `next` behind the sheets that are there, then takes `former` away, in three requests and
 * one. What stands under the name of `next` and is not `former` keeps everything but its name.
 */
export async function attachSheet(
  run: Run,
  next: NamedSheet | null,
  former: NamedSheet | null,
  tell: (sentence: string) => void,
): Promise<Attached> {
  if (!next) {
    const listing = await run(listSheets);
    const left = await withoutFormer(run, listing, listing, former);
    return { listing: left, id: null, displaced: { sheets: [], names: [] } };
  }
  const plan = { title: "", sheets: [next.sheet], names: [next.name] };
  const { listing, ids, aside, before } = await layOutPlan(run, plan, "beside", tell);
  const gone = idOf(before, former);
  const sheets = aside.filter(({ sheet }) => sheet.id !== gone);
  const isPlanned = ({ name, sheet }: DefinedName) =>
    name === next.name.name && sheets.some((each) => each.sheet.name === sheet);
  return {
    listing: await withoutFormer(run, listing, before, former),
    id: ids.get(next.sheet.name) ?? null,
    displaced: { sheets, names: before.names.filter(isPlanned) },
  };
}

/** The sheet that the name of `former` points to; `null` where nothing does. */
function idOf({ sheets, names }: Listing, former: NamedSheet | null): string | null {
  const at = names.find(({ name }) => name === former?.name.name)?.sheet;
  return sheets.find(({ name }) => name === at)?.id ?? null;
}

/** Deletes `former` where `before` has it, and its name where that still points to it. */
async function withoutFormer(
  run: Run,
  now: Listing,
  before: Listing,
  former: NamedSheet | null,
): Promise<Listing> {
  const id = idOf(before, former);
  const name = former?.name.name ?? "";
  if (id === null) return now;
  const isNamed = idOf(now, former) === id;
  const { [name]: mine, ...others } = now.memory ?? {};
  const memory: Memory | null = isNamed && mine ? others : now.memory;
  await unheard(run, (context) => {
    const { names, worksheets } = context.workbook;
    if (isNamed) names.getItem(name).delete();
    worksheets.getItem(id).delete();
    remember(context, memory);
  });
  return {
    sheets: now.sheets.filter((sheet) => sheet.id !== id),
    names: isNamed ? now.names.filter((each) => each.name !== name) : now.names,
    memory,
  };
}

/** What the pane does itself it need not be told; whatever Excel refuses, it tells again after it. */
async function unheard(run: Run, act: (context: Excel.RequestContext) => void): Promise<void> {
  const listen = ({ runtime }: Excel.RequestContext) => {
    runtime.enableEvents = true;
  };
  try {
    await run(async (context) => {
      context.runtime.enableEvents = false;
      act(context);
      listen(context);
      await context.sync();
    });
  } catch (error) {
    await run(async (context) => {
      listen(context);
      await context.sync();
    });
    throw error;
  }
}

/** Refuses where the sheet does not hold what its plan has any more. */
export async function requireAsPlanned(
  run: Run,
  id: string | null,
  planned: NamedSheet | null,
): Promise<void> {
  if (id === null || !planned) return;
  const { name, cells } = planned.sheet;
  const held = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    const used = sheet.getUsedRange(true).untrack().load("values,rowIndex,columnIndex");
    await context.sync();
    if (sheet.isNullObject) return null;
    return { row: used.rowIndex, column: used.columnIndex, values: used.values as Values };
  });
  if (!held?.values) throw new HostError(excelWords.undoPlaceGone(name));
  const [now, then] = [rowsOf({ ...held, values: held.values }), rowsOfPlan(cells)];
  if (JSON.stringify(now) !== JSON.stringify(then))
    throw new HostError(excelWords.undoOutrun([name]));
}

/** Gives what made room its names again. */
export async function putInPlace(run: Run, { sheets, names }: Displaced): Promise<void> {
  if (sheets.length === 0) return;
  await run(async ({ workbook, sync }) => {
    for (const { sheet } of sheets) workbook.worksheets.getItem(sheet.id).name = sheet.name;
    for (const { name, sheet, range } of names) {
      const id = sheets.find((each) => each.sheet.name === sheet)?.sheet.id ?? sheet;
      workbook.names.add(name, workbook.worksheets.getItem(id).getRange(excelAddress(range)));
    }
    await sync();
  });
}
