import { carryOver } from "../carry-over";
import type { Finding } from "../model/finding";
import { fieldsOf } from "../model/field";
import { figureOf, type Ref, type Value } from "../model/ref";
import { blankReport, noParticulars, type Report } from "../model/report";
import { isCounted } from "../model/roll-up";
import type { Template } from "../model/template";
import { sumOf } from "../rules/figures";
import { validate } from "../validate";
import { byUnit, compare, named, type HandedIn } from "./handed-in";
import { hasErrors, type Submission, type Unreadable } from "./submission";
import { traced, type Trace } from "./trace";
import type { Undecided, Unit } from "./unit";
import type { ListedUnit } from "./unit-list";

export interface RollUpOptions {
  /** The units that have to hand in; without it, nothing can be missing. */
  readonly list?: readonly ListedUnit[];
  /** Reports of another year are told and not counted. `null`: every year is. */
  readonly year: number | null;
  /** The name of the consolidated report's agency. */
  readonly agency?: string;
  /** Files that a person has left out. */
  readonly excluded?: ReadonlySet<string>;
  /** Which unit of the list a doubtful name is, as a person has said. */
  readonly answers?: ReadonlyMap<string, string>;
  readonly unreadable?: readonly Unreadable[];
}

export interface RollUp {
  readonly template: Template;
  /** Its figures are the sums over the units that are there; what cannot be told is blank. */
  readonly report: Report;
  /** Those of the list in its order, then the others by name. */
  readonly units: readonly Unit[];
  /** Units of the list that have no report among those that count. */
  readonly missing: readonly string[];
  readonly undecided: readonly Undecided[];
  /** Of the sums. What a blank leaves undecided is told by `undecided` alone. */
  readonly findings: readonly Finding[];
  /** The units that break a relation of the sums. */
  readonly traces: readonly Trace[];
}

/**
 * 汇总: the sums of the reports, in the form `template`. The order of the reports does not matter; a
 * unit that is there twice counts once. Nothing is added to a blank: its sum is blank, and the units
 * are named.
 */
export function rollUp(
  submissions: readonly Submission[],
  template: Template,
  options: RollUpOptions,
): RollUp {
  const units = unitsOf(submissions, template, options);
  const counted = units.filter(({ status }) => isCounted(status));
  const { values, undecided } = sumsOf(counted, template);
  const report: Report = {
    ...blankReport(template.id, []),
    year: options.year,
    particulars: { ...noParticulars, "agency.name": options.agency ?? null },
    values,
  };
  const findings = validate(report, template).findings.filter(isOfSums);
  const there = new Set(counted.map(({ name }) => name));
  const missing = (options.list ?? []).flatMap(({ name }) => (there.has(name) ? [] : name));
  const traces = traced(findings, counted);
  return { template, report, units, missing, undecided, findings, traces };
}

const isOfSums = (finding: Finding): boolean =>
  finding.outcome === "fail" && !(finding.kind === "completeness" && finding.fault === "blank");

function unitsOf(
  submissions: readonly Submission[],
  template: Template,
  { list, year, excluded, answers, unreadable = [] }: RollUpOptions,
): readonly Unit[] {
  const handedIn = named(submissions, list ?? null, answers ?? new Map());
  const isLeftOut = (each: HandedIn) => excluded?.has(each.submission.file) ?? false;
  const ofYear = (each: HandedIn) =>
    year === null || [year, null].includes(each.submission.report.year);
  const wanted = handedIn.filter((each) => !isLeftOut(each) && ofYear(each));
  const firsts = firstOf(wanted);
  const units = handedIn.map((each): Unit => {
    const first = firsts.get(each);
    const unit = unitOf(each, template);
    if (isLeftOut(each)) return { ...unit, status: "excluded" };
    if (!ofYear(each)) return { ...unit, status: "otherYear" };
    if (first) return { ...unit, status: "duplicate", duplicateOf: first };
    return each.match?.unit === null ? { ...unit, status: "unlisted" } : unit;
  });
  const unread = [...unreadable]
    .sort((a, b) => compare(a.file, b.file))
    .map(({ file, sentence }): Unit => ({ ...nothing, file, status: "unreadable", sentence }));
  return [...units, ...unread];
}

const nothing = {
  ...{ name: null, submission: null, values: null, left: [], match: null },
  ...{ duplicateOf: null, sentence: null },
} as const;

function unitOf({ submission, name, match }: HandedIn, template: Template): Unit {
  const { file, report } = submission;
  const carried = carryOver(report, submission.template, template);
  const unit = { ...nothing, name, file, submission, match };
  if (!carried) return { ...unit, status: "otherForm" };
  const { left } = carried;
  const status = hasErrors(submission) ? "errors" : "ok";
  return { ...unit, status, values: carried.report.values, left };
}

/** For every report that does not count, the one of the same unit that does. */
function firstOf(handedIn: readonly HandedIn[]): ReadonlyMap<HandedIn, Unit["duplicateOf"]> {
  return new Map(
    byUnit(handedIn).flatMap(([first, ...others]) =>
      others.map((each) => {
        const [one, other] = [first?.submission, each.submission];
        const differs = contentOf(one) !== contentOf(other);
        return [each, { file: one?.file ?? "", differs }] as const;
      }),
    ),
  );
}

const contentOf = (submission: Submission | undefined): string =>
  JSON.stringify(submission && [submission.report.values, submission.report.sections]);

/** Decimals of an amount, beyond which a sum shows nothing but how numbers are stored. */
const DECIMALS = 6;

function sumsOf(counted: readonly Unit[], template: Template) {
  const undecided: Undecided[] = [];
  const values: Record<Ref, Value> = {};
  for (const ref of fieldsOf(template).keys()) {
    const blank = counted.filter(({ values: own }) => figureOf(own?.[ref]) === null);
    if (blank.length > 0) undecided.push({ ref, units: blank });
    const sum = sumOf(counted, ({ values: own }) => figureOf(own?.[ref]));
    values[ref] = sum === null || counted.length === 0 ? null : Number(sum.toFixed(DECIMALS));
  }
  return { values, undecided };
}

/** What a unit has of a figure, and which part of the sum that is: 0 to 1, `null` where it cannot be told. */
export interface Share {
  readonly unit: Unit;
  readonly value: Value;
  readonly share: number | null;
}

/** The units behind a figure of the sums, the largest first, those without a figure last. */
export function sharesOf({ units, report }: RollUp, ref: Ref): readonly Share[] {
  const sum = figureOf(report.values[ref]);
  return units
    .filter(({ status }) => isCounted(status))
    .map((unit): Share => {
      const value = unit.values?.[ref] ?? null;
      const figure = figureOf(value);
      return { unit, value, share: figure === null || !sum ? null : figure / sum };
    })
    .sort((a, b) => (figureOf(b.value) ?? -Infinity) - (figureOf(a.value) ?? -Infinity) || 0);
}
