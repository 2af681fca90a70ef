import type { WorkbookPlan } from "../../../../src/workbook/plan";
import { excelWords } from "../../../../src/words/hosts";
import type { Run } from "../run";

/** Excel's limit for the name of a sheet. */
const LONGEST_NAME = 31;

/**
 * Makes room for a plan without losing anything: sheets of the same name get another one, and
 * the names of the workbook that stand in the way go. Returns what the sheets are called now.
 */
export const setAsideFor = (run: Run, plan: WorkbookPlan): Promise<readonly string[]> =>
  run(async (context) => {
    const { sheets, names, all } = await taken(context, plan);
    const used = new Set(all.map((name) => name.toLowerCase()));
    const renamed = sheets.map((sheet) => {
      const name = freeName(sheet.name, used);
      used.add(name.toLowerCase());
      sheet.name = name;
      return name;
    });
    for (const { name } of names) context.workbook.names.getItem(name).delete();
    await context.sync();
    return renamed;
  });

function freeName(name: string, used: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const suffix = excelWords.setAside(number);
    const free = `${name.slice(0, LONGEST_NAME - suffix.length)}${suffix}`;
    if (!used.has(free.toLowerCase())) return free;
  }
}

/** What the workbook has under the names of the plan; Excel does not tell case apart. */
export async function taken(context: Excel.RequestContext, plan: WorkbookPlan) {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  await context.sync();
  const among = (planned: readonly { readonly name: string }[]) => {
    const known = new Set(planned.map(({ name }) => name.toLowerCase()));
    return (item: { readonly name: string }) => known.has(item.name.toLowerCase());
  };
  return {
    sheets: worksheets.items.filter(among(plan.sheets)),
    names: names.items.filter(among(plan.names)),
    /** Every sheet of the workbook by name. */
    all: worksheets.items.map(({ name }) => name),
  };
}
