import { explainedIn, type Explained } from "../../../src/explanations";
import { matchUnits } from "../../../src/identity";
import type { Finding } from "../../../src/model/finding";
import type { Report } from "../../../src/model/report";
import { validate } from "../../../src/validate";
import type { Preview } from "./batch";

/** A file at a glance. */
export interface Summary {
  /** Cells that hold anything. */
  readonly figures: number;
  readonly blanks: number;
  readonly errors: number;
  /** What is wrong with the figures of the file themselves, errors first; blanks are not told. */
  readonly findings: readonly Finding[];
  /** The reasons that it brings along, by the keys of their findings. */
  readonly reasons: ReadonlyMap<string, Explained>;
}

const known = new WeakMap<Report, Summary>();

export function summaryOf({ report, template }: Preview): Summary {
  const existing = known.get(report);
  if (existing) return existing;
  const { findings: all } = validate(report, template);
  const findings = all.filter((each) => each.outcome === "fail" && !isBlank(each));
  const errors = findings.filter(({ severity }) => severity === "error");
  const values = Object.values(report.values);
  const blanks = values.filter((value) => value === null).length;
  const summary = {
    ...{ figures: values.length - blanks, blanks, errors: errors.length },
    reasons: explainedIn(report, template, findings),
    findings: [...errors, ...findings.filter((each) => !errors.includes(each))],
  };
  known.set(report, summary);
  return summary;
}

const isBlank = (finding: Finding): boolean =>
  finding.kind === "completeness" && finding.fault === "blank";

/** An earlier file of the batch that is the same report again; `copy`: to the figure. */
export interface Duplicate {
  readonly of: Preview;
  readonly copy: boolean;
}

export function duplicateOf(previews: readonly Preview[], at: number): Duplicate | null {
  const mine = previews[at];
  if (!mine) return null;
  const earlier = previews.slice(0, at).filter(({ template }) => template === mine.template);
  const copied = earlier.find(({ report }) => sameFigures(report, mine.report));
  if (copied) return { of: copied, copy: true };
  const rival = earlier.find(({ report }) => sameReport(report, mine.report));
  return rival ? { of: rival, copy: false } : null;
}

const sameFigures = (a: Report, b: Report): boolean =>
  Object.keys(a.values).every((ref) => a.values[ref] === b.values[ref]) &&
  a.particulars["agency.name"] === b.particulars["agency.name"] &&
  a.year === b.year;

const sameReport = (a: Report, b: Report): boolean =>
  a.year !== null &&
  a.year === b.year &&
  matchUnits(a.particulars["agency.name"], b.particulars["agency.name"]) === "same";
