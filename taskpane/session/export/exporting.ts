import type { Readiness } from "../../../src/model/readiness";
import { words } from "../../../src/words/pane";
import { openFact } from "../../../src/words/readiness";
import type { ExportedFile, Outlet, Saved } from "./outlet";
import { requiredIn } from "../check/ready";
import type { OpenReport } from "../state/open-report";
import type { Copyable, Message, SessionStore } from "../state/snapshot";
import { done, failed, type Run } from "../state/run";
import {
  everything,
  fileName,
  htmlOf,
  pictureOf,
  titleOf,
  writers,
  type ExportChoice,
  type ExportKind,
  type PictureLook,
} from "./writers";

export interface Exporting {
  /** Does so at once, or after a question where the report cannot be handed in yet. */
  readonly offer: (what: ExportKind | "copy", choice?: ExportChoice) => Promise<void>;
  /** Has the report printed, after the same question, under the name of a file without its kind. */
  readonly print: (act: (name: string) => void) => Promise<void>;
  readonly save: (kind: ExportKind, choice?: ExportChoice) => Promise<void>;
  /** The three tables and the sections, to be pasted into a site's editor. */
  readonly copy: (choice?: ExportChoice) => Promise<void>;
  /** The report as a page, to be looked at. */
  readonly page: (open: OpenReport) => Promise<string>;
  /** 一图读懂 as SVG, to be looked at. */
  readonly picture: (open: OpenReport, look: PictureLook) => Promise<string>;
}

export function exporting(
  store: SessionStore,
  run: Run,
  outlet: Outlet,
  today: () => string,
): Exporting {
  /** Looked at anew: figures and text as they stand now, whatever the pane has shown so far. */
  async function readyNow({ report, template }: OpenReport): Promise<Readiness> {
    const { readiness } = await import("../../../src/readiness");
    store.set({ today: today() });
    return readiness(report, template, today());
  }

  async function unlessDraft(act: (open: OpenReport, ready: Readiness) => void): Promise<void> {
    const { open } = store.getSnapshot();
    if (!open) return;
    const ready = await readyNow(open);
    const go = () => {
      act(open, ready);
    };
    if (ready.ok) go();
    else store.set({ question: { ...draftQuestion(ready), act: go } });
  }

  const verbs = {
    save: (kind: ExportKind, choice = everything) =>
      run("exporting", async () => {
        const { open } = store.getSnapshot();
        if (!open) return null;
        const { type, make } = writers[kind];
        const ready = await readyNow(open);
        const name = fileName(open, kind, choice, !ready.ok);
        const data = await make(open, choice, { outlet, ready });
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
    offer: (what, choice) =>
      unlessDraft(() => void (what === "copy" ? verbs.copy(choice) : verbs.save(what, choice))),
    print: (act) =>
      unlessDraft((open, ready) => {
        act(titleOf(open, "html", everything, !ready.ok));
      }),
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

function draftQuestion(ready: Readiness) {
  const { title, text, go } = words.ready.question;
  const items = requiredIn(ready);
  return { title, text: text(items.length, words.ready.facts(items.map(openFact))), go };
}
