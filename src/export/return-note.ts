import { isCounted } from "../model/roll-up";
import type { RollUp } from "../rollup/roll-up";
import type { Unit } from "../rollup/unit";
import { returnNoteWords as words } from "../words/return-note";
import { issuesOf, type UnitIssue } from "./unit-issues";

/** A note for one unit, and the name of its file. */
export interface ReturnNote {
  readonly file: string;
  readonly text: string;
}

/** 退回单: a note for each unit that counts and has errors, or owes a reason. */
export const returnNotes = ({ units, report }: RollUp): readonly ReturnNote[] => {
  const notes = units.flatMap((unit) => noteFor(unit, report.year) ?? []);
  const seen = new Map<string, number>();
  return notes.map(({ unit, text }) => {
    const times = (seen.get(unit) ?? 0) + 1;
    seen.set(unit, times);
    return { file: words.file(times === 1 ? unit : `${unit} ${times}`), text };
  });
};

function noteFor(unit: Unit, year: number | null) {
  const { submission, status, file, name } = unit;
  if (!submission || !isCounted(status)) return null;
  const issues = issuesOf(submission);
  const wrong = issues.filter(({ kind }) => kind === "cause" || kind === "error");
  const unexplained = issues.filter(({ wantsReason }) => wantsReason);
  if (wrong.length + unexplained.length === 0) return null;
  const base = file.split(/[\\/]/u).at(-1) ?? file;
  const called = name ?? base;
  const lines = [
    words.title(called, year),
    "",
    words.opening(base),
    "",
    words.errors,
    ...listed(wrong),
    "",
    words.reasons,
    ...listed(unexplained),
  ];
  return { unit: called.replace(/[\\/:*?"<>|\p{Cc}]/gu, "_"), text: `${lines.join("\r\n")}\r\n` };
}

const listed = (issues: readonly UnitIssue[]): readonly string[] =>
  issues.length === 0 ? [words.none] : issues.map(({ sentence }, i) => words.item(i + 1, sentence));
