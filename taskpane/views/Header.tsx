import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { inSight } from "../session/import/batch";
import { words } from "../../src/words/pane";
import { useSession, useSnapshot } from "./session-context";
import { useStyles } from "./styles";

const useLooks = makeStyles({
  header: {
    display: "flex",
    flexShrink: 0,
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: "12px",
    padding: "12px 16px 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  whole: { whiteSpace: "nowrap" },
  aside: { flexShrink: 0 },
});

/** Whose report is open; while a file is shown, its name. */
export function Header() {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const creating = useSnapshot(({ view }) => view === "create");
  const report = useSnapshot(({ open }) => open?.report ?? null);
  const preview = useSnapshot(({ batch, view }) => (view === "import" ? inSight(batch) : null));
  const template = useSnapshot(({ open }) => (preview ?? open)?.template ?? null);
  const file = preview?.file ?? null;
  return (
    <div className={looks.header}>
      <h1 className={looks.title}>
        {file !== null && words.import.title(file)}
        {file === null && (!report || creating) && words.title}
        {file === null && report && !creating && (
          <>
            {report.particulars["agency.name"] ?? words.header.untitled} ·{" "}
            <span className={looks.whole}>{words.header.year(report.year)}</span>
          </>
        )}
      </h1>
      <span className={mergeClasses(styles.note, looks.aside)}>
        {template && <span>{template.name}</span>}
        {report && file === null && (
          <>
            {" · "}
            <Link
              className={styles.link}
              as="button"
              inline
              onClick={() => {
                session.show(creating ? "check" : "create");
              }}
            >
              {creating ? words.back : words.header.create}
            </Link>
          </>
        )}
      </span>
    </div>
  );
}
