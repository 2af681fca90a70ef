import { sourcesOf } from "./last-year";
import { fieldsOf } from "./model/field";
import { ownRefsOf, type ComparisonFinding } from "./model/finding";
import type { Ref } from "./model/ref";
import type { Report } from "./model/report";
import type { Template } from "./model/template";
import type { Sources } from "./model/term";
import { missingTotals, totalsOf } from "./totals";
import { validate } from "./validate";

/** What 空白填 0 comes to. Every blank that was asked for is in one of the three. */
export interface Filling {
  /** Totals that follow from their parts, the zeros among them. */
  readonly totals: ReadonlyMap<Ref, number>;
  readonly zeros: ReadonlySet<Ref>;
  /** Blanks that stay: a relation would break if they were all 0. */
  readonly left: readonly Ref[];
}

/**
 * 空白填 0, in one table or in all of them (`null`). Totals are added up, not filled with 0. Where
 * zeros would break a relation that is not broken yet, the blanks that could make up the difference
 * stay blank; a filling never adds an error. `sources` are the other reports that are at hand.
 */
export function fillZeros(
  report: Report,
  template: Template,
  table: string | null,
  sources: Sources = sourcesOf(report),
): Filling {
  const before = brokenIn(report, template, sources).map(({ key }) => key);
  const blanks = blanksIn(report, template, table);
  const kept = new Set<Ref>();
  for (;;) {
    const filling = fillingOf(report, template, blanks, kept);
    const broken = brokenIn(filledIn(report, filling), template, sources);
    // The narrowest first: a column that is short also leaves the column of totals short.
    const [narrowest] = broken
      .filter(({ key }) => !before.includes(key))
      .map((finding) => openIn(finding, filling, template))
      .sort((a, b) => a.length - b.length);
    if (!narrowest) return filling;
    for (const ref of narrowest) kept.add(ref);
  }
}

/** The report with a filling taken over. */
export const filledIn = (report: Report, { totals, zeros }: Filling): Report => ({
  ...report,
  values: {
    ...report.values,
    ...Object.fromEntries([...zeros].map((ref) => [ref, 0])),
    ...Object.fromEntries(totals),
  },
});

const brokenIn = (
  report: Report,
  template: Template,
  sources: Sources,
): readonly ComparisonFinding[] =>
  validate(report, template, sources).findings.flatMap((finding) =>
    finding.kind === "comparison" && finding.outcome === "fail" ? [finding] : [],
  );

const blanksIn = ({ values }: Report, template: Template, table: string | null): readonly Ref[] =>
  [...fieldsOf(template).values()].flatMap((field) =>
    (values[field.ref] ?? null) === null && (table ?? field.table.id) === field.table.id
      ? [field.ref]
      : [],
  );

/** Zeros for all blanks but the totals and what is `kept`, and the totals that follow. */
function fillingOf(
  report: Report,
  template: Template,
  blanks: readonly Ref[],
  kept: ReadonlySet<Ref>,
): Filling {
  const isTotal = new Set(totalsOf(template).map(({ ref }) => ref));
  const zeros = new Set(blanks.filter((ref) => !isTotal.has(ref) && !kept.has(ref)));
  const sums = missingTotals(filledIn(report, { totals: new Map(), zeros, left: [] }), template);
  const totals = new Map([...sums].filter(([ref]) => blanks.includes(ref) && !kept.has(ref)));
  return { totals, zeros, left: blanks.filter((ref) => !zeros.has(ref) && !totals.has(ref)) };
}

/** The filled-in figures that could mend a relation by being more than 0; else all of them. */
function openIn(
  { operator, left, right }: ComparisonFinding,
  { totals, zeros }: Filling,
  template: Template,
): readonly Ref[] {
  const zerosBehind = (refs: readonly Ref[]): readonly Ref[] =>
    refs.flatMap((ref) => {
      if (zeros.has(ref)) return [ref];
      return totals.has(ref) ? zerosBehind(partsOf(ref, template)) : [];
    });
  const isShort = operator === "≥" || (left.sum ?? 0) < (right.sum ?? 0);
  const mending = zerosBehind(ownRefsOf(isShort ? left : right));
  if (mending.length > 0) return mending;
  const both = [...ownRefsOf(left), ...ownRefsOf(right)];
  return [...both.filter((ref) => totals.has(ref)), ...zerosBehind(both)];
}

const partsOf = (total: Ref, template: Template): readonly Ref[] =>
  totalsOf(template).flatMap(({ ref, parts }) => (ref === total ? parts : []));
