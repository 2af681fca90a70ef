import { Link } from "@fluentui/react-components";
import { words } from "../../../src/words/pane";
import { waiting } from "../../session/import/batch";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";

/** The way back to files that were read and not decided. */
export function WaitingFiles() {
  const session = useSession();
  const styles = useStyles();
  const count = useSnapshot(({ batch }) => (batch ? waiting(batch) : 0));
  if (count === 0) return null;
  return (
    <p className={styles.note}>
      {words.import.waiting(count)}{" "}
      <Link
        className={styles.link}
        as="button"
        inline
        onClick={() => {
          session.show("import");
        }}
      >
        {words.import.resume}
      </Link>
    </p>
  );
}
