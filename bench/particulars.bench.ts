import { apart } from "../test/import/particulars/apart";
import { developed } from "../test/import/particulars/developed";
import { misreadIn, type Head } from "../test/import/particulars/head";
import type { Row } from "./measure";

export const name = "particulars";

/** Name, year, number, date and contact as they are read, on heads developed on and on others. */
export async function run(): Promise<Row[]> {
  return [await share("developed on", developed), await share("kept apart", apart)];
}

async function share(what: string, heads: readonly Head[]): Promise<Row> {
  const { count, misread } = await misreadIn(heads);
  const right = Math.round((1000 * (count - misread.length)) / count) / 10;
  const of = `${what}: ${heads.length} heads, ${count} particulars, right`;
  return { what: of, value: right, unit: "%", runs: 1 };
}
