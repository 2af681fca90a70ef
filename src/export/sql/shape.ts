import type { Relation } from "../../model/relation";
import type { Rule } from "../../model/rule";
import type { Template } from "../../model/template";
import type { Earlier } from "./earlier";

/** The queries that give a row for every report that breaks one of the rules, all of one relation. */
export type Ask<R extends Relation> = (
  rules: readonly Rule<R>[],
  template: Template,
  earlier: readonly Earlier[],
) => readonly string[];

/** How figures stand in a table, by what is asked of it there for each kind of relation. */
export type Shape = {
  readonly [K in Relation["kind"]]: Ask<Extract<Relation, { kind: K }>>;
};
