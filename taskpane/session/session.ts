import type { Host } from "../hosts/port";
import { drafting, type Drafting } from "./text/drafting";
import { exporting, type Exporting } from "./export/exporting";
import { figureVerbs, type FigureVerbs } from "./check/figures";
import { pasted, type Pasted } from "./check/pasted";
import { importing, type Importing } from "./import/importing";
import { layingOut, type LayingOut, type LaysOut } from "./form/laying-out";
import { lastYearVerbs, type LastYearVerbs } from "./last-year/verbs";
import { watch } from "./check/live";
import { reasonVerbs, type Reasons } from "./check/reasons";
import type { Outlet } from "./export/outlet";
import { nothingOpen, type Snapshot, type View } from "./state/snapshot";
import { forgetRefusals } from "./state/refusals";
import { createStore } from "./state/store";
import { followTints } from "./check/tints";
import { watchText } from "./text/watch-text";
import { createRun, failed, orSay } from "./state/run";
import { nextStop, stopsOf, type Stop } from "./check/walk";

/**
 * 会话: all that the pane knows, as one plain snapshot, and every verb that it offers. Knows the
 * workbook only through its host, and no React and no DOM.
 */
export interface Session {
  readonly getSnapshot: () => Snapshot;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens the report that the workbook already holds, if it does; looks at it again. */
  readonly start: () => Promise<void>;
  readonly layOut: LayingOut;
  readonly figures: FigureVerbs;
  readonly reasons: Reasons;
  readonly drafts: Drafting;
  readonly import: Importing;
  readonly lastYear: LastYearVerbs;
  readonly export: Exporting;
  /** Selects the cell of a stop. */
  readonly goTo: (stop: Stop) => Promise<void>;
  /** 上一处, 下一处. */
  readonly walk: (step: 1 | -1) => Promise<void>;
  readonly show: (view: View) => void;
  /** Does what was asked, or leaves it. */
  readonly answer: (yes: boolean) => void;
  /** Shows a sentence of the host. */
  readonly say: (sentence: string) => void;
  /** Shows why the workbook does not answer, until it does: `null`. */
  readonly wait: (sentence: string | null) => void;
  readonly dismissMessage: () => void;
  readonly pasted: Pasted;
  /** Follows the workbook no longer. */
  readonly close: () => void;
}

/** What is known of the workbook before it is read. */
export interface Beginning {
  /** `empty`: it cannot hold a report, and need not be read to know it. */
  readonly workbook: "unknown" | "empty";
  /** ISO: 2024-01-09. Asked again whenever it matters: a pane may stay open over New Year. */
  readonly today: () => string;
  readonly laysOut: LaysOut;
}

export function createSession(
  host: Host,
  outlet: Outlet,
  { workbook, today, laysOut }: Beginning,
): Session {
  const phase = workbook === "empty" ? "start" : "starting";
  const store = createStore<Snapshot>({ ...nothingOpen, phase, today: today() });
  const run = createRun(store);
  const live = watch(host, store);
  const leaveText = watchText(store);
  const leaveTints = host.tint ? followTints(host, store) : null;
  const leaveRefusals = forgetRefusals(host, store);
  const layOut = layingOut({ host, store, live, run, laysOut });
  const figures = figureVerbs(host, store, live, run);
  const lastYear = lastYearVerbs({ host, store, live, run });
  const pastes = pasted(host, store, figures.undo);

  let waiting: string | null = null;

  /** The how-manieth stop the user was led to last. */
  let lastAt = -1;

  async function goTo({ key, place }: Stop): Promise<void> {
    const { open, text } = store.getSnapshot();
    lastAt = open ? stopsOf(open, text).findIndex((stop) => stop.key === key) : -1;
    store.set({ current: key });
    if (place) await orSay(store, () => host.select(place));
  }

  return {
    getSnapshot: store.getSnapshot,
    subscribe: store.subscribe,
    async start() {
      await run("opening", async () => {
        await live.reread({ again: true });
        return null;
      });
      // A workbook that cannot be read offers a new report, and says why.
      if (store.getSnapshot().phase === "starting") store.set({ phase: "start" });
    },
    layOut,
    figures,
    pasted: pastes,
    reasons: reasonVerbs(host, store, live, run),
    drafts: drafting(host, store, live, run),
    import: importing({ host, store, live, run, layOut, lastYear, outlet }),
    lastYear,
    export: exporting(store, run, outlet, today),
    goTo,
    async walk(step) {
      const { open, text, current, drafts, batch, view, question } = store.getSnapshot();
      if (drafts || question || (batch && view === "import")) return;
      const stop = open && nextStop(stopsOf(open, text), { key: current, at: lastAt }, step);
      if (!stop) return;
      store.set({ view: "check" });
      await goTo(stop);
    },
    show: (view) => {
      store.set({ view, message: null });
    },
    answer(yes) {
      const { question } = store.getSnapshot();
      store.set({ question: null });
      if (yes) question?.act();
    },
    say: (sentence) => {
      store.set({ message: failed(sentence) });
    },
    wait: (sentence) => {
      const { message } = store.getSnapshot();
      if (sentence !== null) store.set({ message: failed(sentence) });
      else if (message?.text === waiting) store.set({ message: null });
      waiting = sentence;
    },
    dismissMessage: () => {
      store.set({ message: null });
    },
    close: () => {
      leaveText();
      leaveTints?.();
      pastes.leave();
      leaveRefusals();
      live.stop();
    },
  };
}
