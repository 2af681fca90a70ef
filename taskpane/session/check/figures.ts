import { fieldsOf } from "../../../src/model/field";
import type { Ref } from "../../../src/model/ref";
import { missingTotals } from "../../../src/totals";
import type { Host } from "../../hosts/port";
import { words } from "../../../src/words/pane";
import type { Live } from "./live";
import type { OpenReport } from "../state/open-report";
import type { SessionStore } from "../state/snapshot";
import { done, undoable, type Run } from "../state/run";

/** The verbs that fill in figures, each one step for undo. */
export interface FigureVerbs {
  /** 空白填 0: in one table, or in all of them. */
  readonly fillBlanks: (table: string | null) => Promise<void>;
  /** 补齐合计: the blank totals that follow from what is filled in. */
  readonly fillTotals: () => Promise<void>;
  /** Takes back the last step. */
  readonly undo: () => Promise<void>;
}

export function figureVerbs(host: Host, store: SessionStore, live: Live, run: Run): FigureVerbs {
  async function write(figures: ReadonlyMap<Ref, number>, { places }: OpenReport): Promise<number> {
    const edits = [...figures].flatMap(([ref, value]) => {
      const place = places.cells.get(ref);
      return place ? [{ place, value }] : [];
    });
    await host.write(edits);
    live.apply(edits);
    return edits.length;
  }

  const fill = (figures: (open: OpenReport) => ReadonlyMap<Ref, number>, say: Say) =>
    run("writing", async () => {
      const { open } = store.getSnapshot();
      return open ? undoable(say(await write(figures(open), open))) : null;
    });

  return {
    fillBlanks: (table) => fill((open) => zeros(open, table), words.done.blanks),
    fillTotals: () =>
      fill(({ report, template }) => missingTotals(report, template), words.done.totals),
    undo: () =>
      run("writing", async () => done((await host.undo()) ? words.done.undone : words.done.noUndo)),
  };
}

type Say = (count: number) => string;

const zeros = ({ report, template }: OpenReport, table: string | null): ReadonlyMap<Ref, number> =>
  new Map(
    [...fieldsOf(template).values()].flatMap((field) =>
      (report.values[field.ref] ?? null) === null && (table ?? field.table.id) === field.table.id
        ? [[field.ref, 0] as const]
        : [],
    ),
  );
