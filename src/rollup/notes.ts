import { isCounted } from "../model/roll-up";
import type { Template } from "../model/template";
import { figureName, rollUpWords as words } from "../words/roll-up";
import type { Unit } from "./unit";

/** What a person has to know of a unit beside its findings, as sentences. */
export function notesOf(unit: Unit, template: Template, year: number | null): readonly string[] {
  const { submission, sentence } = unit;
  if (!submission) return sentence === null ? [] : [sentence];
  return [...whyNot(unit, template, year), ...whose(unit), ...converted(unit, template)];
}

function whyNot(unit: Unit, template: Template, year: number | null): string[] {
  const { status, duplicateOf, submission } = unit;
  if (duplicateOf) return [words.duplicate(duplicateOf.file, duplicateOf.differs)];
  if (status === "otherYear") return [words.otherYear(submission?.report.year ?? null, year)];
  if (status === "otherForm")
    return [words.otherForm(submission?.template.name ?? "", template.name)];
  return status === "unlisted" ? [words.unlisted] : [];
}

function whose({ match, submission, name }: Unit): string[] {
  if (!match) return [];
  if (match.doubts.length > 0) return [words.doubts(match.doubts)];
  const own = submission?.report.particulars["agency.name"] ?? "";
  return match.unit !== null && !match.isSure ? [words.short(own, name ?? "")] : [];
}

function converted({ status, submission, left }: Unit, to: Template): string[] {
  const from = submission?.template;
  if (!isCounted(status) || !from || from.id === to.id) return [];
  const figures = left.flatMap(({ ref, value }) =>
    value === 0 ? [] : `${figureName(ref, from)} ${String(value)}`,
  );
  return [
    words.converted(from.name, to.name),
    ...(figures.length > 0 ? [words.left(figures.length, figures.join("；"))] : []),
  ];
}
