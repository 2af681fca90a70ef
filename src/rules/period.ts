import type { Period } from "../model/relation";
import type { RuleKind } from "../model/rule";

/** The form is the one in force for the reporting year. */
export const period: RuleKind<Period> = {
  kind: "period",

  expand: (relation) => [
    {
      key: relation.id,
      relation,
      reads: ["year"],
      marks: [],
      left: [],
      right: [],
      elsewhere: [],
    },
  ],

  check({ key, relation }, { year }, template) {
    const { from, to = null } = template.years;
    if (year !== null && year >= from && (to === null || year <= to)) return null;
    return {
      kind: "period",
      rule: relation.id,
      key,
      severity: relation.severity,
      outcome: year === null ? "undecided" : "fail",
      refs: [],
      year,
      form: template.name,
      from,
      to,
    };
  },

  formula: () => null,
};
