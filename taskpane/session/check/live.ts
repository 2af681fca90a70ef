import { readFigure } from "../../../src/import/figure";
import { Refusal } from "../../../src/model/notice";
import type { Ref } from "../../../src/model/ref";
import { revalidate } from "../../../src/validate";
import { sayNotice } from "../../../src/words/notices";
import type { Change, Host, Unsubscribe } from "../../hosts/port";
import { foreignSheets } from "../import/foreign";
import {
  openReportIn,
  placeKey,
  refsByPlace,
  selectionAt,
  type OpenReport,
} from "../state/open-report";
import type { SessionStore } from "../state/snapshot";

/** Live checking: follows the workbook and writes nothing. */
export interface Live {
  /** Reads the whole workbook again; resolves when the answer is in, or is outrun by a later one. */
  readonly reread: () => Promise<void>;
  /** Takes in what cells now hold; what is the same as before counts for nothing. */
  readonly apply: (cells: CellChanges) => void;
  /** Leaves events alone while the workbook is laid out anew, then reads it. */
  readonly quietly: (work: () => Promise<void>) => Promise<void>;
  readonly stop: () => void;
}

type CellChanges = Extract<Change, { kind: "cells" }>["cells"];

/**
 * Figures are taken from the event at once, with no round trip and no timer. Whatever else
 * happens has the workbook read again: labels, names, the year and the text decide what a cell
 * means. An answer that the workbook has outrun is dropped.
 */
export function watch(host: Host, store: SessionStore): Live {
  let asked = 0;
  let answered = 0;
  let quiet = false;

  async function reread(): Promise<void> {
    const mine = ++asked;
    const workbook = await host.read();
    if (mine !== asked) return;
    answered = mine;
    try {
      const open = openReportIn(workbook);
      const foreign = foreignSheets(workbook, open).map(({ name }) => name);
      store.set({ phase: open ? "open" : "start", open, foreign, ...selectionIn(open) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const message = { kind: "error", text: sayNotice(error.notice), undo: false } as const;
      const foreign = foreignSheets(workbook, null).map(({ name }) => name);
      store.set({ phase: "start", open: null, foreign, message });
    }
  }

  function selectionIn(open: OpenReport | null) {
    const { selection } = store.getSnapshot();
    return { selection: selection && selectionAt(open, selection.place) };
  }

  function apply(cells: CellChanges): void {
    const { open, message } = store.getSnapshot();
    if (!open) return;
    const { values, changed, others } = compare(open, cells);
    if (others) rereadSoon();
    if (changed.length === 0) return;
    const report = { ...open.report, values };
    const validation = revalidate(open.validation, report, open.template, changed);
    store.set({
      open: { ...open, report, validation },
      dirty: true,
      message: message?.kind === "success" ? null : message,
    });
  }

  function rereadSoon(): void {
    store.set({ dirty: true });
    void reread();
  }

  const unsubscribe: Unsubscribe[] = [
    host.onChange((change) => {
      if (quiet) return;
      if (change.kind === "structure" || asked !== answered) rereadSoon();
      else if (store.getSnapshot().open) apply(change.cells);
      else void reread();
    }),
    host.onSelect((place) => {
      const { open } = store.getSnapshot();
      store.set({ selection: selectionAt(open, place) });
    }),
  ];

  return {
    reread,
    apply,
    async quietly(work) {
      quiet = true;
      try {
        await work();
      } finally {
        quiet = false;
      }
      await reread();
    },
    stop: () => {
      unsubscribe.forEach((each) => {
        each();
      });
    },
  };
}

/** What of `cells` changes a figure; `others` where the whole workbook has to be read for it. */
function compare(open: OpenReport, cells: CellChanges) {
  const refs = refsByPlace(open.places);
  const values = { ...open.report.values };
  const changed: Ref[] = [];
  let others = false;
  for (const { place, value } of cells) {
    const ref = refs.get(placeKey(place));
    const figure = readFigure(value);
    others ||= ref === undefined || figure.note;
    if (ref === undefined || values[ref] === figure.value) continue;
    values[ref] = figure.value;
    changed.push(ref);
  }
  return { values, changed, others };
}
