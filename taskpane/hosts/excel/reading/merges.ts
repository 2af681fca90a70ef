import type { Range } from "../../../../src/model/range";
import type { Sheet } from "../../../../src/model/sheet";
import { excelWords } from "../../../../src/words/hosts";
import { areasOf } from "../address";
import { supports } from "../api";
import type { Listed } from "./listing";
import { recall, type Recalled } from "./merge-memory";
import type { Mirror } from "./mirror";
import { isRefused, type Run } from "../run";

/** From this set on Excel says itself what is merged. */
const MERGED_AREAS = "1.13";

/** What is merged, sheet by sheet: as remembered where that is sure, else as Excel says. */
export async function mergesOf(
  run: Run,
  { names, memory }: Pick<Mirror, "names" | "memory">,
  sheets: readonly Pick<Listed, "id" | "name">[],
  rows: readonly Sheet["rows"][],
  tell: (sentence: string) => void,
): Promise<(readonly Range[])[]> {
  const recalled = sheets.map(({ name }, i): Recalled => {
    const held = rows[i] ?? [];
    if (held.length === 0) return { merges: [], sure: true };
    return memory ? recall(memory, name, held, names) : { merges: [], sure: false };
  });
  const unsure = sheets.filter((_, i) => recalled[i]?.sure === false);
  if (unsure.length === 0) return recalled.map(({ merges }) => merges);
  if (!supports(MERGED_AREAS)) {
    if (!memory && names.length > 0) tell(excelWords.mergesForgotten);
    return recalled.map(({ merges }) => merges);
  }
  const asked = await askExcel(run, unsure, tell);
  return sheets.map(({ id }, i) => asked.get(id) ?? recalled[i]?.merges ?? []);
}

/** Excel refuses to list more than 512 merged areas of a sheet; then none are known. */
async function askExcel(
  run: Run,
  sheets: readonly Pick<Listed, "id">[],
  tell: (sentence: string) => void,
): Promise<ReadonlyMap<string, readonly Range[]>> {
  try {
    return await run((context) => ask(context, sheets));
  } catch (error) {
    if (!isRefused(error, "InvalidArgument", "GeneralException")) throw error;
    tell(excelWords.mergesUnread);
    return new Map();
  }
}

async function ask(
  context: Excel.RequestContext,
  sheets: readonly Pick<Listed, "id">[],
): Promise<Map<string, readonly Range[]>> {
  const asked = sheets.map(({ id }) => {
    const used = context.workbook.worksheets.getItem(id).getUsedRange(false).untrack();
    const areas = used.getMergedAreasOrNullObject().untrack();
    areas.load("address");
    return { id, areas };
  });
  await context.sync();
  return new Map(
    asked.map(({ id, areas }) => [id, areas.isNullObject ? [] : (areasOf(areas.address) ?? [])]),
  );
}
