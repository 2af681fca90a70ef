import type { SheetPlan } from "../../../src/workbook/plan";
import { excelAddress } from "./address";
import { frameStep } from "./frame-step";
import { ruleSteps } from "./rule-steps";
import { sizeSteps } from "./size-steps";
import { CALL, type On, type Step } from "./step";
import { styleSteps } from "./style-steps";
import { valueSteps } from "./value-steps";

/** Carries out the plan of one sheet, which is there and empty. */
export function sheetSteps(plan: SheetPlan): Step[] {
  const on: On = (bytes, act) => ({
    bytes,
    act: (desk) => {
      act(desk.sheet(plan.name));
    },
  });
  return [
    // Number formats come before values: in a cell of text Excel takes everything as it is.
    ...styleSteps(plan, on),
    ...valueSteps(plan, on),
    ...plan.merges.map((merge) =>
      on(CALL, (sheet) => {
        sheet.getRange(excelAddress(merge)).untrack().merge(false);
      }),
    ),
    ...sizeSteps(plan, on),
    ...ruleSteps(plan, on),
    frameStep(plan, on),
  ];
}
