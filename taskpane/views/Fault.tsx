import { Button, FluentProvider, Link } from "@fluentui/react-components";
import { words } from "../../src/words/pane";
import { useStyles } from "./styles";
import { useTheme } from "./theme";

/** Why there is no pane: no office.js, no answer from Excel, no Excel at all, or none of its data. */
export type FaultKind = "missing" | "late" | "elsewhere" | "failed";

interface Props {
  readonly kind: FaultKind;
  /** What Excel said, where it said something. */
  readonly detail: string | null;
}

/** The pane's page where it cannot work: what is the matter, and what to do. */
export const Fault = (props: Props) => (
  <FluentProvider theme={useTheme()} style={{ height: "100%" }}>
    <FaultText {...props} />
  </FluentProvider>
);

function FaultText({ kind, detail }: Props) {
  const styles = useStyles();
  const { title, text } = words.faults[kind];
  return (
    <div className={styles.view} role="alert">
      <h1 style={{ margin: 0, fontSize: "16px" }}>{title}</h1>
      <p className={styles.note}>{detail ?? text}</p>
      {kind === "elsewhere" ? (
        <Link href="index.html">{words.faults.browser}</Link>
      ) : (
        <Button
          appearance="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {words.faults.again}
        </Button>
      )}
      <Link href="support.html" target="_blank">
        {words.faults.help}
      </Link>
    </div>
  );
}
