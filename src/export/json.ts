import { countingIn, counts, explainedIn, refsOf, type Explained } from "../explanations";
import { fieldsOf } from "../model/field";
import type { Finding } from "../model/finding";
import { figureOf, type Value } from "../model/ref";
import type { OpenPlace, Readiness } from "../model/readiness";
import type { LastYear, Report } from "../model/report";
import type { RolledUp } from "../model/roll-up";
import { FORMAT, type Figures, type FindingJson, type ReportJson } from "../report-schema";
import type { ReadyJson, ValidationJson } from "../report-schema";
import type { Template } from "../model/template";
import { summarise, type Validation } from "../validate";
import { sayFinding } from "../words/findings";
import { sayOpen } from "../words/readiness";
import { fingerprint } from "./fingerprint";

/**
 * The report as published (FORMAT), keys in the order of the form, with the outcome of its check
 * and whether it is ready, where these are given. Blank is `null`; so is text in a figure's place, which stands under
 * `asWritten` by its ref.
 */
export function toJson(
  report: Report,
  template: Template,
  validation?: Validation,
  readiness?: Readiness,
): ReportJson {
  const { particulars, sections, explanations } = report;
  const tables = nested(report, template);
  return {
    format: FORMAT,
    template: template.id,
    year: report.year,
    agency: {
      name: particulars["agency.name"],
      address: particulars["agency.address"],
      phone: particulars["agency.phone"],
      postcode: particulars["agency.postcode"],
      website: particulars["agency.website"],
    },
    document: {
      number: particulars["document.number"],
      title: particulars["document.title"],
      date: particulars["document.date"],
    },
    tables,
    ...asWritten(report, template),
    sections: {
      overview: sections.overview,
      problems: sections.problems,
      other: sections.other,
    },
    explanations: explanations.map((each) => ({
      rule: each.rule,
      refs: [...refsOf(each)],
      values: { ...each.values },
      text: each.text,
    })),
    ...(report.lastYear && { lastYear: lastYearJson(report.lastYear, template) }),
    ...(report.rolledUp && rolledUpJson(report.rolledUp, template)),
    ...(validation && {
      validation: {
        ...validationJson(validation, report, template, tables),
        ...(readiness && { ready: readyJson(readiness) }),
      },
    }),
  };
}

/** 上年数 as data: figures that the form of last year did not ask for are left out. */
function lastYearJson(lastYear: LastYear, template: Template): ReportJson["lastYear"] {
  const { year, agency, source, sections } = lastYear;
  return {
    year,
    agency: { name: agency },
    source,
    tables: nested(lastYear, template),
    ...asWritten(lastYear, template),
    sections: { ...sections },
  };
}

/** The units behind a consolidated report, each with its figures. */
const rolledUpJson = (
  { units, missing }: RolledUp,
  template: Template,
): Pick<ReportJson, "units" | "missing"> => ({
  units: units.map(({ name, file, status, template: form, values, findings, notes }) => ({
    ...{ name, file, status, template: form },
    ...(values && { tables: nested({ values }, template), ...asWritten({ values }, template) }),
    findings: findings.map((each) => ({ ...each, refs: [...each.refs] })),
    ...(notes.length > 0 && { notes: [...notes] }),
  })),
  missing: [...missing],
});

interface Branch {
  [key: string]: Branch | Value;
}

function nested({ values }: Pick<Report, "values">, template: Template): Figures {
  const tables: Branch = {};
  for (const ref of fieldsOf(template).keys()) {
    if (values[ref] === undefined) continue;
    const keys = ref.split(".");
    const leaf = keys.pop() ?? ref;
    let here = tables;
    for (const key of keys) here = (here[key] ??= {}) as Branch;
    here[leaf] = figureOf(values[ref]);
  }
  return tables;
}

/** `/`, `—` and the like, by their refs; nothing where every value is a figure or blank. */
function asWritten(
  { values }: Pick<Report, "values">,
  template: Template,
): Pick<ReportJson, "asWritten"> {
  const texts = [...fieldsOf(template).keys()].flatMap((ref) => {
    const value = values[ref];
    return typeof value === "string" ? [[ref, value] as const] : [];
  });
  return texts.length > 0 ? { asWritten: Object.fromEntries(texts) } : {};
}

function validationJson(
  { findings, checked, passed }: Validation,
  report: Report,
  template: Template,
  tables: Figures,
): ValidationJson {
  const explained = explainedIn(report, template, findings);
  const reasons = countingIn(explained);
  return {
    ruleSet: `${template.id}/${fingerprint(JSON.stringify(template.relations)).slice(0, 12)}`,
    figures: fingerprint(JSON.stringify(tables)),
    checked,
    passed,
    ...summarise(findings),
    ...(reasons > 0 && { explained: reasons }),
    findings: findings.map((finding) => findingJson(finding, template, explained)),
  };
}

/** Whether a report can be handed in, as data; a place is its path in the report's JSON. */
export const readyJson = ({ ok, open }: Readiness): ReadyJson => ({
  ok,
  open: open.map((item) => ({
    code: item.code,
    required: item.required,
    place: pathOf(item.place),
    message: sayOpen(item),
  })),
});

/** Figures go by their refs: `applications.received.total`; the rest as it is nested. */
function pathOf(place: OpenPlace): string {
  if (place.kind === "figure") return place.ref;
  return place.kind === "particular" ? place.id : `sections.${place.section}`;
}

/**
 * A finding as data: `expected` is the sum of the left side, `actual` that of the right side; all
 * three figures are `null` where the relation compares nothing or cannot be decided. A reason that
 * was written for it stands with it.
 */
export function findingJson(
  finding: Finding,
  template: Template,
  explained: ReadonlyMap<string, Explained>,
): FindingJson {
  const { rule, severity, outcome, refs } = finding;
  const reason = explained.get(finding.key);
  const decided = finding.kind === "comparison" && outcome === "fail";
  const expected = decided ? finding.left.sum : null;
  const actual = decided ? finding.right.sum : null;
  return {
    rule,
    severity,
    outcome,
    refs: [...refs],
    expected,
    actual,
    difference:
      expected === null || actual === null ? null : Number((actual - expected).toFixed(6)),
    message: sayFinding(finding, template),
    ...(reason && { explanation: { text: reason.explanation.text, stale: !counts(reason) } }),
  };
}
