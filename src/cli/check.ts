import { diagnose } from "../diagnosis";
import { toCheckResult, type CheckResult } from "../export/check-result";
import type { Layouts, Reading } from "../import";
import { Refusal } from "../model/notice";
import { figuresTold } from "../narrative/told";
import { readiness } from "../readiness";
import { review } from "../review";
import { summarise } from "../validate";
import { cliWords as words } from "../words/cli";
import { sayNotice } from "../words/notices";
import { parse } from "./arguments";
import { describe } from "./describe";
import { readLastYear, withLastYear, type LastReport } from "./last-year";
import { Problem, type Command, type Io } from "./io";
import { readReport } from "./read-report";

const options = {
  json: { type: "boolean" },
  "last-year": { type: "string" },
} as const;

/** `check FILE… [--last-year FILE] [--json]`; a file that cannot be read does not keep the others from being checked. */
export const checkFiles: Command = async (args, io) => {
  const { values, positionals } = parse(args, options);
  if (positionals.length === 0) throw new Problem(words.missing.files);
  const last = await readLastYear(values["last-year"]);
  const results: CheckResult[] = [];
  let checked = 0;
  let hasErrors = false;
  const layouts: Layouts = new Map();
  for (const file of positionals) {
    const reading = await tryToRead(file, layouts, last, io);
    if (!reading) continue;
    const { report, template, spots } = reading;
    const validation = review(report, template);
    const ready = readiness(report, template, io.today);
    const isSound = validation.findings.length === 0;
    const causes = isSound
      ? []
      : diagnose(report, template, { told: figuresTold(report, template) });
    checked += 1;
    hasErrors ||= summarise(validation.findings).errors > 0;
    if (values.json)
      results.push(toCheckResult(file, report, template, validation, { ready, causes }, spots));
    else io.out(describe(file, reading, validation, { ready, causes }));
  }
  if (values.json) io.out(`${JSON.stringify(results, null, 2)}\n`);
  if (checked < positionals.length) return 2;
  return hasErrors ? 1 : 0;
};

async function tryToRead(
  file: string,
  layouts: Layouts,
  last: LastReport | null,
  io: Io,
): Promise<Reading | null> {
  try {
    const reading = await readReport(file, { layouts });
    return { ...reading, report: withLastYear(reading.report, reading.template, last) };
  } catch (error) {
    if (error instanceof Refusal) io.err(`${sayNotice(error.notice)}\n`);
    else if (error instanceof Problem) io.err(`${error.sentence}\n`);
    else throw error;
    return null;
  }
}
