import { figureOf, type Value } from "../model/ref";
import { sumIssues } from "../rollup/b7";
import { notesOf } from "../rollup/notes";
import type { RollUp } from "../rollup/roll-up";
import type { Unit } from "../rollup/unit";
import { planRollUp } from "../workbook/roll-up";
import type { ReviewedRow } from "../workbook/roll-up-reviewed";
import { sayFinding } from "../words/findings";
import { rollUpWords, statusNames } from "../words/roll-up";
import { rollUpSheetWords as words } from "../words/roll-up-sheets";
import { sayIssue, sayTrace } from "./rolled-up";
import { issuesOf } from "./unit-issues";
import { toXlsx } from "./xlsx";

/** The workbook of a roll-up. */
export const toRollUpXlsx = (rollUp: RollUp): Promise<Uint8Array> =>
  toXlsx(
    planRollUp(rollUp, [...ofSums(rollUp), ...rollUp.units.flatMap((u) => ofUnit(u, rollUp))]),
  );

const bare = { status: "", cells: "", from: "", to: "" } as const;

/** What keeps the sums from being told, and where their broken relations come from. */
function ofSums(rollUp: RollUp): readonly ReviewedRow[] {
  const { findings, traces, template } = rollUp;
  const unit = words.sums;
  return [
    ...sumIssues(rollUp).map((issue) => ({
      ...{ ...bare, unit, kind: words.kinds.undecided, sentence: sayIssue(issue, rollUp) },
    })),
    ...findings.map((finding) => {
      const trace = traces.find((each) => each.finding === finding);
      const sentence = sayFinding(finding, template) + (trace ? sayTrace(trace.units) : "");
      return { ...bare, unit, kind: words.kinds[finding.severity], sentence };
    }),
  ];
}

/** Each unit has a line, be it that all is well. */
function ofUnit(unit: Unit, { template, report }: RollUp): readonly ReviewedRow[] {
  const about = {
    unit: unit.name ?? `${rollUpWords.nameless}（${unit.file}）`,
    status: statusNames[unit.status],
  };
  const notes = notesOf(unit, template, report.year).map((sentence) => ({
    ...{ ...bare, ...about, kind: words.kinds.note, sentence },
  }));
  const issues = (unit.submission ? issuesOf(unit.submission) : []).map((issue): ReviewedRow => ({
    ...about,
    kind: words.kinds[issue.kind],
    cells: issue.cells.join("\n"),
    from: issue.from.map(shown).join("\n"),
    to: issue.to.map(String).join("\n"),
    sentence: [
      issue.sentence,
      ...(issue.reason === null ? [] : [words.given(issue.reason)]),
      ...(issue.wantsReason ? [words.wanted] : []),
    ].join("\n"),
  }));
  const rows = [...notes, ...issues];
  return rows.length > 0 ? rows : [{ ...bare, ...about, kind: "", sentence: "" }];
}

const shown = (value: Value): string =>
  value === null ? words.blank : String(figureOf(value) ?? value);
