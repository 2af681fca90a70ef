import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { Cell } from "../../../src/model/sheet";
import type { ConditionPlan, ValidationPlan } from "../../../src/workbook/plan";
import { univerRange } from "./address";
import { markStyle } from "./cell-style";

/** Refuses what the plan does not allow, with the plan's sentence. One rule a range: a shared one moves. */
export const validationRule = (
  { range, allow, title, message }: ValidationPlan,
  uid: string,
): ISheetDataValidationRule => ({
  uid,
  ranges: [univerRange(range)],
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: title,
  error: message,
  errorStyle: DataValidationErrorStyle.STOP,
  ...criteria[allow],
});

const criteria = {
  whole: {
    type: DataValidationType.WHOLE,
    operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
    formula1: "0",
  },
  wholeSigned: {
    type: DataValidationType.WHOLE,
    operator: DataValidationOperator.BETWEEN,
    formula1: "-999999999",
    formula2: "999999999",
  },
  decimal: {
    type: DataValidationType.DECIMAL,
    operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
    formula1: "0",
  },
  year: {
    type: DataValidationType.WHOLE,
    operator: DataValidationOperator.BETWEEN,
    formula1: "2000",
    formula2: "2100",
  },
} as const satisfies Record<ValidationPlan["allow"], Partial<ISheetDataValidationRule>>;

/** Marks cells where the plan's formula is true. */
export const conditionRule = (
  { ranges, formula, mark }: ConditionPlan,
  cfId: string,
): IConditionFormattingRule => ({
  cfId,
  ranges: ranges.map(univerRange),
  stopIfTrue: false,
  rule: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: `=${formula}`,
    style: markStyle(mark),
  },
});

/** The library types a kind of rule as any text. */
const DECIMAL: string = DataValidationType.DECIMAL;

/** Would the rule let that value be typed? Blank always. */
export function accepts(rule: ISheetDataValidationRule, value: Cell): boolean {
  if (value === null) return true;
  if (typeof value !== "number") return false;
  const least = Number(rule.formula1);
  const most = rule.formula2 === undefined ? Number.POSITIVE_INFINITY : Number(rule.formula2);
  const fits = rule.type === DECIMAL || Number.isInteger(value);
  return fits && value >= least && value <= most;
}
