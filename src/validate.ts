import { sourcesOf } from "./last-year";
import type { Finding } from "./model/finding";
import type { Report } from "./model/report";
import type { Read, Rule } from "./model/rule";
import type { Template } from "./model/template";
import type { Sources } from "./model/term";
import { check, isAsked, ruleSetOf, rulesFor } from "./rules";

/** The outcome of 审核: rules that pass have no finding. Findings stand in the template's order. */
export interface Validation {
  readonly findings: readonly Finding[];
  /** How many rules were checked, and how many of them passed. */
  readonly checked: number;
  readonly passed: number;
}

/**
 * Checks every relation of the template, those that read another report as far as `sources` has
 * it, which are the ones that the report brings along. Pure and synchronous.
 */
export function validate(
  report: Report,
  template: Template,
  sources: Sources = sourcesOf(report),
): Validation {
  const rules = rulesFor(template, sources);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const finding = check(rule, report, template, sources);
    if (finding) findings.push(finding);
  }
  return outcomeOf(rules, findings);
}

/**
 * Checks again only the rules that read one of `changed`, and keeps the other findings of
 * `previous`, which must come from the same template and the same sources. The findings are those
 * of `validate`.
 */
export function revalidate(
  previous: Validation,
  report: Report,
  template: Template,
  changed: Iterable<Read>,
  sources: Sources = sourcesOf(report),
): Validation {
  const { readers } = ruleSetOf(template);
  const touched = new Set([...changed].flatMap((read) => readers.get(read) ?? []));
  for (const rule of touched) if (!isAsked(rule, sources)) touched.delete(rule);
  if (touched.size === 0) return previous;
  const kept = new Map(previous.findings.map((finding) => [finding.key, finding]));
  for (const rule of touched) {
    const finding = check(rule, report, template, sources);
    if (finding) kept.set(rule.key, finding);
    else kept.delete(rule.key);
  }
  const rules = rulesFor(template, sources);
  const findings: Finding[] = [];
  for (const { key } of rules) {
    const finding = kept.get(key);
    if (finding) findings.push(finding);
  }
  return outcomeOf(rules, findings);
}

const outcomeOf = ({ length: checked }: readonly Rule[], findings: readonly Finding[]) => ({
  findings,
  checked,
  passed: checked - findings.length,
});

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly undecided: number;
}

/** How many findings fail, by severity, and how many relations could not be decided. */
export function summarise(findings: readonly Finding[]): Summary {
  const failing = findings.filter(({ outcome }) => outcome === "fail");
  const count = (severity: Finding["severity"]) =>
    failing.filter((finding) => finding.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    undecided: findings.length - failing.length,
  };
}
