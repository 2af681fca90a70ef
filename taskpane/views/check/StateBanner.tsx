import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import type { Overview } from "../../session/check/overview";
import { textOverviewOf, type TextOverview } from "../../session/text/passages";
import { words } from "../../../src/words/pane";
import { useSnapshot } from "../session-context";
import { useStyles } from "../styles";

const useLooks = makeStyles({
  banner: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "12px",
    alignItems: "center",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
  },
  bad: { backgroundColor: tokens.colorStatusDangerBackground1 },
  some: { backgroundColor: tokens.colorNeutralBackground3 },
  done: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  count: {
    gridRow: "span 2",
    minWidth: "18px",
    fontSize: "28px",
    lineHeight: "32px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  badCount: { color: tokens.colorStatusDangerForeground1 },
  someCount: { color: tokens.colorNeutralForeground2 },
  doneCount: { color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
});

/** Whether the report can be handed in, in one line, and what is missing in a second. */
export function StateBanner({ overview }: { overview: Overview }) {
  const styles = useStyles();
  const looks = useLooks();
  const text = useSnapshot((snapshot) => snapshot.text);
  const { kind, sign, title, hint } = stateOf(overview, textOverviewOf(text));
  return (
    <section className={mergeClasses(looks.banner, looks[kind])} aria-label={words.check.label}>
      <span className={mergeClasses(looks.count, looks[`${kind}Count`])} aria-hidden="true">
        {sign}
      </span>
      <h2 className={looks.title}>{title}</h2>
      <span className={styles.note}>{hint}</span>
    </section>
  );
}

export function Progress({ filled, total }: Pick<Overview, "filled" | "total">) {
  return (
    <ProgressBar
      value={filled}
      max={total}
      thickness="large"
      aria-label={words.check.progress}
      aria-valuetext={words.check.filled(filled, total)}
    />
  );
}

/** The state in words, for the banner and for whoever only hears it. */
function stateOf(
  { errors, warnings: figures, blanks, filled, total, checked }: Overview,
  { look: texts, unwritten }: TextOverview,
) {
  const { check } = words;
  const warnings = figures + texts.length;
  const progress = check.filled(filled, total);
  const look = warnings > 0 ? [check.alsoLook(warnings)] : [];
  if (errors > 0) {
    const missing = blanks > 0 ? [check.alsoBlank(blanks)] : [];
    const hint = [...missing, ...look, progress].join(" · ");
    return { kind: "bad", sign: String(errors), title: check.errors(errors), hint } as const;
  }
  if (blanks > 0) {
    const hint = [...look, progress].join(" · ");
    return { kind: "some", sign: String(blanks), title: check.blanks(blanks), hint } as const;
  }
  const title = warnings > 0 ? check.readyButLook(warnings) : check.ready;
  const passed = warnings > 0 ? [] : [check.allPass(checked)];
  const open = unwritten.length > 0 ? [words.text.unwritten(unwritten.length)] : [];
  const hint = [progress, ...passed, ...open].join(" · ");
  return { kind: "done", sign: "✓", title, hint } as const;
}
