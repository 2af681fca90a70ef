import { words } from "../../../src/words/pane";
import type { ExportedFile, Outlet, Saved } from "./outlet";
import { overviewOf } from "../check/overview";
import type { OpenReport } from "../state/open-report";
import type { Copyable, Message, SessionStore } from "../state/snapshot";
import { done, failed, type Run } from "../state/run";
import {
  everything,
  fileName,
  htmlOf,
  pictureOf,
  writers,
  type ExportChoice,
  type ExportKind,
  type PictureLook,
} from "./writers";

export interface Exporting {
  /** Does so at once, or after a question where the report is not finished. */
  readonly offer: (what: ExportKind | "copy", choice?: ExportChoice) => void;
  readonly save: (kind: ExportKind, choice?: ExportChoice) => Promise<void>;
  /** The three tables and the sections, to be pasted into a site's editor. */
  readonly copy: (choice?: ExportChoice) => Promise<void>;
  /** The report as a page, to be looked at. */
  readonly page: (open: OpenReport) => Promise<string>;
  /** 一图读懂 as SVG, to be looked at. */
  readonly picture: (open: OpenReport, look: PictureLook) => Promise<string>;
}

export function exporting(store: SessionStore, run: Run, outlet: Outlet): Exporting {
  const verbs = {
    save: (kind: ExportKind, choice = everything) =>
      run("exporting", async () => {
        const { open } = store.getSnapshot();
        if (!open) return null;
        const { type, make } = writers[kind];
        const name = fileName(open, kind, choice, isDraft(open));
        const data = await make(open, choice, outlet);
        const saved = await outlet.save({ name, type, data });
        store.set({
          dirty: saved === "refused" || isDirtyAfter(kind, open),
          exported: saved === "refused" ? store.getSnapshot().exported : name,
          copyable: copyableAfter(saved, name, data),
        });
        return messageFor(saved, name, data);
      }),
    copy: (choice = everything) =>
      run("exporting", async () => {
        const { open } = store.getSnapshot();
        if (!open) return null;
        const copied = await outlet.copy(await htmlOf(open, choice));
        return copied ? done(words.done.copied) : failed(words.export.copyRefused);
      }),
  };

  /** Only these hold the whole report; and it may have changed while it was written. */
  function isDirtyAfter(kind: ExportKind, written: OpenReport): boolean {
    const { open, dirty } = store.getSnapshot();
    const isCopy = kind === "xlsx" || kind === "json";
    return dirty && !(isCopy && open === written);
  }

  return {
    ...verbs,
    offer(what, choice) {
      const act = () => void (what === "copy" ? verbs.copy(choice) : verbs.save(what, choice));
      const { open } = store.getSnapshot();
      if (open && isDraft(open)) store.set({ question: { ...draftQuestion(open), act } });
      else act();
    },
    page: (open) => htmlOf(open, everything),
    picture: pictureOf,
  };
}

/** What became of the file; only text can be copied where it may not have been saved. */
function messageFor(saved: Saved, name: string, data: ExportedFile["data"]): Message {
  const isText = typeof data === "string";
  if (saved === "refused") return failed(words.export[isText ? "refused" : "fileRefused"](name));
  if (saved === "handed" && !isText) return done(words.done.handedFile(name));
  return done(words.done[saved](name));
}

/** Text that did not surely become a file can be copied from the pane. */
function copyableAfter(saved: Saved, name: string, data: ExportedFile["data"]): Copyable | null {
  if (typeof data !== "string" || saved === "saved" || saved === "opened") return null;
  return { name, text: data, shown: saved === "refused" };
}

function draftQuestion(open: OpenReport) {
  const { draftTitle: title, draftText, draftGo: go } = words.export;
  const { errors, blanks } = overviewOf(open);
  const { check } = words;
  const state = [
    ...(errors > 0 ? [check.errors(errors)] : []),
    ...(blanks > 0 ? [check.blanks(blanks)] : []),
  ];
  return { title, text: draftText(state.join("，")), go };
}

/** What is named 草稿: a report with errors or blanks. */
export function isDraft(open: OpenReport): boolean {
  const { errors, blanks } = overviewOf(open);
  return errors + blanks > 0;
}
