import { Button, mergeClasses } from "@fluentui/react-components";
import { words } from "../../../src/words/pane";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";

/** Other sheets of the open workbook, where an old table may stand. */
export function ForeignSheets() {
  const session = useSession();
  const styles = useStyles();
  const foreign = useSnapshot((snapshot) => snapshot.foreign);
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  if (foreign.length === 0) return null;
  return (
    <div className={mergeClasses(styles.card)}>
      <p className={styles.note}>{words.import.foreign(foreign.join("、"))}</p>
      <Button disabled={busy} onClick={() => void session.import.previewWorkbook()}>
        {words.import.readForeign}
      </Button>
    </div>
  );
}
