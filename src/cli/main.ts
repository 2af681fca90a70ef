import { version } from "../../package.json";
import { Refusal } from "../model/notice";
import { cliWords as words } from "../words/cli";
import { sayNotice } from "../words/notices";
import { Problem, type Command, type ExitCode, type Io } from "./io";

/** Loaded when asked for, so that `--help` does not wait for what reads workbooks. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  new: async () => (await import("./new")).newReport,
  check: async () => (await import("./check")).checkFiles,
  convert: async () => (await import("./convert")).convert,
  rules: async () => (await import("./rules")).printRules,
  rollup: async () => (await import("./roll-up")).rollUpFiles,
};

/** The command line; `argv` is without the program. Never throws and never ends the process. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await run(argv, io);
  } catch (error) {
    io.err(`${sentenceOf(error).replace(/\s*[\r\n]+\s*/g, " ")}\n`);
    return 2;
  }
}

async function run([name, ...args]: readonly string[], io: Io): Promise<ExitCode> {
  if (name === undefined) throw new Problem(words.noCommand);
  if (name === "--version") {
    io.out(`${version}\n`);
    return 0;
  }
  if (["--help", "-h", "help"].includes(name) || args.includes("--help")) {
    io.out(words.help);
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new Problem(words.unknownCommand(name));
  const command = await load();
  return command(args, io);
}

function sentenceOf(error: unknown): string {
  if (error instanceof Problem) return error.sentence;
  if (error instanceof Refusal) return sayNotice(error.notice);
  return words.internal(error instanceof Error ? error.message : String(error));
}
