import { fieldsOf } from "../../../src/model/field";
import type { Ref, Value } from "../../../src/model/ref";
import { blankReport } from "../../../src/model/report";
import type { Template } from "../../../src/model/template";
import { missingTotals, totalsOf } from "../../../src/totals";

/**
 * Figures of which no two parts are equal and whose totals hold, so that whatever is read in a wrong
 * place shows.
 */
export function distinct(template: Template): Record<Ref, Value> {
  const totals = new Set(totalsOf(template).map(({ ref }) => ref));
  const parts = [...fieldsOf(template).keys()].map((ref, i): [Ref, Value] => [
    ref,
    totals.has(ref) ? null : 11 + i * 3,
  ]);
  const values = Object.fromEntries(parts);
  const sums = missingTotals({ ...blankReport(template.id, []), values }, template);
  return { ...values, ...Object.fromEntries(sums) };
}
