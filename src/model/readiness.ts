import type { Ref } from "./ref";
import type { Particular } from "./report";
import type { SectionId } from "./template";

/** What a report is looked through for before it is handed in, in the order of the checklist. */
export const readinessTopics = [
  "unit",
  "year",
  "number",
  "date",
  "contact",
  "figures",
  "relations",
  "reasons",
  "sections",
  "aspects",
  "fee",
  "drafts",
] as const;

export type ReadinessTopic = (typeof readinessTopics)[number];

/** Facts of every item that can be open. */
export interface OpenFacts {
  "unit.missing": Record<string, never>;
  "year.missing": Record<string, never>;
  /** The year has not begun. */
  "year.future": { year: number };
  /** The year is not over: its figures are counted to its last day. */
  "year.running": { year: number };
  /** The form is not the one that the notices ask for in that year. */
  "year.form": { year: number; form: string };
  "number.missing": Record<string, never>;
  "date.missing": Record<string, never>;
  "address.missing": Record<string, never>;
  "phone.missing": Record<string, never>;
  "postcode.missing": Record<string, never>;
  "figures.blank": { table: string; count: number };
  /** Text, fractions and negative numbers where the form asks for a figure. */
  "figures.wrong": { table: string; count: number };
  "relations.broken": { table: string; count: number };
  /** A finding that may be right, by its key, and what it is about. */
  "reasons.missing": { finding: string; where: string };
  /** One whose figures have changed since its reason was written. */
  "reasons.stale": { finding: string; where: string };
  "sections.unwritten": { section: string };
  "aspects.missing": { section: string; aspects: readonly string[] };
  "fee.missing": { section: string };
  "fee.unit": { section: string; quote: string };
  /** Paragraphs are counted from 1. */
  "drafts.marked": { section: string; paragraph: number };
  "drafts.gap": { section: string; paragraph: number; quote: string };
}

export type OpenCode = keyof OpenFacts;

/** Where an open item is settled. */
export type OpenPlace =
  | { readonly kind: "particular"; readonly id: Particular | "year" }
  /** Of several figures the first. */
  | { readonly kind: "figure"; readonly ref: Ref }
  /** `paragraph` is counted from 0, among the paragraphs of `paragraphsOf`. */
  | { readonly kind: "section"; readonly section: SectionId; readonly paragraph: number };

/** One thing that is still to be done. */
export type OpenItem = {
  [C in OpenCode]: {
    readonly code: C;
    readonly topic: ReadinessTopic;
    /** The notice asks for it; else it is only recommended. */
    readonly required: boolean;
    readonly facts: Readonly<OpenFacts[C]>;
    readonly place: OpenPlace;
  };
}[OpenCode];

/** 可以报送: whether a report can be handed in, and what is open, in the order of the topics. */
export interface Readiness {
  /** Nothing that the notice asks for is open. */
  readonly ok: boolean;
  readonly open: readonly OpenItem[];
}
