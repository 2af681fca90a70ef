import type { TextFinding } from "../../../src/model/finding";
import { checkText } from "../../../src/narrative/check";
import { changesOf, published, templateOf, type Changed, type Marked } from "./marked";

export interface Recall {
  readonly texts: number;
  readonly changes: number;
  readonly found: number;
  /** Changes that no finding points to. */
  readonly missed: readonly string[];
  /** What was said of texts that are right. */
  readonly alarms: readonly string[];
}

/** Changes every marked figure in turn and looks whether a finding points to it. */
export function recallOf(texts: readonly Marked[]): Recall {
  const missed: string[] = [];
  const alarms: string[] = [];
  let changes = 0;
  for (const marked of texts) {
    const template = templateOf(marked);
    const right = published(marked);
    for (const { rule, quote, issue } of figureFindings(checkText(right, template)))
      alarms.push(`${marked.name}: ${rule} ${quote} ${JSON.stringify(issue)}`);
    for (const changed of changesOf(marked)) {
      changes += 1;
      const findings = figureFindings(checkText(changed.report, template));
      if (!findings.some((finding) => pointsTo(finding, changed)))
        missed.push(`${marked.name}: ${changed.change} ${changed.report.sections.overview ?? ""}`);
    }
  }
  return { texts: texts.length, changes, found: changes - missed.length, missed, alarms };
}

const figureFindings = (findings: readonly TextFinding[]): readonly TextFinding[] =>
  findings.filter(({ issue, outcome }) => FIGURES.has(issue.code) && outcome === "fail");

/** What findings say of figures; the rest is about the text as a whole. */
const FIGURES: ReadonlySet<TextFinding["issue"]["code"]> = new Set(["figure", "parts", "shares"]);

const pointsTo = (finding: TextFinding, { paragraph, start, end }: Changed): boolean =>
  finding.paragraph === paragraph && finding.start < end && start < finding.end;
