import { Button } from "@fluentui/react-components";
import { words } from "../../src/words/pane";
import { useStyles } from "./styles";

/** Instead of the views, after one of them failed. */
export function Crashed({ again }: { again: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.view} role="alert">
      <h1 style={{ margin: 0, fontSize: "16px" }}>{words.crashed.title}</h1>
      <p className={styles.note}>{words.crashed.text}</p>
      <Button appearance="primary" onClick={again}>
        {words.crashed.again}
      </Button>
    </div>
  );
}
