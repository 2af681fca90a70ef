import { planWorkbook } from "../../src/workbook/lay-out";
import { words } from "../words";
import { overviewOf } from "./overview";
import type { Copyable, OpenReport, SessionStore } from "./snapshot";
import { done, failed, type Run } from "./verbs";

export type ExportKind = "xlsx" | "json" | "html";

/** What leaves the session as a file. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly data: Uint8Array<ArrayBuffer> | string;
}

/**
 * What became of a file: `opened`, as a workbook of its own; `handed` to a web view that does not
 * tell; `refused`, nothing was saved.
 */
export type Saved = "saved" | "opened" | "handed" | "refused";

/** Where files and copied text go; the browser's side of 导出. */
export interface Outlet {
  readonly save: (file: ExportedFile) => Promise<Saved>;
  /** Puts HTML on the clipboard as rich text; false where the browser refuses. */
  readonly copy: (html: string) => Promise<boolean>;
}

export interface Exporting {
  /** Does so at once, or after a question where the report is not finished. */
  readonly offer: (what: ExportKind | "copy") => void;
  readonly save: (kind: ExportKind) => Promise<void>;
  /** The three tables and the sections, to be pasted into a site's editor. */
  readonly copy: () => Promise<void>;
}

export function exporting(store: SessionStore, run: Run, outlet: Outlet): Exporting {
  const verbs = {
    save: (kind: ExportKind) =>
      run("exporting", async () => {
        const { open } = store.getSnapshot();
        if (!open) return null;
        const { type, make } = writers[kind];
        const name = fileName(open, kind);
        const data = await make(open);
        const saved = await outlet.save({ name, type, data });
        store.set({
          dirty: saved === "refused" || isDirtyAfter(kind, open),
          exported: saved === "refused" ? store.getSnapshot().exported : name,
          copyable: copyableAfter(saved, name, data),
        });
        return saved === "refused"
          ? failed(words.export.refused(name))
          : done(words.done[saved](name));
      }),
    copy: () =>
      run("exporting", async () => {
        const { open } = store.getSnapshot();
        if (!open) return null;
        const copied = await outlet.copy(await htmlOf(open));
        return copied ? done(words.done.copied) : failed(words.export.copyRefused);
      }),
  };

  /** A web page is no copy of the report, and the report may have changed while it was written. */
  function isDirtyAfter(kind: ExportKind, written: OpenReport): boolean {
    const { open, dirty } = store.getSnapshot();
    return dirty && (kind === "html" || open !== written);
  }

  return {
    ...verbs,
    offer(what) {
      const act = () => void (what === "copy" ? verbs.copy() : verbs.save(what));
      const { open } = store.getSnapshot();
      if (open && isDraft(open)) store.set({ question: { ...draftQuestion(open), act } });
      else act();
    },
  };
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

/** ××街道办事处2023年政府信息公开工作年度报告（草稿）.xlsx, without what file systems refuse. */
export function fileName(open: OpenReport, kind: ExportKind): string {
  const { particulars, year } = open.report;
  const agency = (particulars["agency.name"] ?? "").replace(/[\\/:*?"<>|\p{Cc}]/gu, "").trim();
  return words.export.fileName(agency, year, isDraft(open)) + `.${kind}`;
}

interface Writer {
  readonly type: string;
  readonly make: (open: OpenReport) => Promise<ExportedFile["data"]>;
}

async function htmlOf({ report, template }: OpenReport): Promise<string> {
  const { toHtml } = await import("../../src/export/html");
  return toHtml(report, template);
}

const writers: Record<ExportKind, Writer> = {
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    async make({ report, template }) {
      const { toXlsx } = await import("../../src/export/xlsx");
      return new Uint8Array(await toXlsx(planWorkbook(report, template)));
    },
  },
  json: {
    type: "application/json",
    async make({ report, template, validation }) {
      const { toJson } = await import("../../src/export/json");
      return `${JSON.stringify(toJson(report, template, validation), null, 2)}\n`;
    },
  },
  html: { type: "text/html", make: htmlOf },
};
