import type { Finding } from "../model/finding";
import type { Ref } from "../model/ref";
import type { Relation } from "../model/relation";
import type { Report } from "../model/report";
import type { Read, Rule, RuleKind } from "../model/rule";
import type { Template } from "../model/template";
import { absence } from "./absence";
import { comparison } from "./comparison";
import { completeness } from "./completeness";
import { period } from "./period";

const kinds: { [K in Relation["kind"]]: RuleKind<Extract<Relation, { kind: K }>> } = {
  comparison,
  completeness,
  absence,
  period,
};

const kindOf = <R extends Relation>(relation: R): RuleKind<R> =>
  kinds[relation.kind] as unknown as RuleKind<R>;

/** Every rule of a template, and which of them read a given figure. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly readers: ReadonlyMap<Read, readonly Rule[]>;
}

const known = new WeakMap<Template, RuleSet>();

/** The relations of a template, expanded once. */
export function ruleSetOf(template: Template): RuleSet {
  const existing = known.get(template);
  if (existing) return existing;
  const rules = template.relations.flatMap((relation) =>
    kindOf(relation).expand(relation, template),
  );
  const readers = new Map<Read, Rule[]>();
  for (const rule of rules)
    for (const read of rule.reads) readers.set(read, [...(readers.get(read) ?? []), rule]);
  const ruleSet = { rules, readers };
  known.set(template, ruleSet);
  return ruleSet;
}

export const check = (rule: Rule, report: Report, template: Template): Finding | null =>
  kindOf(rule.relation).check(rule, report, template);

/** Excel's formula that is TRUE where the rule is broken; `null` where a workbook cannot say it. */
export const formulaOf = (
  rule: Rule,
  template: Template,
  address: (ref: Ref) => string,
): string | null => kindOf(rule.relation).formula(rule, address, template);
