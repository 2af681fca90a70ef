import { originsOf } from "../../carry-over";
import type { Ref } from "../../model/ref";
import type { Rule } from "../../model/rule";
import type { Template } from "../../model/template";
import { name, text } from "./write";

/** A form that last year's report may be in. */
export interface Earlier {
  readonly template: Template;
  /** The figures of it that each figure of this year's form is the sum of. */
  readonly origins: ReadonlyMap<Ref, readonly Ref[]>;
}

/** The forms among `templates`, itself among them, whose figures a form has counterparts of. */
export const earlierFormsOf = (
  template: Template,
  templates: readonly Template[],
): readonly Earlier[] =>
  templates.flatMap((from) => {
    const origins = originsOf(from, template);
    return origins ? { template: from, origins } : [];
  });

/** Those that have every figure which a rule reads of last year's report. */
export const askedWith = ({ elsewhere }: Rule, earlier: readonly Earlier[]): readonly Earlier[] =>
  earlier.filter(({ origins }) => elsewhere.every(({ ref }) => origins.has(ref)));

/** That a row of `last` is of the report before that of a row of `now`, in one of the forms. */
export const isYearBefore = (last: string, now: string, forms: readonly Earlier[]): string =>
  [
    `${last}.${name("unit")} = ${now}.${name("unit")}`,
    `${last}.${name("year")} = ${now}.${name("year")} - 1`,
    `${last}.${name("template")} IN (${forms.map(({ template }) => text(template.id)).join(", ")})`,
  ].join(" AND ");

/** That last year's report is not at hand, for a relation that another one then takes over from. */
export const isAlone = (
  { relation }: Rule,
  now: string,
  table: string,
  forms: readonly Earlier[],
): string =>
  relation.kind === "comparison" && relation.until
    ? `AND NOT EXISTS (SELECT 1 FROM ${table} AS p WHERE ${isYearBefore("p", now, forms)})`
    : "";
