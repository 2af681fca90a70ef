import type { Report } from "../model/report";
import type { PublishedFinding, RolledUnit } from "../model/roll-up";
import type { ReportJson } from "../report-schema";
import { B7, sumIssues, type SumIssue } from "../rollup/b7";
import { notesOf } from "../rollup/notes";
import type { RollUp } from "../rollup/roll-up";
import type { Unit } from "../rollup/unit";
import { validate } from "../validate";
import { figureName, rollUpWords as words } from "../words/roll-up";
import { sayFinding } from "../words/findings";
import { findingJson, toJson } from "./json";

/** The consolidated report with the units behind its figures, as it is published. */
export function publish(rollUp: RollUp): Report {
  const { report, units, missing } = rollUp;
  return { ...report, rolledUp: { units: units.map((unit) => published(unit, rollUp)), missing } };
}

function published(unit: Unit, { template, report }: RollUp): RolledUnit {
  const { name, file, status, submission, values } = unit;
  const own = submission?.template ?? template;
  return {
    ...{ name, file, status, values },
    template: submission?.template.id ?? null,
    findings: (submission?.findings ?? []).map((each) => findingJson(each, own, new Map())),
    notes: notesOf(unit, template, report.year),
  };
}

/**
 * The roll-up as data: a report whose tables hold the sums, with `units` and `missing`. What keeps
 * a sum from being told stands among the findings as B7, in the place of every blank; a broken
 * relation of the sums says which units break it.
 */
export function toRollUpJson(rollUp: RollUp): ReportJson {
  const { template, findings, traces } = rollUp;
  const report = publish(rollUp);
  const { checked } = validate(report, template);
  const validation = { findings, checked, passed: checked - findings.length };
  const json = toJson(report, template, validation);
  const own = findings.map((finding) => {
    const trace = traces.find((each) => each.finding === finding);
    const message = sayFinding(finding, template) + (trace ? sayTrace(trace.units) : "");
    return { ...findingJson(finding, template, new Map()), message };
  });
  const sums = sumIssues(rollUp).map((issue) => issueJson(issue, rollUp));
  return {
    ...json,
    ...(json.validation && {
      validation: {
        ...json.validation,
        undecided: json.validation.undecided + sums.length,
        findings: [...sums, ...own].map((each) => ({ ...each, refs: [...each.refs] })),
      },
    }),
  };
}

/** Which units a broken relation of the sums comes from. */
export const sayTrace = (units: RollUp["traces"][number]["units"]): string =>
  words.trace(units.map(({ unit, difference }) => ({ name: unit.name ?? unit.file, difference })));

/** B7 in one sentence. */
export const sayIssue = (issue: SumIssue, { template }: RollUp): string =>
  issue.code === "missing"
    ? words.missing(issue.units)
    : words.blank(figureName(issue.ref, template), issue.units);

const issueJson = (issue: SumIssue, rollUp: RollUp): PublishedFinding => ({
  rule: B7,
  severity: "error",
  outcome: "undecided",
  refs: issue.code === "missing" ? [] : [issue.ref],
  ...{ expected: null, actual: null, difference: null },
  message: sayIssue(issue, rollUp),
});
