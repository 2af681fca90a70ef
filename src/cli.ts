import { main } from "./cli/main";
import { isoDay } from "./model/date";

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  today: isoDay(new Date()),
  isTerminal: process.stderr.isTTY,
});
