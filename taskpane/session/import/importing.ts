import { Refusal, type Notice } from "../../../src/model/notice";
import { sayNotice } from "../../../src/words/notices";
import type { Host } from "../../hosts/port";
import { readAway, Stopped, type FileLike } from "../../reading/read-away";
import { words } from "../../../src/words/pane";
import {
  decided,
  extended,
  inSight,
  previewOf,
  withInSight,
  type Batch,
  type Preview,
} from "./batch";
import { editsFor, type Difference } from "./differences";
import { foreignSheets, readSheets } from "./foreign";
import type { LayingOut } from "../form/laying-out";
import type { Live } from "../check/live";
import { proposalFor } from "./proposal";
import type { Message, SessionStore } from "../state/snapshot";
import { failed, undoable, type Run } from "../state/run";

/** 导入: nothing is written before the user has seen what was read. */
export interface Importing {
  /** Reads files one after another and shows what they hold, behind what is shown already. */
  readonly preview: (files: readonly FileLike[]) => Promise<void>;
  /** Shows the old tables on sheets of the open workbook that are no part of its report. */
  readonly previewWorkbook: () => Promise<void>;
  /** Reads no further; nothing is shown. */
  readonly stop: () => void;
  /** 上一份, 下一份. */
  readonly turn: (step: 1 | -1) => void;
  /** Whether a file of another form is laid out as it is, or carried over to the open one. */
  readonly keepForm: (asItIs: boolean) => void;
  /**
   * Writes the differences as one step. Where no report is open that they can be written into, the
   * workbook is laid out anew, after a question where it holds anything.
   */
  readonly accept: () => Promise<void>;
  /** Leaves the file in sight out. */
  readonly skip: () => void;
  /** Leaves out all that is not decided. */
  readonly dismiss: () => void;
}

interface Parts {
  readonly host: Host;
  readonly store: SessionStore;
  readonly live: Live;
  readonly run: Run;
  readonly layOut: LayingOut;
}

export function importing({ host, store, live, run, layOut }: Parts): Importing {
  let stopping = new AbortController();

  /** A file that fails for a fault of ours does not take away what was read before it. */
  async function read(files: readonly FileLike[]): Promise<Message | null> {
    const previews: Preview[] = [];
    const unread: Notice[] = [];
    try {
      for (const [i, file] of files.entries()) {
        store.set({ progress: { file: file.name, at: i + 1, of: files.length } });
        const read = await readOrNotice(file, stopping.signal);
        if ("code" in read) unread.push(read);
        else previews.push(read);
      }
    } finally {
      store.set({ progress: null });
      if (!stopping.signal.aborted) show(previews, unread);
    }
    return previews.length === 0 ? failed(unread.map(sayNotice).join("")) : null;
  }

  function show(previews: readonly Preview[], unread: readonly Notice[]): void {
    store.set({ batch: extended(store.getSnapshot().batch, previews, unread) });
  }

  /** The next one comes into sight; after the last, the report that came of them. */
  function answer(batch: Batch, given: "accepted" | "skipped"): void {
    const next = decided(batch, given);
    store.set(next ? { batch: next } : { batch: null, view: "check" });
  }

  async function layOutAnew(batch: Batch, { file, report, template }: Preview): Promise<void> {
    await layOut.show(report, template, words.done.imported(file));
    // Nothing was laid out: the files still wait.
    if (store.getSnapshot().batch === batch) return;
    store.set({ dirty: true });
    answer(batch, "accepted");
  }

  const write = (batch: Batch, file: string, differences: readonly Difference[]) =>
    run("writing", async () => {
      const { open } = store.getSnapshot();
      if (!open) return null;
      await host.write(editsFor(differences, open));
      await live.reread();
      store.set({ dirty: true });
      answer(batch, "accepted");
      return undoable(words.done.accepted(file, differences.length));
    });

  return {
    preview: (files) =>
      run("reading", async () => {
        stopping = new AbortController();
        try {
          return await read(files);
        } catch (error) {
          if (error instanceof Stopped) return null;
          throw error;
        }
      }),
    previewWorkbook: () =>
      run("reading", async () => {
        const { open } = store.getSnapshot();
        show(readSheets(foreignSheets(await host.read(), open)), []);
        return null;
      }),
    stop: () => {
      stopping.abort();
    },
    turn(step) {
      const { batch } = store.getSnapshot();
      if (batch?.previews[batch.at + step]) store.set({ batch: { ...batch, at: batch.at + step } });
    },
    keepForm(asItIs) {
      const { batch } = store.getSnapshot();
      if (batch) store.set({ batch: withInSight(batch, { asItIs }) });
    },
    async accept() {
      const { open, batch } = store.getSnapshot();
      const preview = inSight(batch);
      if (!batch || !preview) return;
      const proposal = proposalFor(open, preview);
      if (proposal.kind === "layOut") return layOut.unlessHeld(() => layOutAnew(batch, preview));
      return write(batch, preview.file, proposal.differences);
    },
    skip() {
      const { batch } = store.getSnapshot();
      if (batch) answer(batch, "skipped");
    },
    dismiss: () => {
      store.set({ batch: null });
    },
  };
}

async function readOrNotice(file: FileLike, signal: AbortSignal): Promise<Preview | Notice> {
  try {
    return previewOf(file.name, await readAway(file, signal));
  } catch (error) {
    if (error instanceof Refusal) return error.notice;
    throw error;
  }
}
