import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { sourcesOf } from "../../../src/last-year";
import { fieldsOf, nameOf, type Field } from "../../../src/model/field";
import { addressOf } from "../../../src/model/range";
import type { Rule } from "../../../src/model/rule";
import { isAsked, ruleSetOf } from "../../../src/rules";
import { number } from "../../../src/words/findings";
import type { OpenReport } from "../../session/state/open-report";
import { words } from "../../../src/words/pane";
import { LastYearLine } from "../last-year/LastYearLine";
import { useSnapshot } from "../session-context";
import { useStyles } from "../styles";
import { sectionAt } from "../../session/text/passages";
import { SectionStrip } from "./SectionStrip";

const useLooks = makeStyles({
  strip: {
    flexShrink: 0,
    maxHeight: "38%",
    overflowY: "auto",
    padding: "10px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { margin: 0, fontSize: "13px", fontWeight: tokens.fontWeightSemibold },
  relations: { listStyleType: "none", margin: "4px 0 0", padding: 0 },
  relation: { display: "flex", justifyContent: "space-between", gap: "8px" },
  state: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  passes: { color: tokens.colorStatusSuccessForeground1 },
  fails: { color: tokens.colorStatusDangerForeground1 },
  warns: { color: tokens.colorStatusWarningForeground1 },
  waits: { color: tokens.colorNeutralForeground2 },
});

/** The selected figure, and how each relation that reads it stands. */
export function SelectionStrip() {
  const styles = useStyles();
  const looks = useLooks();
  const open = useSnapshot((snapshot) => snapshot.open);
  const selection = useSnapshot((snapshot) => snapshot.selection);
  const field = open && fieldsOf(open.template).get(selection?.ref ?? "");
  const section = open && selection && sectionAt(open.places, selection.place);
  if (open && section)
    return (
      <section className={looks.strip} aria-label={words.selection.label}>
        <SectionStrip open={open} section={section} />
      </section>
    );
  if (!open || !selection || !field)
    return (
      <section className={looks.strip} aria-label={words.selection.label}>
        <p className={styles.note}>{selection ? words.selection.noFigure : words.selection.none}</p>
      </section>
    );
  const rules = relationsOf(open, field);
  return (
    <section className={looks.strip} aria-label={words.selection.label}>
      <h2 className={looks.name}>
        {addressOf(selection.place)} {nameOf(field)}
      </h2>
      <LastYearLine open={open} selected={field.ref} />
      {helpOf(field).map((help) => (
        <p key={help} className={styles.note}>
          {help}
        </p>
      ))}
      {rules.length === 0 && <p className={styles.note}>{words.selection.noRelations}</p>}
      <ul className={looks.relations}>
        {rules.map((rule) => {
          const { kind, text } = stateOf(open, rule);
          return (
            <li key={rule.key} className={looks.relation}>
              <span>{sidesOf(rule)}</span>
              <span className={mergeClasses(looks.state, looks[kind])}>{text}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const relationsOf = ({ report, template }: OpenReport, { ref }: Field): readonly Rule[] =>
  (ruleSetOf(template).readers.get(ref) ?? []).filter(
    (rule) => rule.relation.kind === "comparison" && isAsked(rule, sourcesOf(report)),
  );

const helpOf = ({ row, column }: Field): string[] =>
  [...row, ...column].flatMap(({ help }) => help ?? []);

function sidesOf({ relation }: Rule): string {
  if (relation.kind !== "comparison") return "";
  const { left, right, operator } = relation;
  return `${left.label} ${operator === "=" ? "＝" : operator} ${right.label}`;
}

function stateOf({ validation }: OpenReport, rule: Rule) {
  const finding = validation.findings.find(({ key }) => key === rule.key);
  if (finding?.kind !== "comparison")
    return { kind: "passes", text: `✓ ${words.selection.passes}` } as const;
  if (finding.outcome === "undecided")
    return { kind: "waits", text: words.selection.missing(finding.missing.length) } as const;
  const sign = finding.operator === "=" ? "≠" : "＜";
  const text = `${number(finding.left.sum ?? 0)} ${sign} ${number(finding.right.sum ?? 0)}`;
  return { kind: finding.severity === "error" ? "fails" : "warns", text } as const;
}
