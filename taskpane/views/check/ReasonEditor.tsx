import { Button, Field, makeStyles, mergeClasses, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { words } from "../../../src/words/pane";
import { LONGEST_REASON } from "../../session/check/reasons";
import { useStyles } from "../styles";

interface Props {
  /** What is written already; "" where nothing is. */
  readonly text: string;
  readonly hint: string;
  /** Id of the text that names the finding. */
  readonly title: string;
  readonly busy: boolean;
  readonly onSave: (text: string) => Promise<void>;
  readonly onCancel: () => void;
}

const useLooks = makeStyles({
  editor: { alignSelf: "stretch", display: "flex", flexDirection: "column", gap: "8px" },
});

/** A reason while it is being written: Ctrl+Enter saves it, Esc leaves it as it was. */
export function ReasonEditor({ text, hint, title, busy, onSave, onCancel }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const editor = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(text);
  const isWritten = draft.trim() !== "";

  useEffect(() => {
    area.current?.focus();
    editor.current?.scrollIntoView({ block: "nearest" });
  }, []);

  function save(): void {
    if (isWritten && !busy) void onSave(draft);
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") onCancel();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const { label, length, keys, save: go, cancel } = words.reason;
  return (
    <div ref={editor} className={mergeClasses(styles.raised, looks.editor)} onKeyDown={press}>
      <Field label={label} hint={`${length(draft.length, LONGEST_REASON)} · ${keys}`}>
        <Textarea
          textarea={{ ref: area, "aria-describedby": title }}
          value={draft}
          placeholder={hint}
          maxLength={LONGEST_REASON}
          resize="vertical"
          onChange={(_, { value }) => {
            setDraft(value);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || !isWritten}
          onClick={save}
        >
          {go}
        </Button>
        <Button size="small" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}
