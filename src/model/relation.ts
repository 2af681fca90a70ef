import type { SourceName } from "./term";

export type Severity = "error" | "warning";

/**
 * Refs of which a part may be left open: `applications.received.*`. The star stands for one or
 * more segments and means the same on every side of a relation.
 */
export type RefPattern = string;

/**
 * A ref pattern, or one of another report behind the name of its source:
 * `lastYear:applications.carriedOut.*`.
 */
export type TermPattern = RefPattern | `${SourceName}:${RefPattern}`;

/** One side of a comparison: its figures are added up. */
export interface Side {
  /** In the form's own words: 本年新收＋上年结转. */
  readonly label: string;
  readonly refs: readonly TermPattern[];
}

/** 说明: why a finding that is true can be right all the same. */
export interface Explainable {
  /** What a reason would say, as a hint for whoever writes it. */
  readonly hint: string;
  /** Notice that asks for the reason, or why it is left to the unit to give one. */
  readonly source: string;
}

interface Origin {
  /** A1, A2 …: the id under which findings report it. */
  readonly id: string;
  readonly severity: Severity;
  /** Notice, table and sentence that the relation is taken from. */
  readonly source: string;
  /** What the relation cannot see. */
  readonly blind?: string;
  /**
   * A finding of it wants a written reason before the report is handed in. Warnings alone: what is
   * arithmetic is put right and cannot be explained.
   */
  readonly explainable?: Explainable;
}

/**
 * left = right, or left ≥ right, once for everything that the star can stand for. Where a side
 * reads a source that is not at hand, the relation is not evaluated.
 */
export interface Comparison extends Origin {
  readonly kind: "comparison";
  readonly operator: "=" | "≥";
  readonly left: Side;
  readonly right: Side;
  /** The refs that turn red; the star is allowed. */
  readonly marks: readonly RefPattern[];
  /**
   * The figure that follows from the others, which may be taken over with one click. It is one of
   * the relation's own.
   */
  readonly fills?: RefPattern;
  /** Holds only as long as this source is not at hand, since another relation then says more. */
  readonly until?: SourceName;
}

/** Every figure is there and is what its kind asks for. */
export interface Completeness extends Origin {
  readonly kind: "completeness";
}

/** Agencies of a certain level have nothing to report here. */
export interface Absence extends Origin {
  readonly kind: "absence";
  readonly refs: readonly RefPattern[];
  /** Regular expression that the agency's name matches. */
  readonly agency: string;
  /** Who these agencies are, in words. */
  readonly who: string;
}

/** The form is the one that the reporting year asks for. */
export interface Period extends Origin {
  readonly kind: "period";
}

/** A part that makes up so large a share of a whole wants a look. */
export interface Share extends Origin {
  readonly kind: "share";
  readonly part: Side;
  readonly whole: Side;
  /** It is told from this share on… */
  readonly percent: number;
  /** …and from so many on: of a few, one is a large share. */
  readonly least: number;
  /** The refs that turn yellow; the star is allowed. */
  readonly marks: readonly RefPattern[];
}

/** 勾稽关系, written once: the check, the Excel formula and the sentence all come from it. */
export type Relation = Comparison | Completeness | Absence | Period | Share;
