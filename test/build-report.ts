import { fieldsOf } from "../src/model/field";
import type { Ref, Value } from "../src/model/ref";
import { blankReport, type Report } from "../src/model/report";
import type { Template } from "../src/model/template";
import { template2021 } from "../src/templates/2021";

/** A report of 2023 in which every figure is 0, but for `values`. */
export function report(
  values: Readonly<Record<Ref, Value>> = {},
  template: Template = template2021,
): Report {
  const blank = blankReport(template.id, fieldsOf(template).keys());
  const zeros = Object.fromEntries(Object.keys(blank.values).map((ref) => [ref, 0]));
  for (const ref of Object.keys(values))
    if (!(ref in zeros)) throw new Error(`The template has no figure ${ref}`);
  return { ...blank, year: 2023, values: { ...zeros, ...values } };
}

/** The same report as another agency's. */
export const of = (agency: string, of: Report): Report => ({
  ...of,
  particulars: { ...of.particulars, "agency.name": agency },
});

/** The same with more than figures: text, particulars, another year. */
export const reportWith = (
  values: Readonly<Record<Ref, Value>>,
  rest: Partial<Omit<Report, "values">> = {},
): Report => ({ ...report(values), ...rest });
