import type { Range } from "../../../../src/model/range";
import type { DefinedName, Sheet } from "../../../../src/model/sheet";
import { excelWords } from "../../../../src/words/hosts";
import { areasOf } from "../address";
import { supports } from "../api";
import type { Listed } from "./listing";
import { type Memory, recall, type Recalled } from "./merge-memory";
import { isRefused, type Run } from "../run";

/** From this set on Excel says itself what is merged. */
const MERGED_AREAS = "1.13";

interface Known {
  readonly listed: readonly Listed[];
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly memory: Memory | null;
  readonly tell: (sentence: string) => void;
}

/** What is merged, sheet by sheet: as remembered where that is sure, else as Excel says. */
export async function mergesOf(run: Run, known: Known): Promise<(readonly Range[])[]> {
  const { listed, sheets, names, memory, tell } = known;
  const recalled = sheets.map((sheet): Recalled => {
    if (sheet.rows.length === 0) return { merges: [], sure: true };
    return memory ? recall(memory, sheet, names) : { merges: [], sure: false };
  });
  const unsure = listed.filter((_, i) => recalled[i]?.sure === false);
  if (unsure.length === 0) return recalled.map(({ merges }) => merges);
  if (!supports(MERGED_AREAS)) {
    if (!memory && names.length > 0) tell(excelWords.mergesForgotten);
    return recalled.map(({ merges }) => merges);
  }
  const asked = await askExcel(run, unsure, tell);
  return listed.map((sheet, i) => asked.get(sheet.id) ?? recalled[i]?.merges ?? []);
}

/** Excel refuses to list more than 512 merged areas of a sheet; then none are known. */
async function askExcel(
  run: Run,
  sheets: readonly Listed[],
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
  sheets: readonly Listed[],
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
