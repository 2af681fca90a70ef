import { overviewOf } from "../session/check/overview";
import { words } from "../../src/words/pane";
import { useSnapshot } from "./session-context";
import { useStyles } from "./styles";

/** Says aloud when the number of errors changes; not every figure that is filled in. */
export function Announcement() {
  const styles = useStyles();
  const text = useSnapshot(({ open }) => (open ? announce(overviewOf(open)) : ""));
  return (
    <div className={styles.hidden} role="status">
      {text}
    </div>
  );
}

function announce({ errors, blanks }: { errors: number; blanks: number }): string {
  if (errors > 0) return words.check.errors(errors);
  return blanks > 0 ? words.check.noErrors : words.check.ready;
}
