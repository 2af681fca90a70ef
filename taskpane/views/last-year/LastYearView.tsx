import { Button, mergeClasses } from "@fluentui/react-components";
import { words } from "../../../src/words/pane";
import { doubtsOf } from "../../session/last-year/verbs";
import type { OpenReport } from "../../session/state/open-report";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";
import { ChangeList } from "./ChangeList";
import { LastYearStrip } from "./LastYearStrip";
import { LoadLastYear } from "./LoadLastYear";
import { TakingCards } from "./TakingCards";

/** 同比: where 上年数 comes from, what moved most since, and what follows from it. */
export function LastYearView({ open }: { open: OpenReport }) {
  const styles = useStyles();
  const { lastYear } = open.report;
  return (
    <div className={styles.view}>
      {lastYear ? (
        <>
          <Origin open={open} />
          <ChangeList open={open} lastYear={lastYear} />
          <TakingCards open={open} />
        </>
      ) : (
        <>
          <LastYearStrip open={open} />
          <p className={styles.note}>{words.lastYear.hint}</p>
        </>
      )}
    </div>
  );
}

/** Whose figures they are, of which year, from which file; what speaks against that. */
function Origin({ open: { report } }: { open: OpenReport }) {
  const session = useSession();
  const styles = useStyles();
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  const { lastYear } = report;
  if (!lastYear) return null;
  const doubts = doubtsOf(lastYear, report);
  return (
    <section className={styles.card} aria-label={words.lastYear.label}>
      <p className={mergeClasses(styles.plain, styles.strong)}>
        {words.lastYear.from(lastYear.year, lastYear.source)}
      </p>
      {doubts.map((doubt) => (
        <p key={doubt} className={styles.note}>
          {doubt}
        </p>
      ))}
      <div className={styles.row}>
        <LoadLastYear label={words.lastYear.replace} />
        <Button
          size="small"
          className={styles.narrow}
          disabled={busy}
          onClick={() => void session.lastYear.remove()}
        >
          {words.lastYear.remove}
        </Button>
      </div>
    </section>
  );
}
