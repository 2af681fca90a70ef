import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useMemo } from "react";
import { refit } from "../../../src/form-of-year";
import { fieldsOf } from "../../../src/model/field";
import type { Finding } from "../../../src/model/finding";
import type { Ref } from "../../../src/model/ref";
import { overviewOf, placeOfFinding, tableOf } from "../../session/check/overview";
import { textOverviewOf } from "../../session/text/passages";
import type { OpenReport } from "../../session/state/open-report";
import { stopAt, stopAtFigure } from "../../session/check/walk";
import { words } from "../../../src/words/pane";
import { FindingCard } from "./FindingCard";
import { NoticeList } from "../NoticeList";
import { OpenTableCard } from "./OpenTableCard";
import { useSession, useSnapshot } from "../session-context";
import { CheckBanner, Progress } from "./StateBanner";
import { useStyles } from "../styles";
import { TableTiles } from "./TableTiles";
import { TextCards } from "./TextCards";
import { UnwrittenCard } from "./UnwrittenCard";

const useLooks = makeStyles({
  totals: { display: "flex", alignItems: "center", gap: "8px", justifyContent: "space-between" },
});

const DraftView = lazy(async () => ({ default: (await import("./DraftView")).DraftView }));

/** 审核: the state of the report, then what to do about it, the worst first. */
export function CheckView({ open }: { open: OpenReport }) {
  const session = useSession();
  const styles = useStyles();
  const looks = useLooks();
  const selected = useSnapshot(({ selection }) => selection?.ref ?? null);
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  const overview = overviewOf(open);
  const { issues, openTables, totals } = overview;
  const text = useSnapshot((snapshot) => snapshot.text);
  const drafts = useSnapshot((snapshot) => snapshot.drafts);
  const { look, unwritten } = textOverviewOf(text);
  const count = issues.length + look.length;
  const { template } = open;
  const current = useSnapshot((snapshot) => snapshot.current);
  const reads = ({ refs }: Finding) => selected !== null && refs.includes(selected);
  const first =
    issues.find((finding) => finding.key === current && reads(finding)) ?? issues.find(reads);

  const goToFinding = useCallback(
    (finding: Finding) => {
      const { open: now } = session.getSnapshot();
      if (now) void session.goTo(stopAt(now, finding));
    },
    [session],
  );
  const goToBlank = useCallback(
    (ref: Ref) => {
      const { open: now } = session.getSnapshot();
      if (now) void session.goTo(stopAtFigure(now, ref));
    },
    [session],
  );
  const fill = useCallback((table: string) => void session.figures.fillBlanks(table), [session]);

  const { report } = open;
  const refitting = useMemo(() => {
    const form = refit(report, template)?.template.name;
    return form === undefined
      ? undefined
      : { label: words.refit.go(form), act: session.layOut.refit };
  }, [report, template, session]);

  if (drafts)
    return (
      <Suspense>
        <DraftView open={open} drafts={drafts} />
      </Suspense>
    );

  return (
    <div className={styles.view}>
      <CheckBanner overview={overview} />
      <Progress filled={overview.filled} total={overview.total} />
      <TableTiles
        tables={overview.tables}
        onGo={(id) => {
          goToTable(id);
        }}
      />
      {totals > 0 && (
        <div className={looks.totals}>
          <p className={styles.note}>{words.check.totalsHint(totals)}</p>
          <Button size="small" disabled={busy} onClick={() => void session.figures.fillTotals()}>
            {words.check.fillTotals(totals)}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {issues.map((finding, i) => (
          <FindingCard
            key={finding.key}
            finding={finding}
            template={template}
            place={placeOfFinding(open, finding)}
            at={i + 1}
            count={count}
            related={reads(finding)}
            first={finding === first}
            onGo={goToFinding}
            remedy={finding.kind === "period" ? refitting : undefined}
          />
        ))}
        {text && <TextCards open={open} text={text} before={issues.length} count={count} />}
        {openTables.map((each) => (
          <OpenTableCard
            key={each.table.id}
            open={each}
            template={template}
            busy={busy}
            selected={selected !== null && each.blanks.includes(selected) ? selected : null}
            onGo={goToBlank}
            onFill={fill}
          />
        ))}
        {unwritten.length > 0 && <UnwrittenCard open={open} sections={unwritten} />}
      </ul>
      <NoticeList
        notices={open.notices.filter(({ level }) => level === "look")}
        label={words.import.notices}
      />
    </div>
  );

  /** To its first issue, else its first blank, else its first figure. */
  function goToTable(id: string) {
    const issue = issues.find((finding) => tableOf(open, finding)?.id === id);
    const blank = openTables.find(({ table, blanks }) => table.id === id && blanks.length > 0);
    if (issue) goToFinding(issue);
    else if (blank) goToBlank(blank.blanks[0] ?? "");
    else {
      const field = [...fieldsOf(template).values()].find(({ table }) => table.id === id);
      const place = open.places.cells.get(field?.ref ?? "") ?? null;
      void session.goTo({ key: id, place });
    }
  }
}
