import { rulesSql } from "../export/sql";
import { sumsSql } from "../export/sql/sums";
import type { Template } from "../model/template";
import { templateById, templates } from "../templates";
import { cliWords as words } from "../words/cli";
import { parse } from "./arguments";
import { Problem, type Command } from "./io";

const options = {
  sql: { type: "boolean" },
  long: { type: "boolean" },
  sums: { type: "boolean" },
  form: { type: "string" },
} as const;

/**
 * `rules --sql [--sums] [--long] [--form FORM]`: the relations for an engine, or the sums; of every
 * form unless one is named.
 */
export const printRules: Command = (args, io) => {
  const { values, positionals } = parse(args, options);
  const [file] = positionals;
  if (file !== undefined) throw new Problem(words.noFiles(file));
  if (!values.sql) throw new Problem(words.missing.sql);
  const forms = values.form === undefined ? templates : [formOf(values.form)];
  const shape = values.long ? "long" : "wide";
  io.out(values.sums ? sumsSql(forms, shape) : rulesSql(forms, shape, templates));
  return Promise.resolve(0);
};

function formOf(id: string): Template {
  const template = templateById(id);
  if (template) return template;
  throw new Problem(words.unknownForm(id, templates.map((each) => each.id).join("、")));
}
