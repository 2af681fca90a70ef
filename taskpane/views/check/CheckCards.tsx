import { useCallback, useMemo } from "react";
import { refit } from "../../../src/form-of-year";
import type { Correction } from "../../../src/model/cause";
import type { Finding, TextFinding } from "../../../src/model/finding";
import { words } from "../../../src/words/pane";
import { takesPart, type SeenCause } from "../../session/check/causes";
import { placeOfFinding, type Overview } from "../../session/check/overview";
import { isAtCause } from "../../session/check/walk";
import type { OpenReport } from "../../session/state/open-report";
import type { TextReview } from "../../session/state/snapshot";
import { textOverviewOf } from "../../session/text/passages";
import { useSession, useSnapshot } from "../session-context";
import { useStyles } from "../styles";
import { CauseCard } from "./CauseCard";
import { FindingCard } from "./FindingCard";
import { OpenTableCard } from "./OpenTableCard";
import { SettledCard } from "./SettledCard";
import { TextCards } from "./TextCards";
import { UnwrittenCard } from "./UnwrittenCard";
import { useFocusAfterReason } from "./use-focus-after-reason";
import type { Way } from "./use-way";

interface Props {
  readonly open: OpenReport;
  readonly text: TextReview | null;
  readonly overview: Overview;
  readonly way: Way;
}

/** What to do, in this order: causes, what is wrong, what is blank, what has to be looked at. */
export function CheckCards({ open, text, overview, way }: Props) {
  const session = useSession();
  const styles = useStyles();
  const busy = useSnapshot((snapshot) => snapshot.busy !== null);
  const selected = useSnapshot(({ selection }) => selection?.ref ?? null);
  const current = useSnapshot((snapshot) => snapshot.current);
  const remedy = useRefitting(open);
  const { list, afterReason } = useFocusAfterReason();
  const fill = useCallback((table: string) => void session.figures.fillBlanks(table), [session]);
  const correct = useCallback(
    (correction: Correction) => void session.figures.correct(correction),
    [session],
  );
  const { causes, missing, issues, reasons, openTables } = overview;
  const { look, unwritten } = textOverviewOf(text);
  const count = causes.length + issues.length + look.length;
  const first = firstOf(overview, selected, current);
  const { template, places } = open;

  const causeCard = (seen: SeenCause, i: number) => (
    <CauseCard
      key={seen.key}
      seen={seen}
      template={template}
      cells={places.cells}
      order={words.check.of(i + 1, count)}
      busy={busy}
      related={selected !== null && takesPart(seen, selected)}
      first={seen === first}
      onGo={way.toCause}
      onCorrect={correct}
    />
  );
  const findingCard = (before: number) => (finding: Finding, i: number) => (
    <FindingCard
      key={finding.key}
      finding={finding}
      template={template}
      place={placeOfFinding(open, finding)}
      at={before + i + 1}
      count={count}
      related={reads(finding, selected)}
      first={finding === first}
      onGo={way.toFinding}
      remedy={finding.kind === "period" ? remedy : undefined}
      stale={reasons.get(finding.key)}
      onReason={afterReason}
    />
  );
  const textCards = (findings: readonly TextFinding[], before: number) =>
    text && <TextCards open={open} text={text} findings={findings} before={before} count={count} />;

  const [errors, warnings] = bySeverity(issues);
  const [textErrors, textWarnings] = bySeverity(look);
  const afterErrors = causes.length + errors.length;
  const afterTextErrors = afterErrors + textErrors.length;
  return (
    <ul ref={list} className={styles.list}>
      {causes.map(causeCard)}
      {errors.map(findingCard(causes.length))}
      {textCards(textErrors, afterErrors)}
      {missing.map(causeCard)}
      {openTables.map((each) => (
        <OpenTableCard
          key={each.table.id}
          open={each}
          template={template}
          busy={busy}
          selected={selected !== null && each.blanks.includes(selected) ? selected : null}
          onGo={way.toBlank}
          onFill={fill}
        />
      ))}
      {warnings.map(findingCard(afterTextErrors))}
      {textCards(textWarnings, afterTextErrors + warnings.length)}
      {unwritten.length > 0 && <UnwrittenCard open={open} sections={unwritten} />}
      <SettledCard overview={overview} template={template} way={way} onReason={afterReason} />
    </ul>
  );
}

/** What one click does about a form that is not the year's. */
function useRefitting({ report, template }: OpenReport) {
  const session = useSession();
  return useMemo(() => {
    const form = refit(report, template)?.template.name;
    return form === undefined
      ? undefined
      : { label: words.refit.go(form), act: session.layOut.refit };
  }, [report, template, session]);
}

const reads = ({ refs }: Finding, selected: string | null): boolean =>
  selected !== null && refs.includes(selected);

/** The card to bring into sight: the one that the user was led to, else the first of the selected figure. */
function firstOf(
  { causes, missing, issues }: Overview,
  selected: string | null,
  current: string | null,
): SeenCause | Finding | undefined {
  if (selected === null) return undefined;
  const related = [
    ...[...causes, ...missing].filter((seen) => takesPart(seen, selected)),
    ...issues.filter((finding) => reads(finding, selected)),
  ];
  const isCurrent = (each: SeenCause | Finding) =>
    "cause" in each ? isAtCause(each, current) : each.key === current;
  return related.find(isCurrent) ?? related[0];
}

const bySeverity = <F extends Finding>(findings: readonly F[]) =>
  [
    findings.filter(({ severity }) => severity === "error"),
    findings.filter(({ severity }) => severity === "warning"),
  ] as const;
