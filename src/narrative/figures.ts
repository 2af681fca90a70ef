import type { Expected, TextFinding } from "../model/finding";
import type { Report } from "../model/report";
import type { Template } from "../model/template";
import { lookUpIn, sumOf } from "../rules/figures";
import { isShare } from "./bind";
import type { Claim } from "./claim";
import { sentencesOf } from "./mentions";
import { textFinding } from "./passage";
import type { Reading } from "./readings";
import { readText, type ReadText } from "./text";

/** C1–C7: every figure of the text that speaks of the tables, against the tables. */
export function checkFigures(
  report: Report,
  template: Template,
  text: readonly ReadText[] = readText(report, template),
): readonly TextFinding[] {
  const relations = template.narrative?.relations ?? [];
  return text.flatMap(({ section, paragraphs, claims }) =>
    claims.flatMap((claim) => {
      const relation = relations.find((each) => each.id === claim.rule);
      const verdict = verdictOf(claim, report);
      if (!relation || verdict.outcome === "pass") return [];
      const { mention, paragraph, indicator } = claim;
      const sentence = sentencesOf(paragraphs[paragraph] ?? "")[mention.sentence];
      const quote = (paragraphs[paragraph] ?? "").slice(sentence?.start, sentence?.end);
      const { start, end } = mention;
      const { claimed, unit } = saidBy(claim);
      return textFinding(
        relation,
        { section, paragraph, start, end, quote },
        { code: "figure", indicator, claimed, unit, expected: verdict.expected },
        verdict.outcome,
        [...new Set(verdict.expected.flatMap(({ refs }) => refs))],
      );
    }),
  );
}

export interface Verdict {
  readonly outcome: "pass" | "fail" | "undecided";
  /** The reading that agrees, where the outcome is `pass`. */
  readonly reading: string | null;
  readonly expected: readonly Expected[];
}

/** Whether one of the readings of a claim agrees with the tables; a blank leaves it undecided. */
export function verdictOf(claim: Claim, report: Report): Verdict {
  const expected = claim.readings.map((reading) => ({
    label: reading.label,
    refs: [...reading.refs, ...reading.of],
    value: valueOf(reading, report),
  }));
  const agreeing = expected.find(({ value }) => value !== null && agrees(claim, value));
  if (agreeing) return { outcome: "pass", reading: agreeing.label, expected };
  const isOpen = expected.some(({ value }) => value === null);
  return { outcome: isOpen ? "undecided" : "fail", reading: null, expected };
}

const TEN_THOUSAND = 1e4;
const TOLERANCE = 1e-6;

/** Amounts of money are in 万元 in the tables. */
function saidBy({ mention: { value, step, measure } }: Claim) {
  if (measure === "money")
    return { claimed: value / TEN_THOUSAND, step: step / TEN_THOUSAND, unit: "万元" };
  return { claimed: value, step, unit: isShare(measure) ? "%" : "件" };
}

/** Texts round to their last digit, or leave out what follows it. */
function agrees(claim: Claim, value: number): boolean {
  const { claimed, step, unit } = saidBy(claim);
  const isWhole = unit === "件" && step <= 1;
  const left = value - claimed;
  if (isWhole) return Math.abs(left) < TOLERANCE;
  return left > -step / 2 - TOLERANCE && left < step - TOLERANCE;
}

/** The sum, or the share in %, of a reading; `null` where a figure of it is missing. */
function valueOf({ refs, of }: Reading, report: Report): number | null {
  const figure = lookUpIn(report);
  const part = sumOf(refs, figure);
  if (of.length === 0 || part === null) return part;
  const total = sumOf(of, figure);
  if (total === null) return null;
  return total === 0 ? 0 : (part / total) * 100;
}
