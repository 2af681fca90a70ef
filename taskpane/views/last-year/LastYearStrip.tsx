import { makeStyles } from "@fluentui/react-components";
import { sayNotice } from "../../../src/words/notices";
import { words } from "../../../src/words/pane";
import type { OpenReport } from "../../session/state/open-report";
import { useStyles } from "../styles";
import { LoadLastYear } from "./LoadLastYear";

const useLooks = makeStyles({
  strip: { display: "flex", alignItems: "center", gap: "8px", justifyContent: "space-between" },
});

/** That 上年数 is missing, or cannot be read, and what it is good for; nothing where it is there. */
export function LastYearStrip({ open: { report, notices } }: { open: OpenReport }) {
  const styles = useStyles();
  const looks = useLooks();
  if (report.lastYear) return null;
  const unread = notices.find(({ code }) => code === "lastYear.unread");
  return (
    <section className={looks.strip} aria-label={words.lastYear.label}>
      <p className={styles.note}>{unread ? sayNotice(unread) : words.lastYear.missing}</p>
      <LoadLastYear />
    </section>
  );
}
