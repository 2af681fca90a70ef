import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { words } from "../../../src/words/pane";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";

const useLooks = makeStyles({
  strip: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: "8px",
    padding: "8px 16px 0",
    // What is read in a moment shows nothing.
    visibility: "hidden",
    animationName: { to: { visibility: "visible" } },
    animationDelay: "400ms",
    animationDuration: "1ms",
    animationFillMode: "forwards",
  },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** Which file is being read, and a way to leave it. */
export function ReadingStrip() {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const progress = useSnapshot((snapshot) => snapshot.progress);
  if (!progress) return null;
  return (
    <div className={looks.strip} role="status">
      <span className={mergeClasses(styles.note, looks.what)}>
        {words.import.reading(progress.file, progress.at, progress.of)}
      </span>
      <Button size="small" onClick={session.import.stop}>
        {words.import.stop}
      </Button>
    </div>
  );
}
