import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { sayNotice } from "../../../src/words/notices";
import { words } from "../../../src/words/pane";
import { waiting, type Batch, type Preview } from "../../session/import/batch";
import { choiceOf, offerFor } from "../../session/import/proposal";
import { duplicateOf, summaryOf, type Duplicate } from "../../session/import/summary";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";

const useLooks = makeStyles({
  list: {
    listStyleType: "none",
    margin: "4px 0 0",
    padding: 0,
    // About four files; the rest is scrolled to.
    maxHeight: "212px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  item: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    padding: "6px 10px",
    overflowWrap: "anywhere",
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
  wide: { gridColumn: "span 2" },
  errors: { color: tokens.colorStatusDangerForeground1 },
  caution: { color: tokens.colorStatusWarningForeground1 },
});

/** The files of a batch, any of which can be opened; a single one needs no list. */
export function BatchList({ batch }: { batch: Batch }) {
  const styles = useStyles();
  const looks = useLooks();
  const { previews, unread } = batch;
  if (previews.length + unread.length < 2) return null;
  return (
    <div>
      <span className={styles.strong}>
        {words.import.batch.title(previews.length + unread.length, waiting(batch))}
      </span>
      <ul className={looks.list} aria-label={words.import.batch.label}>
        {previews.map((preview, i) => (
          <Item
            key={i}
            preview={preview}
            duplicate={duplicateOf(previews, i)}
            at={i}
            current={i === batch.at}
          />
        ))}
        {unread.map((notice, i) => (
          <li key={i} className={looks.item}>
            <span className={mergeClasses(styles.note, looks.caution)}>
              {words.import.batch.unread}
            </span>
            <span className={mergeClasses(styles.note, looks.wide)}>{sayNotice(notice)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ItemProps {
  readonly preview: Preview;
  readonly duplicate: Duplicate | null;
  readonly at: number;
  readonly current: boolean;
}

function Item({ preview, duplicate, at, current }: ItemProps) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const item = useRef<HTMLLIElement>(null);
  const { batch, untitled } = words.import;
  const { file, report, template, answer } = preview;
  const { figures, errors, blanks } = summaryOf(preview);
  const open = useSnapshot((snapshot) => snapshot.open);
  const isLastYears = choiceOf(offerFor(open, preview), preview) === "lastYear";
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <li ref={item} className={mergeClasses(looks.item, current && looks.current)}>
      <button
        type="button"
        className={styles.cover}
        aria-current={current}
        onClick={() => {
          session.import.turnTo(at);
        }}
      >
        {file}
      </button>
      <span className={styles.note}>{batch.answer[answer ?? "waiting"]}</span>
      <span className={mergeClasses(styles.note, looks.wide)}>
        {batch.of(
          report.particulars["agency.name"] ?? untitled,
          words.header.year(report.year),
          template.name,
        )}
      </span>
      <span className={mergeClasses(styles.note, looks.wide, errors > 0 && looks.errors)}>
        {batch.counts(figures, errors, blanks)}
      </span>
      {isLastYears && (
        <span className={mergeClasses(styles.note, looks.wide)}>{batch.lastYear}</span>
      )}
      {duplicate && (
        <span className={mergeClasses(styles.note, looks.wide, looks.caution)}>
          {batch[duplicate.copy ? "copyOf" : "sameAs"](duplicate.of.file)}
        </span>
      )}
    </li>
  );
}
