import type { Ref, Value } from "../../../model/ref";
import { blankReport } from "../../../model/report";
import type { Rule } from "../../../model/rule";
import type { Template } from "../../../model/template";
import { check, ruleSetOf } from "../../../rules";
import type { PartedRow } from "./read-row";

/** More combinations than this are not tried. */
const MOST = 50_000;

/**
 * Decides how the digits of rows that ran together part: the relations must leave one reading.
 * `null` for a row where they leave none or several.
 */
export function partBy(
  template: Template,
  rows: readonly PartedRow[],
  values: Readonly<Record<Ref, Value>>,
): readonly (readonly number[] | null)[] {
  const rules = relevant(template, rows);
  const open = new Set(rows.flatMap(({ refs }) => refs));
  const alone = rows.map((row) =>
    row.readings.filter((reading) =>
      holds(rules, template, { ...values, ...asValues(row, reading) }, open, new Set(row.refs)),
    ),
  );
  const combinations = alone.reduce((product, readings) => product * readings.length, 1);
  const together =
    combinations <= MOST
      ? productOf(alone).filter((readings) =>
          holds(rules, template, { ...values, ...allOf(rows, readings) }, open, open),
        )
      : [];
  return rows.map((_, i) => {
    const left = new Map(together.map((readings) => [String(readings[i]), readings[i] ?? null]));
    const [only] = left.values();
    return left.size === 1 && only && (isZeros(only) || isBound(rows[i], rules)) ? only : null;
  });
}

const allOf = (
  rows: readonly PartedRow[],
  readings: readonly (readonly number[])[],
): Record<Ref, Value> =>
  Object.fromEntries(rows.flatMap((row, i) => Object.entries(asValues(row, readings[i] ?? []))));

/** 000 is no number but three. */
const isZeros = (reading: readonly number[]): boolean => reading.every((figure) => figure === 0);

/** Without a relation that reads the row, nothing decides. */
const isBound = (row: PartedRow | undefined, rules: readonly Rule[]): boolean =>
  rules.some(({ reads }) => reads.some((read) => row?.refs.includes(read)));

const asValues = ({ refs }: PartedRow, reading: readonly number[]): Record<Ref, Value> =>
  Object.fromEntries(refs.map((ref, i) => [ref, reading[i] ?? null]));

function relevant(template: Template, rows: readonly PartedRow[]): readonly Rule[] {
  const { readers } = ruleSetOf(template);
  const rules = rows.flatMap(({ refs }) => refs.flatMap((ref) => readers.get(ref) ?? []));
  return [...new Set(rules)].filter(
    ({ relation }) => relation.kind === "comparison" && relation.severity === "error",
  );
}

/** No rule that reads only what is `known` among the `open` refs is broken. */
function holds(
  rules: readonly Rule[],
  template: Template,
  values: Readonly<Record<Ref, Value>>,
  open: ReadonlySet<Ref>,
  known: ReadonlySet<Ref>,
): boolean {
  const report = { ...blankReport(template.id, []), values };
  return rules.every((rule) => {
    const decided = rule.reads.every((read) => !open.has(read) || known.has(read));
    return !decided || check(rule, report, template)?.outcome !== "fail";
  });
}

const productOf = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>(
    (product, list) => product.flatMap((before) => list.map((each) => [...before, each])),
    [[]],
  );
