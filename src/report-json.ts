import { fieldsOf } from "./model/field";
import { refuse } from "./model/notice";
import type { Ref, Value } from "./model/ref";
import { particulars, type Explanation, type LastYear, type Report } from "./model/report";
import type { RolledUp } from "./model/roll-up";
import type { Template } from "./model/template";
import { FORMAT, headOf, shapeOf, type Figures, type ReportJson } from "./report-schema";
import { templateById } from "./templates";

/**
 * The report in `data`, which is JSON already parsed. Figures that `data` does not have are blank;
 * what is no figure of the form is refused by name. Throws a `Refusal`, which names `file`.
 */
export function fromJson(data: unknown, file: string): Report {
  const { format, template: id } = headOf(data, file);
  if (format !== FORMAT) refuse("json.newer", { file, format });
  const template = templateById(id);
  if (!template) refuse("template.unknown", { file, template: id });
  const json = shapeOf(data, template, file);
  const unknown = Object.keys(json.asWritten ?? {}).find((ref) => !fieldsOf(template).has(ref));
  if (unknown !== undefined)
    refuse("json.shape", { file, path: `asWritten.${unknown}`, problem: "unknown" });
  return flat(json, template);
}

/** The figures of the form that `data`, which `fromJson` has read, does not have at all. */
export function missingIn(data: unknown, template: Template): readonly Ref[] {
  const { tables, asWritten = {} } = data as Pick<ReportJson, "tables" | "asWritten">;
  return [...fieldsOf(template).keys()].filter(
    (ref) => valueAt(tables, ref) === undefined && !(ref in asWritten),
  );
}

type LastYearJson = NonNullable<ReportJson["lastYear"]>;

function lastYearOf(json: LastYearJson, template: Template): LastYear {
  const { year = null, agency, source, tables, asWritten = {}, sections = {} } = json;
  const values = [...fieldsOf(template).keys()].flatMap((ref) => {
    const value = valueAt(tables, ref);
    return value === undefined ? [] : [[ref, value ?? written(asWritten[ref])] as const];
  });
  return {
    year,
    agency: written(agency?.name),
    source: written(source),
    values: Object.fromEntries(values),
    sections: sectionsOf(sections),
  };
}

const sectionsOf = (sections: NonNullable<ReportJson["sections"]>): Report["sections"] => ({
  overview: written(sections.overview),
  problems: written(sections.problems),
  other: written(sections.other),
});

function flat(json: ReportJson, template: Template): Report {
  const { agency, document, sections = {}, explanations = [] } = json;
  const given: Readonly<Record<string, string | null | undefined>> = {
    ...prefixed("agency", agency),
    ...prefixed("document", document),
  };
  return {
    template: template.id,
    year: json.year ?? null,
    particulars: Object.fromEntries(
      particulars.map((id) => [id, written(given[id])]),
    ) as Report["particulars"],
    values: valuesIn(json.tables, json.asWritten, template),
    sections: sectionsOf(sections),
    explanations: explanations.map((each) => explanationOf(each, json)),
    lastYear: json.lastYear ? lastYearOf(json.lastYear, template) : null,
    ...(json.units && { rolledUp: rolledUpOf(json.units, json.missing ?? [], template) }),
  };
}

const rolledUpOf = (
  units: NonNullable<ReportJson["units"]>,
  missing: readonly string[],
  template: Template,
): RolledUp => ({
  units: units.map(({ tables, asWritten, findings, notes = [], ...unit }) => ({
    ...{ file: unit.file, status: unit.status, notes },
    name: written(unit.name),
    template: written(unit.template),
    values: tables ? valuesIn(tables, asWritten, template) : null,
    findings: findings.map(({ rule, severity, outcome, refs, message, ...sides }) => ({
      ...{ rule, severity, outcome, refs, message },
      ...{ expected: sides.expected, actual: sides.actual, difference: sides.difference },
    })),
  })),
  missing,
});

/** A value for every ref of the form. */
const valuesIn = (
  tables: Figures,
  asWritten: ReportJson["asWritten"],
  template: Template,
): Report["values"] =>
  Object.fromEntries(
    [...fieldsOf(template).keys()].map((ref) => [
      ref,
      valueAt(tables, ref) ?? written(asWritten?.[ref]),
    ]),
  );

type ExplanationJson = NonNullable<ReportJson["explanations"]>[number];

/** One that does not say its figures was written for those that it comes with. */
function explanationOf(
  { rule, refs, values = {}, text }: ExplanationJson,
  { tables, asWritten = {} }: ReportJson,
): Explanation {
  const own = refs.map((ref) => [ref, valueAt(tables, ref) ?? written(asWritten[ref])] as const);
  return { rule, values: { ...Object.fromEntries(own), ...values }, text };
}

const prefixed = (prefix: string, record: object = {}) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [`${prefix}.${key}`, value]));

/** Text as it was written; text without a visible character is blank. */
const written = (text: string | null | undefined): string | null => (text?.trim() ? text : null);

/** What stands at a ref of nested figures; `undefined` where nothing does. */
function valueAt(tables: Figures, ref: Ref): Value | undefined {
  let here: Figures | Value | undefined = tables;
  for (const key of ref.split(".")) {
    if (typeof here !== "object" || here === null) return undefined;
    here = here[key];
  }
  if (here === undefined) return undefined;
  if (typeof here === "string") return written(here);
  return typeof here === "number" ? here : null;
}
