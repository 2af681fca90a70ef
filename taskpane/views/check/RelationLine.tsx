import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { sourcesOf } from "../../../src/last-year";
import { isWeighing, sidesOf as sidesOfFinding } from "../../../src/model/finding";
import type { Comparison, Share } from "../../../src/model/relation";
import type { Rule } from "../../../src/model/rule";
import type { Term } from "../../../src/model/term";
import { lookUpIn, weigh } from "../../../src/rules/figures";
import { number } from "../../../src/words/findings";
import { words } from "../../../src/words/pane";
import { sayShare, saySides } from "../../../src/words/relations";
import type { OpenReport } from "../../session/state/open-report";

const useLooks = makeStyles({
  relation: { display: "flex", justifyContent: "space-between", gap: "8px" },
  state: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  passes: { color: tokens.colorStatusSuccessForeground1 },
  fails: { color: tokens.colorStatusDangerForeground1 },
  warns: { color: tokens.colorStatusWarningForeground1 },
  waits: { color: tokens.colorNeutralForeground2 },
});

/** A relation of two sums. */
export type TwoSided = Rule<Comparison> | Rule<Share>;

/** A relation with its figures as they stand: 本年新收 12＋上年结转 3 ＝ … ✓ */
export function RelationLine({ rule, open }: { rule: TwoSided; open: OpenReport }) {
  const looks = useLooks();
  const { kind, text } = stateOf(open, rule);
  return (
    <li className={looks.relation} data-relation={rule.key}>
      <span>{sidesOf(open, rule, kind)}</span>
      <span className={mergeClasses(looks.state, looks[kind])}>{text}</span>
    </li>
  );
}

type State = "passes" | "fails" | "warns" | "waits";

function sidesOf({ report }: OpenReport, rule: TwoSided, state: State): string {
  const lookUp = lookUpIn(report, sourcesOf(report));
  const side = (label: string, terms: readonly Term[]) => ({
    label,
    figures: terms.map(({ ref, source }) => lookUp(ref, source)),
    sum: weigh(terms, lookUp),
  });
  const { relation } = rule;
  if (relation.kind === "share")
    return sayShare(side(relation.part.label, rule.left), side(relation.whole.label, rule.right));
  const { left, right, operator } = relation;
  const holds = state === "passes" || state === "waits";
  return saySides(side(left.label, rule.left), side(right.label, rule.right), operator, holds);
}

function stateOf({ validation }: OpenReport, { key }: Rule): { kind: State; text: string } {
  const { passes, missing } = words.selection;
  const finding = validation.findings.find((each) => each.key === key);
  if (!finding || !isWeighing(finding)) return { kind: "passes", text: `✓ ${passes}` };
  const { outcome, severity } = finding;
  const [left, right] = sidesOfFinding(finding);
  const lacking = finding.missing.length + finding.missingElsewhere.length;
  if (outcome === "undecided") return { kind: "waits", text: missing(lacking) };
  if (finding.kind === "share") return { kind: "warns", text: words.check.severity[severity] };
  const gap = number(Math.abs((left.sum ?? 0) - (right.sum ?? 0)));
  return { kind: severity === "error" ? "fails" : "warns", text: words.check.difference(gap) };
}
