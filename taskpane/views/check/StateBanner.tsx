import { Link, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Readiness } from "../../../src/model/readiness";
import { words } from "../../../src/words/pane";
import { openFact } from "../../../src/words/readiness";
import type { Overview } from "../../session/check/overview";
import { readyAsSeen, requiredIn } from "../../session/check/ready";
import { textOverviewOf } from "../../session/text/passages";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";

const useLooks = makeStyles({
  banner: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "12px",
    alignItems: "center",
    padding: "12px",
    // Forced colours paint borders, and no backgrounds.
    border: "1px solid transparent",
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
  link: { fontSize: "inherit", lineHeight: "inherit" },
  /** Not parted from the dot before it. */
  more: { whiteSpace: "nowrap" },
});

interface State {
  readonly kind: "bad" | "some" | "done";
  readonly sign: string;
  readonly title: string;
  readonly hint: readonly string[];
  /** The checklist has more to say. */
  readonly more?: boolean;
}

/** 审核: what is wrong or blank in the figures, and once nothing is, what else keeps it back. */
export function CheckBanner({ overview }: { overview: Overview }) {
  const warnings = useSnapshot(({ text }) => overview.warnings + textOverviewOf(text).look.length);
  const ready = useSnapshot(readyAsSeen);
  const figures = figuresState(overview, warnings, ready);
  return figures ? (
    <Banner state={figures} stage="figures" />
  ) : (
    <Banner state={readyState(overview, warnings, ready)} stage="rest" />
  );
}

/** 导出: whether the report can be handed in; the checklist below says the rest. */
export function ReadyBanner({ ready }: { ready: Readiness | null }) {
  const { ready: said, check } = words;
  if (!ready) return <Banner state={looking} stage="rest" />;
  const required = requiredIn(ready);
  const more = ready.open.length - required.length;
  const recommended = more > 0 ? [said.recommended(more)] : [];
  const state: State = ready.ok
    ? { kind: "done", sign: "✓", title: check.ready, hint: recommended }
    : {
        kind: "some",
        sign: String(required.length),
        title: said.open(required.length),
        hint: [...recommended, said.asDraft],
      };
  return <Banner state={state} stage="rest" />;
}

interface BannerProps {
  readonly state: State;
  /** What is to be done next; whoever comes back to the pane in another stage begins here. */
  readonly stage: "figures" | "rest";
}

function Banner({ stage, state: { kind, sign, title, hint, more = false } }: BannerProps) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const id = useId();
  return (
    <section
      className={mergeClasses(looks.banner, looks[kind])}
      aria-label={words.check.label}
      aria-describedby={id}
      tabIndex={-1}
      data-landing={stage}
    >
      <span className={mergeClasses(looks.count, looks[`${kind}Count`])} aria-hidden="true">
        {sign}
      </span>
      <h2 id={id} className={looks.title}>
        {title}
      </h2>
      <span className={styles.note}>
        {hint.join(" · ")}
        {more && (
          <span className={looks.more}>
            {" · "}
            <Link
              as="button"
              className={looks.link}
              onClick={() => {
                session.show("export");
              }}
            >
              {words.ready.list}
            </Link>
          </span>
        )}
      </span>
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

const looking: State = { kind: "some", sign: "…", title: words.ready.looking, hint: [] };

const explainedHint = (count: number): readonly string[] =>
  count > 0 ? [words.check.explained(count)] : [];

/** Errors, else blanks; `null` where there are neither. */
function figuresState(
  { errors, blanks, filled, total, settled }: Overview,
  warnings: number,
  ready: Readiness | null,
): State | null {
  const { check } = words;
  const others = ready ? requiredIn(ready).filter(({ place }) => place.kind !== "figure") : [];
  const hint = [
    ...(errors > 0 && blanks > 0 ? [check.alsoBlank(blanks)] : []),
    ...(warnings > 0 ? [check.alsoLook(warnings)] : []),
    ...explainedHint(settled.length),
    check.filled(filled, total),
    ...(others.length > 0 ? [words.ready.openToo(others.length)] : []),
  ];
  const more = others.length > 0;
  if (errors > 0)
    return { kind: "bad", sign: String(errors), title: check.errors(errors), hint, more };
  return blanks > 0
    ? { kind: "some", sign: String(blanks), title: check.blanks(blanks), hint, more }
    : null;
}

/** Figures that are all there and add up are not all: the report has a unit, a year and text. */
function readyState(
  { filled, total, checked, settled }: Overview,
  warnings: number,
  ready: Readiness | null,
): State {
  const { check, ready: said } = words;
  if (!ready) return looking;
  const required = requiredIn(ready);
  if (!ready.ok) {
    const facts = said.facts(required.map(openFact));
    const look = [
      ...(warnings > 0 ? [check.alsoLook(warnings)] : []),
      ...explainedHint(settled.length),
    ];
    const title = said.open(required.length);
    return {
      kind: "some",
      sign: String(required.length),
      title,
      hint: [facts, ...look],
      more: true,
    };
  }
  const recommended = ready.open.length;
  const hint = [
    check.filled(filled, total),
    ...(warnings > 0 || settled.length > 0 ? [] : [check.allPass(checked)]),
    ...explainedHint(settled.length),
    ...(recommended > 0 ? [said.recommended(recommended)] : []),
  ];
  const title = warnings > 0 ? check.readyButLook(warnings) : check.ready;
  return { kind: "done", sign: "✓", title, hint, more: recommended > 0 };
}
