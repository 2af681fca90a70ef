import { fillZeros } from "../../../src/fill-zeros";
import type { Correction } from "../../../src/model/cause";
import type { Ref } from "../../../src/model/ref";
import { missingTotals } from "../../../src/totals";
import type { Host } from "../../hosts/port";
import { sayMended } from "../../../src/words/causes";
import { words } from "../../../src/words/pane";
import type { Live } from "./live";
import type { OpenReport } from "../state/open-report";
import type { SessionStore } from "../state/snapshot";
import { done, undoable, type Run } from "../state/run";

/** The verbs that fill in figures, each one step for undo. */
export interface FigureVerbs {
  /** 空白填 0: in one table, or in all of them; totals are added up, and no relation is broken. */
  readonly fillBlanks: (table: string | null) => Promise<void>;
  /** 补齐合计: the blank totals that follow from what is filled in. */
  readonly fillTotals: () => Promise<void>;
  /** 改正: all figures of a cause, or of an alternative, become what they should be. */
  readonly correct: (correction: Correction) => Promise<void>;
  /** Takes back the last step. */
  readonly undo: () => Promise<void>;
}

/** Figures to be written, and what is said of them. */
interface Fill {
  readonly figures: ReadonlyMap<Ref, number>;
  readonly said: string;
}

export function figureVerbs(host: Host, store: SessionStore, live: Live, run: Run): FigureVerbs {
  async function write(figures: ReadonlyMap<Ref, number>, { places }: OpenReport): Promise<void> {
    const edits = [...figures].flatMap(([ref, value]) => {
      const place = places.cells.get(ref);
      return place ? [{ place, value }] : [];
    });
    await host.write(edits);
    live.apply(edits);
  }

  const fill = (fillOf: (open: OpenReport) => Fill) =>
    run("writing", async () => {
      const { open } = store.getSnapshot();
      if (!open) return null;
      const { figures, said } = fillOf(open);
      if (figures.size === 0) return done(said);
      await write(figures, open);
      return undoable(said);
    });

  return {
    fillBlanks: (table) => fill((open) => blanksFilled(open, table)),
    fillTotals: () => fill(totalsFilled),
    correct: (correction) => fill((open) => corrected(open, correction)),
    undo: () =>
      run("writing", async () => done((await host.undo()) ? words.done.undone : words.done.noUndo)),
  };
}

function blanksFilled({ report, template }: OpenReport, table: string | null): Fill {
  const { zeros, totals, left } = fillZeros(report, template, table);
  const figures = new Map([...[...zeros].map((ref) => [ref, 0] as const), ...totals]);
  const said =
    figures.size > 0
      ? words.done.blanks(zeros.size, totals.size, left.length)
      : words.done.noBlanks(left.length);
  return { figures, said };
}

function totalsFilled({ report, template }: OpenReport): Fill {
  const figures = missingTotals(report, template);
  return { figures, said: words.done.totals(figures.size) };
}

/** Figures that have changed since the cause was told are another's business. */
function corrected({ report, template, places }: OpenReport, correction: Correction): Fill {
  const { refs, from, to } = correction;
  const isOutrun = refs.some((ref, i) => report.values[ref] !== from[i]);
  if (isOutrun) return { figures: new Map(), said: words.done.outrun };
  const figures = new Map(refs.map((ref, i) => [ref, to[i] ?? 0]));
  return { figures, said: sayMended(correction, template, places.cells) };
}
