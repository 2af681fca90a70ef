import { makeStyles, ProgressBar } from "@fluentui/react-components";
import { words } from "../../src/words/pane";
import { useSnapshot } from "./session-context";

const useLooks = makeStyles({
  room: { flexShrink: 0, height: "2px", marginTop: "-2px" },
  /** What is done in a moment shows nothing. */
  late: {
    opacity: 0,
    animationName: { to: { opacity: 1 } },
    animationDelay: "300ms",
    animationDuration: "1ms",
    animationFillMode: "forwards",
  },
});

/** That something is under way, and what. */
export function BusyBar() {
  const looks = useLooks();
  const busy = useSnapshot((snapshot) => snapshot.busy);
  return (
    <div className={looks.room}>
      {busy && <ProgressBar className={looks.late} aria-label={words.busy[busy]} />}
    </div>
  );
}
