import { excelWords, hostWords } from "../../src/words/hosts";
import { excelAddress, firstCellOf } from "./excel/address";
import { FLOOR, supports } from "./excel/api";
import { attachSheet, putInPlace, requireAsPlanned } from "./excel/laying-out/attach";
import { layOutPlan } from "./excel/laying-out/lay-out";
import { cellsOf, Feed } from "./excel/listening/feed";
import { register } from "./excel/listening/handlers";
import { listSheets } from "./excel/reading/listing";
import { Mirror } from "./excel/reading/mirror";
import { bringUpToDate } from "./excel/reading/read";
import { createRun } from "./excel/run";
import { selectCell } from "./excel/select";
import { rowsOfPlan } from "./excel/values";
import {
  backwards,
  type Block,
  blocksOf,
  requireUntouched,
  type Step,
  writeBlocks,
} from "./excel/write";
import { listeners } from "./listeners";
import type { NamedSheet } from "../../src/workbook/plan";
import { type Change, type Host, HostError, type Place, type Unsubscribe } from "./port";

/** What Excel has beyond the port of every host. */
export interface ExcelHandle {
  /** Sentences for the user with no call to be thrown from. */
  onNotice(listener: (sentence: string) => void): Unsubscribe;
  /** Why Excel does not answer for the moment, and `null` once it does. */
  onWait(listener: (sentence: string | null) => void): Unsubscribe;
  /** Registers for Excel's events anew, as after the pane was out of sight for long. */
  renew(): Promise<void>;
  /** Hears and says nothing any more. */
  dispose(): Promise<void>;
}

/** How long an event may take before a change that nobody told of counts as a lost handler. */
const GRACE = 1000;

/**
 * Excel as the pane's host, through office.js, ExcelApi 1.9 or later. What was read, told or
 * written is kept and not asked for again; `undo` takes back the last `write`, since Excel lets no
 * add-in use its own.
 */
export async function createExcelHost(): Promise<Host & ExcelHandle> {
  if (!supports(FLOOR)) throw new HostError(excelWords.tooOld(FLOOR));
  const notices = listeners<string>();
  const waits = listeners<string | null>();
  const changes = listeners<Change>();
  const selections = listeners<Place>();
  const run = createRun(waits.tell);
  const mirror = new Mirror();
  const feed = new Feed(run, mirror, changes.tell, notices.tell);
  let takeBack: (() => Promise<void>) | null = null;
  let suspicion: ReturnType<typeof setTimeout> | undefined;

  const registration = await register(
    run,
    {
      changed: (event) => {
        feed.changed(event);
      },
      calculated: (sheetId) => {
        feed.calculated(sheetId);
      },
      sheets: () => {
        feed.sheetsChanged();
      },
      selected: (sheetId, address) => {
        const sheet = mirror.nameOf(sheetId);
        const cell = firstCellOf(address);
        if (sheet !== undefined && cell) selections.tell({ sheet, ...cell });
      },
    },
    {
      begins: (reason) => {
        notices.tell(excelWords.deaf(reason));
      },
      ends: hearAgain,
    },
  );

  /** Nobody told what happened meanwhile: everything is in doubt. */
  function hearAgain(): void {
    feed.echoes.expectNothing();
    for (const { id } of mirror.sheets) mirror.doubt(id);
    feed.structure();
    notices.tell(excelWords.handlersLost);
  }

  function renew(): Promise<boolean> {
    feed.echoes.expectNothing();
    return registration.renew();
  }

  /** Something changed and no event came for it: Excel tells us nothing any more. */
  function suspectHandlers(): void {
    const { heard } = feed;
    clearTimeout(suspicion);
    suspicion = setTimeout(() => {
      if (feed.heard !== heard) return;
      void renew().then((hears) => {
        if (hears) notices.tell(excelWords.handlersLost);
      });
    }, GRACE);
  }

  /** Sheets go by their ids: one that has another name by now is still found. */
  async function idOf(sheet: string): Promise<string> {
    if (mirror.idOf(sheet) === undefined) mirror.list(await run(listSheets));
    const id = mirror.idOf(sheet);
    if (id === undefined) throw new HostError(hostWords.sheetMissing(sheet));
    return id;
  }

  /** Whatever Excel refuses, nobody knows for sure how the sheets stand: they are read again. */
  async function doubting<T>(ids: readonly string[], work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      feed.echoes.expectNothing();
      for (const id of ids) mirror.doubt(id);
      feed.structure();
      throw error;
    }
  }

  async function write(blocks: readonly Block[]): Promise<Step> {
    feed.echoes.expect(blocks.map(({ id, range }) => ({ id, address: excelAddress(range) })));
    const ids = blocks.map(({ id }) => id);
    const step = await doubting(ids, () => writeBlocks(run, blocks));
    for (const { id, sheet, range, after } of step)
      if (after) feed.written(cellsOf(sheet, range, after));
      else feed.doubtful(id, sheet);
    return step;
  }

  async function attach(
    next: NamedSheet | null,
    former: NamedSheet | null,
  ): Promise<readonly string[]> {
    const { listing, id, displaced } = await doubting([], () =>
      attachSheet(run, next, former, notices.tell),
    );
    mirror.list(listing);
    if (next && id !== null) mirror.hold(id, rowsOfPlan(next.sheet.cells), next.sheet.merges);
    takeBack = async () => {
      await requireAsPlanned(run, id, next);
      await attach(former, next);
      await putInPlace(run, displaced);
      if (displaced.sheets.length > 0) feed.structure();
    };
    changes.tell({ kind: "structure" });
    return displaced.sheets.map(({ name }) => name);
  }

  return {
    async layOut(plan) {
      const { listing, ids, aside } = await doubting([], () =>
        layOutPlan(run, plan, "whole", notices.tell),
      );
      // While it was laid out Excel told nothing of the other sheets.
      for (const { id } of mirror.sheets) mirror.doubt(id);
      mirror.list(listing);
      for (const { name, cells, merges } of plan.sheets)
        mirror.hold(ids.get(name) ?? name, rowsOfPlan(cells), merges);
      takeBack = null;
      changes.tell({ kind: "structure" });
      return aside.map(({ name }) => name);
    },

    attach,

    async read(look = {}) {
      await feed.idle;
      const untold = await bringUpToDate(run, mirror, look, notices.tell);
      if (untold.length > 0) suspectHandlers();
      return mirror.workbook();
    },

    async write(edits) {
      const sheets = [...new Set(edits.map(({ place }) => place.sheet))];
      for (const sheet of sheets) await idOf(sheet);
      const step = await write(blocksOf(edits, (sheet) => mirror.idOf(sheet)));
      if (step.length === 0) return;
      takeBack = async () => {
        await requireUntouched(run, step);
        await write(step.map(backwards));
      };
    },

    async undo() {
      if (!takeBack) return false;
      await takeBack();
      takeBack = null;
      return true;
    },

    async select(place) {
      const id = await idOf(place.sheet);
      await doubting([], () => selectCell(run, id, place));
    },

    onChange: changes.add,
    onSelect: selections.add,
    onNotice: notices.add,
    onWait: waits.add,
    async renew() {
      await renew();
    },
    dispose() {
      clearTimeout(suspicion);
      return registration.end();
    },
  };
}
