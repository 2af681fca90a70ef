import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { stopsOf } from "../../session/check/walk";
import { words } from "../../../src/words/pane";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";

const useLooks = makeStyles({
  button: { minWidth: "auto" },
  key: {
    marginLeft: "6px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** From one place that needs work to the next; F8 does the same from anywhere on the page. */
export function WalkBar() {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const none = useSnapshot(({ open, text }) => !open || stopsOf(open, text).length === 0);
  return (
    <div className={styles.footer}>
      <Button className={looks.button} disabled={none} onClick={() => void session.walk(-1)}>
        {words.check.previous}
      </Button>
      <Button className={looks.button} disabled={none} onClick={() => void session.walk(1)}>
        {words.check.next}
        <span className={looks.key}>F8</span>
      </Button>
      <span className={styles.grow} />
      <Button
        appearance="primary"
        className={looks.button}
        onClick={() => {
          session.show("export");
        }}
      >
        {words.tabs.export}
      </Button>
    </div>
  );
}
