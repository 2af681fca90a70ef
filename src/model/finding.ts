import type { Ref, Value } from "./ref";
import type { Severity } from "./relation";

/** Why a single figure is not what its kind asks for. */
export type Fault = "blank" | "text" | "fraction" | "negative";

interface Common {
  /** Id of the relation: A1. */
  readonly rule: string;
  /** The rule's own key; one rule has at most one finding. */
  readonly key: string;
  readonly severity: Severity;
  readonly outcome: "fail" | "undecided";
  /** Every figure that the relation reads; for a single figure, that one. */
  readonly refs: readonly Ref[];
}

/** A side with the sum of its figures, `null` where one of them is missing. */
export interface WeighedSide {
  readonly label: string;
  readonly refs: readonly Ref[];
  readonly sum: number | null;
}

export interface ComparisonFinding extends Common {
  readonly kind: "comparison";
  readonly operator: "=" | "≥";
  readonly left: WeighedSide;
  readonly right: WeighedSide;
  /** The refs that are missing, where the outcome is undecided. */
  readonly missing: readonly Ref[];
  /** Refs that the highlight falls on. */
  readonly marks: readonly Ref[];
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

/** 审核结果: facts only; the sentence is made in `words`. What passes has no finding. */
export type Finding = ComparisonFinding | FigureFinding | AbsenceFinding | PeriodFinding;

/** Where a finding points first: the cell that a click on it goes to. */
export function targetOf(finding: Finding): Ref | null {
  if (finding.kind !== "comparison") return finding.refs[0] ?? null;
  return finding.missing[0] ?? finding.marks[0] ?? null;
}
