import { extname } from "node:path";
import { formOfYear } from "../form-of-year";
import type { Template } from "../model/template";
import { rollUp, type RollUp } from "../rollup/roll-up";
import type { Submission, Unreadable } from "../rollup/submission";
import { templateById, templates } from "../templates";
import { cliWords } from "../words/cli";
import { rollUpCliWords as words } from "../words/roll-up-cli";
import { parse, yearOf } from "./arguments";
import { describeRollUp } from "./describe-roll-up";
import { writeWhole } from "./files";
import { findFiles } from "./find-files";
import { Problem, type Command } from "./io";
import { readLastYear, withLastYear } from "./last-year";
import { readUnits } from "./pool";
import { progress } from "./progress";
import type { UnitRead } from "./read-unit";
import { writeNotes } from "./return-notes";
import { rollUpWriters } from "./roll-up-writers";
import { readUnitList } from "./unit-list";

const options = {
  output: { type: "string", short: "o" },
  units: { type: "string" },
  year: { type: "string" },
  agency: { type: "string" },
  "last-year": { type: "string" },
  notes: { type: "string" },
} as const;

/**
 * `rollup FILE|DIR… -o OUT [--units LIST] [--year Y] [--agency NAME] [--last-year FILE] [--notes DIR]`; a file that
 * cannot be read is listed and does not keep the others from being added up.
 */
export const rollUpFiles: Command = async (args, io) => {
  const { values, positionals } = parse(args, options);
  const { output: to, units: listFile, "last-year": lastFile } = values;
  if (positionals.length === 0) throw new Problem(words.missing.files);
  if (to === undefined) throw new Problem(words.missing.output);
  const write = rollUpWriters[extname(to).toLowerCase()];
  if (!write) throw new Problem(cliWords.notWritable(to, Object.keys(rollUpWriters).join(" ")));
  const year = values.year === undefined ? null : yearOf(values.year);
  const list = await readUnitList(listFile);
  const last = await readLastYear(lastFile);
  const beside = [to, listFile, lastFile].flatMap((path) => path ?? []);
  const files = await findFiles(positionals, beside);
  if (files.length === 0) throw new Problem(words.nothing(positionals.join("、")));
  const { submissions, unreadable } = sorted(await readUnits(files, progress(files.length, io)));
  if (submissions.length === 0) throw new Problem(words.noneRead(unreadable));
  const agency = values.agency?.trim();
  const form = formFor(submissions, year);
  const result = rollUp(submissions, form.template, {
    ...{ year: form.year, unreadable },
    ...(list && { list }),
    ...(agency && { agency }),
  });
  const report = withLastYear(result.report, result.template, last);
  const rolled = { ...result, report };
  await writeWhole(to, await write(rolled, io.today));
  io.out(describeRollUp(to, rolled));
  if (values.notes !== undefined)
    io.out(`${words.notes(values.notes, await writeNotes(values.notes, rolled))}\n`);
  return isClean(rolled) ? 0 : 1;
};

function sorted(read: readonly UnitRead[]) {
  const submissions: Submission[] = [];
  const unreadable: Unreadable[] = [];
  for (const each of read) {
    if ("sentence" in each) unreadable.push(each);
    else {
      const template = templateById(each.template);
      if (!template) throw new Error(`No form ${each.template}`);
      submissions.push({ ...each, template });
    }
  }
  return { submissions, unreadable };
}

/** The year that most of the reports are of, where none is given, and the form of it. */
function formFor(submissions: readonly Submission[], year: number | null) {
  const wanted = year ?? mostOf(submissions.flatMap(({ report }) => report.year ?? []));
  const template: Template | undefined =
    (wanted === undefined ? undefined : formOfYear(wanted)) ??
    templateById(mostOf(submissions.map((each) => each.template.id)) ?? "") ??
    templates[0];
  if (!template) throw new Error("There is a form");
  return { year: wanted ?? null, template };
}

/** What stands most often among the items; of several the one that is first by its order. */
function mostOf<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts]
    .filter(([, count]) => count === most)
    .map(([item]) => item)
    .sort()
    .at(-1);
}

const isClean = ({ units, missing, undecided, findings }: RollUp): boolean =>
  units.every(({ status }) => ["ok", "excluded"].includes(status)) &&
  missing.length + undecided.length === 0 &&
  findings.every(({ severity }) => severity !== "error");
