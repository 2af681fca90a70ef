import type { NamePlan, WorkbookPlan } from "../../../../src/workbook/plan";
import { HostError } from "../../port";
import { excelWords } from "../../../../src/words/hosts";
import { excelAddress } from "../address";
import { CALL, carryOut, type Step } from "../requests";
import { remember } from "../reading/merge-memory";
import type { Run } from "../run";
import { sheetSteps } from "./sheet";
import { taken } from "./set-aside";

/**
 * Puts the plan into the workbook beside what it holds. Refuses, and changes nothing, where a
 * sheet or a name of the plan is taken; takes its own work away again where it cannot finish.
 */
export async function layOutPlan(run: Run, plan: WorkbookPlan): Promise<void> {
  await makeSureOfRoom(run, plan);
  try {
    await carryOut(run, stepsOf(plan));
  } catch (error) {
    await takeAway(run, plan);
    throw error;
  }
}

function stepsOf(plan: WorkbookPlan): Step[] {
  const [first] = plan.sheets;
  return [
    step(({ context }) => {
      context.runtime.enableEvents = false;
    }),
    ...plan.sheets.map(({ name }) =>
      step((request) => {
        request.addSheet(name);
      }),
    ),
    ...plan.sheets.flatMap(sheetSteps),
    ...plan.names.map(({ name, sheet, range }: NamePlan) =>
      step((request) => {
        const target = request.sheet(sheet).getRange(excelAddress(range)).untrack();
        request.context.workbook.names.add(name, target);
      }),
    ),
    remember(plan),
    step((request) => {
      request.context.workbook.properties.title = plan.title;
      if (first) request.sheet(first.name).activate();
      request.context.runtime.enableEvents = true;
    }),
  ];
}

const step = (act: Step["act"]): Step => ({ bytes: 2 * CALL, act });

async function makeSureOfRoom(run: Run, plan: WorkbookPlan): Promise<void> {
  await run(async (context) => {
    const { sheets, names } = await taken(context, plan);
    if (sheets.length > 0)
      throw new HostError(excelWords.sheetsInTheWay(sheets.map(({ name }) => name)));
    const alive = names.filter(({ formula }) => !String(formula).includes("#REF!"));
    if (alive.length > 0)
      throw new HostError(excelWords.namesInTheWay(alive.map(({ name }) => name)));
    if (names.length === 0) return;
    // Names of sheets that somebody has deleted point nowhere and would only be in the way.
    for (const { name } of names) context.workbook.names.getItem(name).delete();
    await context.sync();
  });
}

/** Events come first: whatever else fails here, Excel tells of changes again. */
async function takeAway(run: Run, plan: WorkbookPlan): Promise<void> {
  await run(async (context) => {
    context.runtime.enableEvents = true;
    const { sheets, names } = await taken(context, plan);
    for (const { name } of names) context.workbook.names.getItem(name).delete();
    for (const sheet of sheets) sheet.delete();
    await context.sync();
  });
}
