import { figureOf } from "../model/ref";
import type { Report } from "../model/report";
import type { Code } from "./code";

/**
 * What a cell holds; `NaN` where it is blank, no number, or so large that sums are no longer exact.
 * By the cell's number.
 */
export type Figures = Float64Array;

/** Sums of amounts may differ by this much through binary fractions alone. */
export const TOLERANCE = 1e-6;

const LARGEST = 1e9;

/**
 * How far each check is from holding, and which are broken. A search changes it and takes each
 * change back; nothing outside a call of `diagnose` ever sees one.
 */
export interface Gaps {
  readonly code: Code;
  /** By the check's number; 0 where it holds. */
  readonly of: Float64Array;
  /** How many checks are broken. */
  broken: number;
  /** For each grouping: how many broken checks a group has, and how many groups have one. */
  readonly groups: readonly Int32Array[];
  readonly brokenGroups: Int32Array;
}

export function figuresOf({ cells }: Code, { values }: Report): Figures {
  const figures = new Float64Array(cells.length);
  cells.forEach(({ ref }, cell) => {
    const figure = figureOf(values[ref]);
    figures[cell] = figure !== null && Math.abs(figure) < LARGEST ? figure : NaN;
  });
  return figures;
}

export const hasBlank = (figures: Figures): boolean => figures.includes(NaN);

/** The gaps of a code without blanks; `constants` is what other reports add to each check. */
export function gapsOf(code: Code, figures: Figures, constants: readonly number[]): Gaps {
  const gaps: Gaps = {
    code,
    of: new Float64Array(code.checks.length),
    broken: 0,
    groups: code.groupings.map(() => new Int32Array(code.checks.length)),
    brokenGroups: new Int32Array(code.groupings.length),
  };
  code.checks.forEach(({ links }, check) => {
    let sum = constants[check] ?? 0;
    for (const { cell, factor } of links) sum += factor * (figures[cell] ?? 0);
    widen(gaps, check, sum);
  });
  return gaps;
}

/** Moves the figure of a cell by `difference` and the gaps of its checks with it. */
export function shift(gaps: Gaps, cell: number, difference: number): void {
  for (const { check, factor } of gaps.code.uses[cell] ?? [])
    widen(gaps, check, factor * difference);
}

function widen(gaps: Gaps, check: number, by: number): void {
  const before = gaps.of[check] ?? 0;
  const sum = before + by;
  const after = Math.abs(sum) < TOLERANCE ? 0 : sum;
  gaps.of[check] = after;
  if ((before === 0) !== (after === 0)) recount(gaps, check, after === 0 ? -1 : 1);
}

function recount(gaps: Gaps, check: number, step: 1 | -1): void {
  const { code, groups, brokenGroups } = gaps;
  gaps.broken += step;
  for (let i = 0; i < groups.length; i += 1) {
    const group = code.groupings[i]?.[check] ?? -1;
    const counts = groups[i];
    if (group < 0 || !counts) continue;
    const count = (counts[group] ?? 0) + step;
    counts[group] = count;
    if (count === (step === 1 ? 1 : 0)) brokenGroups[i] = (brokenGroups[i] ?? 0) + step;
  }
}

/** No fewer cells than these are wrong. */
export function boundOf({ broken, brokenGroups, code: { mostUses } }: Gaps): number {
  let most = Math.ceil(broken / mostUses) || 0;
  for (const count of brokenGroups) if (count > most) most = count;
  return most;
}

export const brokenChecks = ({ of }: Gaps): number[] => {
  const broken: number[] = [];
  of.forEach((gap, check) => {
    if (gap !== 0) broken.push(check);
  });
  return broken;
};
