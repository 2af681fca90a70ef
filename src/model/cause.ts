import type { Ref, Value } from "./ref";

/** How a hand gets one figure wrong. */
export const slips = [
  /** 21 for 12. */
  "transposed",
  /** 112 for 12. */
  "repeatedDigit",
  /** 152 for 12. */
  "extraDigit",
  /** 1 for 12. */
  "missingDigit",
  /** 13 for 12: the next key, or the one above. */
  "neighbourKey",
  /** 0 for 12. */
  "leftZero",
  /** -12 for 12. */
  "sign",
  /** The figure of the cell beside it, or above. */
  "repeatedFigure",
  /** 17 for 12. */
  "otherDigit",
  "other",
] as const;
export type Slip = (typeof slips)[number];

/** One thing done that leaves several figures wrong, or none where one belongs. */
export const acts = [
  /** Two figures of one row or one column changed places. */
  "swapped",
  /** A figure stands in the row above or below its own. */
  "rowOff",
  /** A figure stands in the column beside its own. */
  "columnOff",
  /** Several figures that stand together were typed or pasted one row too far. */
  "shiftedRows",
  /** The same, one column too far. */
  "shiftedColumns",
  "rowsSwapped",
  "columnsSwapped",
  /** Totals of one row or column are not the sums of what they are totals of. */
  "staleTotals",
  /** A figure is wrong, and totals that are computed from it follow it. */
  "followed",
  /** Nothing, or no number, stands where a figure belongs. */
  "missing",
  /** Several figures are wrong that only make sense together. */
  "several",
] as const;
export type Act = (typeof acts)[number];

export type CauseKind = Slip | Act;

/** Figures that would hold if they were others; `from` and `to` stand beside `refs`. */
export interface Correction {
  readonly refs: readonly Ref[];
  readonly kind: CauseKind;
  /** As it stands: `null` is blank, a text is kept as it was written. */
  readonly from: readonly Value[];
  readonly to: readonly number[];
}

/**
 * `certain`: at most two figures, and nothing else explains the same relations; `likely`: clearly
 * ahead of whatever else explains them; `open`: one of several.
 */
export type Confidence = "certain" | "likely" | "open";

/** 差错原因: what would make broken relations hold. Its sentence is made in `words`. */
export interface Cause extends Correction {
  readonly confidence: Confidence;
  /** Keys of the rules that hold, or can be decided, once it is mended. */
  readonly explains: readonly string[];
  /** Other explanations of the same relations, of the same weight; the likelier first. */
  readonly alternatives: readonly Correction[];
}
