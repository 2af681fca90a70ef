import { build } from "esbuild";
import { diagnose, type Evidence } from "../src/diagnosis";
import type { Cause, Correction } from "../src/model/cause";
import type { Report } from "../src/model/report";
import { forms } from "../src/templates/forms";
import { template2021 as template } from "../src/templates/2021";
import { validate } from "../src/validate";
import { launchBrowser } from "../test/browser/harness/browser";
import * as errors from "../test/diagnosis/errors";
import type { Mistake } from "../test/diagnosis/errors";
import { soundReports } from "../test/diagnosis/published";
import { lastYearOf, pick, randomOf, randomReport, type Random } from "../test/diagnosis/seeded";
import { selfCheck } from "../test/rules/self-check";
import { diagnosisTimes, type Times } from "./diagnosis-times";
import { percentile, type Row } from "./measure";

export const name = "diagnosis";

const SEED = 2024;
const EACH = 2_000;
const MANY = 10_000;

const mistakes: Readonly<Record<string, Mistake>> = {
  "one figure of 表三": errors.anyFigure,
  "one typing slip": errors.typingSlips(1),
  "two typing slips": errors.typingSlips(2),
  "three typing slips": errors.typingSlips(3),
  "four typing slips": errors.typingSlips(4),
  "five typing slips": errors.typingSlips(5),
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

/** Those of which `MANY` are made: the errors that must be told, and that must not mislead. */
const many: readonly Mistake[] = [errors.anyFigure];

/** Those that more than one explanation fits where nothing but the report is at hand. */
const withLastYear = ["two swapped in a row", "one column off", "a detail under formulas"];

/**
 * Seeded errors in published reports and in random ones: what is told first, whether what is
 * certain is right, how much of each form a single error can be placed in, and how long it takes
 * in Node and in a browser.
 */
export async function run(): Promise<Row[]> {
  const random = randomOf(SEED);
  const published = () => pick(soundReports, random);
  const made = () => randomReport(random);
  return [
    ...Object.entries(mistakes).flatMap(([what, mistake]) => [
      ...rowsOf(`${what}, published`, mistake, published, random),
      ...rowsOf(`${what}, random`, mistake, made, random),
      ...(withLastYear.includes(what)
        ? rowsOf(`${what}, random, with last year`, mistake, made, random, (sound) => ({
            sources: { lastYear: lastYearOf(sound, random) },
          }))
        : []),
    ]),
    ...placeableRows(),
    ...timeRows("Node", diagnosisTimes()),
    ...timeRows("browser", await timesInBrowser()),
  ];
}

interface Tally {
  /** All that is told, done, gives back the sound report. */
  right: number;
  /** The sound figures are among what is told first or as an alternative. */
  among: number;
  certain: number;
  certainAndWrong: number;
}

/** What relations cannot show: nothing is broken, or what is broken is what one wrong figure breaks. */
interface Unseen {
  sound: number;
  one: number;
}

function rowsOf(
  what: string,
  mistake: Mistake,
  sound: () => Report,
  random: Random,
  evidenceOf: (sound: Report) => Evidence = () => ({}),
): Row[] {
  const tally: Tally = { right: 0, among: 0, certain: 0, certainAndWrong: 0 };
  const unseen: Unseen = { sound: 0, one: 0 };
  const wanted = many.includes(mistake) ? MANY : EACH;
  let seen = 0;
  while (seen < wanted && unseen.sound <= wanted) {
    const right = sound();
    const wrong = mistake(right, random);
    if (!wrong) continue;
    const isBroken = validate(wrong, template).findings.some(
      ({ severity }) => severity === "error",
    );
    if (!isBroken) unseen.sound += 1;
    else {
      const causes = diagnose(wrong, template, evidenceOf(right));
      if (looksLikeOne(causes, right, wrong)) unseen.one += 1;
      else {
        seen += 1;
        judge(causes, right, wrong, tally);
      }
    }
  }
  const share = (count: number) => Number(((count * 100) / seen).toFixed(2));
  const row = (name: string, value: number, unit: string): Row => ({
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
    row("breaks nothing", unseen.sound, "reports"),
    row("breaks what one figure breaks", unseen.one, "reports"),
  ];
}

/** Several figures are wrong and one would explain it: no relation can tell that from one. */
function looksLikeOne(causes: readonly Cause[], right: Report, wrong: Report): boolean {
  const changed = Object.keys(right.values).filter(
    (ref) => right.values[ref] !== wrong.values[ref],
  );
  const [cause, ...others] = causes;
  return (
    changed.length > 1 &&
    others.length === 0 &&
    cause?.refs.length === 1 &&
    cause.confidence === "certain"
  );
}

function judge(causes: readonly Cause[], sound: Report, wrong: Report, tally: Tally): void {
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

/** For each form, of how many of its figures a single wrong one can be placed. */
const placeableRows = (): Row[] =>
  forms.map((form) => {
    const { placeable, figures } = selfCheck(form);
    const value = Number(((placeable * 100) / figures).toFixed(1));
    return { what: `${form.id}: a single error can be placed`, value, unit: "%", runs: figures };
  });

const timeRows = (where: string, times: Times): Row[] =>
  Object.entries(times).flatMap(([kind, samples]) =>
    [50, 99, 100].map((share) => ({
      what: `${kind}, ${where}: ${share === 100 ? "longest" : `p${share}`}`,
      value: percentile(samples, share),
      unit: "µs",
      runs: samples.length,
    })),
  );

/** The same in a real browser: the bundle of `diagnosis-times.ts` in an empty page. */
async function timesInBrowser(): Promise<Times> {
  const { outputFiles } = await build({
    entryPoints: ["bench/diagnosis-times.ts"],
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "warning",
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
    return await page.evaluate<Times>("diagnosisTimes()");
  } finally {
    await browser.close();
  }
}
