import type { Explainable, Severity } from "./relation";
import type { SectionId } from "./section-id";

interface Origin {
  /** C1, C2 …: the id under which findings report it. */
  readonly id: string;
  readonly severity: Severity;
  /** In words, for people. */
  readonly name: string;
  /** Notice and sentence that it is taken from. */
  readonly source: string;
  /** What it cannot see. */
  readonly blind?: string;
  /** As with relations of figures: a finding of it wants a written reason. */
  readonly explainable?: Explainable;
}

/** No mark of a draft and no gap is left in the text. */
export interface Finished extends Origin {
  readonly kind: "finished";
}

/** The figures of the text are those of the tables, where an indicator names this relation. */
export interface Figures extends Origin {
  readonly kind: "figures";
}

/** A section says what was charged. Patterns are read as those of an indicator are. */
export interface Charge extends Origin {
  readonly kind: "charge";
  readonly section: SectionId;
  /** Words that speak of the charge. */
  readonly words: string;
  /** Words that an amount of it stands behind, and words that make it another amount. */
  readonly amount: string;
  readonly unless: string;
  /** Units that it must not be told in. */
  readonly wrongUnits: readonly string[];
}

/** A section touches every aspect, within so many characters. */
export interface Aspects extends Origin {
  readonly kind: "aspects";
  readonly section: SectionId;
  readonly aspects: readonly { readonly name: string; readonly words: string }[];
  readonly limit: number;
}

/** A section names problems and remedies. */
export interface Substance extends Origin {
  readonly kind: "substance";
  readonly section: SectionId;
}

/** The report is dated in the year after the one it counts, and by the day of publication. */
export interface Publication extends Origin {
  readonly kind: "publication";
  /** Day of the year after (`01-31`), by the agency's name; the first pattern that fits counts. */
  readonly deadlines: readonly { readonly agency: string; readonly day: string }[];
}

/** No other year, period or agency is left over from another report. */
export interface Leftovers extends Origin {
  readonly kind: "leftovers";
}

/** Wholes, parts and shares that the text tells itself agree with each other. */
export interface Arithmetic extends Origin {
  readonly kind: "arithmetic";
}

/** What the text says of how figures moved since last year is what both years' tables say. */
export interface Compared extends Origin {
  readonly kind: "compared";
}

/** Sections are not last year's again, up to a share of their text in percent. */
export interface OwnText extends Origin {
  readonly kind: "ownText";
  readonly sections: readonly { readonly section: SectionId; readonly percent: number }[];
}

/** A relation between the report's text and its figures, or the form's demands on the text. */
export type TextRelation =
  | Finished
  | Figures
  | Charge
  | Aspects
  | Substance
  | Publication
  | Leftovers
  | OwnText
  | Compared
  | Arithmetic;
