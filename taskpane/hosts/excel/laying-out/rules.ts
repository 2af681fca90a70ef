import { FIRST_YEAR, LAST_YEAR } from "../../../../src/model/year";
import {
  inOrder,
  type ConditionPlan,
  type SheetPlan,
  type ValidationPlan,
} from "../../../../src/workbook/plan";
import { marks } from "../../../../src/workbook/styles";
import { addressLists, excelAddress } from "../address";
import { CALL, type On, type Step } from "../requests";
import { bytesOf } from "../values";

/** Validations and conditional formats. */
export function ruleSteps({ validations, conditions }: SheetPlan, on: On): Step[] {
  return [
    ...validations.map((validation) =>
      on(2 * CALL, (sheet) => {
        validate(sheet, validation);
      }),
    ),
    ...inOrder(conditions).map((condition) =>
      on(3 * CALL + bytesOf(condition.formula), (sheet) => {
        highlight(sheet, condition);
      }),
    ),
  ];
}

const rules: Record<ValidationPlan["allow"], Excel.DataValidationRule> = {
  whole: { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
  wholeSigned: {
    wholeNumber: { formula1: -999999999, formula2: 999999999, operator: "Between" },
  },
  decimal: { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
  year: { wholeNumber: { formula1: FIRST_YEAR, formula2: LAST_YEAR, operator: "Between" } },
};

function validate(sheet: Excel.Worksheet, { range, allow, title, message }: ValidationPlan): void {
  const { dataValidation } = sheet.getRange(excelAddress(range)).untrack();
  dataValidation.rule = rules[allow];
  dataValidation.errorAlert = { title, message, showAlert: true, style: "Stop" };
}

function highlight(sheet: Excel.Worksheet, { ranges, formula, mark }: ConditionPlan): void {
  for (const list of addressLists(ranges)) {
    const format = sheet.getRanges(list).untrack().conditionalFormats.add("Custom");
    format.custom.rule.formula = `=${formula}`;
    format.custom.format.font.color = `#${marks[mark].color}`;
    format.custom.format.fill.color = `#${marks[mark].fill}`;
  }
}
