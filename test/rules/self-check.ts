import { fieldsOf } from "../../src/model/field";
import type { Ref } from "../../src/model/ref";
import type { Template } from "../../src/model/template";
import { isAsked, ruleSetOf } from "../../src/rules";
import { coverageOf, uncoveredTables } from "../../src/rules/coverage";
import { equationsOf, type Equation } from "../../src/rules/equations";
import { reduced } from "./elimination";

/** What the relations of a form are worth, found from nothing but their equations. */
export interface SelfCheck {
  /** Keys of the equalities that follow from those before them in the form. */
  readonly implied: readonly string[];
  /** Figures that the equalities leave nothing but 0, since no figure is less. */
  readonly forced: readonly Ref[];
  /** Ids of relations that are asked of no report, whether last year's is at hand or not. */
  readonly neverAsked: readonly string[];
  /** Tables that no equality is about. */
  readonly uncovered: readonly string[];
  /** Figures that no relation at all reads. */
  readonly unread: readonly Ref[];
  /** Figures of which a single wrong one can be placed, of how many. */
  readonly placeable: number;
  readonly figures: number;
}

export function selfCheck(template: Template): SelfCheck {
  const { refs, equations, rows } = exactRows(template);
  const found = reduced(rows);
  const oneWay = found.rows.filter(
    (row) => row.every((factor) => factor >= 0n) || row.every((factor) => factor <= 0n),
  );
  const unread = [...coverageOf(template)].flatMap(([ref, hold]) => (hold === "none" ? ref : []));
  return {
    implied: found.implied.map((number) => equations[number]?.rule.key ?? ""),
    forced: refs.filter((_, column) => oneWay.some((row) => row[column] !== 0n)),
    neverAsked: neverAsked(template),
    uncovered: uncoveredTables(template).map(({ name }) => name),
    unread,
    placeable: placeableRefs(template).length,
    figures: refs.length,
  };
}

/** The equalities of a form among its own figures, with the factor of each figure in each. */
function exactRows(template: Template) {
  const refs = [...fieldsOf(template).keys()];
  const equations = equationsOf(template).filter(isExact);
  const rows = equations.map(({ terms }) => {
    const factors = new Map<Ref, number>();
    for (const { ref, factor } of terms) factors.set(ref, (factors.get(ref) ?? 0) + factor);
    return refs.map((ref) => factors.get(ref) ?? 0);
  });
  return { refs, equations, rows };
}

const isExact = ({ operator, terms }: Equation): boolean =>
  operator === "=" && terms.every(({ source }) => source === null);

function neverAsked(template: Template): readonly string[] {
  const values = Object.fromEntries([...fieldsOf(template).keys()].map((ref) => [ref, 0]));
  const reports = [{}, { lastYear: { values } }];
  const asked = new Set(
    ruleSetOf(template).rules.flatMap((rule) =>
      reports.some((sources) => isAsked(rule, sources)) ? rule.relation : [],
    ),
  );
  return template.relations.filter((relation) => !asked.has(relation)).map(({ id }) => id);
}

/**
 * The figures of which a single wrong one can be placed: the equalities that it breaks, and by how
 * much in proportion, are those of no other figure.
 */
export function placeableRefs(template: Template): readonly Ref[] {
  const { refs, rows } = exactRows(template);
  const patterns = refs.map((_, column) => patternOf(rows.map((row) => row[column] ?? 0)));
  const counts = new Map<string, number>();
  for (const pattern of patterns) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  return refs.filter((_, i) => patterns[i] !== "" && counts.get(patterns[i] ?? "") === 1);
}

/** The same for figures that are off by any multiple of each other; "" where nothing breaks. */
function patternOf(column: readonly number[]): string {
  const first = column.find((factor) => factor !== 0);
  if (first === undefined) return "";
  return column
    .flatMap((factor, row) => (factor === 0 ? [] : `${row}:${factor / first}`))
    .join(" ");
}
