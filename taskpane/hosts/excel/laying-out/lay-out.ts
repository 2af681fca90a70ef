import type { NamePlan, WorkbookPlan } from "../../../../src/workbook/plan";
import { excelWords } from "../../../../src/words/hosts";
import { HostError } from "../../port";
import { excelAddress } from "../address";
import type { Listing } from "../reading/listing";
import { type Memory, memoryOf, remember } from "../reading/merge-memory";
import { CALL, carryOut, type Step } from "../requests";
import { Refused, type Run } from "../run";
import { bytesOf } from "../values";
import { setUpPages } from "./pages";
import { putBack } from "./put-back";
import { sheetSteps } from "./sheet";
import { type Aside, asideFor, askSurvey, namesInTheWay, type Survey } from "./survey";

/** What the workbook holds after laying out. */
export interface LaidOut {
  readonly listing: Listing;
  /** Ids of the sheets of the plan, by name. */
  readonly ids: ReadonlyMap<string, string>;
  /** Sheets that stood in the way, and what they are called now. */
  readonly aside: readonly Aside[];
  /** Where the names of the workbook pointed before. */
  readonly before: Listing;
}

/** `whole`: the plan is the workbook; `beside`: sheets more, the workbook stays what it was. */
export type Extent = "whole" | "beside";

/**
 * Puts the plan into the workbook beside what it holds, in three requests: sheets under names that
 * nobody else has, everything in them while what stands in the way makes room, then pages. All or
 * nothing: what this call did not add is never deleted, and what it changed it puts back.
 */
export async function layOutPlan(
  run: Run,
  plan: WorkbookPlan,
  extent: Extent,
  tell: (sentence: string) => void,
): Promise<LaidOut> {
  const mark = `-${Math.random().toString(36).slice(2, 8)}`;
  const { survey, ids } = await begin(run, plan, mark);
  const aside = asideFor(survey, plan);
  const memory = { ...(extent === "beside" && survey.memory), ...memoryOf(plan) };
  const course = { plan, extent, survey, aside, ids, memory };
  try {
    await carryOut(run, stepsOf(course), ids);
    await setUpPages(run, plan, ids, tell);
  } catch (error) {
    await putBack(run, plan, survey, new Set(ids.values()));
    throw error;
  }
  return {
    listing: listingOf(course),
    ids,
    aside,
    before: survey,
  };
}

interface Course {
  readonly plan: WorkbookPlan;
  readonly extent: Extent;
  readonly survey: Survey;
  readonly aside: readonly Aside[];
  /** Ids of the sheets of the plan, by name. */
  readonly ids: ReadonlyMap<string, string>;
  readonly memory: Memory;
}

/** Looks what there is and adds the sheets, whose ids tell them from everybody else's. */
async function begin(run: Run, plan: WorkbookPlan, mark: string) {
  const nameNow = (i: number) => excelWords.underWay(i + 1) + mark;
  try {
    return await run(async (context) => {
      const { runtime, workbook } = context;
      runtime.enableEvents = false;
      const survey = askSurvey(context);
      const added = plan.sheets.map((_, i) => workbook.worksheets.add(nameNow(i)).load("id"));
      await context.sync();
      const ids = new Map(plan.sheets.map(({ name }, i) => [name, added[i]?.id ?? ""]));
      return { survey: survey(), ids };
    });
  } catch (error) {
    const isLocked = await abandon(run, mark);
    if (error instanceof Refused && isLocked) throw new HostError(excelWords.structureLocked);
    throw error;
  }
}

/** Takes away what was begun; answers whether the workbook lets nobody add sheets. */
const abandon = (run: Run, mark: string): Promise<boolean> =>
  run(async (context) => {
    const { runtime, workbook } = context;
    runtime.enableEvents = true;
    workbook.worksheets.load("items/name");
    workbook.protection.load("protected");
    await context.sync();
    for (const sheet of workbook.worksheets.items) if (sheet.name.endsWith(mark)) sheet.delete();
    await context.sync();
    return workbook.protection.protected;
  });

function stepsOf({ plan, extent, survey, aside, ids, memory }: Course): Step[] {
  const [first] = plan.sheets;
  return [
    step(({ context: { workbook } }) => {
      for (const { sheet, name } of aside) workbook.worksheets.getItem(sheet.id).name = name;
      for (const { name } of namesInTheWay(survey, plan)) workbook.names.getItem(name).delete();
      for (const [name, id] of ids) workbook.worksheets.getItem(id).name = name;
    }, 2 * plan.sheets.length),
    ...plan.sheets.flatMap(sheetSteps),
    ...plan.names.map(({ name, sheet, range }: NamePlan) =>
      step((request) => {
        const target = request.sheet(sheet).getRange(excelAddress(range)).untrack();
        request.context.workbook.names.add(name, target);
      }),
    ),
    {
      bytes: CALL + bytesOf(memory),
      act: ({ context }) => {
        remember(context, memory);
      },
    },
    step((request) => {
      if (extent === "whole") {
        request.context.workbook.properties.title = plan.title;
        if (first) request.sheet(first.name).activate();
      }
      request.context.runtime.enableEvents = true;
    }),
  ];
}

const step = (act: Step["act"], calls = 2): Step => ({ bytes: calls * CALL, act });

/** What a list of the workbook would say now, without asking for it. */
function listingOf({ plan, survey, aside, ids, memory }: Course): Listing {
  const { sheets, names } = survey;
  const planned = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  const nameNow = new Map(aside.map(({ sheet, name }) => [sheet.name, name]));
  const kept = names.filter(({ name }) => !planned.has(name.toLowerCase()));
  return {
    sheets: [
      ...sheets.map((sheet) => ({ ...sheet, name: nameNow.get(sheet.name) ?? sheet.name })),
      ...[...ids].map(([name, id]) => ({ id, name, visibility: "Visible" })),
    ],
    names: [
      ...kept.map((each) => ({ ...each, sheet: nameNow.get(each.sheet) ?? each.sheet })),
      ...plan.names,
    ],
    memory,
  };
}
