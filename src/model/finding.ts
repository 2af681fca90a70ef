import type { Repeated } from "./same-text";
import type { Ref, Value } from "./ref";
import type { Severity } from "./relation";
import type { SectionId } from "./template";
import type { Term } from "./term";

/** Why a single figure is not what its kind asks for. */
export type Fault = "blank" | "text" | "fraction" | "negative";

interface Common {
  /** Id of the relation: A1. */
  readonly rule: string;
  /** The rule's own key; one rule has at most one finding. */
  readonly key: string;
  readonly severity: Severity;
  readonly outcome: "fail" | "undecided";
  /** Every figure of the report that the relation reads; for a single figure, that one. */
  readonly refs: readonly Ref[];
}

/** A side with the sum of its figures, `null` where one of them is missing. */
export interface WeighedSide {
  readonly label: string;
  readonly terms: readonly Term[];
  readonly sum: number | null;
}

/** The figures of a side that stand in the report that is checked. */
export const ownRefsOf = ({ terms }: WeighedSide): readonly Ref[] =>
  terms.flatMap(({ ref, source }) => (source === null ? ref : []));

/** What findings of two sums have in common. */
interface Weighing extends Common {
  /** The refs that are missing, where the outcome is undecided. */
  readonly missing: readonly Ref[];
  /** What is missing in the other reports that the relation reads. */
  readonly missingElsewhere: readonly Term[];
  /** Refs that the highlight falls on. */
  readonly marks: readonly Ref[];
}

export interface ComparisonFinding extends Weighing {
  readonly kind: "comparison";
  readonly operator: "=" | "≥";
  readonly left: WeighedSide;
  readonly right: WeighedSide;
}

export interface ShareFinding extends Weighing {
  readonly kind: "share";
  readonly part: WeighedSide;
  readonly whole: WeighedSide;
  /** The share that it is told from. */
  readonly percent: number;
}

export interface FigureFinding extends Common {
  readonly kind: "completeness";
  readonly fault: Fault;
  readonly value: Value;
}

export interface AbsenceFinding extends Common {
  readonly kind: "absence";
  readonly agency: string;
  readonly who: string;
}

export interface PeriodFinding extends Common {
  readonly kind: "period";
  /** `null`: the year is missing or no year. */
  readonly year: number | null;
  readonly form: string;
  readonly from: number;
  readonly to: number | null;
}

/** A way to read a figure of the text, with what the tables have there; `null` where it is blank. */
export interface Expected {
  /** In the form's own words: 本年新收＋上年结转. */
  readonly label: string;
  readonly refs: readonly Ref[];
  readonly value: number | null;
}

/** What is wrong with a text. */
export type TextIssue =
  /** A figure is none of those that may be meant. `unit` is 件, % or 万元. */
  | {
      readonly code: "figure";
      readonly indicator: string;
      readonly claimed: number;
      readonly unit: string;
      readonly expected: readonly Expected[];
    }
  /** Parts do not make up what they are said to be parts of, or are more than it. */
  | {
      readonly code: "parts";
      readonly whole: number;
      readonly parts: readonly number[];
      /** 件, 条, 元 …; "" where none is written. */
      readonly unit: string;
      /** The text names every part. */
      readonly isComplete: boolean;
    }
  /** Shares of one whole, in %, do not make up 100 %, or are more than it. */
  | { readonly code: "shares"; readonly shares: readonly number[] }
  /** A paragraph is marked 草稿, or room for a figure or a name is left. */
  | { readonly code: "draftMark" }
  | { readonly code: "gap" }
  /** The section is not written yet. */
  | { readonly code: "unwritten" }
  | { readonly code: "feeMissing" }
  | { readonly code: "feeUnit"; readonly unit: string }
  | { readonly code: "aspectsMissing"; readonly aspects: readonly string[] }
  | { readonly code: "tooLong"; readonly length: number; readonly limit: number }
  | { readonly code: "perfunctory"; readonly lacks: "substance" | "problem" | "remedy" }
  /** ISO dates. */
  | { readonly code: "late"; readonly date: string; readonly deadline: string }
  | { readonly code: "early"; readonly date: string; readonly from: string }
  | { readonly code: "otherPeriod"; readonly year: number }
  | { readonly code: "otherYear"; readonly found: number; readonly year: number }
  /** How a figure moved since last year is not what both years say. */
  | { readonly code: "compared"; readonly last: number; readonly now: number }
  /** So much of the section, 0 to 1, is the text of the year before. */
  | {
      readonly code: "lastYears";
      readonly year: number | null;
      readonly share: number;
      readonly passages: readonly Repeated[];
    }
  | { readonly code: "otherAgency"; readonly found: string; readonly agency: string };

export interface TextFinding extends Common {
  readonly kind: "text";
  /** `null`: 基本信息, where it is the date or the title. */
  readonly section: SectionId | null;
  /** Counted from 0, among the paragraphs of `paragraphsOf`. */
  readonly paragraph: number;
  /** Offsets in the paragraph, in UTF-16 units; both 0 where the whole section is meant. */
  readonly start: number;
  readonly end: number;
  /** The sentence or the words that it points to; "" where the whole section is meant. */
  readonly quote: string;
  readonly issue: TextIssue;
}

/** 审核结果: facts only; the sentence is made in `words`. What passes has no finding. */
export type Finding =
  ComparisonFinding | ShareFinding | FigureFinding | AbsenceFinding | PeriodFinding | TextFinding;

/** A finding of two sums. */
export type WeighingFinding = ComparisonFinding | ShareFinding;

export const isWeighing = (finding: Finding): finding is WeighingFinding =>
  finding.kind === "comparison" || finding.kind === "share";

/** Both sides of a finding of two sums, as they are read. */
export const sidesOf = (finding: WeighingFinding): readonly [WeighedSide, WeighedSide] =>
  finding.kind === "share" ? [finding.part, finding.whole] : [finding.left, finding.right];

/** Where a finding points first: the cell that a click on it goes to. */
export function targetOf(finding: Finding): Ref | null {
  if (!isWeighing(finding)) return finding.refs[0] ?? null;
  return finding.missing[0] ?? finding.marks[0] ?? null;
}
