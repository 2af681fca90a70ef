import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useId, useRef } from "react";
import { explainableIn, type Explained } from "../../../src/explanations";
import { fieldsOf } from "../../../src/model/field";
import { targetOf, type ComparisonFinding, type Finding } from "../../../src/model/finding";
import type { Place } from "../../../src/model/range";
import type { Template } from "../../../src/model/template";
import { number, placeOf, sayFinding } from "../../../src/words/findings";
import { words } from "../../../src/words/pane";
import { fieldWords } from "../field-words";
import { useStyles } from "../styles";
import { useCardEdge } from "./use-card-edge";
import { Reason } from "./Reason";

interface Props {
  readonly finding: Finding;
  readonly template: Template;
  /** The cell that a click leads to. */
  readonly place: Place | null;
  readonly at: number;
  readonly count: number;
  /** The selected figure takes part in it. */
  readonly related: boolean;
  /** The first card of those; it is brought into sight. */
  readonly first: boolean;
  readonly onGo: (finding: Finding) => void;
  /** What one click does about it. */
  readonly remedy?: Remedy | undefined;
  /** The reason that is written for it, for other figures than these. */
  readonly stale?: Explained | undefined;
  /** Told when a reason was written or taken away. */
  readonly onReason: (finding: Finding) => void;
}

export interface Remedy {
  readonly label: string;
  readonly act: () => void;
}

const useLooks = makeStyles({
  sides: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto minmax(0, 1fr) auto",
    columnGap: "8px",
    rowGap: "2px",
    alignItems: "baseline",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  figure: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  gap: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  danger: { color: tokens.colorStatusDangerForeground1 },
  caution: { color: tokens.colorStatusWarningForeground1 },
});

/** One finding: where, what, both sides and the difference, and the sentence. */
export const FindingCard = memo(function FindingCard(props: Props) {
  const { finding, template, place, at, count, related, first, onGo, remedy, stale } = props;
  const styles = useStyles();
  const looks = useLooks();
  const edge = useCardEdge();
  const card = useRef<HTMLLIElement>(null);
  const title = useId();
  const explainable = explainableIn(finding, template);
  const tone = finding.severity === "error" ? looks.danger : looks.caution;
  const { where, what } = headOf(finding, template, place);

  useEffect(() => {
    if (first) card.current?.scrollIntoView({ block: "nearest" });
  }, [first]);

  return (
    <li
      ref={card}
      className={mergeClasses(styles.card, edge[finding.severity], related && edge.related)}
      aria-current={related}
      data-finding={finding.key}
    >
      <div className={styles.between}>
        <span>{where}</span>
        <span>
          <span className={tone}>{words.check.severity[finding.severity]}</span>{" "}
          {words.check.of(at, count)}
        </span>
      </div>
      <button
        type="button"
        id={title}
        className={styles.cover}
        onClick={() => {
          onGo(finding);
        }}
      >
        {what}
      </button>
      {finding.kind === "comparison" && <Sides finding={finding} tone={tone} />}
      <p className={styles.note}>{sayFinding(finding, template)}</p>
      {remedy && (
        <Button size="small" className={styles.raised} onClick={remedy.act}>
          {remedy.label}
        </Button>
      )}
      {explainable && (
        <Reason
          finding={finding}
          template={template}
          hint={explainable.hint}
          explained={stale}
          title={title}
          onDone={props.onReason}
        />
      )}
    </li>
  );
});

/** Both sides as figures; the sentence says the same to whoever cannot see them. */
function Sides({ finding, tone }: { finding: ComparisonFinding; tone: string }) {
  const looks = useLooks();
  const { left, right, operator } = finding;
  const [a, b] = [left.sum ?? 0, right.sum ?? 0];
  const figure = mergeClasses(looks.figure);
  return (
    <div className={looks.sides} aria-hidden="true">
      <span>{left.label}</span>
      <span />
      <span>{right.label}</span>
      <span />
      <span className={figure} data-side="left">
        {number(a)}
      </span>
      <span>{operator === "=" ? "≠" : "＜"}</span>
      <span className={figure} data-side="right">
        {number(b)}
      </span>
      <span className={mergeClasses(looks.gap, tone)} data-side="gap">
        {words.check.difference(number(Math.abs(a - b)))}
      </span>
    </div>
  );
}

function headOf(finding: Finding, template: Template, place: Place | null) {
  const field = fieldsOf(template).get(targetOf(finding) ?? "");
  if (!field) return { where: place?.sheet ?? "", what: placeOf(finding, template) };
  const words = fieldWords(field, place);
  return finding.kind === "share" ? { ...words, what: finding.part.label } : words;
}
