import { fieldsOf } from "../../../src/model/field";
import { targetOf, type ComparisonFinding, type Finding } from "../../../src/model/finding";
import type { Place } from "../../../src/model/range";
import type { Ref } from "../../../src/model/ref";
import type { Table, Template } from "../../../src/model/template";
import { noSources } from "../../../src/model/term";
import { isAsked, ruleSetOf } from "../../../src/rules";
import { missingTotals } from "../../../src/totals";
import type { OpenReport } from "../state/open-report";

/** How far one table is: `bad` has an error, `look` a warning, `some` blanks, `done` neither. */
export interface TableState {
  readonly table: Table;
  readonly filled: number;
  readonly total: number;
  readonly state: "bad" | "look" | "some" | "done";
}

/** What keeps one table from being checked: its blanks and the relations that wait for them. */
export interface OpenTable {
  readonly table: Table;
  readonly blanks: readonly Ref[];
  /** Nothing at all is filled in yet. */
  readonly untouched: boolean;
  readonly undecided: readonly ComparisonFinding[];
}

/** 审核 at a glance. */
export interface Overview {
  readonly filled: number;
  readonly total: number;
  readonly blanks: number;
  readonly tables: readonly TableState[];
  /** What has to be looked at, one by one: errors first, then warnings, in the form's order. */
  readonly issues: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
  readonly openTables: readonly OpenTable[];
  /** How many comparisons of figures could be made. */
  readonly decided: number;
  /** How many blank totals follow from what is filled in. */
  readonly totals: number;
  readonly checked: number;
}

const known = new WeakMap<OpenReport, Overview>();

export function overviewOf(open: OpenReport): Overview {
  const existing = known.get(open);
  if (existing) return existing;
  const overview = look(open);
  known.set(open, overview);
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

function look(open: OpenReport): Overview {
  const { template, report, validation } = open;
  const { findings, checked } = validation;
  const issues = findings.filter((finding) => !isBlank(finding) && !isWaiting(finding));
  const errors = issues.filter(({ severity }) => severity === "error");
  const warnings = issues.filter(({ severity }) => severity === "warning");
  const of = (table: Table) => (finding: Finding) => tableOf(open, finding) === table;
  const fields = [...fieldsOf(template).values()];
  const tables = template.tables.map((table): TableState => {
    const refs = fields.filter((field) => field.table === table).map(({ ref }) => ref);
    const filled = refs.filter((ref) => report.values[ref] !== null).length;
    const fine = filled === refs.length ? "done" : "some";
    const state = errors.some(of(table)) ? "bad" : warnings.some(of(table)) ? "look" : fine;
    return { table, filled, total: refs.length, state };
  });
  const openTables = tables.map(({ table, filled }): OpenTable => ({
    table,
    untouched: filled === 0,
    blanks: findings.filter((each) => isBlank(each) && of(table)(each)).flatMap(({ refs }) => refs),
    undecided: findings.filter(isWaiting).filter(of(table)),
  }));
  return {
    filled: tables.reduce((sum, { filled }) => sum + filled, 0),
    total: fields.length,
    blanks: openTables.reduce((sum, { blanks }) => sum + blanks.length, 0),
    tables,
    issues: [...errors, ...warnings],
    errors: errors.length,
    warnings: warnings.length,
    openTables: openTables.filter(({ blanks, undecided }) => blanks.length + undecided.length > 0),
    decided: comparisonsOf(template) - findings.filter(isWaiting).length,
    totals: missingTotals(report, template).size,
    checked,
  };
}

const comparisonsOf = (template: Template): number =>
  ruleSetOf(template).rules.filter(
    (rule) => rule.relation.kind === "comparison" && isAsked(rule, noSources),
  ).length;

const isBlank = (finding: Finding): boolean =>
  finding.kind === "completeness" && finding.fault === "blank";

const isWaiting = (finding: Finding): finding is ComparisonFinding =>
  finding.kind === "comparison" && finding.outcome === "undecided";
