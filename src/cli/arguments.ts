import { parseArgs, type ParseArgsConfig } from "node:util";
import { FIRST_YEAR, LAST_YEAR } from "../model/year";
import { cliWords as words } from "../words/cli";
import { Problem } from "./io";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Options and file names; what is no option of the command is a `Problem`. */
export function parse<O extends Options>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!isAboutArguments(error)) throw error;
    const name = /'(-[^' ,]*)/.exec(String(error))?.[1] ?? args.find((arg) => arg.startsWith("-"));
    throw new Problem(words.unknownOption(name ?? ""));
  }
}

const isAboutArguments = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  "code" in error &&
  String(error.code).startsWith("ERR_PARSE_ARGS_");

/** A reporting year as typed; a `Problem` where it is none. */
export function yearOf(text: string): number {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : NaN;
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  throw new Problem(words.notYear(text));
}
