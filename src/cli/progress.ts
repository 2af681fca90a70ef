import { rollUpCliWords as words } from "../words/roll-up-cli";
import type { Io } from "./io";

const BAR = 30;
/** Lines that a log gets of a whole run. */
const LINES = 10;

/** Tells how far a run is: a bar where a person looks on, else a line now and then. */
export function progress(total: number, io: Io): (done: number) => void {
  if (io.isTerminal)
    return (done) => {
      const full = Math.round((done / total) * BAR);
      const bar = "█".repeat(full) + "░".repeat(BAR - full);
      io.err(`\r${bar} ${words.progress(done, total)}${done === total ? "\n" : ""}`);
    };
  const step = Math.max(100, Math.ceil(total / LINES));
  return (done) => {
    if (done % step === 0 && done < total) io.err(`${words.progress(done, total)}\n`);
  };
}
