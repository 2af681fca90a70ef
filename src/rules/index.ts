import type { Finding } from "../model/finding";
import type { Ref } from "../model/ref";
import type { Relation } from "../model/relation";
import type { Report } from "../model/report";
import type { Read, Rule, RuleKind } from "../model/rule";
import type { Template } from "../model/template";
import { noSources, type Sources } from "../model/term";
import { absence } from "./absence";
import { comparison } from "./comparison";
import { completeness } from "./completeness";
import { period } from "./period";
import { share } from "./share";

const kinds: { [K in Relation["kind"]]: RuleKind<Extract<Relation, { kind: K }>> } = {
  comparison,
  completeness,
  absence,
  period,
  share,
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

const asked = new WeakMap<Template, WeakMap<Sources, readonly Rule[]>>();

/** The rules that can be asked of a report with these sources, in the template's order. */
export function rulesFor(template: Template, sources: Sources): readonly Rule[] {
  const bySources = asked.get(template) ?? new WeakMap<Sources, readonly Rule[]>();
  asked.set(template, bySources);
  const existing = bySources.get(sources);
  if (existing) return existing;
  const rules = ruleSetOf(template).rules.filter((rule) => isAsked(rule, sources));
  bySources.set(sources, rules);
  return rules;
}

/**
 * Whether a rule can be asked: every other report that it reads is at hand and its form has the
 * figure, be it blank.
 */
export function isAsked({ relation, elsewhere }: Rule, sources: Sources): boolean {
  if (relation.kind === "comparison" && relation.until && sources[relation.until]) return false;
  return elsewhere.every(
    ({ ref, source }) => source !== null && sources[source]?.values[ref] !== undefined,
  );
}

/** `null` where the report passes. A figure of a source that is not at hand counts as missing. */
export const check = (
  rule: Rule,
  report: Report,
  template: Template,
  sources: Sources = noSources,
): Finding | null => kindOf(rule.relation).check(rule, report, template, sources);

/** Excel's formula that is TRUE where the rule is broken; `null` where a workbook cannot say it. */
export const formulaOf = (
  rule: Rule,
  template: Template,
  address: (ref: Ref) => string,
): string | null => kindOf(rule.relation).formula(rule, address, template);
