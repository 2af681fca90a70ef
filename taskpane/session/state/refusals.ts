import type { Host, Unsubscribe } from "../../hosts/port";
import type { Message, SessionStore } from "./snapshot";

/** Milliseconds in which what happens in the workbook is still part of what was refused. */
export const SAME_ACT = 1000;

/** A refusal is about now: it goes with the next thing that the person does in the workbook. */
export function forgetRefusals(host: Host, store: SessionStore): Unsubscribe {
  let last: Message | null = null;
  let since = 0;

  function goOn(): void {
    const { message } = store.getSnapshot();
    if (message?.kind === "error" && Date.now() - since >= SAME_ACT) store.set({ message: null });
  }

  const unsubscribe = [
    store.subscribe(() => {
      const { message } = store.getSnapshot();
      if (message === last) return;
      [last, since] = [message, Date.now()];
    }),
    host.onChange(goOn),
    host.onSelect(goOn),
  ];
  return () => {
    unsubscribe.forEach((leave) => {
      leave();
    });
  };
}
