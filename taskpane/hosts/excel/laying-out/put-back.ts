import type { WorkbookPlan } from "../../../../src/workbook/plan";
import { excelWords } from "../../../../src/words/hosts";
import { HostError } from "../../port";
import { targetOf } from "../address";
import { remember } from "../reading/merge-memory";
import { Refused, type Run } from "../run";
import { askSurvey, isAlive, namesInTheWay, type Survey } from "./survey";

/**
 * Puts the workbook back as `before` has it: the sheets that were `added` go, the others get their
 * names again, and so do the cells that had one. Events come first: whatever else fails here, Excel
 * tells of changes again.
 */
export async function putBack(
  run: Run,
  plan: WorkbookPlan,
  before: Survey,
  added: ReadonlySet<string>,
): Promise<void> {
  try {
    await run(async (context) => {
      context.runtime.enableEvents = true;
      const survey = askSurvey(context);
      await context.sync();
      undo(context, plan, { before, now: survey(), added });
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new HostError(excelWords.notPutBack(error.sentence));
  }
}

interface Course {
  readonly before: Survey;
  readonly now: Survey;
  readonly added: ReadonlySet<string>;
}

function undo(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { before, now, added }: Course,
): void {
  const { worksheets, names } = context.workbook;
  const ours = now.sheets.filter(({ id }) => added.has(id));
  const isOurs = (formula: string) =>
    ours.some(({ name }) => name === targetOf(formula)?.sheet) || formula.includes("#REF!");
  const mine = namesInTheWay(now, plan).filter(({ formula }) => isOurs(formula));
  for (const { name } of mine) names.getItem(name).delete();
  for (const { id } of ours) worksheets.getItem(id).delete();
  for (const { id, name } of now.sheets) {
    const former = before.sheets.find((sheet) => sheet.id === id);
    if (former && former.name !== name) worksheets.getItem(id).name = former.name;
  }
  const left = new Set(now.formulas.filter((each) => !mine.includes(each)).map(({ name }) => name));
  for (const each of namesInTheWay(before, plan))
    if (isAlive(each) && !left.has(each.name)) names.add(each.name, each.formula);
  remember(context, before.memory);
}
