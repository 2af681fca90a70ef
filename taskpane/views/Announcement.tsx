import { overviewOf } from "../session/check/overview";
import { readyAsSeen, requiredIn } from "../session/check/ready";
import type { Snapshot } from "../session/state/snapshot";
import { words } from "../../src/words/pane";
import { useSnapshot } from "./session-context";
import { useStyles } from "./styles";

/** Says aloud when the number of errors changes; not every figure that is filled in. */
export function Announcement() {
  const styles = useStyles();
  const text = useSnapshot(announce);
  return (
    <div className={styles.hidden} role="status">
      {text}
    </div>
  );
}

function announce(snapshot: Snapshot): string {
  if (!snapshot.open) return "";
  const { errors, blanks, filled, decided } = overviewOf(snapshot.open, snapshot.text);
  if (errors > 0) return words.check.errors(errors);
  if (filled === 0) return words.check.empty;
  if (blanks > 0) return decided > 0 ? words.check.noErrors : words.check.undecidedYet;
  const ready = readyAsSeen(snapshot);
  if (!ready) return "";
  return ready.ok ? words.check.ready : words.ready.open(requiredIn(ready).length);
}
