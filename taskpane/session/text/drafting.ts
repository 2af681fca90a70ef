import type { draft as Draft } from "../../../src/narrative/draft";
import { paragraphsOf } from "../../../src/model/report";
import { cellAt, type Workbook } from "../../../src/model/sheet";
import type { SectionId } from "../../../src/model/template";
import type { Edit, Host } from "../../hosts/port";
import { words } from "../../../src/words/pane";
import type { Live } from "../check/live";
import { sheetsOf, type OpenReport } from "../state/open-report";
import type { Drafts, SectionChoice, SectionDraft, SessionStore } from "../state/snapshot";
import { failed, undoable, type Run } from "../state/run";

/** 生成草稿: nothing is written before it was seen, and nothing that stands there is touched. */
export interface Drafting {
  /** Shows what the figures give for the sections of text. */
  readonly propose: () => Promise<void>;
  /** Writes what was shown for these sections below what stands there, as one step. */
  readonly accept: (sections: readonly SectionId[]) => Promise<void>;
  readonly dismiss: () => void;
  /** Writes one sentence below what stands in its section, as one step, and leads there. */
  readonly write: (choice: SectionChoice) => Promise<void>;
}

export function drafting(host: Host, store: SessionStore, live: Live, run: Run): Drafting {
  let module: { readonly draft: typeof Draft; readonly DRAFT: string } | null = null;

  function draftsOf({ report, template, places }: OpenReport): Drafts {
    const proposed = module?.draft(report, template);
    const sections = template.sections.flatMap(({ id, title }): SectionDraft[] => {
      const written = paragraphsOf(report.sections[id]);
      const paragraphs = (proposed?.[id] ?? []).filter(
        (each) => !written.includes(each) && !written.includes(each.slice(module?.DRAFT.length)),
      );
      return places.sections.has(id) && paragraphs.length > 0
        ? [{ section: id, title, paragraphs }]
        : [];
    });
    return { report, sections };
  }

  // What is shown follows the figures: what is accepted was made from them.
  store.subscribe(() => {
    const { open, drafts } = store.getSnapshot();
    if (!drafts || drafts.report === open?.report) return;
    store.set({ drafts: open && draftsOf(open) });
  });

  return {
    propose: () =>
      run("drafting", async () => {
        module = await import("../../../src/narrative/draft");
        const { open } = store.getSnapshot();
        if (!open) return null;
        const drafts = draftsOf(open);
        if (drafts.sections.length === 0) return failed(words.draft.nothing);
        store.set({ drafts, view: "check" });
        return null;
      }),
    accept: (sections) =>
      run("writing", async () => {
        const { open: before, drafts: shown } = store.getSnapshot();
        const workbook = await host.read(before ? { sheets: sheetsOf(before) } : {});
        const { open, drafts } = store.getSnapshot();
        if (!open || !drafts || drafts !== shown) return null;
        const edits: Edit[] = [];
        for (const each of drafts.sections.filter(({ section }) => sections.includes(section))) {
          const written = editsFor(each, open, workbook);
          if (!written) return failed(words.draft.noRoom(each.title));
          edits.push(...written);
        }
        await live.quietly(() => host.write(edits));
        store.set({ drafts: null, dirty: true });
        return undoable(words.done.drafted(edits.length));
      }),
    dismiss: () => {
      store.set({ drafts: null });
    },
    write: ({ section, sentence }) =>
      run("writing", async () => {
        const { open: before } = store.getSnapshot();
        const workbook = await host.read(before ? { sheets: sheetsOf(before) } : {});
        const { open } = store.getSnapshot();
        const title = open?.template.sections.find(({ id }) => id === section)?.title ?? "";
        const draft = { section, title, paragraphs: [sentence] };
        const edits = open && editsFor(draft, open, workbook);
        const [first] = edits ?? [];
        if (!edits || !first) return failed(words.draft.noRoom(title));
        await live.quietly(() => host.write(edits));
        store.set({ dirty: true });
        await host.select(first.place);
        return undoable(words.done.wrote(title));
      }),
  };
}

/** A row a paragraph, below everything that stands in the section's room; `null`: it is full. */
function editsFor(
  { section, paragraphs }: SectionDraft,
  { places }: OpenReport,
  { sheets }: Workbook,
): Edit[] | null {
  const place = places.sections.get(section);
  const sheet = sheets.find(({ name }) => name === place?.sheet);
  if (!place || !sheet) return null;
  const { row, column, rows } = place.range;
  const isEmpty = (at: number) => String(cellAt(sheet, at, column) ?? "").trim() === "";
  let first = row + rows;
  while (first > row && isEmpty(first - 1)) first -= 1;
  if (first + paragraphs.length > row + rows) return null;
  return paragraphs.map((value, i) => ({
    place: { sheet: sheet.name, row: first + i, column },
    value,
  }));
}
