import type { Look } from "../../port";
import { isRefused, type Run } from "../run";
import { type Held, rowsOf, type Values } from "../values";
import { type Listed, listSheets } from "./listing";
import { mergesOf } from "./merges";
import type { CellChange, Mirror } from "./mirror";
import { readInParts } from "./parts";

/**
 * Brings the mirror up to date as far as `look` asks: what sheets there are where that may have
 * changed, then the cells of those that are not known, all in one request each. A third one asks
 * what is merged where the workbook itself does not remember it. Answers with what was different
 * although nobody had told of it.
 */
export async function bringUpToDate(
  run: Run,
  mirror: Mirror,
  { sheets, again = false }: Look,
  tell: (sentence: string) => void,
): Promise<readonly CellChange[]> {
  // Before the list is renewed: a sheet that has another name by now is still the same.
  const ids = sheets?.flatMap((name) => mirror.idOf(name) ?? []) ?? null;
  if (again || !mirror.listed) mirror.list(await run(listSheets));
  mirror.follow(ids);
  const unknown = mirror.sheets
    .filter((seen) => seen.rows === null || mirror.isFollowed(seen.id))
    .filter(({ current }) => again || !current);
  if (unknown.length === 0) return [];
  const rows = (await contents(run, unknown, tell)).map(rowsOf);
  const merges = await mergesOf(run, mirror, unknown, rows, tell);
  const untold = unknown.flatMap(({ id }, i) => mirror.differences(id, rows[i] ?? []));
  for (const [i, { id }] of unknown.entries()) mirror.hold(id, rows[i] ?? [], merges[i] ?? []);
  return untold;
}

type Asked = Pick<Listed, "id" | "name">;

/** All sheets at once; where that is too much for Excel, or it answers `null`, sheet by sheet. */
async function contents(
  run: Run,
  sheets: readonly Asked[],
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
  sheets: readonly Asked[],
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
