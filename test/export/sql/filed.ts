import { keepLastYear } from "../../../src/last-year";
import type { FiledReport } from "../../../src/export/parquet";
import { fieldsOf } from "../../../src/model/field";
import type { Ref, Value } from "../../../src/model/ref";
import { blankReport, type Report } from "../../../src/model/report";
import type { Template } from "../../../src/model/template";
import { ruleSetOf } from "../../../src/rules";
import { templateById } from "../../../src/templates";
import { validate } from "../../../src/validate";
import { consistentReport } from "../../consistent-report";
import fc from "../../property";

/** Names of which some must not have issued 规章. */
const UNITS = ["甲市人民政府", "乙区丙街道办事处", "丁县农业局", "戊自治区林业局", "庚区财政局"];

/** How a figure is spoilt. */
const spoilt: readonly ((value: Value) => Value)[] = [
  () => null,
  () => "/",
  (value) => Number(value) + 1,
  (value) => -1 - Number(value),
  (value) => Number(value) + 0.5,
];

/** A few figures of a form, and what becomes of them. */
const slips = (template: Template) =>
  fc.array(fc.tuple(fc.constantFrom(...fieldsOf(template).keys()), fc.constantFrom(...spoilt)), {
    minLength: 2,
    maxLength: 9,
  });

const arbitrary = (template: Template): fc.Arbitrary<Report> =>
  fc.tuple(consistentReport(template), slips(template)).map(([report, changes]) => ({
    ...report,
    values: {
      ...report.values,
      ...Object.fromEntries(
        changes.map(([ref, spoil]) => [ref, spoil(report.values[ref] ?? null)]),
      ),
    },
  }));

/**
 * Random reports of every form, filed in pairs of years: one unit's first year is of the form itself
 * or of an earlier one; some name no year or no unit, and some years are of no form.
 */
export function filedReports(templates: readonly Template[]): readonly FiledReport[] {
  const pairs = templates.flatMap((template, at) =>
    templates.slice(at, at + 2).flatMap((before) =>
      UNITS.flatMap((unit, index): FiledReport[] => {
        const [now, last] = [template, before].map((form) =>
          fc.sample(arbitrary(form), { numRuns: 1, seed: at * 100 + index }),
        );
        const name = `${before.id}-${template.id} ${unit}`;
        const year = template.years.from + index - 1;
        return [
          file(now?.[0], name, index === 4 ? null : year, unit),
          file(last?.[0], name, year - 1, unit),
        ].flatMap((each) => each ?? []);
      }),
    ),
  );
  return [...pairs, ...templates.map(withHighShare)];
}

/** A report of which the parts that a form watches are all of their wholes. */
function withHighShare(template: Template): FiledReport {
  const values = new Map<Ref, Value>([...fieldsOf(template).keys()].map((ref) => [ref, 0]));
  for (const { relation, left, right } of ruleSetOf(template).rules)
    if (relation.kind === "share") {
      for (const { ref } of left) values.set(ref, relation.least);
      for (const { ref } of right) values.set(ref, relation.least * left.length);
    }
  const blank = blankReport(template.id, []);
  return {
    report: { ...blank, year: template.years.from, values: Object.fromEntries(values) },
    file: `${template.id} share.xlsx`,
    hash: null,
  };
}

function file(
  report: Report | undefined,
  name: string,
  year: number | null,
  unit: string,
): FiledReport | null {
  if (!report) return null;
  // The unit comes last, so that its name ends as it did.
  const agency = `${name.replace(unit, "").trim()}${unit}`;
  const particulars = { ...report.particulars, "agency.name": agency };
  return {
    report: { ...report, year, particulars },
    file: `${name} ${String(year)}.xlsx`,
    hash: null,
  };
}

/** What `validate` finds wrong, told as an engine tells it; last year's report is among the filed. */
export function findingsOf(filed: readonly FiledReport[]): readonly string[] {
  return filed.flatMap(({ report, file: from }) => {
    const template = templateById(report.template);
    if (!template) return [];
    const last = filed.find(({ report: other }) => isBefore(other, report))?.report;
    const form = last && templateById(last.template);
    const lastYear = last && form ? keepLastYear(last, form, template, "") : null;
    const { findings } = validate({ ...report, lastYear }, template);
    return findings
      .filter(({ outcome }) => outcome === "fail")
      .map(({ key, severity }) => `${from} ${key} ${severity}`);
  });
}

const isBefore = (other: Report, report: Report): boolean =>
  report.year !== null &&
  other.year === report.year - 1 &&
  other.particulars["agency.name"] === report.particulars["agency.name"];
