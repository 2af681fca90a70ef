import type { Ref } from "../../model/ref";
import type { Absence, Comparison, Completeness, Period, Share } from "../../model/relation";
import type { Rule } from "../../model/rule";
import type { FigureKind, Template } from "../../model/template";
import { agencyFits, figureFails, kindOf, sidesFail, yearFails } from "./condition";
import { askedWith, isAlone, isYearBefore, type Earlier } from "./earlier";
import type { Shape } from "./shape";
import { lines, name, reportColumns, ruleColumns, text } from "./write";

const TABLE = "figures";

type Weighed = Rule<Comparison> | Rule<Share>;

/** One row a report and figure, blank ones with NULL: a relation is a join with its terms. */
export const long: Shape = {
  comparison: (rules, ...rest) => weighed(rules, ...rest),
  share: (rules, ...rest) => weighed(rules, ...rest),
  completeness,
  absence: (rules, template) => rules.map((rule) => absence(rule, template)),
  period: (rules, template) => rules.map((rule) => period(rule, template)),
};

function weighed(
  rules: readonly Weighed[],
  template: Template,
  earlier: readonly Earlier[],
): readonly string[] {
  const [rule] = rules;
  if (!rule) return [];
  if (rule.elsewhere.length === 0)
    return [sumUp(rules, template, figuresOf(template), isAlone(rule, "f", TABLE, earlier))];
  return earlier.flatMap((form) => {
    const asked = rules.filter((each) => askedWith(each, [form]).length > 0);
    return asked.length > 0 ? sumUp(asked, template, bothYears(template, form), "", form) : [];
  });
}

/** Σ factor·figure of both sides by report and rule, where not one figure is missing. */
function sumUp(
  rules: readonly Weighed[],
  template: Template,
  from: string,
  and: string,
  form?: Earlier,
): string {
  const [rule] = rules;
  if (!rule) return "";
  const [left, right] = ["left", "right"].map(
    (side) =>
      `SUM(CASE WHEN t.${name("side")} = ${text(side)} THEN t.${name("factor")} * f.${name("value")} ELSE 0 END)`,
  );
  const terms = rules.flatMap((each) => termRows(each, form));
  const head = ["rule_key", "source", "ref", "side", "factor", "needed"].map(name).join(", ");
  return lines(
    `SELECT ${reportColumns("f")}, ${ruleColumns(rule, `t.${name("rule_key")}`)}`,
    `FROM ${from} AS f`,
    `JOIN (VALUES\n  ${terms.join(",\n  ")}\n) AS t (${head})`,
    `ON t.${name("source")} = f.${name("source")} AND t.${name("ref")} = f.${name("ref")}`,
    `WHERE f.${name("template")} = ${text(template.id)}`,
    and,
    `GROUP BY ${reportColumns("f")}, t.${name("rule_key")}`,
    `HAVING COUNT(f.${name("value")}) = MAX(t.${name("needed")})`,
    `AND ${sidesFail(rule.relation, left ?? "", right ?? "")}`,
  );
}

/** The terms of a rule; a figure of last year's as those that it is made of. */
function termRows({ key, left, right }: Weighed, form?: Earlier): readonly string[] {
  const rows = (["left", "right"] as const).flatMap((side) =>
    (side === "left" ? left : right).flatMap(({ ref, factor, source }) => {
      const refs = source === null ? [ref] : (form?.origins.get(ref) ?? []);
      return refs.map((each) => [text(key), text(source ?? ""), text(each), text(side), factor]);
    }),
  );
  return rows.map((row) => `(${[...row, rows.length].join(", ")})`);
}

const figuresOf = (template: Template): string => `(${ownFigures(template)})`;

const ownFigures = (template: Template): string =>
  `SELECT ${columns("o", "'' AS")} FROM ${TABLE} AS o WHERE o.${name("template")} = ${text(template.id)}`;

const columns = (alias: string, source: string): string =>
  `${reportColumns(alias)}, ${source} ${name("source")}, ${alias}.${name("ref")}, ${alias}.${name("value")}`;

/** The figures of the reports and, under the name of their source, those of last year's. */
const bothYears = (template: Template, form: Earlier): string =>
  lines(
    `(${ownFigures(template)}`,
    "UNION ALL",
    `SELECT ${reportColumns("n")}, 'lastYear' AS ${name("source")}, l.${name("ref")}, l.${name("value")}`,
    `FROM (SELECT DISTINCT ${reportColumns("o")} FROM ${TABLE} AS o WHERE o.${name("template")} = ${text(template.id)}) AS n`,
    `JOIN ${TABLE} AS l ON ${isYearBefore("l", "n", [form])})`,
  );

/** One query for all figures of a kind. */
function completeness(rules: readonly Rule<Completeness>[], template: Template) {
  const [rule] = rules;
  const kinds = new Map<FigureKind, Ref[]>();
  for (const ref of rules.flatMap(({ marks }) => marks)) {
    const kind = kindOf(ref, template);
    kinds.set(kind, [...(kinds.get(kind) ?? []), ref]);
  }
  return [...kinds].flatMap(([kind, refs]) =>
    rule
      ? lines(
          `SELECT ${reportColumns("f")}, ${ruleColumns(rule, `${text(`${rule.relation.id} `)} || f.${name("ref")}`)}`,
          `FROM ${TABLE} AS f`,
          `WHERE f.${name("template")} = ${text(template.id)} AND (${figureFails(kind, `f.${name("value")}`)})`,
          `AND ${isOneOf(refs)}`,
        )
      : [],
  );
}

const absence = (rule: Rule<Absence>, template: Template): string =>
  anyFigure(
    rule,
    template,
    `f.${name("value")} > 0 AND ${isOneOf(rule.marks)}`,
    `AND ${agencyFits(rule.relation, `f.${name("unit")}`)}`,
  );

const period = (rule: Rule<Period>, template: Template): string =>
  anyFigure(rule, template, yearFails(`f.${name("year")}`, template));

/** Reports of which a row is so. */
const anyFigure = (rule: Rule, template: Template, isSo: string, and = ""): string =>
  lines(
    `SELECT DISTINCT ${reportColumns("f")}, ${ruleColumns(rule, text(rule.key))}`,
    `FROM ${TABLE} AS f`,
    `WHERE f.${name("template")} = ${text(template.id)} AND (${isSo})`,
    and,
  );

const isOneOf = (refs: readonly Ref[]): string =>
  `f.${name("ref")} IN (${refs.map(text).join(", ")})`;
