import { useCallback } from "react";
import type { TextFinding } from "../../../src/model/finding";
import { excerptOf, placeOfText } from "../../session/text/passages";
import type { OpenReport } from "../../session/state/open-report";
import type { TextReview } from "../../session/state/snapshot";
import { stopAt } from "../../session/check/walk";
import { placeKey } from "../../session/state/open-report";
import { useSession, useSnapshot } from "../session-context";
import { TextFindingCard } from "./TextFindingCard";

interface Props {
  readonly open: OpenReport;
  readonly text: TextReview;
  readonly findings: readonly TextFinding[];
  /** How many cards stand before these, and how many there are of all. */
  readonly before: number;
  readonly count: number;
}

/** A card for each thing in the text that has to be looked at. */
export function TextCards({ open, text, findings, before, count }: Props) {
  const session = useSession();
  const selection = useSnapshot((snapshot) => snapshot.selection);

  const goToText = useCallback(
    (finding: TextFinding) => {
      const { open: now } = session.getSnapshot();
      if (now) void session.goTo(stopAt(now, finding));
    },
    [session],
  );
  const goToCell = useCallback(
    (finding: TextFinding) => {
      const { open: now } = session.getSnapshot();
      if (now) void session.goTo({ key: finding.key, place: cellOf(now, finding) });
    },
    [session],
  );

  return findings.map((finding, i) => (
    <TextFindingCard
      key={finding.key}
      finding={finding}
      template={open.template}
      excerpt={excerptOf(text, finding)}
      cell={cellOf(open, finding)}
      at={before + i + 1}
      count={count}
      related={isRelated(finding)}
      onGo={goToText}
      onGoToCell={goToCell}
    />
  ));

  function isRelated(finding: TextFinding): boolean {
    if (!selection) return false;
    const place = placeOfText(open, finding);
    if (place && placeKey(place) === placeKey(selection.place)) return true;
    return selection.ref !== null && finding.refs.includes(selection.ref);
  }
}

const cellOf = ({ places }: OpenReport, { refs }: TextFinding) =>
  places.cells.get(refs[0] ?? "") ?? null;
