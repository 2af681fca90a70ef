import { diagnose } from "../src/diagnosis";
import type { Cause, Correction } from "../src/model/cause";
import type { Report } from "../src/model/report";
import { template2021 as template } from "../src/templates/2021";
import { validate } from "../src/validate";
import * as errors from "../test/diagnosis/errors";
import type { Mistake } from "../test/diagnosis/errors";
import { soundReports } from "../test/diagnosis/published";
import { pick, randomOf, randomReport, type Random } from "../test/diagnosis/seeded";
import { percentile, type Row } from "./measure";

export const name = "diagnosis";

const SEED = 2024;
const EACH = 2_000;

const mistakes: Readonly<Record<string, Mistake>> = {
  "one figure of 表三": errors.anyFigure,
  "one typing slip": errors.typingSlips(1),
  "two typing slips": errors.typingSlips(2),
  "three typing slips": errors.typingSlips(3),
  "four typing slips": errors.typingSlips(4),
  "six typing slips": errors.typingSlips(6),
  "three figures, any": errors.threeFigures,
  "two swapped in a row": errors.swappedInRow,
  "one row off": errors.oneRowOff,
  "one column off": errors.oneColumnOff,
  "a row shifted": errors.rowShifted,
  "a block shifted": errors.blockShifted,
  "two rows swapped": errors.rowsSwapped,
  "totals not brought up to date": errors.totalsStale,
  "a detail under formulas": errors.detailUnderFormulas,
  "one figure of 表四": errors.figureOfTableFour,
};

/** Seeded errors in published reports and in random ones: what is told first, and how long it takes. */
export function run(): Promise<Row[]> {
  const random = randomOf(SEED);
  const rows = Object.entries(mistakes).flatMap(([what, mistake]) => [
    ...rowsOf(`${what}, published`, mistake, () => pick(soundReports, random), random),
    ...rowsOf(`${what}, random`, mistake, () => randomReport(random), random),
  ]);
  return Promise.resolve(rows);
}

interface Tally {
  /** All that is told, done, gives back the sound report. */
  right: number;
  /** The sound figures are among what is told first or as an alternative. */
  among: number;
  certain: number;
  certainAndWrong: number;
  unseen: number;
  readonly times: number[];
}

function rowsOf(what: string, mistake: Mistake, sound: () => Report, random: Random): Row[] {
  const tally: Tally = { right: 0, among: 0, certain: 0, certainAndWrong: 0, unseen: 0, times: [] };
  let seen = 0;
  while (seen < EACH) {
    const report = sound();
    const wrong = mistake(report, random);
    if (!wrong) continue;
    if (validate(wrong, template).findings.every(({ severity }) => severity === "warning")) {
      tally.unseen += 1;
      if (tally.unseen > EACH) break;
      continue;
    }
    seen += 1;
    judge(report, wrong, tally);
  }
  const share = (count: number) => Number(((count * 100) / seen).toFixed(2));
  const row = (name: string, value: number, unit: string) => ({
    what: `${what}: ${name}`,
    value,
    unit,
    runs: seen,
  });
  return [
    row("right first", share(tally.right), "%"),
    row("among those told", share(tally.among), "%"),
    row("certain", share(tally.certain), "%"),
    row("certain and wrong", tally.certainAndWrong, "reports"),
    row("breaks nothing", tally.unseen, "reports"),
    row("median", percentile(tally.times, 50), "µs"),
    row("p99", percentile(tally.times, 99), "µs"),
    row("longest", percentile(tally.times, 100), "µs"),
  ];
}

function judge(sound: Report, wrong: Report, tally: Tally): void {
  const start = performance.now();
  const causes = diagnose(wrong, template);
  tally.times.push((performance.now() - start) * 1000);
  const certain = causes.filter(({ confidence }) => confidence === "certain");
  tally.right += isSame(causes.reduce(mended, wrong), sound) ? 1 : 0;
  tally.among += isAmong(causes, wrong, sound) ? 1 : 0;
  tally.certain += causes.length > 0 && certain.length === causes.length ? 1 : 0;
  tally.certainAndWrong += certain.some((cause) => !holds(cause, sound)) ? 1 : 0;
}

const mended = (report: Report, { refs, to }: Correction): Report => ({
  ...report,
  values: { ...report.values, ...Object.fromEntries(refs.map((ref, i) => [ref, to[i] ?? null])) },
});

const isSame = (one: Report, other: Report): boolean =>
  Object.keys(other.values).every((ref) => one.values[ref] === other.values[ref]);

const holds = ({ refs, to }: Correction, { values }: Report): boolean =>
  refs.every((ref, i) => values[ref] === to[i]);

/** Each figure that is wrong has its sound value in a cause or in an alternative. */
function isAmong(causes: readonly Cause[], wrong: Report, sound: Report): boolean {
  const all = causes.flatMap((cause) => [cause, ...cause.alternatives]);
  return Object.keys(sound.values).every(
    (ref) =>
      wrong.values[ref] === sound.values[ref] ||
      all.some(({ refs, to }) => to[refs.indexOf(ref)] === sound.values[ref]),
  );
}
