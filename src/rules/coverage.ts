import { fieldsOf } from "../model/field";
import type { Ref } from "../model/ref";
import type { Table, Template } from "../model/template";
import { equationsOf, type Equation } from "./equations";

/**
 * How relations hold a figure, the strictest of them: `exact` with other figures of the report,
 * `bound` as no less than others, `elsewhere` with another report only, `none` not at all.
 */
export type Hold = "exact" | "bound" | "elsewhere" | "none";

const STRICT: readonly Hold[] = ["none", "elsewhere", "bound", "exact"];

const known = new WeakMap<Template, ReadonlyMap<Ref, Hold>>();

/** How each figure of a form is held. */
export function coverageOf(template: Template): ReadonlyMap<Ref, Hold> {
  const existing = known.get(template);
  if (existing) return existing;
  const coverage = new Map<Ref, Hold>([...fieldsOf(template).keys()].map((ref) => [ref, "none"]));
  for (const equation of equationsOf(template)) {
    const hold = holdOf(equation);
    for (const { ref, source } of equation.terms)
      if (source === null && isStricter(hold, coverage.get(ref))) coverage.set(ref, hold);
  }
  known.set(template, coverage);
  return coverage;
}

function holdOf({ operator, terms }: Equation): Hold {
  if (terms.some(({ source }) => source !== null)) return "elsewhere";
  return operator === "=" ? "exact" : "bound";
}

const isStricter = (hold: Hold, than: Hold = "none"): boolean =>
  STRICT.indexOf(hold) > STRICT.indexOf(than);

/**
 * 没有勾稽关系的表: tables of which no figure has to agree with others of the report, so that nothing
 * but a person, the text or last year's report can see a wrong one.
 */
export function uncoveredTables(template: Template): readonly Table[] {
  const coverage = coverageOf(template);
  const covered = new Set(
    [...fieldsOf(template).values()]
      .filter(({ ref }) => coverage.get(ref) === "exact")
      .map(({ table }) => table),
  );
  return template.tables.filter((table) => !covered.has(table));
}
