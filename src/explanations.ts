import { sourcesOf } from "./last-year";
import { isWeighing, sidesOf, type Finding } from "./model/finding";
import type { Value } from "./model/ref";
import type { Explainable, TermPattern } from "./model/relation";
import type { Explanation, Report } from "./model/report";
import type { Template } from "./model/template";
import { partsOf, termName, type SourceName, type Sources } from "./model/term";
import { ruleSetOf } from "./rules";

/** A finding and the reason that was written for it. */
export interface Explained {
  readonly finding: Finding;
  readonly explanation: Explanation;
  /** What is no longer as it was written for. As long as there is any, the reason is stale. */
  readonly moved: readonly Moved[];
}

/** A figure that is another by now; `null` is blank, or was not at hand. */
export interface Moved {
  readonly name: TermPattern;
  readonly from: Value;
  readonly to: Value;
}

/** A finding that wants a reason: `stale` where one is written for other figures. */
export interface Unexplained {
  readonly finding: Finding;
  readonly stale: Explained | null;
}

/**
 * Why the finding can be right although it is true; `null` where it has to be put right instead.
 * The form says of which relations, and of errors it never does.
 */
export function explainableIn(finding: Finding, template: Template): Explainable | null {
  if (finding.outcome !== "fail" || finding.severity !== "warning") return null;
  const rule = ruleSetOf(template).rules.find(({ key }) => key === finding.key);
  const relation =
    rule?.relation ?? template.narrative?.relations.find(({ id }) => id === finding.rule);
  return relation?.explainable ?? null;
}

/** The findings with a reason, by their keys, stale ones included. */
export function explainedIn(
  report: Report,
  template: Template,
  findings: readonly Finding[],
  sources: Sources = sourcesOf(report),
): ReadonlyMap<string, Explained> {
  if (report.explanations.length === 0) return none;
  return new Map(
    findings.flatMap((finding): [string, Explained][] => {
      if (!explainableIn(finding, template)) return [];
      const explanation = reasonFor(report, finding);
      if (!explanation) return [];
      const moved = movedSince(explanation, finding, report, sources);
      return [[finding.key, { finding, explanation, moved }]];
    }),
  );
}

const none: ReadonlyMap<string, Explained> = new Map();

/** Whether the reason counts: its figures are those that it was written for. */
export const counts = ({ moved }: Explained): boolean => moved.length === 0;

/** How many reasons count. */
export const countingIn = (explained: ReadonlyMap<string, Explained>): number =>
  [...explained.values()].filter(counts).length;

/** The findings that want a reason and have none that counts. */
export function unexplainedIn(
  report: Report,
  template: Template,
  findings: readonly Finding[],
  sources: Sources = sourcesOf(report),
): readonly Unexplained[] {
  const explained = explainedIn(report, template, findings, sources);
  return findings.flatMap((finding): Unexplained[] => {
    const own = explained.get(finding.key);
    if ((own && counts(own)) || !explainableIn(finding, template)) return [];
    return [{ finding, stale: own ?? null }];
  });
}

/** Reasons that no finding wants any more: the figures agree by now. */
export const idleIn = (
  { explanations }: Report,
  findings: readonly Finding[],
): readonly Explanation[] =>
  explanations.filter((each) => !findings.some((finding) => isFor(each, finding)));

/** The reasons with one written anew for a finding, of the figures as they stand. */
export function explain(
  report: Report,
  finding: Finding,
  text: string,
  sources: Sources = sourcesOf(report),
): readonly Explanation[] {
  const values = namesIn(finding).map((name) => [name, valueOf(name, report, sources)] as const);
  const written = { rule: finding.rule, values: Object.fromEntries(values), text };
  const former = reasonFor(report, finding);
  const { explanations } = report;
  return former && isSpecific(former)
    ? explanations.map((each) => (each === former ? written : each))
    : [...explanations, written];
}

/** The reasons without that for a finding. */
export function withdraw(report: Report, finding: Finding): readonly Explanation[] {
  const former = reasonFor(report, finding);
  return report.explanations.filter((each) => each !== former);
}

/** Whether two reasons are for the same finding, so that one stands in the place of the other. */
export function isSameReason(a: Explanation, b: Explanation): boolean {
  if (a.rule !== b.rule || isSpecific(a) !== isSpecific(b)) return false;
  return !isSpecific(a) || Object.keys(a.values).some((name) => name in b.values);
}

/** The names of the report's own figures that a reason was written for. */
export const refsOf = ({ values }: Explanation): readonly string[] =>
  Object.keys(values).filter((name) => !name.includes(":"));

/** Of one relation and of a figure that the finding reads; one of no figures is of all of them. */
function isFor({ rule, values }: Explanation, finding: Finding): boolean {
  if (rule !== finding.rule) return false;
  const own = Object.keys(values);
  return own.length === 0 || namesIn(finding).some((name) => own.includes(name));
}

/** The reason for a finding: rather one for its own figures than one for all of its relation. */
function reasonFor({ explanations }: Report, finding: Finding): Explanation | undefined {
  const all = explanations.filter((each) => isFor(each, finding));
  return all.find(isSpecific) ?? all[0];
}

const isSpecific = ({ values }: Explanation): boolean => Object.keys(values).length > 0;

/** Every figure that a finding reads, once, by its name. */
const namesIn = (finding: Finding): readonly TermPattern[] =>
  isWeighing(finding)
    ? [...new Set(sidesOf(finding).flatMap(({ terms }) => terms.map(termName)))]
    : finding.refs;

/** What it was written for and is another by now, and what it was not written for. */
function movedSince(
  explanation: Explanation,
  finding: Finding,
  report: Report,
  sources: Sources,
): readonly Moved[] {
  if (!isSpecific(explanation)) return [];
  const { values } = explanation;
  return [...new Set([...Object.keys(values), ...namesIn(finding)])].flatMap((name): Moved[] => {
    const [from, to] = [values[name], valueOf(name, report, sources)];
    return from === to ? [] : [{ name, from: from ?? null, to }];
  });
}

function valueOf(name: TermPattern, report: Report, sources: Sources): Value {
  const [source, ref] = partsOf(name);
  const { values = {} } = (source === "" ? report : sources[source as SourceName]) ?? {};
  return Object.hasOwn(values, ref) ? (values[ref] ?? null) : null;
}
