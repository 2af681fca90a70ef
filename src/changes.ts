import type { Change, Contrast } from "./model/change";
import { fieldsOf, type Field } from "./model/field";
import { figureOf, type Ref } from "./model/ref";
import type { LastYear, Report } from "./model/report";
import type { Template } from "./model/template";
import { equationsOf } from "./rules/equations";

/** The change of one figure; `null` where one of the two years has none. */
export function changeAt(ref: Ref, { values }: Report, lastYear: LastYear): Change | null {
  const last = figureOf(lastYear.values[ref]);
  const now = figureOf(values[ref]);
  if (last === null || now === null) return null;
  return { ref, ...compare(last, now), weight: Math.abs(size(now) - size(last)) };
}

/** Every figure that both years have, in the order of the form; none without last year's report. */
export function changesIn(report: Report, template: Template): readonly Change[] {
  const { lastYear } = report;
  if (!lastYear) return [];
  return [...fieldsOf(template).keys()].flatMap((ref) => changeAt(ref, report, lastYear) ?? []);
}

/** Two figures beside each other. */
export function compare(last: number, now: number): Contrast {
  const difference = Number((now - last).toFixed(6));
  return { last, now, difference, ratio: last === 0 ? null : difference / last };
}

/**
 * Counts scatter as their root does, so that the same step of it is as remarkable at 10 as at 1000;
 * below about ten, where one case more is no news, it flattens out.
 */
const size = (figure: number): number =>
  Math.sign(figure) * (Math.sqrt(Math.abs(figure) + FLAT) - Math.sqrt(FLAT));
const FLAT = 10;

const known = new WeakMap<Template, ReadonlySet<Ref>>();

/**
 * The figures that a total beside them in their own row sums up, such as the kinds of applicants:
 * where rows are compared, the total stands for them.
 */
export function partsOfRows(template: Template): ReadonlySet<Ref> {
  const existing = known.get(template);
  if (existing) return existing;
  const fields = fieldsOf(template);
  const parts = equationsOf(template).flatMap(({ operator, left, right }) => {
    const [whole, ...more] = right;
    const row = fields.get(whole?.ref ?? "");
    const isSum = operator === "=" && row && more.length === 0 && left.length > 1;
    const isInRow = left.every(
      ({ ref, source }) => source === null && row && isBeside(fields.get(ref), row),
    );
    return isSum && isInRow ? left.map(({ ref }) => ref) : [];
  });
  const refs = new Set(parts);
  known.set(template, refs);
  return refs;
}

const isBeside = (field: Field | undefined, { block, row }: Field): boolean =>
  field?.block === block && field.row.at(-1) === row.at(-1);
