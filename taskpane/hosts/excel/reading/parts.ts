import { excelWords } from "../../../../src/words/hosts";
import { isRefused, Refused, type Run } from "../run";
import type { Values } from "../values";

/** Cells of one request. */
const PART = 20_000;

/** Cells of a sheet that are read at the most: no report has more. */
const LIMIT = 200_000;

/** Reads a large sheet block by block, by halves where Excel still refuses. */
export async function readInParts(
  run: Run,
  { id, name }: { readonly id: string; readonly name: string },
  tell: (sentence: string) => void,
): Promise<{ row: number; column: number; values: readonly (readonly unknown[])[] }> {
  const size = await run(async (context) => {
    const used = context.workbook.worksheets.getItem(id).getUsedRange(true).untrack();
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    return { rowIndex, columnIndex, rowCount, columnCount };
  });
  const { rowIndex, columnIndex, rowCount, columnCount } = size;
  const rows = Math.min(rowCount, Math.max(1, Math.floor(LIMIT / columnCount)));
  if (rows < rowCount) tell(excelWords.sheetCut(name, rows));

  async function readRows(from: number, count: number): Promise<(readonly unknown[])[]> {
    const values = await run((context) => ask(context, from, count)).catch((error: unknown) => {
      if (isRefused(error, "ResponsePayloadSizeLimitExceeded")) return null;
      throw error;
    });
    if (values) return [...values];
    if (count === 1) throw new Refused("ResponsePayloadSizeLimitExceeded", name);
    const half = Math.ceil(count / 2);
    return [...(await readRows(from, half)), ...(await readRows(from + half, count - half))];
  }

  async function ask(context: Excel.RequestContext, from: number, count: number): Promise<Values> {
    const sheet = context.workbook.worksheets.getItem(id);
    const block = sheet
      .getRangeByIndexes(rowIndex + from, columnIndex, count, columnCount)
      .untrack();
    block.load("values");
    await context.sync();
    return block.values as Values;
  }

  const values: (readonly unknown[])[] = [];
  const step = Math.max(1, Math.floor(PART / columnCount));
  for (let from = 0; from < rows; from += step)
    values.push(...(await readRows(from, Math.min(step, rows - from))));
  return { row: rowIndex, column: columnIndex, values };
}
