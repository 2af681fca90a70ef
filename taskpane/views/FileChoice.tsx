import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { words } from "../../src/words/pane";
import { extensions } from "./file-kinds";
import { useSession, useSnapshot } from "./session-context";
import { useStyles } from "./styles";

const useLooks = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "6px",
    padding: "14px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
  },
});

/** Where files are chosen. Files can be dropped anywhere on the page: see `useFileDrop`. */
export function FileChoice({ hint }: { hint: string }) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={looks.zone}>
      <span>{hint}</span>
      <span className={styles.note}>{words.start.kinds}</span>
      <Button disabled={busy} onClick={() => input.current?.click()}>
        {words.start.choose}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={extensions.join(",")}
        aria-label={words.import.choose}
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again after it was put right.
          target.value = "";
          if (files.length > 0) void session.import.preview(files);
        }}
      />
    </div>
  );
}
