import { fieldsOf } from "../model/field";
import type { Fault } from "../model/finding";
import type { Value } from "../model/ref";
import type { Completeness } from "../model/relation";
import type { RuleKind } from "../model/rule";
import type { FigureKind } from "../model/template";

/** Every figure is there, and is what its kind asks for. */
export const completeness: RuleKind<Completeness> = {
  kind: "completeness",

  expand: (relation, template) =>
    [...fieldsOf(template).keys()].map((ref) => ({
      key: `${relation.id} ${ref}`,
      relation,
      reads: [ref],
      marks: [ref],
      left: [],
      right: [],
      elsewhere: [],
    })),

  check({ key, relation, reads }, report, template) {
    const [ref = ""] = reads;
    const value = report.values[ref] ?? null;
    const fault = faultOf(value, fieldsOf(template).get(ref)?.figure ?? "count");
    if (fault === null) return null;
    return {
      kind: "completeness",
      rule: relation.id,
      key,
      severity: relation.severity,
      outcome: "fail",
      refs: reads,
      fault,
      value,
    };
  },

  formula({ reads }, address, template) {
    const [ref = ""] = reads;
    const cell = address(ref);
    const wrong = impossible[fieldsOf(template).get(ref)?.figure ?? "count"](cell);
    // A blank is left white: a form that is still to be filled in is not a wall of red.
    return `IF(ISBLANK(${cell}),FALSE,IF(ISNUMBER(${cell}),${wrong},TRUE))`;
  },
};

/** Excel's condition for a number that is none of its kind. */
const impossible: Readonly<Record<FigureKind, (cell: string) => string>> = {
  count: (cell) => `OR(${cell}<0,${cell}<>INT(${cell}))`,
  change: (cell) => `${cell}<>INT(${cell})`,
  amount: (cell) => `${cell}<0`,
};

/** Why `value` is no figure of this kind; `null` where it is one. */
export function faultOf(value: Value, kind: FigureKind): Fault | null {
  if (value === null) return "blank";
  if (typeof value === "string" || !Number.isFinite(value)) return "text";
  if (kind !== "amount" && !Number.isInteger(value)) return "fraction";
  return kind !== "change" && value < 0 ? "negative" : null;
}
