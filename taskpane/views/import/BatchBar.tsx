import { Button, makeStyles } from "@fluentui/react-components";
import type { Batch } from "../../session/import/batch";
import { words } from "../../../src/words/pane";
import { useSession } from "../session-context";
import { useStyles } from "../styles";

const useLooks = makeStyles({ bar: { flexShrink: 0, padding: "8px 16px 0" } });

/** Which of several files is in sight; a single one needs no bar. */
export function BatchBar({ batch: { previews, at } }: { batch: Batch }) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const answer = previews[at]?.answer ?? null;
  if (previews.length < 2) return null;
  const { of, previous, next, answered } = words.import;
  return (
    <div className={looks.bar}>
      <div className={styles.row}>
        <span className={styles.strong}>{of(at + 1, previews.length)}</span>
        {answer && <span className={styles.note}>{answered[answer]}</span>}
        <span className={styles.grow} />
        <Button
          size="small"
          disabled={at === 0}
          onClick={() => {
            session.import.turn(-1);
          }}
        >
          {previous}
        </Button>
        <Button
          size="small"
          disabled={at === previews.length - 1}
          onClick={() => {
            session.import.turn(1);
          }}
        >
          {next}
        </Button>
      </div>
    </div>
  );
}
