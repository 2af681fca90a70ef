import type { WorkbookPlan } from "../../../src/workbook/plan";

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
