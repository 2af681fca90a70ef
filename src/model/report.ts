import type { Ref, Value } from "./ref";
import type { TermPattern } from "./relation";
import type { RolledUp } from "./roll-up";
import type { SectionId, TemplateId } from "./template";

/** What a report says of its agency and of itself, beside figures and text, in the form's order. */
export const particulars = [
  "agency.name",
  "document.number",
  "document.title",
  "document.date",
  "agency.address",
  "agency.phone",
  "agency.postcode",
  "agency.website",
] as const;

/** Path in the report's JSON. `document.date` is ISO: 2024-01-09. */
export type Particular = (typeof particulars)[number];

export const sectionIds = ["overview", "problems", "other"] as const satisfies SectionId[];

/** 说明: why a finding that is true is right all the same. */
export interface Explanation {
  /** Id of the relation: A6. */
  readonly rule: string;
  /**
   * The figures that it was written for, as they stood then: by their refs, those of another report
   * behind its name, `lastYear:disclosure.regulations.inForce`.
   */
  readonly values: Readonly<Record<TermPattern, Value>>;
  readonly text: string;
}

/** 上年数: what a report keeps of last year's, so that both can be held against each other. */
export interface LastYear {
  readonly year: number | null;
  /** The unit that reported it. */
  readonly agency: string | null;
  /** Where it came from: the name of the file. */
  readonly source: string | null;
  /**
   * Figures by the refs of this report's form. What the form of last year did not ask for is not
   * there at all; `null` is blank.
   */
  readonly values: Readonly<Record<Ref, Value>>;
  readonly sections: Report["sections"];
}

/** 填报结果: one report of one unit, flat; nesting happens in the export. */
export interface Report {
  readonly template: TemplateId;
  /** Reporting year, `null` where it is not known. */
  readonly year: number | null;
  /** `null` is not given. */
  readonly particulars: Readonly<Record<Particular, string | null>>;
  /** A value for every ref of the template. */
  readonly values: Readonly<Record<Ref, Value>>;
  /** Paragraphs joined by line feeds; `null` where nothing is written. */
  readonly sections: Readonly<Record<SectionId, string | null>>;
  readonly explanations: readonly Explanation[];
  /** `null` where last year's report is not at hand. */
  readonly lastYear: LastYear | null;
  /** Of a consolidated report, the units that its figures are the sums of. */
  readonly rolledUp?: RolledUp;
}

export const noParticulars: Report["particulars"] = {
  "agency.name": null,
  "document.number": null,
  "document.title": null,
  "document.date": null,
  "agency.address": null,
  "agency.phone": null,
  "agency.postcode": null,
  "agency.website": null,
};

export const noSections: Report["sections"] = { overview: null, problems: null, other: null };

/** A report of which nothing is known yet: every figure of `refs` is blank. */
export const blankReport = (template: TemplateId, refs: Iterable<Ref>): Report => ({
  template,
  year: null,
  particulars: noParticulars,
  values: Object.fromEntries([...refs].map((ref) => [ref, null])),
  sections: noSections,
  explanations: [],
  lastYear: null,
});

/** The paragraphs of a section, trimmed, without the empty ones. */
export const paragraphsOf = (text: string | null): readonly string[] =>
  (text ?? "").split(/\r?\n/).flatMap((line) => line.trim() || []);

/** The text of a section from its paragraphs; `null` where there are none. */
export const textOf = (paragraphs: readonly string[]): string | null =>
  paragraphs.length > 0 ? paragraphs.join("\n") : null;
