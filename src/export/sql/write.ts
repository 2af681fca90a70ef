import type { Rule } from "../../model/rule";

/** A name as standard SQL quotes it: refs have dots. */
export const name = (words: string): string => `"${words}"`;

/** A text as SQL writes it. */
export const text = (words: string): string => `'${words.replaceAll("'", "''")}'`;

/** What every query tells of a report, its columns named in the table `alias`. */
export const REPORT = ["unit", "year", "template", "file", "hash"] as const;

export const reportColumns = (alias: string): string =>
  REPORT.map((each) => `${alias}.${name(each)}`).join(", ");

/** What every query tells of a rule, `key` being an expression. */
export const ruleColumns = ({ relation }: Rule, key: string): string =>
  [
    `${text(relation.id)} AS ${name("rule")}`,
    `${key} AS ${name("rule_key")}`,
    `${text(relation.severity)} AS ${name("severity")}`,
  ].join(", ");

/** Lines below each other, without those that are empty. */
export const lines = (...parts: readonly string[]): string => parts.filter(Boolean).join("\n");

/** One answer from queries that tell the same columns. */
export const together = (queries: readonly string[]): string => queries.join("\nUNION ALL\n");
