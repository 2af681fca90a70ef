import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { counts, type Explained } from "../../../src/explanations";
import type { Finding } from "../../../src/model/finding";
import type { Template } from "../../../src/model/template";
import { sayMoved } from "../../../src/words/explanations";
import { words } from "../../../src/words/pane";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";

interface Props {
  readonly finding: Finding;
  readonly template: Template;
  /** What a reason would say. */
  readonly hint: string;
  readonly explained: Explained | undefined;
  /** Id of the text that names the finding. */
  readonly title: string;
  /** Told before the reason is written, or taken away. */
  readonly onDone: (finding: Finding) => void;
}

const useLooks = makeStyles({
  said: {
    margin: 0,
    padding: "4px 8px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "pre-line",
  },
});

const ReasonEditor = lazy(async () => ({ default: (await import("./ReasonEditor")).ReasonEditor }));

/** 说明 of a finding: what is written, whether it still holds, and the way to write it. */
export function Reason({ finding, template, hint, explained, title, onDone }: Props) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  const [editing, setEditing] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const cancelled = useRef(false);
  const text = explained?.explanation.text ?? "";

  useEffect(() => {
    if (!editing && cancelled.current)
      row.current?.querySelector<HTMLElement>("[data-opener]")?.focus();
    cancelled.current = false;
  }, [editing]);

  async function write(reason: string): Promise<void> {
    onDone(finding);
    if (await session.reasons.write(finding, reason)) setEditing(false);
  }

  if (editing)
    return (
      <Suspense>
        <ReasonEditor
          text={text}
          hint={hint}
          title={title}
          busy={busy}
          onSave={write}
          onCancel={() => {
            cancelled.current = true;
            setEditing(false);
          }}
        />
      </Suspense>
    );
  const isStale = explained !== undefined && !counts(explained);
  return (
    <>
      {explained && <p className={looks.said}>{text}</p>}
      {isStale && (
        <p className={styles.note}>
          {words.reason.stale(explained.moved.map((each) => sayMoved(each, template)).join("；"))}
        </p>
      )}
      <div ref={row} className={mergeClasses(styles.row, styles.raised)}>
        {isStale && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-describedby={title}
            onClick={() => void write(text)}
          >
            {words.reason.confirm}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={busy}
          aria-describedby={title}
          data-opener=""
          onClick={() => {
            setEditing(true);
          }}
        >
          {explained ? words.reason.rewrite : words.reason.write}
        </Button>
        {explained && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-describedby={title}
            appearance="subtle"
            onClick={() => {
              onDone(finding);
              void session.reasons.withdraw(finding);
            }}
          >
            {words.reason.remove}
          </Button>
        )}
      </div>
    </>
  );
}
