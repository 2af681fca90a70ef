import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useId, useRef } from "react";
import type { Correction } from "../../../src/model/cause";
import { fieldsOf } from "../../../src/model/field";
import { addressOf, type Place } from "../../../src/model/range";
import type { Ref } from "../../../src/model/ref";
import type { Template } from "../../../src/model/template";
import { confidenceNames, kindNames } from "../../../src/words/causes";
import { words } from "../../../src/words/pane";
import type { SeenCause } from "../../session/check/causes";
import { fieldWords, lineWords, sharedLabel } from "../field-words";
import { useStyles } from "../styles";
import { useCardEdge } from "./use-card-edge";
import { Alternatives } from "./Alternatives";
import { CorrectionLines, SingleFigure } from "./CorrectionLines";
import { RelationList } from "./RelationList";

interface Props {
  readonly seen: SeenCause;
  readonly template: Template;
  readonly cells: ReadonlyMap<Ref, Place>;
  /** The how-manieth of all cards; what is only missing is not counted. */
  readonly order: string;
  readonly busy: boolean;
  /** The selected figure takes part in it. */
  readonly related: boolean;
  /** The first card of those; it is brought into sight. */
  readonly first: boolean;
  readonly onGo: (seen: SeenCause, ref: Ref) => void;
  readonly onCorrect: (correction: Correction) => void;
}

const useLooks = makeStyles({
  danger: { color: tokens.colorStatusDangerForeground1 },
  caution: { color: tokens.colorStatusWarningForeground1 },
  chip: {
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  certain: {
    border: `1px solid transparent`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
  },
  spread: { justifyContent: "space-between" },
  nowrap: { flexShrink: 0, whiteSpace: "nowrap" },
});

/** One cause: which figures should be what, what was done, and with one click it is put right. */
export const CauseCard = memo(function CauseCard(props: Props) {
  const { seen, template, cells, order, related, first, onGo } = props;
  const { cause, explained, severity, isBlank } = seen;
  const styles = useStyles();
  const looks = useLooks();
  const edge = useCardEdge();
  const title = useId();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (first) card.current?.scrollIntoView({ block: "nearest" });
  }, [first]);
  const { where, what } = headOf(seen, template, cells);
  const tone = severity === "error" ? looks.danger : looks.caution;
  const relations = explained.filter(({ kind }) => kind === "comparison");
  const { explains, decides } = words.cause;
  return (
    <li
      ref={card}
      className={mergeClasses(
        styles.card,
        edge[isBlank ? "blank" : severity],
        related && edge.related,
      )}
      aria-current={related}
      data-cause={seen.key}
    >
      <div className={styles.between}>
        <span>{where}</span>
        <span className={looks.nowrap}>
          {!isBlank && <span className={tone}>{words.check.severity[severity]}</span>}{" "}
          {isBlank ? words.check.blank : order}
        </span>
      </div>
      <button
        type="button"
        id={title}
        className={styles.cover}
        onClick={() => {
          onGo(seen, cause.refs[0] ?? "");
        }}
      >
        {what}
      </button>
      <Body {...props} title={title} />
      {relations.length > 0 && (
        <RelationList
          title={(isBlank ? decides : explains)(relations.length)}
          findings={relations}
          template={template}
        />
      )}
    </li>
  );
});

/** The figures with 改正, and what else may be meant; nothing is blamed that is not known. */
function Body({ seen, template, cells, busy, onGo, onCorrect, title }: Props & { title: string }) {
  const styles = useStyles();
  const looks = useLooks();
  const { cause, isBlank } = seen;
  const { refs, from, to, kind, confidence, alternatives } = cause;
  const go = (ref: Ref) => {
    onGo(seen, ref);
  };
  const others = { template, cells, busy, onGo: go, onCorrect };
  if (confidence === "open" && !isBlank)
    return <Alternatives {...others} corrections={[cause, ...alternatives]} />;
  const single = refs.length === 1;
  const { correct, fillIn, also, hint } = words.cause;
  return (
    <>
      {single ? (
        <SingleFigure from={from[0] ?? null} to={to[0] ?? 0} />
      ) : (
        <CorrectionLines correction={cause} template={template} cells={cells} onGo={go} />
      )}
      <div className={mergeClasses(styles.row, looks.spread)}>
        <span className={styles.row}>
          {single && !isBlank && <span className={looks.chip}>{kindNames[kind]}</span>}
          <span className={mergeClasses(looks.chip, confidence === "certain" && looks.certain)}>
            {confidenceNames[confidence]}
          </span>
        </span>
        <Button
          size="small"
          appearance="primary"
          className={styles.raised}
          disabledFocusable={busy}
          aria-describedby={title}
          onClick={() => {
            onCorrect(cause);
          }}
        >
          {(isBlank ? fillIn : correct)(refs.length)}
        </Button>
      </div>
      {alternatives.length > 0 && (
        <Alternatives {...others} title={also} corrections={alternatives} />
      )}
      {confidence !== "certain" && <p className={styles.note}>{hint}</p>}
    </>
  );
}

/** 表三 · D9 · 自然人 and the row; of several figures what they share, and what was done. */
function headOf({ cause, isBlank }: SeenCause, template: Template, cells: Props["cells"]) {
  const { refs, kind, confidence, alternatives } = cause;
  const isOpen = confidence === "open" && !isBlank;
  const unsure = words.cause.open(kind === "several" ? refs.length : 1);
  const all = isOpen ? [...refs, ...alternatives.flatMap((each) => each.refs)] : refs;
  const [first] = all;
  const field = fieldsOf(template).get(first ?? "");
  if (!field || first === undefined) return { where: "", what: kindNames[kind] };
  const several = isBlank ? words.cause.missing(refs.length) : kindNames[kind];
  if (all.length === 1) {
    const { where, what } = fieldWords(field, cells.get(first) ?? null);
    return { where, what: isOpen ? unsure : what };
  }
  const addresses = all.length === 2 ? all.flatMap((ref) => cells.get(ref) ?? []) : [];
  const where = [
    field.table.name,
    addresses.map(addressOf).join("、"),
    lineWords(all, template).shared || sharedLabel(all, template),
  ];
  return { where: where.filter(Boolean).join(" · "), what: isOpen ? unsure : several };
}
