import { fieldsOf } from "../../model/field";
import type { Template } from "../../model/template";
import type { TableShape } from ".";
import { lines, name, text } from "./write";

/**
 * 汇总: a statement for each form that adds its reports up by year: `units`, and every figure by its
 * ref (`long`: a row each, with `ref` and `value`). A figure that one report leaves blank has no sum.
 */
export const sumsSql = (forms: readonly Template[], shape: TableShape): string =>
  forms.map((template) => `${sums[shape](template)};\n`).join("\n");

const sums: Readonly<Record<TableShape, (template: Template) => string>> = {
  wide: (template) =>
    lines(
      `SELECT r.${name("year")}, r.${name("template")}, COUNT(*) AS ${name("units")},`,
      [...fieldsOf(template).keys()]
        .map((ref) => `  ${sumOf("r", ref)} AS ${name(ref)}`)
        .join(",\n"),
      `FROM reports AS r WHERE r.${name("template")} = ${text(template.id)}`,
      `GROUP BY r.${name("year")}, r.${name("template")}`,
    ),
  long: (template) =>
    lines(
      `SELECT f.${name("year")}, f.${name("template")}, COUNT(*) AS ${name("units")}, f.${name("ref")},`,
      `  ${sumOf("f", "value")} AS ${name("value")}`,
      `FROM figures AS f WHERE f.${name("template")} = ${text(template.id)}`,
      `GROUP BY f.${name("year")}, f.${name("template")}, f.${name("ref")}`,
    ),
};

/** SQL's own SUM would take a blank for 0. */
const sumOf = (table: string, column: string): string => {
  const figure = `${table}.${name(column)}`;
  return `CASE WHEN COUNT(${figure}) = COUNT(*) THEN SUM(${figure}) END`;
};
