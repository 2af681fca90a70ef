import { counts, explainedIn, idleIn, type Explained } from "../../../src/explanations";
import { fieldsOf } from "../../../src/model/field";
import {
  isWeighing,
  targetOf,
  type Finding,
  type WeighingFinding,
} from "../../../src/model/finding";
import type { Place } from "../../../src/model/range";
import type { Ref } from "../../../src/model/ref";
import type { Severity } from "../../../src/model/relation";
import type { Explanation } from "../../../src/model/report";
import type { Table, Template } from "../../../src/model/template";
import { noSources } from "../../../src/model/term";
import { isAsked, ruleSetOf } from "../../../src/rules";
import { uncoveredTables } from "../../../src/rules/coverage";
import { missingTotals } from "../../../src/totals";
import type { OpenReport } from "../state/open-report";
import type { TextReview } from "../state/snapshot";
import { causesOf, type SeenCause } from "./causes";

/** How far one table is: `bad` has an error, `look` a warning, `some` blanks, `done` neither. */
export interface TableState {
  readonly table: Table;
  readonly filled: number;
  readonly total: number;
  readonly state: "bad" | "look" | "some" | "done";
  /** No relation holds its figures against each other: only a person can see a wrong one. */
  readonly byHand: boolean;
}

/** What keeps one table from being checked: its blanks and the relations that wait for them. */
export interface OpenTable {
  readonly table: Table;
  readonly blanks: readonly Ref[];
  /** Nothing at all is filled in yet. */
  readonly untouched: boolean;
  readonly undecided: readonly WeighingFinding[];
}

/** 审核 at a glance. */
export interface Overview {
  readonly filled: number;
  readonly total: number;
  readonly blanks: number;
  readonly tables: readonly TableState[];
  /** What is behind broken relations, the likeliest first. */
  readonly causes: readonly SeenCause[];
  /** Blanks that can have one value only. */
  readonly missing: readonly SeenCause[];
  /** What no cause explains, one by one: errors first, then warnings, in the form's order. */
  readonly issues: readonly Finding[];
  /** Reasons by the keys of their findings, the stale ones included. */
  readonly reasons: ReadonlyMap<string, Explained>;
  /** Findings that a reason settles: they are no issues any more. */
  readonly settled: readonly Explained[];
  /** Reasons that no finding wants any more, once the text was looked at. */
  readonly idle: readonly Explanation[];
  /** How many things have to be changed: a cause is one, whatever it breaks. */
  readonly errors: number;
  readonly warnings: number;
  readonly openTables: readonly OpenTable[];
  /** How many comparisons of figures could be made. */
  readonly decided: number;
  /** How many blank totals follow from what is filled in. */
  readonly totals: number;
  readonly checked: number;
}

interface Seen {
  readonly text: TextReview | null;
  readonly overview: Overview;
}

const known = new WeakMap<OpenReport, Seen>();

/** `text`, where it was looked at, helps to tell which cause is the likeliest. */
export function overviewOf(open: OpenReport, text: TextReview | null = null): Overview {
  const existing = known.get(open);
  if (existing?.text === text) return existing.overview;
  const overview = look(open, text);
  known.set(open, { text, overview });
  return overview;
}

/** The cell that a finding leads to; `null` where the workbook has none. */
export function placeOfFinding({ places }: OpenReport, finding: Finding): Place | null {
  const target = targetOf(finding);
  if (target !== null) return places.cells.get(target) ?? null;
  return finding.kind === "period" ? (places.particulars.get("year") ?? null) : null;
}

export const tableOf = ({ template }: OpenReport, finding: Finding): Table | null =>
  fieldsOf(template).get(targetOf(finding) ?? "")?.table ?? null;

function look(open: OpenReport, text: TextReview | null): Overview {
  const { template, validation } = open;
  const { findings, checked } = validation;
  const seen = causesOf(open, text);
  const causes = seen.filter(({ isBlank }) => !isBlank);
  const reasons = explainedIn(open.report, template, findings);
  const settled = [...reasons.values()].filter(counts);
  const unexplained = unexplainedOf(findings, seen, settled);
  const issues = unexplained.filter((finding) => !isBlank(finding) && !isWaiting(finding));
  const errors = issues.filter(isError);
  const warnings = issues.filter((finding) => !isError(finding));
  const tables = tablesOf(open, [...causes.flatMap(({ explained }) => explained), ...issues]);
  const openTables = openTablesOf(open, tables, unexplained);
  const fields = fieldsOf(template);
  return {
    filled: tables.reduce((sum, { filled }) => sum + filled, 0),
    total: fields.size,
    blanks: findings.filter(isBlank).length,
    tables,
    causes,
    missing: seen.filter((cause) => cause.isBlank),
    issues: [...errors, ...warnings],
    reasons,
    settled,
    idle: text ? idleIn(open.report, [...findings, ...text.findings]) : [],
    errors: errors.length + causes.filter(isError).length,
    warnings: warnings.length + causes.length - causes.filter(isError).length,
    openTables: openTables.filter(({ blanks, undecided }) => blanks.length + undecided.length > 0),
    decided: comparisonsOf(template) - findings.filter(isWaiting).length,
    totals: untoldTotals(open, seen),
    checked,
  };
}

/** The findings that keep a card of their own. */
function unexplainedOf(
  findings: readonly Finding[],
  causes: readonly SeenCause[],
  settled: readonly Explained[],
): readonly Finding[] {
  const explained = new Set([
    ...causes.flatMap((seen) => seen.explained.map(({ key }) => key)),
    ...settled.map(({ finding }) => finding.key),
  ]);
  return findings.filter(({ key }) => !explained.has(key));
}

function tablesOf(open: OpenReport, wrong: readonly Finding[]): readonly TableState[] {
  const fields = [...fieldsOf(open.template).values()];
  const uncovered = uncoveredTables(open.template);
  return open.template.tables.map((table) => {
    const refs = fields.filter((field) => field.table === table).map(({ ref }) => ref);
    const filled = refs.filter((ref) => open.report.values[ref] !== null).length;
    const fine = filled === refs.length ? "done" : "some";
    const own = wrong.filter((finding) => tableOf(open, finding) === table);
    const worst = own.some(isError) ? "bad" : "look";
    const state = own.length > 0 ? worst : fine;
    return { table, filled, total: refs.length, state, byHand: uncovered.includes(table) };
  });
}

function openTablesOf(
  open: OpenReport,
  tables: readonly TableState[],
  findings: readonly Finding[],
): readonly OpenTable[] {
  return tables.map(({ table, filled }) => {
    const own = findings.filter((finding) => tableOf(open, finding) === table);
    return {
      table,
      untouched: filled === 0,
      blanks: own.filter(isBlank).flatMap(({ refs }) => refs),
      undecided: own.filter(isWaiting),
    };
  });
}

/** The blank totals that can be added up and that no cause tells already. */
function untoldTotals({ report, template }: OpenReport, causes: readonly SeenCause[]): number {
  const isTold = new Set(causes.flatMap(({ cause }) => cause.refs));
  return [...missingTotals(report, template).keys()].filter((ref) => !isTold.has(ref)).length;
}

const comparisonsOf = (template: Template): number =>
  ruleSetOf(template).rules.filter((rule) => rule.left.length > 0 && isAsked(rule, noSources))
    .length;

const isError = ({ severity }: { readonly severity: Severity }): boolean => severity === "error";

const isBlank = (finding: Finding): boolean =>
  finding.kind === "completeness" && finding.fault === "blank";

const isWaiting = (finding: Finding): finding is WeighingFinding =>
  isWeighing(finding) && finding.outcome === "undecided";
