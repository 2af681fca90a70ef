import { sayIssue, sayTrace } from "../export/rolled-up";
import { isCounted } from "../model/roll-up";
import { sumIssues } from "../rollup/b7";
import { notesOf } from "../rollup/notes";
import type { RollUp } from "../rollup/roll-up";
import type { Unit } from "../rollup/unit";
import { summarise } from "../validate";
import { sayCause } from "../words/causes";
import { sayFinding } from "../words/findings";
import { rollUpWords, statusNames } from "../words/roll-up";
import { rollUpCliWords as words } from "../words/roll-up-cli";

/** Blank sums that are told one by one. */
const SHOWN = 5;

/** The roll-up for people: one line for the whole, one a unit that is not in order, one an issue of the sums. */
export function describeRollUp(file: string, rollUp: RollUp): string {
  const { units, report, template, findings, traces } = rollUp;
  const counted = units.filter(({ status }) => isCounted(status)).length;
  const issues = sumIssues(rollUp);
  const told = issues.slice(0, SHOWN).map((issue) => sayIssue(issue, rollUp));
  const rest = issues.length - told.length;
  const lines = [
    words.written(file, report.year, counted, units.length),
    ...units.flatMap((unit) => unitLine(unit, rollUp) ?? []),
    ...[...told, ...(rest > 0 ? [words.restBlank(rest)] : [])].map(words.sum),
    ...findings.map((finding) => {
      const trace = traces.find((each) => each.finding === finding);
      return words.sum(sayFinding(finding, template) + (trace ? sayTrace(trace.units) : ""));
    }),
  ];
  return `${lines.join("\n")}\n`;
}

/** `null` where nothing is to be told of a unit. */
function unitLine(unit: Unit, { template, report }: RollUp): string | null {
  const { submission, status, file, name } = unit;
  const notes = notesOf(unit, template, report.year);
  const { errors } = summarise(submission?.findings ?? []);
  if (errors + notes.length === 0) return null;
  const causes = (submission?.causes ?? []).map((cause) =>
    sayCause(cause, submission?.template ?? template, submission?.spots ?? new Map()),
  );
  const rest = [...notes, ...(errors > 0 ? [words.errors(errors, causes)] : [])].join("");
  return words.unit(statusNames[status], name ?? rollUpWords.nameless, file, rest);
}
