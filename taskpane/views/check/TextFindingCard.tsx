import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { fieldsOf } from "../../../src/model/field";
import type { TextFinding } from "../../../src/model/finding";
import { addressOf, type Place } from "../../../src/model/range";
import type { Template } from "../../../src/model/template";
import { sayFinding } from "../../../src/words/findings";
import type { Excerpt } from "../../session/text/passages";
import { words } from "../../../src/words/pane";
import { RepeatedPassages } from "../last-year/RepeatedPassages";
import { useStyles } from "../styles";
import { useCardEdge } from "./use-card-edge";
import { SentenceChoices } from "./SectionStrip";

interface Props {
  readonly finding: TextFinding;
  readonly template: Template;
  readonly excerpt: Excerpt | null;
  /** The first cell of the tables that it is compared with. */
  readonly cell: Place | null;
  readonly at: number;
  readonly count: number;
  /** The selected cell takes part in it. */
  readonly related: boolean;
  readonly onGo: (finding: TextFinding) => void;
  readonly onGoToCell: (finding: TextFinding) => void;
}

const useLooks = makeStyles({
  caution: { color: tokens.colorStatusWarningForeground1 },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quote: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  mark: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What the text says that the tables or the form do not: the sentence, and where to look. */
export const TextFindingCard = memo(function TextFindingCard(props: Props) {
  const { finding, template, excerpt, cell, at, count, related, onGo, onGoToCell } = props;
  const styles = useStyles();
  const looks = useLooks();
  const edge = useCardEdge();
  const table = fieldsOf(template).get(finding.refs[0] ?? "")?.table;
  return (
    <li
      className={mergeClasses(styles.card, edge.warning, related && edge.related)}
      aria-current={related}
      data-finding={finding.key}
    >
      <div className={styles.between}>
        <span>{whereOf(finding, template)}</span>
        <span>
          <span className={looks.caution}>{words.check.severity[finding.severity]}</span>{" "}
          {words.check.of(at, count)}
        </span>
      </div>
      <button
        type="button"
        className={styles.cover}
        onClick={() => {
          onGo(finding);
        }}
      >
        {words.text.issue[finding.issue.code]}
      </button>
      {excerpt && (
        <blockquote className={looks.quote}>
          {excerpt.before}
          <mark className={looks.mark}>{excerpt.mark}</mark>
          {excerpt.after}
        </blockquote>
      )}
      <p className={styles.note}>{sayFinding(finding, template)}</p>
      {finding.issue.code === "feeMissing" && finding.section !== null && (
        <SentenceChoices section={finding.section} />
      )}
      {finding.issue.code === "lastYears" && finding.section !== null && (
        <RepeatedPassages section={finding.section} passages={finding.issue.passages} />
      )}
      {table && cell && (
        <Link
          as="button"
          className={mergeClasses(looks.link, styles.raised)}
          onClick={() => {
            onGoToCell(finding);
          }}
        >
          {words.text.cell(table.name, addressOf(cell))}
        </Link>
      )}
    </li>
  );
});

function whereOf({ section, paragraph, quote }: TextFinding, { sections }: Template): string {
  const title = sections.find(({ id }) => id === section)?.title;
  if (title === undefined) return words.text.info;
  return quote === "" ? title : words.text.where(title, paragraph + 1);
}
