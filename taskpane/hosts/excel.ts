import { addressOf } from "../../src/model/range";
import { firstCellOf } from "./excel/address";
import { FLOOR, supports } from "./excel/api";
import { Feed } from "./excel/listening/feed";
import { register } from "./excel/listening/handlers";
import { layOutPlan } from "./excel/laying-out/lay-out";
import { readWorkbook } from "./excel/reading/read";
import { createRun } from "./excel/run";
import { setAsideFor } from "./excel/laying-out/set-aside";
import { missingSheet, type Step, takeBack, writeEdits } from "./excel/write";
import { listeners } from "./listeners";
import { type Change, type Host, HostError, type Place, type Unsubscribe } from "./port";
import { excelWords, hostWords } from "../../src/words/hosts";

/** What Excel has beyond the port of every host. */
export interface ExcelHandle {
  /** Sentences for the user with no call to be thrown from. */
  onNotice(listener: (sentence: string) => void): Unsubscribe;
  /** Registers for Excel's events anew, as after the pane was out of sight for long. */
  renew(): Promise<void>;
  /** Hears and says nothing any more. */
  dispose(): Promise<void>;
}

/** How long an event may take before a change that nobody told of counts as a lost handler. */
const GRACE = 1000;

/**
 * Excel as the pane's host, through office.js, ExcelApi 1.9 or later. `layOut` adds sheets and
 * refuses where one of theirs is there; `undo` takes back the last `write`, since Excel lets no
 * add-in use its own.
 */
export async function createExcelHost(): Promise<Host & ExcelHandle> {
  if (!supports(FLOOR)) throw new HostError(excelWords.tooOld(FLOOR));
  const notices = listeners<string>();
  const changes = listeners<Change>();
  const selections = listeners<Place>();
  const run = createRun(notices.tell);
  const feed = new Feed(run, changes.tell, notices.tell);
  let lastStep: Step | null = null;
  let suspicion: ReturnType<typeof setTimeout> | undefined;

  const registration = await register(run, {
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
      const sheet = feed.ids.get(sheetId);
      const cell = firstCellOf(address);
      if (sheet !== undefined && cell) selections.tell({ sheet, ...cell });
    },
  });

  /** Something changed and no event came for it: Excel tells us nothing any more. */
  function suspectHandlers(): void {
    const { heard } = feed;
    clearTimeout(suspicion);
    suspicion = setTimeout(() => {
      if (feed.heard !== heard) return;
      registration.renew().then(
        () => {
          notices.tell(excelWords.handlersLost);
        },
        (error: unknown) => {
          notices.tell(error instanceof HostError ? error.sentence : String(error));
        },
      );
    }, GRACE);
  }

  return {
    async layOut(plan) {
      await layOutPlan(run, plan);
      lastStep = null;
      feed.structure();
    },

    async read() {
      await feed.idle;
      const { workbook, ids } = await readWorkbook(run, notices.tell);
      const untold = workbook.sheets.flatMap((sheet) => feed.known.differences(sheet));
      feed.ids = ids;
      feed.known.take(workbook);
      if (untold.length > 0) suspectHandlers();
      return workbook;
    },

    async write(edits) {
      const step = await writeEdits(run, edits);
      if (step.length > 0) lastStep = step;
    },

    async undo() {
      if (!lastStep) return false;
      await takeBack(run, lastStep);
      lastStep = null;
      return true;
    },

    async select(place) {
      try {
        await run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(place.sheet);
          sheet.activate();
          sheet.getRange(addressOf(place)).untrack().select();
          await context.sync();
        });
      } catch (error) {
        const missing = await missingSheet(run, error, [place]);
        throw missing === null ? error : new HostError(hostWords.sheetMissing(missing));
      }
    },

    async setAside(plan) {
      const renamed = await setAsideFor(run, plan);
      lastStep = null;
      feed.structure();
      return renamed;
    },

    onChange: changes.add,
    onSelect: selections.add,
    onNotice: notices.add,
    renew: () => registration.renew(),
    dispose() {
      clearTimeout(suspicion);
      return registration.end();
    },
  };
}
