import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { fieldsOf } from "../../../src/model/field";
import { words } from "../../../src/words/pane";
import { overviewOf, tableOf } from "../../session/check/overview";
import type { OpenReport } from "../../session/state/open-report";
import { LastYearStrip } from "../last-year/LastYearStrip";
import { NoticeList } from "../NoticeList";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";
import { CheckCards } from "./CheckCards";
import { CheckBanner, Progress } from "./StateBanner";
import { TableTiles } from "./TableTiles";
import { useKeptFocus } from "./use-kept-focus";
import { useWay } from "./use-way";

const useLooks = makeStyles({
  totals: { display: "flex", alignItems: "center", gap: "8px", justifyContent: "space-between" },
});

const DraftView = lazy(async () => ({ default: (await import("./DraftView")).DraftView }));

/** 审核: the state of the report, then what to do about it, the worst first. */
export function CheckView({ open }: { open: OpenReport }) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const way = useWay();
  const view = useKeptFocus();
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  const text = useSnapshot((snapshot) => snapshot.text);
  const drafts = useSnapshot((snapshot) => snapshot.drafts);
  const overview = overviewOf(open, text);
  const { causes, missing, issues, openTables, totals } = overview;

  if (drafts)
    return (
      <Suspense>
        <DraftView open={open} drafts={drafts} />
      </Suspense>
    );

  return (
    <div className={styles.view} ref={view}>
      <CheckBanner overview={overview} />
      <Progress filled={overview.filled} total={overview.total} />
      <TableTiles tables={overview.tables} onGo={goToTable} />
      <LastYearStrip open={open} />
      {totals > 0 && (
        <div className={looks.totals}>
          <p className={styles.note}>{words.check.totalsHint(totals)}</p>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => void session.figures.fillTotals()}
          >
            {words.check.fillTotals(totals)}
          </Button>
        </div>
      )}
      <CheckCards open={open} text={text} overview={overview} way={way} />
      <NoticeList
        notices={open.notices.filter(
          ({ level, code }) => level === "look" && code !== "lastYear.unread",
        )}
        label={words.import.notices}
      />
    </div>
  );

  /** To its first cause, else its first issue, else its first blank, else its first figure. */
  function goToTable(id: string) {
    const fields = fieldsOf(open.template);
    const seen = [...causes, ...missing].find(
      ({ cause }) => fields.get(cause.refs[0] ?? "")?.table.id === id,
    );
    const issue = issues.find((finding) => tableOf(open, finding)?.id === id);
    const blank = openTables.find(({ table, blanks }) => table.id === id && blanks.length > 0);
    if (seen) way.toCause(seen, seen.cause.refs[0] ?? "");
    else if (issue) way.toFinding(issue);
    else if (blank) way.toBlank(blank.blanks[0] ?? "");
    else {
      const field = [...fields.values()].find(({ table }) => table.id === id);
      const place = open.places.cells.get(field?.ref ?? "") ?? null;
      void session.goTo({ key: id, place });
    }
  }
}
