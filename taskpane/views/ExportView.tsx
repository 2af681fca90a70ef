import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ExportKind } from "../session/exporting";
import { overviewOf } from "../session/overview";
import type { OpenReport } from "../session/snapshot";
import { words } from "../words";
import { CopyText } from "./CopyText";
import { useSession, useSnapshot } from "./session-context";
import { StateBanner } from "./StateBanner";
import { useStyles } from "./styles";

const useLooks = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "12px",
  },
});

const kinds: readonly ExportKind[] = ["xlsx", "html", "json"];

/** 导出: what is not finished yet may leave as a draft, after one question. */
export function ExportView({ open }: { open: OpenReport }) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  const copyable = useSnapshot((snapshot) => snapshot.copyable);
  const overview = overviewOf(open);

  return (
    <div className={styles.view}>
      <StateBanner overview={overview} />
      <ul className={styles.list}>
        {kinds.map((kind) => {
          const { title, hint, go } = words.export[kind];
          return (
            <li key={kind} className={mergeClasses(styles.card, looks.line)}>
              <div>
                <h2 className={mergeClasses(styles.plain, styles.strong)}>{title}</h2>
                <p className={styles.note}>{hint}</p>
              </div>
              <div className={styles.row}>
                {kind === "html" && (
                  <Button
                    disabled={busy}
                    aria-label={words.export.label(title, words.export.html.copy)}
                    onClick={() => {
                      session.export.offer("copy");
                    }}
                  >
                    {words.export.html.copy}
                  </Button>
                )}
                <Button
                  appearance={kind === "xlsx" ? "primary" : "secondary"}
                  disabled={busy}
                  aria-label={words.export.label(title, go)}
                  onClick={() => {
                    session.export.offer(kind);
                  }}
                >
                  {go}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {copyable && <CopyText key={copyable.text} copyable={copyable} />}
    </div>
  );
}

/** Stays in sight below the list. */
export function ExportFooter() {
  const styles = useStyles();
  const exported = useSnapshot((snapshot) => snapshot.exported);
  return (
    <div className={styles.footer}>
      <span className={styles.note}>{words.export.last(exported)}</span>
    </div>
  );
}
