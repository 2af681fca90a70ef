import type { Relation } from "../../model/relation";
import type { Template } from "../../model/template";
import { ruleSetOf } from "../../rules";
import { earlierFormsOf, type Earlier } from "./earlier";
import { long } from "./long";
import type { Ask, Shape } from "./shape";
import { lines, together } from "./write";
import { wide } from "./wide";

/** `wide`: table `reports`, a column a ref. `long`: table `figures`, a row a report and ref. */
export type TableShape = "wide" | "long";

const shapes: Readonly<Record<TableShape, Shape>> = { wide, long };

/**
 * The relations of the forms as standard SQL: statements that end with a semicolon, one a relation,
 * each giving `unit`, `year`, `template`, `file`, `hash`, `rule`, `rule_key` and `severity` of what
 * breaks it. What cannot be decided, since a figure is blank, breaks nothing but the relation that
 * asks for every figure. Last year's report is the row of the same unit a year before, in any form
 * of `templates` that carries over.
 */
export const rulesSql = (
  forms: readonly Template[],
  shape: TableShape,
  templates: readonly Template[],
): string =>
  forms
    .flatMap((template) => {
      const earlier = earlierFormsOf(template, templates);
      return template.relations.map((relation) => statement(relation, template, earlier, shape));
    })
    .join("\n");

function statement(
  relation: Relation,
  template: Template,
  earlier: readonly Earlier[],
  shape: TableShape,
): string {
  const rules = ruleSetOf(template).rules.filter((rule) => rule.relation === relation);
  const queries = asked(shapes[shape], relation)(rules, template, earlier);
  return lines(`-- ${relation.id} ${relation.source}`, `${together(queries)};`, "");
}

/** What a shape asks of the rules of a relation. */
const asked = (shape: Shape, { kind }: Relation): Ask<Relation> => shape[kind] as Ask<Relation>;
