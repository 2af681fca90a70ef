import type { SectionId, Template } from "../model/template";
import { paragraphsOf, type Report } from "../model/report";
import type { Claim } from "./claim";
import { claimsIn } from "./claims";
import { mentionsIn } from "./distribution";
import type { Mention } from "./mentions";

/** A section's text with its figures: read once, for all the relations that look at them. */
export interface ReadText {
  readonly section: SectionId;
  readonly paragraphs: readonly string[];
  /** By paragraph, in reading order. */
  readonly mentions: readonly (readonly Mention[])[];
  /** The mentions that speak of the tables. */
  readonly claims: readonly Claim[];
}

export const readText = (report: Report, template: Template): readonly ReadText[] =>
  template.sections.map(({ id: section }) => {
    const paragraphs = paragraphsOf(report.sections[section]);
    const mentions = paragraphs.map(mentionsIn);
    const claims = claimsIn(paragraphs, mentions, template, report.year);
    return { section, paragraphs, mentions, claims };
  });
