import { explain, withdraw } from "../../../src/explanations";
import type { Finding } from "../../../src/model/finding";
import type { Explanation } from "../../../src/model/report";
import { explanationCells, planExplanations } from "../../../src/workbook/explanation-sheet";
import { explanationSheet } from "../../../src/templates/particulars";
import { words } from "../../../src/words/pane";
import type { Edit, Host } from "../../hosts/port";
import { sheetsOf, type OpenReport } from "../state/open-report";
import { failed, undoable, type Run } from "../state/run";
import type { SessionStore } from "../state/snapshot";
import type { Live } from "./live";

/** 说明: why a finding that is true is right all the same, each verb one step for undo. */
export interface Reasons {
  /** Writes the reason for a finding, of the figures as they stand. Whether it was written. */
  readonly write: (finding: Finding, text: string) => Promise<boolean>;
  /** Takes the reason for a finding away. */
  readonly withdraw: (finding: Finding) => Promise<void>;
  /** Takes away one that no finding wants any more. */
  readonly discard: (explanation: Explanation) => Promise<void>;
}

/** Characters that a reason may have. */
export const LONGEST_REASON = 500;

export function reasonVerbs(host: Host, store: SessionStore, live: Live, run: Run): Reasons {
  async function keep(
    next: (open: OpenReport) => readonly Explanation[],
    said: string,
  ): Promise<boolean> {
    let kept = false;
    await run("writing", async () => {
      const aside = await makeRoom(host, store, live);
      const { open } = store.getSnapshot();
      const edits = open && explanationEdits(open, next(open));
      if (!edits) return failed(words.reason.noRoom);
      await live.quietly(() => host.write(edits));
      store.set({ dirty: true });
      kept = true;
      return undoable(aside.length > 0 ? words.done.setAside(said, aside) : said);
    });
    return kept;
  }

  return {
    write: (finding, text) =>
      keep(({ report }) => explain(report, finding, text.trim()), words.done.reasoned),
    async withdraw(finding) {
      await keep(({ report }) => withdraw(report, finding), words.done.reasonGone);
    },
    async discard(explanation) {
      const isOther = ({ rule, text }: Explanation) =>
        rule !== explanation.rule || text !== explanation.text;
      await keep(({ report }) => report.explanations.filter(isOther), words.done.reasonGone);
    },
  };
}

/** Puts the sheet 说明 behind the others where there is none; answers as `attach` does. */
export async function makeRoom(
  host: Host,
  store: SessionStore,
  live: Live,
): Promise<readonly string[]> {
  const { open } = store.getSnapshot();
  if (!open || open.places.explanations) return [];
  const room = planExplanations([], open.template);
  const sheets = [...sheetsOf(open), room.sheet.name];
  return live.quietly(() => host.attach(room, null), { sheets });
}

/**
 * What makes the sheet 说明 hold these reasons and no others: each keeps its row, and those behind
 * go into free ones. `null` where there is no sheet for them, or no row left.
 */
export function explanationEdits(
  { template, report, places }: OpenReport,
  next: readonly Explanation[],
): readonly Edit[] | null {
  const place = places.explanations;
  if (!place) return next.length > 0 ? null : [];
  const { sheet, column, rows, free } = place;
  const all = [...rows, ...free.filter((row) => row > Math.max(-1, ...rows))];
  if (all.length < next.length) return null;
  const used = all.slice(0, Math.max(rows.length, next.length));
  return used.flatMap((row, i) => {
    const written = next[i];
    if (written === report.explanations[i]) return [];
    const cells = written && explanationCells(written, template);
    return explanationSheet.columns.map((each, at) => ({
      place: { sheet, row, column: column + at },
      value: cells?.[each] ?? null,
    }));
  });
}
