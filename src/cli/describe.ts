import { countingIn, counts, explainedIn, type Explained } from "../explanations";
import type { Reading } from "../import";
import type { Cause } from "../model/cause";
import { fieldsOf, nameOf } from "../model/field";
import { isWeighing, type FigureFinding, type Finding } from "../model/finding";
import type { Readiness } from "../model/readiness";
import type { Ref } from "../model/ref";
import type { Template } from "../model/template";
import { summarise, type Validation } from "../validate";
import { cliWords as words } from "../words/cli";
import { confidenceNames, sayCause } from "../words/causes";
import { sayMoved } from "../words/explanations";
import { sayFinding } from "../words/findings";
import { sayNotice, saySpot } from "../words/notices";
import { openFact } from "../words/readiness";

/** Cells named on one line before the rest is only counted. */
const SHOWN = 5;

/** The outcome of a check for people: one line for the file, then one line a cause, then one line a finding. */
export function describe(
  file: string,
  { report, template, places, spots, notices }: Reading,
  { findings }: Validation,
  { ready, causes }: { readonly ready: Readiness; readonly causes: readonly Cause[] },
): string {
  const { errors, warnings, undecided } = summarise(findings);
  const explained = explainedIn(report, template, findings);
  const said = words.counts(errors, warnings, undecided, countingIn(explained));
  const lines = [
    words.checked(file, template.name, report.year, said),
    readyLine(ready),
    ...notices
      .filter(({ level }) => level === "look")
      .map((notice) => words.notice(sayNotice(notice))),
    ...causes.map((cause) =>
      words.cause(confidenceNames[cause.confidence], sayCause(cause, template, spots)),
    ),
    ...blankLines(findings.filter(isBlank), template),
    ...findings
      .filter((finding) => !isBlank(finding))
      .map((finding) => lineOf(finding, template, places, explained.get(finding.key))),
  ];
  return `${lines.join("\n")}\n`;
}

/** What is open, in one line. */
function readyLine({ open }: Readiness): string {
  const facts = (required: boolean) =>
    open.filter((item) => item.required === required).map(openFact);
  return words.ready(facts(true), facts(false));
}

const isBlank = (finding: Finding): finding is FigureFinding =>
  finding.kind === "completeness" && finding.fault === "blank";

/** Blanks come in dozens: one line a table. */
function blankLines(blanks: readonly FigureFinding[], template: Template): string[] {
  const refs = blanks.flatMap((finding) => finding.refs);
  return template.tables.flatMap((table) => {
    const names = refs.flatMap((ref) => {
      const field = fieldsOf(template).get(ref);
      return field?.table === table ? [nameOf(field)] : [];
    });
    return names.length > 0 ? [words.blanks(table.name, names.length, names.join("、"))] : [];
  });
}

function lineOf(
  finding: Finding,
  template: Template,
  places: Reading["places"],
  explained: Explained | undefined,
): string {
  const cells = cellsOf(pointedAt(finding), places);
  const line = words.finding(
    labelOf(finding, explained),
    finding.rule,
    cells,
    sayFinding(finding, template),
  );
  if (!explained) return line;
  const moved = explained.moved.map((each) => sayMoved(each, template));
  return line + words.reason(explained.explanation.text, moved);
}

function labelOf({ outcome, severity }: Finding, explained: Explained | undefined): string {
  if (outcome === "undecided") return words.undecided;
  return explained && counts(explained) ? words.explained : words.severity[severity];
}

function pointedAt(finding: Finding): readonly Ref[] {
  if (!isWeighing(finding)) return finding.refs;
  return finding.missing.length > 0 ? finding.missing : finding.marks;
}

function cellsOf(refs: readonly Ref[], places: Reading["places"]): string {
  const found = refs.flatMap((ref) => places.get(ref) ?? []);
  const names = [...new Set(found.map(({ place }) => saySpot(place)))];
  const rest = names.length - SHOWN;
  return names.slice(0, SHOWN).join("、") + (rest > 0 ? "…" : "");
}
