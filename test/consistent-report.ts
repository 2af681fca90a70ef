import fc from "./property";
import { fieldsOf } from "../src/model/field";
import type { Ref, Value } from "../src/model/ref";
import type { Report } from "../src/model/report";
import type { Template } from "../src/model/template";
import { missingTotals, totalsOf } from "../src/totals";
import { report } from "./build-report";

/** Reports of 2023 in which the rows and columns add up: zeros, small and large figures. */
export function consistentReport(template: Template): fc.Arbitrary<Report> {
  const refs = [...fieldsOf(template).keys()];
  const totals = new Set(totalsOf(template).map(({ ref }) => ref));
  return fc
    .array(fc.oneof(fc.constant(0), fc.nat(30), fc.nat(90_000)), {
      minLength: refs.length,
      maxLength: refs.length,
    })
    .map((figures) => {
      const parts = Object.fromEntries(
        refs.map((ref, i): [Ref, Value] => [ref, totals.has(ref) ? null : (figures[i] ?? 0)]),
      );
      const base = report(parts, template);
      const sums = Object.fromEntries(missingTotals(base, template));
      return { ...base, values: { ...parts, ...sums } };
    });
}
