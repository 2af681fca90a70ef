import { fieldsOf } from "../src/model/field";
import type { Ref, Value } from "../src/model/ref";
import { blankReport, type Report } from "../src/model/report";
import { template2021 as template } from "../src/templates/2021";

/** A report of 2023 that has 0 everywhere, which breaks nothing, but for `values`. */
export function reportWith(
  values: Readonly<Record<Ref, Value>>,
  rest: Partial<Omit<Report, "values">> = {},
): Report {
  const refs = [...fieldsOf(template).keys()];
  const unknown = Object.keys(values).filter((ref) => !refs.includes(ref));
  if (unknown.length > 0) throw new Error(`No figures of the form: ${unknown.join(", ")}`);
  return {
    ...blankReport(template.id, refs),
    year: 2023,
    ...rest,
    values: { ...Object.fromEntries(refs.map((ref) => [ref, 0])), ...values },
  };
}
