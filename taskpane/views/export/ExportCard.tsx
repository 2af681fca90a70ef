import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { words } from "../../../src/words/pane";
import { useSnapshot } from "../session-context";
import { useStyles } from "../styles";

export interface Action {
  readonly verb: string;
  readonly act: () => void;
}

interface Props {
  readonly of: { readonly title: string; readonly hint: string };
  readonly actions: readonly Action[];
  /** The last action is what the page is for. */
  readonly primary?: boolean;
}

const useLooks = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "12px",
  },
  actions: { display: "flex", gap: "8px" },
  button: { minWidth: "auto" },
});

/** One thing that the report can leave as. */
export function ExportCard({ of: { title, hint }, actions, primary = false }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  return (
    <li className={mergeClasses(styles.card, looks.line)}>
      <div>
        <h2 className={mergeClasses(styles.plain, styles.strong)}>{title}</h2>
        <p className={styles.note}>{hint}</p>
      </div>
      <div className={looks.actions}>
        {actions.map(({ verb, act }, i) => (
          <Button
            key={verb}
            className={looks.button}
            appearance={primary && i === actions.length - 1 ? "primary" : "secondary"}
            disabled={busy}
            aria-label={words.export.label(title, verb)}
            onClick={act}
          >
            {verb}
          </Button>
        ))}
      </div>
    </li>
  );
}
