import { readFigure } from "../../../src/import/figure";
import { Refusal } from "../../../src/model/notice";
import type { Ref } from "../../../src/model/ref";
import { revalidate } from "../../../src/validate";
import { sayNotice } from "../../../src/words/notices";
import { words } from "../../../src/words/pane";
import { HostError, type Change, type Host, type Look, type Unsubscribe } from "../../hosts/port";
import { foreignSheets } from "../import/foreign";
import { loadDiagnosis } from "./causes";
import {
  placeKey,
  refsByPlace,
  selectionAt,
  sheetsOf,
  type OpenReport,
} from "../state/open-report";
import { failed, orSay } from "../state/run";
import type { Message, SessionStore } from "../state/snapshot";

/** Live checking: follows the workbook and writes nothing. */
export interface Live {
  /**
   * Takes in the workbook as it stands: the sheets of the open report unless `look` says others.
   * Resolves when the answer is in, or is outrun by a later one.
   */
  readonly reread: (look?: Look) => Promise<void>;
  /** Takes in what cells now hold; what is the same as before counts for nothing. */
  readonly apply: (cells: CellChanges) => void;
  /** Leaves events alone during a change of the pane's own, then takes in what came of it. */
  readonly quietly: <T>(work: () => Promise<T>, look?: Look) => Promise<T>;
  readonly stop: () => void;
}

/** Milliseconds until a workbook that could not be read is asked again; twice as long each time. */
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60_000;

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
  let unread: Message | null = null;
  let pause = FIRST_PAUSE;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const ours = (): Look => {
    const { open } = store.getSnapshot();
    return open ? { sheets: sheetsOf(open) } : {};
  };

  async function reread(look: Look = {}): Promise<void> {
    const mine = ++asked;
    // What reads and diagnoses is no part of what the pane loads at start; it comes meanwhile.
    const [workbook, { openReportIn }] = await Promise.all([
      host.read({ ...ours(), ...look }),
      import("../state/read-workbook"),
      loadDiagnosis(),
    ]);
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
    void inBackground();
  }

  /** Nobody waits for the answer: where there is none, that is said, and asked again. */
  async function inBackground(): Promise<void> {
    clearTimeout(retry);
    try {
      await reread();
      if (store.getSnapshot().message === unread) store.set({ message: null });
      pause = FIRST_PAUSE;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      unread = failed(words.unread(error.sentence));
      store.set({ message: unread });
      retry = setTimeout(() => void inBackground(), pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    }
  }

  /** What is no part of the report is only offered for import. */
  async function lookBeside(): Promise<void> {
    const workbook = await host.read(ours());
    const foreign = foreignSheets(workbook, store.getSnapshot().open).map(({ name }) => name);
    store.set({ foreign });
  }

  /** Whether a sheet is none of the open report's. */
  function isForeign(sheet: string | undefined): boolean {
    const { open } = store.getSnapshot();
    return open !== null && sheet !== undefined && !sheetsOf(open).includes(sheet);
  }

  function told(cells: CellChanges): void {
    if (!store.getSnapshot().open) {
      void inBackground();
      return;
    }
    const inside = cells.filter(({ place }) => !isForeign(place.sheet));
    if (inside.length > 0) apply(inside);
    if (inside.length < cells.length) void orSay(store, lookBeside);
  }

  const unsubscribe: Unsubscribe[] = [
    host.onChange((change) => {
      if (quiet) return;
      if (asked !== answered) rereadSoon();
      else if (change.kind === "cells") told(change.cells);
      else if (!isForeign(change.sheet)) rereadSoon();
    }),
    host.onSelect((place) => {
      const { open } = store.getSnapshot();
      store.set({ selection: selectionAt(open, place) });
    }),
  ];

  return {
    reread,
    apply,
    async quietly(work, look) {
      quiet = true;
      try {
        const result = await work();
        quiet = false;
        await reread(look);
        return result;
      } catch (error) {
        // What became of the workbook nobody has told.
        if (quiet) rereadSoon();
        throw error;
      } finally {
        quiet = false;
      }
    },
    stop: () => {
      clearTimeout(retry);
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
