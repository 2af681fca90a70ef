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
  waiting,
  withInSight,
  type Batch,
  type Choice,
  type Preview,
} from "./batch";
import { editsFor, type Difference } from "./differences";
import { foreignSheets } from "./foreign";
import type { Outlet } from "../export/outlet";
import { hasWork, type LayingOut } from "../form/laying-out";
import type { LastYearVerbs } from "../last-year/verbs";
import type { Live } from "../check/live";
import { makeRoom } from "../check/reasons";
import { proposalFor } from "./proposal";
import type { Message, SessionStore } from "../state/snapshot";
import { done, failed, undoable, type Run } from "../state/run";

/** 导入: nothing is written before the user has seen what was read. */
export interface Importing {
  /**
   * Reads files one after another and shows what they hold, behind what is shown already; `wanted`
   * is what they were chosen for.
   */
  readonly preview: (files: readonly FileLike[], wanted?: Choice) => Promise<void>;
  /** Shows the old tables on sheets of the open workbook that are no part of its report. */
  readonly previewWorkbook: () => Promise<void>;
  /** Reads no further; nothing is shown. */
  readonly stop: () => void;
  /** Brings one of the files into sight. */
  readonly turnTo: (at: number) => void;
  /** What is to become of the file in sight. */
  readonly choose: (choice: Choice) => void;
  /**
   * Writes the differences as one step, or opens the file as a report of its own: beside the open
   * report, or here where there is none that could be lost.
   */
  readonly accept: () => Promise<void>;
  /** Leaves the file in sight out. */
  readonly skip: () => void;
  /** Leaves out all that is not decided, after a question where that is more than one file. */
  readonly dismiss: () => void;
}

interface Parts {
  readonly host: Host;
  readonly store: SessionStore;
  readonly live: Live;
  readonly run: Run;
  readonly layOut: LayingOut;
  readonly lastYear: LastYearVerbs;
  readonly outlet: Outlet;
}

export function importing({ host, store, live, run, layOut, lastYear, outlet }: Parts): Importing {
  let stopping = new AbortController();

  /** A file that fails for a fault of ours does not take away what was read before it. */
  async function read(files: readonly FileLike[], wanted: Choice | null): Promise<Message | null> {
    const previews: Preview[] = [];
    const unread: Notice[] = [];
    try {
      for (const [i, file] of files.entries()) {
        store.set({ progress: { file: file.name, at: i + 1, of: files.length } });
        const read = await readOrNotice(file, stopping.signal);
        if ("code" in read) unread.push(read);
        else previews.push({ ...read, wanted });
      }
    } finally {
      store.set({ progress: null });
      if (!stopping.signal.aborted) show(previews, unread);
    }
    return previews.length === 0 ? failed(unread.map(sayNotice).join("")) : null;
  }

  function show(previews: readonly Preview[], unread: readonly Notice[]): void {
    const { batch, view } = store.getSnapshot();
    const next = extended(batch, previews, unread);
    store.set({ batch: next, view: next === batch ? view : "import" });
  }

  /** The next one comes into sight; after the last, the report that came of them. */
  function answer(batch: Batch, given: "accepted" | "skipped"): void {
    const next = decided(batch, given);
    store.set(next ? { batch: next } : { batch: null, view: "check" });
  }

  async function layOutHere(batch: Batch, { file, report, template }: Preview): Promise<void> {
    if (await layOut.takeOver(report, template, words.done.imported(file)))
      answer(batch, "accepted");
  }

  const openApart = (batch: Batch, { file, report, template }: Preview) =>
    run("writing", async () => {
      if (!(await outlet.openApart(report, template, file)))
        return failed(words.import.apartRefused(file));
      answer(batch, "accepted");
      return done(words.done.openedApart(file));
    });

  const write = (batch: Batch, file: string, differences: readonly Difference[]) =>
    run("writing", async () => {
      const { open } = store.getSnapshot();
      if (!open) return null;
      const isReasoned = differences.some(({ kind, then }) => kind === "reason" && then);
      if (isReasoned) await makeRoom(host, store, live);
      const edits = editsFor(differences, store.getSnapshot().open ?? open);
      if (!edits) return failed(words.reason.noRoom);
      await live.quietly(() => host.write(edits));
      store.set({ dirty: true });
      answer(batch, "accepted");
      return undoable(words.done.accepted(file, differences.length));
    });

  return {
    preview: (files, wanted) =>
      run("reading", async () => {
        stopping = new AbortController();
        try {
          return await read(files, wanted ?? null);
        } catch (error) {
          if (error instanceof Stopped) return null;
          throw error;
        }
      }),
    previewWorkbook: () =>
      run("reading", async () => {
        const { open } = store.getSnapshot();
        const [workbook, { readSheets }] = await Promise.all([
          host.read(),
          import("./read-sheets"),
        ]);
        show(readSheets(foreignSheets(workbook, open)), []);
        return null;
      }),
    stop: () => {
      stopping.abort();
    },
    turnTo(at) {
      const { batch } = store.getSnapshot();
      if (batch?.previews[at]) store.set({ batch: { ...batch, at } });
    },
    choose(choice) {
      const { batch } = store.getSnapshot();
      if (batch) store.set({ batch: withInSight(batch, { choice }) });
    },
    async accept() {
      const { open, batch } = store.getSnapshot();
      const preview = inSight(batch);
      if (!batch || !preview) return;
      const proposal = proposalFor(open, preview);
      if (proposal.kind === "lastYear")
        return lastYear.keepUnlessDoubted(preview.file, proposal.lastYear, () => {
          answer(batch, "accepted");
        });
      if (proposal.kind !== "apart") return write(batch, preview.file, proposal.differences);
      if (open && hasWork(open.report)) return openApart(batch, preview);
      return layOut.unlessHeld(() => layOutHere(batch, preview));
    },
    skip() {
      const { batch } = store.getSnapshot();
      if (batch) answer(batch, "skipped");
    },
    dismiss() {
      const { batch } = store.getSnapshot();
      const count = batch ? waiting(batch) : 0;
      const act = () => {
        store.set({ batch: null });
      };
      if (count > 1) store.set({ question: { ...words.import.leave(count), act } });
      else act();
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
