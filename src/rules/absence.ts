import { fieldsOf } from "../model/field";
import { figureOf } from "../model/ref";
import type { Absence } from "../model/relation";
import type { RuleKind } from "../model/rule";
import { starOf } from "./patterns";

/** Agencies whose name says that they cannot have issued such a thing report 0. */
export const absence: RuleKind<Absence> = {
  kind: "absence",

  expand(relation, template) {
    const figures = [...fieldsOf(template).keys()].filter((ref) =>
      relation.refs.some((pattern) => starOf(pattern, ref) !== null),
    );
    return [
      {
        key: relation.id,
        relation,
        reads: [...figures, "agency.name"],
        marks: figures,
        left: [],
        right: [],
        elsewhere: [],
      },
    ];
  },

  check({ key, relation, marks }, report) {
    const agency = report.particulars["agency.name"];
    if (agency === null || !new RegExp(relation.agency, "u").test(agency)) return null;
    const present = marks.filter((ref) => (figureOf(report.values[ref]) ?? 0) > 0);
    if (present.length === 0) return null;
    return {
      kind: "absence",
      rule: relation.id,
      key,
      severity: relation.severity,
      outcome: "fail",
      refs: present,
      agency,
      who: relation.who,
    };
  },

  // The agency's name stands on another sheet, and old versions of Excel refuse that in a condition.
  formula: () => null,
};
