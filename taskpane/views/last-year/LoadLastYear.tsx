import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef } from "react";
import { words } from "../../../src/words/pane";
import { extensions } from "../file-kinds";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";

const useLooks = makeStyles({ whole: { flexShrink: 0 } });

/** 载入上年: chooses a file and shows it as 上年数, before anything of it is kept. */
export function LoadLastYear({ label = words.lastYear.load }: { label?: string }) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="small"
        className={mergeClasses(styles.narrow, looks.whole)}
        disabled={busy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={extensions.join(",")}
        aria-label={words.lastYear.choose}
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again after it was put right.
          target.value = "";
          if (files.length > 0) void session.import.preview(files, "lastYear");
        }}
      />
    </>
  );
}
