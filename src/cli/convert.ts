import { extname } from "node:path";
import { figureOf } from "../model/ref";
import { cliWords as words } from "../words/cli";
import { sayNotice } from "../words/notices";
import { parse, yearOf } from "./arguments";
import { isSameFile, writeWhole } from "./files";
import { readLastYear, withLastYear } from "./last-year";
import { Problem, type Command } from "./io";
import { readReport } from "./read-report";
import { writers } from "./writers";

const options = { year: { type: "string" }, "last-year": { type: "string" } } as const;

/** `convert IN OUT [--year Y] [--last-year FILE]`; the kind of OUT is told by its extension. */
export const convert: Command = async (args, io) => {
  const { values, positionals } = parse(args, options);
  const [from, to, ...others] = positionals;
  if (!from || !to || others.length > 0) throw new Problem(words.missing.both);
  const write = writers[extname(to).toLowerCase()];
  if (!write) throw new Problem(words.notWritable(to, Object.keys(writers).join(" ")));
  if (await isSameFile(from, to)) throw new Problem(words.sameFile(to));
  const year = values.year === undefined ? null : yearOf(values.year);
  const reading = await readReport(from, year === null ? {} : { year });
  const { template, notices } = reading;
  const report = withLastYear(reading.report, template, await readLastYear(values["last-year"]));
  await writeWhole(to, await write(report, template, io.today));
  const all = Object.values(report.values);
  const filled = all.filter((value) => figureOf(value) !== null).length;
  const seen = notices
    .filter(({ level }) => level === "look")
    .map((each) => words.notice(sayNotice(each)));
  io.out(`${[words.writtenWith(to, filled, all.length), ...seen].join("\n")}\n`);
  return 0;
};
