import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { copySelection } from "../../browser-outlet";
import type { Copyable } from "../../session/state/snapshot";
import { words } from "../../../src/words/pane";
import { useStyles } from "../styles";

const useLooks = makeStyles({
  text: {
    boxSizing: "border-box",
    width: "100%",
    height: "120px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    resize: "vertical",
  },
});

/** The text of a file that may not have been saved, to be copied and saved by hand. */
export function CopyText({ copyable: { name, text, shown } }: { copyable: Copyable }) {
  const styles = useStyles();
  const looks = useLooks();
  const area = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<"copied" | "select" | null>(null);

  function copy(): void {
    area.current?.select();
    setState(copySelection() ? "copied" : "select");
  }

  return (
    <details className={styles.card} open={shown}>
      <summary className={styles.note}>{words.copyText.summary}</summary>
      <textarea
        ref={area}
        className={looks.text}
        readOnly
        aria-label={words.copyText.label(name)}
        value={text}
      />
      <div className={styles.row}>
        <Button onClick={copy}>{words.copyText.go}</Button>
        <span className={styles.note} role="status">
          {state ? words.copyText[state](name) : ""}
        </span>
      </div>
    </details>
  );
}
