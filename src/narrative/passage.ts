import type { TextFinding, TextIssue } from "../model/finding";
import type { Ref } from "../model/ref";
import type { SectionId } from "../model/template";
import type { TextRelation } from "../model/text-relation";

/** Where a finding points. */
export interface Passage {
  readonly section: SectionId | null;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A section as a whole, or 基本信息. */
export const whole = (section: SectionId | null, quote = ""): Passage => ({
  section,
  paragraph: 0,
  start: 0,
  end: 0,
  quote,
});

/** A finding of the text; its key tells the relation, the place and the kind of issue. */
export function textFinding(
  { id, severity }: TextRelation,
  passage: Passage,
  issue: TextIssue,
  outcome: TextFinding["outcome"] = "fail",
  refs: readonly Ref[] = [],
): TextFinding {
  const { section, paragraph, start } = passage;
  const place = `${section ?? "particulars"} ${paragraph}:${start}`;
  const what = issue.code === "figure" ? issue.indicator : issue.code;
  return {
    kind: "text",
    rule: id,
    key: `${id} ${place} ${what}`,
    severity,
    outcome,
    refs,
    ...passage,
    issue,
  };
}
