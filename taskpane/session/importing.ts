import type { Host } from "../hosts/port";
import { words } from "../words";
import { differencesOf, editsFor } from "./differences";
import type { LayingOut } from "./laying-out";
import type { Live } from "./live";
import type { SessionStore } from "./snapshot";
import { undoable, type Run } from "./verbs";

/** 导入: nothing is written before the user has seen what was read. */
export interface Importing {
  /** Reads a file and shows what it holds. */
  readonly preview: (file: FileLike) => Promise<void>;
  /**
   * Writes the difference as one step. Where no report of that form is open, the workbook is laid
   * out anew, after a question where it holds anything.
   */
  readonly accept: () => Promise<void>;
  readonly dismiss: () => void;
}

/** A file as browsers give it. */
export interface FileLike {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

interface Parts {
  readonly host: Host;
  readonly store: SessionStore;
  readonly live: Live;
  readonly run: Run;
  readonly layOut: LayingOut;
}

export function importing({ host, store, live, run, layOut }: Parts): Importing {
  return {
    preview: (file) =>
      run("reading", async () => {
        store.set({ preview: null });
        const { readFile } = await import("../../src/import");
        const reading = await readFile(new Uint8Array(await file.arrayBuffer()), file.name);
        store.set({ preview: { file: file.name, ...reading } });
        return null;
      }),
    async accept() {
      const { open, preview } = store.getSnapshot();
      if (!preview) return;
      const { file, report, template } = preview;
      if (open?.template !== template)
        return layOut.unlessHeld(async () => {
          await layOut.show(report, template, words.done.imported(file));
          store.set({ dirty: true });
        });
      await run("writing", async () => {
        const differences = differencesOf(open, report);
        const edits = editsFor(differences, open);
        await host.write(edits);
        await live.reread();
        store.set({ preview: null, dirty: true, view: "check" });
        return undoable(words.done.accepted(file, differences.length));
      });
    },
    dismiss: () => {
      store.set({ preview: null });
    },
  };
}
