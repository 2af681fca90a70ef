import type { CarryOver } from "./model/carry-over";
import { fieldsOf } from "./model/field";
import { figureOf, type Ref, type Value } from "./model/ref";
import { blankReport, type Explanation, type Report } from "./model/report";
import type { Template } from "./model/template";
import { partsOf, type Figures } from "./model/term";
import { sumOf } from "./rules/figures";
import { fill, starOf, starsOf } from "./rules/patterns";
import { templateById } from "./templates";

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
  /** The figures of the new form that the old one has a counterpart of, be it blank. */
  readonly counterparts: ReadonlySet<Ref>;
  /** Reasons of relations or figures that the new form does not have. */
  readonly reasonsLeft: readonly Explanation[];
}

/**
 * 结转: the report in a later form, as far as its figures are comparable; what cannot be told stays
 * blank. Forms that are no neighbours are reached by way of those between them. Texts and
 * particulars stay as they are; a reason carries with its figures, to a relation that asks for it.
 * `null` where no way leads from the one form to the other.
 */
export function carryOver(report: Report, from: Template, to: Template): CarriedReport | null {
  if (from.id === to.id)
    return { report, left: [], counterparts: new Set(fieldsOf(to).keys()), reasonsLeft: [] };
  const steps = stepsBetween(from, to);
  if (!steps) return null;
  const start = startOf(report, from);
  const end = steps.reduce(take, start);
  const reached = new Set([...end.origins.values()].flat());
  const left = [...start.origins.keys()].flatMap((ref): LeftOver[] => {
    const value = report.values[ref] ?? null;
    const reason = end.reasons.get(ref) ?? null;
    return value === null || reached.has(ref) ? [] : [{ ref, value, reason }];
  });
  const { values } = blankReport(to.id, fieldsOf(to).keys());
  const { lastYear } = report;
  const reasons = report.explanations.map((each) => ({
    each,
    carried: carryReason(each, end, to),
  }));
  return {
    report: {
      ...report,
      template: to.id,
      values: { ...values, ...end.values },
      explanations: reasons.flatMap(({ carried }) => carried ?? []),
      lastYear: lastYear && {
        ...lastYear,
        values: steps.reduce(take, startOf(lastYear, from)).values,
      },
    },
    left,
    counterparts: new Set(Object.keys(end.values)),
    reasonsLeft: reasons.flatMap(({ each, carried }) => (carried ? [] : each)),
  };
}

/**
 * The figures of an earlier form that each figure of a later one is the sum of, whatever they are;
 * one that only a 0 carries to is not there. `null` where no way leads from the one to the other.
 */
export function originsOf(from: Template, to: Template): ReadonlyMap<Ref, readonly Ref[]> | null {
  if (from.id === to.id) return new Map([...fieldsOf(to).keys()].map((ref) => [ref, [ref]]));
  const blank = blankReport(from.id, fieldsOf(from).keys());
  const end = stepsBetween(from, to)?.reduce(take, startOf(blank, from));
  return end ? new Map([...end.origins].filter(([ref]) => ref in end.values)) : null;
}

/** The reason by the names that its figures have now; `null` where one of them has none. */
function carryReason(
  explanation: Explanation,
  { origins }: Stage,
  { relations }: Template,
): Explanation | null {
  const { rule, values } = explanation;
  if (!relations.some(({ id, explainable }) => id === rule && explainable)) return null;
  const carried = Object.entries(values).map(([name, value]) => {
    const [, ref] = partsOf(name);
    const [to] = [...origins].find(([, from]) => from.length === 1 && from[0] === ref) ?? [];
    return to === undefined ? null : ([name.replace(ref, to), value] as const);
  });
  const known = carried.filter((each) => each !== null);
  return known.length < carried.length
    ? null
    : { ...explanation, values: Object.fromEntries(known) };
}

/** One step between neighbours. */
interface Step {
  readonly from: Template;
  readonly to: Template;
  readonly known: CarryOver;
}

/** The steps that lead from an earlier form to a later one; `null` where none do. */
function stepsBetween(from: Template, to: Template): readonly Step[] | null {
  for (const known of to.carriesFrom ?? []) {
    if (known.from === from.id) return [{ from, to, known }];
    const before = templateById(known.from);
    const way = before && stepsBetween(from, before);
    if (way) return [...way, { from: before, to, known }];
  }
  return null;
}

/** Figures on their way. */
interface Stage {
  readonly values: Readonly<Record<Ref, Value>>;
  /** The figures of the first form that each figure is made of. */
  readonly origins: ReadonlyMap<Ref, readonly Ref[]>;
  /** Why figures of the first form went no further. */
  readonly reasons: ReadonlyMap<Ref, string>;
}

function startOf({ values }: Figures, from: Template): Stage {
  const refs = [...fieldsOf(from).keys()].filter((ref) => values[ref] !== undefined);
  return { values, origins: new Map(refs.map((ref) => [ref, [ref]])), reasons: new Map() };
}

function take({ values, origins, reasons }: Stage, step: Step): Stage {
  const moves = movesOf(step).filter(({ from }) => from.every((ref) => origins.has(ref)));
  const originsOf = (refs: readonly Ref[]) => refs.flatMap((ref) => origins.get(ref) ?? []);
  const why = [...origins].flatMap(([ref, first]) => {
    const { reason } = step.known.notCarried.find(({ from }) => starOf(from, ref) !== null) ?? {};
    return reason === undefined ? [] : first.map((each) => [each, reason] as const);
  });
  return {
    values: Object.fromEntries(
      moves.flatMap((move) => {
        const value = together(move.from.map((ref) => values[ref] ?? null));
        return move.onlyZero && value !== 0 ? [] : [[move.to, value]];
      }),
    ),
    origins: new Map(moves.map(({ to, from }) => [to, originsOf(from)])),
    reasons: new Map([...reasons, ...why]),
  };
}

/** The figures of a step that become one of the next form. */
interface Move {
  readonly from: readonly Ref[];
  readonly to: Ref;
  /** Carries a 0, and nothing else. */
  readonly onlyZero: boolean;
}

function movesOf({ from, to, known: { carried, notCarried } }: Step): readonly Move[] {
  const before = fieldsOf(from);
  const named = carried.flatMap((each) => {
    const [first = ""] = each.from;
    return starsOf(first, before.keys()).flatMap((star): Move[] => {
      const sources = each.from.map((pattern) => fill(pattern, star));
      const zeros = each.zeros ?? [];
      return [
        { from: sources, to: fill(each.to, star), onlyZero: false },
        ...zeros.map((zero) => ({ from: sources, to: fill(zero, star), onlyZero: true })),
      ];
    });
  });
  const taken = new Set(named.flatMap((move) => [move.to, ...move.from]));
  const isNamed = (ref: Ref) =>
    taken.has(ref) || notCarried.some((each) => starOf(each.from, ref) !== null);
  const same = [...fieldsOf(to).keys()].filter((ref) => before.has(ref) && !isNamed(ref));
  return [...named, ...same.map((ref) => ({ from: [ref], to: ref, onlyZero: false }))];
}

/** The sum of figures; a single value stays as it is written, and nothing is added to a blank. */
function together(values: readonly Value[]): Value {
  const [only] = values;
  return values.length === 1 ? (only ?? null) : sumOf(values, figureOf);
}
