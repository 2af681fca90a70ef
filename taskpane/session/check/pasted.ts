import type { Host, Skipped, Unsubscribe } from "../../hosts/port";
import { orSay } from "../state/run";
import type { SessionStore } from "../state/snapshot";

/** What a paste left out: shown until it is closed, taken back or followed by another paste. */
export interface Pasted {
  /** Shows the cells; told after the change that the paste made. */
  readonly leftOut: (cells: readonly Skipped[], written: number) => void;
  readonly goTo: (cell: Skipped) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly dismiss: () => void;
  /** Follows the workbook no longer. */
  readonly leave: Unsubscribe;
}

export function pasted(host: Host, store: SessionStore, undo: () => Promise<void>): Pasted {
  const dismiss = () => {
    store.set({ paste: null });
  };
  const leave = host.onChange((change) => {
    const { paste } = store.getSnapshot();
    if (change.kind === "structure" && paste) dismiss();
    else if (paste?.undo) store.set({ paste: { ...paste, undo: false } });
  });
  return {
    leftOut: (cells, written) => {
      store.set({ message: null, paste: { cells, undo: written > 0 } });
    },
    async goTo({ place }) {
      await orSay(store, () => host.select(place));
    },
    async takeBack() {
      dismiss();
      await undo();
    },
    dismiss,
    leave,
  };
}
