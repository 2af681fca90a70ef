import { Button, mergeClasses } from "@fluentui/react-components";
import { memo, useEffect, useRef } from "react";
import type { Ref } from "../../../src/model/ref";
import type { Template } from "../../../src/model/template";
import type { OpenTable } from "../../session/check/overview";
import { words } from "../../../src/words/pane";
import { sharedLabel } from "../field-words";
import { BlankNames } from "./BlankNames";
import { RelationList } from "./RelationList";
import { useStyles } from "../styles";
import { useCardEdge } from "./use-card-edge";

interface Props {
  readonly open: OpenTable;
  readonly template: Template;
  readonly busy: boolean;
  /** The selected figure, where it is one of the blanks. */
  readonly selected: Ref | null;
  readonly onGo: (ref: Ref) => void;
  readonly onFill: (table: string) => void;
}

/** What is blank in one table, and which relations wait for it. */
export const OpenTableCard = memo(function OpenTableCard(props: Props) {
  const { open, template, busy, selected, onGo, onFill } = props;
  const { table, blanks, undecided } = open;
  const styles = useStyles();
  const edge = useCardEdge();
  const card = useRef<HTMLLIElement>(null);
  const related = selected !== null;
  useEffect(() => {
    if (related) card.current?.scrollIntoView({ block: "nearest" });
  }, [related]);
  const where = [table.name, sharedLabel(blanks, template)].filter(Boolean).join(" · ");
  return (
    <li
      ref={card}
      className={mergeClasses(styles.card, edge.blank, related && edge.related)}
      data-blanks={table.id}
    >
      <div className={styles.between}>
        <span>{where}</span>
        <span>{words.check.blank}</span>
      </div>
      {blanks.length > 0 && (
        <>
          <button
            type="button"
            className={styles.cover}
            onClick={() => {
              onGo(blanks[0] ?? "");
            }}
          >
            {words.check.blankTitle(blanks.length)}
          </button>
          <p className={styles.note}>{words.check.blankHint}</p>
          <BlankNames open={open} template={template} selected={selected} onGo={onGo} />
        </>
      )}
      {undecided.length > 0 && (
        <RelationList
          title={words.check.undecided(undecided.length)}
          findings={undecided}
          template={template}
        />
      )}
      {blanks.length > 0 && (
        <Button
          size="small"
          className={styles.raised}
          disabledFocusable={busy}
          aria-label={`${table.name} ${words.check.fillBlanks}`}
          onClick={() => {
            onFill(table.id);
          }}
        >
          {words.check.fillBlanks}
        </Button>
      )}
    </li>
  );
});
