import { Refusal } from "../../../src/model/notice";
import { sayNotice } from "../../../src/words/notices";
import { HostError } from "../../hosts/port";
import { words } from "../../../src/words/pane";
import type { Busy, Message, SessionStore } from "./snapshot";

/** Runs one verb at a time: shows that it is busy, then what came of it. */
export type Run = (busy: Busy, work: () => Promise<Message | null>) => Promise<void>;

export const done = (text: string): Message => ({ kind: "success", text, undo: false });
export const undoable = (text: string): Message => ({ kind: "success", text, undo: true });
export const failed = (text: string): Message => ({ kind: "error", text, undo: false });

/** A verb that is asked for while another one runs is not begun. */
export function createRun(store: SessionStore): Run {
  return async (busy, work) => {
    if (store.getSnapshot().busy !== null) return;
    store.set({ busy, message: null });
    try {
      const message = await work();
      // Reading the workbook may have had something to say itself.
      store.set({ busy: null, message: message ?? store.getSnapshot().message });
    } catch (error) {
      store.set({ busy: null, message: failed(sentenceFor(error)) });
      if (!isRefusal(error)) throw error;
    }
  };
}

/** Does what nobody waits for; a refusal is said, and answered with `null`. */
export async function orSay<T>(store: SessionStore, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    store.set({ message: failed(sentenceFor(error)) });
    return null;
  }
}

const isRefusal = (error: unknown): error is HostError | Refusal =>
  error instanceof HostError || error instanceof Refusal;

function sentenceFor(error: unknown): string {
  if (error instanceof HostError) return error.sentence;
  return error instanceof Refusal ? sayNotice(error.notice) : words.failure(String(error));
}
