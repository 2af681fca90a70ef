/**
 * How long a diagnosis takes in the engine that this runs in: Node, or the browser, where the
 * bundle of this file leaves `diagnosisTimes` behind.
 */
import { diagnose } from "../src/diagnosis";
import type { Report } from "../src/model/report";
import { template2021 as template } from "../src/templates/2021";
import * as errors from "../test/diagnosis/errors";
import { hostile } from "../test/diagnosis/hostile";
import { soundReports } from "../test/diagnosis/published";
import { pick, randomOf, randomReport, type Random } from "../test/diagnosis/seeded";

/** Microseconds of each report, by what is wrong with the reports. */
export type Times = Readonly<Record<string, readonly number[]>>;

const SEED = 7;
const REPORTS = 400;
/** A clock may tell no less than 0.1 ms: so many calls are timed as one. */
const CALLS = 10;
/** The quickest of so many counts: what else runs on the machine only adds. */
const RUNS = 3;

const kinds: Readonly<Record<string, (random: Random) => Report | null>> = {
  "one error": (random) => errors.anyFigure(sound(random), random),
  "two errors": (random) => errors.typingSlips(2)(sound(random), random),
  "two swapped in a row": (random) => errors.swappedInRow(sound(random), random),
  "four errors": (random) => errors.typingSlips(4)(sound(random), random),
  "six errors": (random) => errors.typingSlips(6)(sound(random), random),
  ...hostile,
};

const sound = (random: Random): Report =>
  random(2) === 0 ? pick(soundReports, random) : randomReport(random);

export function diagnosisTimes(): Times {
  const random = randomOf(SEED);
  const reports = Object.entries(kinds).map(([kind, make]) => {
    const made = Array.from({ length: REPORTS }, () => make(random));
    return [kind, made.filter((report) => report !== null)] as const;
  });
  // Warms the engine up with everything that it will meet.
  for (const [, made] of reports) made.forEach((report) => diagnose(report, template));
  return Object.fromEntries(reports.map(([kind, made]) => [kind, made.map(timeOf)]));
}

function timeOf(report: Report): number {
  const run = (): number => {
    const start = performance.now();
    for (let call = 0; call < CALLS; call += 1) diagnose(report, template);
    return ((performance.now() - start) * 1000) / CALLS;
  };
  return Math.min(...Array.from({ length: RUNS }, run));
}

Object.assign(globalThis, { diagnosisTimes });
