import type { TextFinding } from "../model/finding";
import type { Report } from "../model/report";
import type { Template } from "../model/template";
import type { OwnText } from "../model/text-relation";
import { repeatedIn } from "../same-text";
import { textFinding, whole } from "./passage";

/** B6: a section is mostly last year's. Without last year's text it is not asked. */
export function checkOwnText(
  relation: OwnText,
  { sections, lastYear }: Report,
  template: Template,
): readonly TextFinding[] {
  return relation.sections.flatMap(({ section, percent }) => {
    if (!template.sections.some(({ id }) => id === section)) return [];
    const { share, passages } = repeatedIn(sections[section], lastYear?.sections[section] ?? null);
    if (share * 100 < percent) return [];
    return textFinding(relation, whole(section), {
      ...{ code: "lastYears", share, passages },
      year: lastYear?.year ?? null,
    });
  });
}
