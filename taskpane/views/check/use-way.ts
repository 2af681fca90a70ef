import { useMemo } from "react";
import type { Finding } from "../../../src/model/finding";
import type { Ref } from "../../../src/model/ref";
import type { SeenCause } from "../../session/check/causes";
import { stopAt, stopAtCause, stopAtFigure, type Stop } from "../../session/check/walk";
import type { OpenReport } from "../../session/state/open-report";
import { useSession } from "../session-context";

/** Ways from a card to its cell, in the report as it stands at the click. */
export interface Way {
  readonly toCause: (seen: SeenCause, ref: Ref) => void;
  readonly toFinding: (finding: Finding) => void;
  readonly toBlank: (ref: Ref) => void;
}

/** The same functions as long as the session is the same: cards are rendered again only for news. */
export function useWay(): Way {
  const session = useSession();
  return useMemo(() => {
    const go = (stop: (open: OpenReport) => Stop) => {
      const { open } = session.getSnapshot();
      if (open) void session.goTo(stop(open));
    };
    return {
      toCause: (seen, ref) => {
        go((open) => stopAtCause(open, seen, ref));
      },
      toFinding: (finding) => {
        go((open) => stopAt(open, finding));
      },
      toBlank: (ref) => {
        go((open) => stopAtFigure(open, ref));
      },
    };
  }, [session]);
}
