import type { Ref } from "../../model/ref";
import type { Absence, Comparison, Completeness, Period, Share } from "../../model/relation";
import type { Rule } from "../../model/rule";
import type { Template } from "../../model/template";
import type { Term } from "../../model/term";
import { agencyFits, figureFails, kindOf, sidesFail, yearFails } from "./condition";
import { askedWith, isAlone, isYearBefore, type Earlier } from "./earlier";
import type { Shape } from "./shape";
import { lines, name, reportColumns, ruleColumns, text } from "./write";

const TABLE = "reports";

/** One row a report, one column a figure: a query for each rule that reads only its columns. */
export const wide: Shape = {
  comparison: (rules, ...rest) => rules.flatMap((rule) => weighed(rule, ...rest)),
  share: (rules, ...rest) => rules.flatMap((rule) => weighed(rule, ...rest)),
  completeness: (rules, template) => rules.map((rule) => completeness(rule, template)),
  absence: (rules, template) => rules.map((rule) => absence(rule, template)),
  period: (rules, template) => rules.map((rule) => period(rule, template)),
};

function weighed(
  rule: Rule<Comparison> | Rule<Share>,
  template: Template,
  earlier: readonly Earlier[],
): readonly string[] {
  const { relation, left, right, elsewhere } = rule;
  if (elsewhere.length === 0) {
    const fails = sidesFail(relation, sumOf(left, own), sumOf(right, own));
    return [query(rule, template, "", fails, isAlone(rule, "r", TABLE, earlier))];
  }
  return askedWith(rule, earlier).map((form) => {
    const figure = (term: Term) => (term.source === null ? own(term) : lastYears(term, form));
    const join = `JOIN ${TABLE} AS l ON ${isYearBefore("l", "r", [form])}`;
    return query(
      rule,
      template,
      join,
      sidesFail(relation, sumOf(left, figure), sumOf(right, figure)),
    );
  });
}

const completeness = (rule: Rule<Completeness>, template: Template): string => {
  const [ref = ""] = rule.reads;
  return query(rule, template, "", figureFails(kindOf(ref, template), own({ ref })));
};

const absence = (rule: Rule<Absence>, template: Template): string => {
  const present = rule.marks.map((ref) => `${own({ ref })} > 0`).join(" OR ");
  const fits = agencyFits(rule.relation, `r.${name("unit")}`);
  return query(rule, template, "", present, `AND ${fits}`);
};

const period = (rule: Rule<Period>, template: Template): string =>
  query(rule, template, "", yearFails(`r.${name("year")}`, template));

const query = (rule: Rule, template: Template, join: string, fails: string, and = ""): string =>
  lines(
    `SELECT ${reportColumns("r")}, ${ruleColumns(rule, text(rule.key))}`,
    `FROM ${TABLE} AS r`,
    join,
    `WHERE r.${name("template")} = ${text(template.id)} AND (${fails})`,
    and,
  );

const own = ({ ref }: { readonly ref: Ref }): string => `r.${name(ref)}`;

/** A figure of last year's report as this year's form has it. */
const lastYears = ({ ref }: Term, { origins }: Earlier): string =>
  `(${(origins.get(ref) ?? []).map((each) => `l.${name(each)}`).join(" + ")})`;

/** Σ factor·figure; NULL as soon as one figure is. */
const sumOf = (terms: readonly Term[], figure: (term: Term) => string): string =>
  terms
    .map((term) => (term.factor === 1 ? figure(term) : `${term.factor} * ${figure(term)}`))
    .join(" + ");
