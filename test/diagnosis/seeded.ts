import { fieldsOf } from "../../src/model/field";
import type { Ref } from "../../src/model/ref";
import type { Report } from "../../src/model/report";
import { template2021 as template } from "../../src/templates/2021";
import { missingTotals, totalsOf } from "../../src/totals";
import { report } from "../build-report";

/** A number from 0 to below `below`; the same seed gives the same numbers on every machine. */
export type Random = (below: number) => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000) * below);
  };
}

export const pick = <T>(items: readonly T[], random: Random): T => {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error("There is nothing to pick from");
  return item;
};

/** 表三 as rows of refs, as printed. */
export const tableThree: readonly (readonly Ref[])[] = (() => {
  const refs = [...fieldsOf(template).keys()].filter((ref) => ref.startsWith("applications."));
  return Array.from({ length: 25 }, (_, row) => refs.slice(row * 7, row * 7 + 7));
})();
export const tableFour: readonly Ref[] = [...fieldsOf(template).keys()].filter((ref) =>
  ref.startsWith("proceedings."),
);

const totals = new Set(totalsOf(template).map(({ ref }) => ref));

/** A sound report of a busy district: most of its rows have figures, of one to four digits. */
export function randomReport(random: Random): Report {
  const parts = Object.fromEntries(
    [...tableThree.flat(), ...tableFour].map((ref) => [
      ref,
      totals.has(ref) ? null : random(10) < 4 ? 0 : random(10 ** (1 + random(3))),
    ]),
  );
  // What is carried out is what is left: A1 asks for as much as came in.
  for (const ref of tableThree.at(-1) ?? []) parts[ref] = null;
  const sound = report(parts);
  const filled = { ...parts, ...Object.fromEntries(missingTotals(sound, template)) };
  const [received = [], carriedIn = []] = tableThree;
  const [outcomes = [], carriedOut = []] = tableThree.slice(-2);
  carriedOut.forEach((ref, column) => {
    const at = (row: readonly Ref[]) => filled[row[column] ?? ""] ?? 0;
    const left = column < 6 ? random(20) : sumOf(carriedOut.slice(0, 6), filled);
    filled[ref] = left;
    if (column === 6) return;
    const came = at(outcomes) + left - at(carriedIn);
    filled[received[column] ?? ""] = Math.max(0, came);
    filled[ref] = Math.max(0, -came) + left;
  });
  filled[carriedOut[6] ?? ""] = sumOf(carriedOut.slice(0, 6), filled);
  filled[received[6] ?? ""] = sumOf(received.slice(0, 6), filled);
  return report(filled);
}

const sumOf = (refs: readonly Ref[], values: Readonly<Record<Ref, number | null>>): number =>
  refs.reduce((sum, ref) => sum + (values[ref] ?? 0), 0);

/** What a hand may type for `figure`, one slip away. */
export function slip(figure: number, random: Random): number {
  const digits = [...String(figure)];
  const at = random(digits.length);
  const kinds = [
    () =>
      digits
        .with(at, digits[at + 1] ?? "")
        .with(Math.min(at + 1, digits.length - 1), digits[at] ?? ""),
    () => digits.toSpliced(at, 0, String(random(10))),
    () => digits.toSpliced(at, 0, digits[at] ?? ""),
    () => digits.toSpliced(at, 1),
    () => digits.with(at, nextKey(digits[at] ?? "0", random)),
    () => ["0"],
  ];
  for (;;) {
    const typed = pick(kinds, random)().join("");
    if (typed !== "" && Number(typed) !== figure) return Number(typed);
  }
}

const nextKey = (digit: string, random: Random): string => {
  const row = "1234567890";
  const place = row.indexOf(digit) + (random(2) === 0 ? 1 : -1);
  return row[place] ?? "9";
};

/** The report with other figures. */
export const withValues = (of: Report, values: Readonly<Record<Ref, number | null>>): Report => ({
  ...of,
  values: { ...of.values, ...values },
});

export const figureIn = (of: Report, ref: Ref): number => Number(of.values[ref] ?? 0);

/** The refs of 表三 whose figure is not 0: what was typed there can be typed wrong. */
export const typedIn = (of: Report, rows = tableThree): readonly Ref[] =>
  rows.flat().filter((ref) => figureIn(of, ref) > 0);

/**
 * The year before in the same unit: each figure between half and one and a half of this year's,
 * and carried out what this year carried in.
 */
export function lastYearOf(of: Report, random: Random) {
  const [, carriedIn = []] = tableThree;
  const values = [...tableThree.flat(), ...tableFour].map(
    (ref) => [ref, Math.round((figureIn(of, ref) * (50 + random(101))) / 100)] as const,
  );
  const carried = (tableThree.at(-1) ?? []).map(
    (ref, column) => [ref, figureIn(of, carriedIn[column] ?? "")] as const,
  );
  return { values: Object.fromEntries([...values, ...carried]) };
}
