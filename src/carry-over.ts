import type { CarryOver } from "./model/carry-over";
import { fieldsOf } from "./model/field";
import { figureOf, type Ref, type Value } from "./model/ref";
import { blankReport, type Report } from "./model/report";
import type { Template } from "./model/template";
import { sumOf } from "./rules/figures";
import { fill, starOf } from "./rules/patterns";
import { carryOvers } from "./templates/carry-over";

/** A figure of the old form that the new one has no place for. */
export interface LeftOver {
  readonly ref: Ref;
  readonly value: Value;
  /** Why, where the figure looks as if it had one. */
  readonly reason: string | null;
}

export interface CarriedReport {
  readonly report: Report;
  /** Figures that are not blank and were not carried, in the order of the old form. */
  readonly left: readonly LeftOver[];
}

/**
 * 结转: the report in another form, as far as its figures are comparable; what cannot be told stays
 * blank. Texts and particulars stay as they are; explanations do not carry, since they name figures
 * of the old form. `null` where nothing is known of the two forms.
 */
export function carryOver(report: Report, from: Template, to: Template): CarriedReport | null {
  if (from.id === to.id) return { report, left: [] };
  const known = carryOvers.find((each) => each.from === from.id && each.to === to.id);
  if (!known) return null;
  const refs = [...fieldsOf(from).keys()];
  const { values, used } = carried(report, refs, known);
  const blank = blankReport(to.id, fieldsOf(to).keys());
  const left = refs.flatMap((ref): LeftOver[] => {
    const value = report.values[ref] ?? null;
    return value === null || used.has(ref) ? [] : [{ ref, value, reason: reasonFor(ref, known) }];
  });
  return {
    report: {
      ...report,
      template: to.id,
      values: { ...blank.values, ...values },
      explanations: [],
    },
    left,
  };
}

function carried(report: Report, refs: readonly Ref[], known: CarryOver) {
  const values: Record<Ref, Value> = {};
  const used = new Set<Ref>();
  for (const { from, to, zeros } of known.carried) {
    const [first = ""] = from;
    for (const star of refs.flatMap((ref) => starOf(first, ref) ?? [])) {
      const sources = from.map((pattern) => fill(pattern, star));
      const value = together(sources.map((ref) => report.values[ref] ?? null));
      values[fill(to, star)] = value;
      if (value === 0) for (const pattern of zeros ?? []) values[fill(pattern, star)] = 0;
      for (const ref of sources) used.add(ref);
    }
  }
  return { values, used };
}

/** The sum of figures; a single value stays as it is written, and nothing is added to a blank. */
function together(values: readonly Value[]): Value {
  const [only] = values;
  return values.length === 1 ? (only ?? null) : sumOf(values, figureOf);
}

const reasonFor = (ref: Ref, { notCarried }: CarryOver): string | null =>
  notCarried.find(({ from }) => starOf(from, ref) !== null)?.reason ?? null;
