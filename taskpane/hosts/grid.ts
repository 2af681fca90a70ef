import {
  awaitTime,
  ICommandService,
  IPermissionService,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  UndoCommand,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";
import { takePastes, type PartialPaste } from "./grid/clipboard";
import { attachSheet } from "./grid/attach";
import { followChanges } from "./grid/feed";
import { listeners } from "./listeners";
import { goByKeyboard } from "./grid/keyboard";
import { followColors } from "./grid/colors";
import { showBeginning } from "./grid/editor";
import { nameParts } from "./grid/parts";
import { followUndo } from "./grid/undo";
import { applyLocks } from "./grid/locks";
import { definedNames } from "./grid/names";
import { noticesOf } from "./grid/notices";
import { refuseMoves, tellLocked } from "./grid/refusals";
import { fitRows, insertRows } from "./grid/rows";
import { cellRect, endEditing, followSelection, selectCell, type Rect } from "./grid/selection";
import { renameByDoubleClick } from "./grid/tabs";
import { tinting } from "./grid/tints";
import { readTyped } from "./grid/typing";
import { startUniver } from "./grid/univer";
import { plainSheet } from "./grid/values";
import { workbookData } from "./grid/workbook-data";
import { writeEdits } from "./grid/write";
import { HostError, type Change, type Host, type Place, type Unsubscribe } from "./port";
import { hostWords } from "../../src/words/hosts";

/** What the grid has beyond the port of every host. */
export interface GridHandle {
  /** Sentences for the user with no call to be thrown from, such as a refused entry. */
  onNotice(listener: (sentence: string) => void): Unsubscribe;
  /** What a paste left out, where it left out anything. */
  onSkipped(listener: (paste: PartialPaste) => void): Unsubscribe;
  /** Gives the grid the keyboard. */
  focus(): void;
  /** Writes what is being typed into its cell, before the keyboard goes elsewhere. */
  leave(): Promise<void>;
  /** Where a cell of the active sheet stands in the browser window, in CSS pixels. */
  cellRect(place: Place): Rect;
  /** The number format of a cell; `null` where it has none. */
  formatOf(place: Place): string | null;
  /** Inserts blank rows above a row, as “插入” in a cell’s menu does. */
  insertRows(place: Place, count: number): void;
  /** Takes the grid out of the page. */
  dispose(): Promise<void>;
}

/** The workbench's host: a spreadsheet grid that fills the container. */
export function createGridHost(container: HTMLElement): Promise<Host & GridHandle> {
  const univer = startUniver(container);
  const injector = univer.__getInjector();
  const units = injector.get(IUniverInstanceService);
  const changes = listeners<Change>();
  const selections = listeners<Place>();
  const current = () =>
    units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
  const laidOut = () => {
    const workbook = current();
    if (!workbook) throw new HostError(hostWords.notLaidOut);
    return workbook;
  };
  const notices = noticesOf(injector);
  const skips = listeners<PartialPaste>();
  const write = (edits: Parameters<Host["write"]>[0]) => {
    writeEdits(injector, laidOut(), edits);
  };
  const following = [
    followChanges(injector, current, changes.tell),
    followSelection(injector, current, selections.tell),
    followUndo(injector, current),
    nameParts(container),
    followColors(injector),
    refuseMoves(injector, notices.tell),
    renameByDoubleClick(container, injector),
    takePastes(container, injector, current, write, notices.tell, skips.tell),
  ];
  const tint = tinting(injector);
  let layouts = 0;
  injector.get(IPermissionService).setShowComponents(false);

  return Promise.resolve({
    async layOut(plan) {
      const former = current();
      if (former) {
        await endEditing(injector, former);
        await quiet();
        units.disposeUnit(former.getUnitId());
      }
      const unitId = `report-${++layouts}`;
      const workbook = univer.createUnit<ReturnType<typeof workbookData>, Workbook>(
        UniverInstanceType.UNIVER_SHEET,
        workbookData(plan, unitId),
      );
      units.focusUnit(unitId);
      // Services of the sheets start with the first workbook.
      if (layouts === 1) {
        tellLocked(injector, notices.tell);
        following.push(
          readTyped(injector),
          goByKeyboard(injector, current),
          showBeginning(injector),
        );
      }
      applyLocks(injector);
      await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
      fitRows(injector, workbook);
      injector.get(IUndoRedoService).clearUndoRedo(unitId);
      changes.tell({ kind: "structure" });
      return [];
    },
    async attach(next, former) {
      const workbook = laidOut();
      await endEditing(injector, workbook);
      return attachSheet(injector, workbook, next, former);
    },
    read() {
      const workbook = current();
      return Promise.resolve({
        sheets: workbook?.getSheets().map(plainSheet) ?? [],
        names: workbook ? definedNames(injector, workbook.getUnitId()) : [],
      });
    },
    async write(edits) {
      await endEditing(injector, laidOut());
      write(edits);
    },
    async undo() {
      const workbook = laidOut();
      await endEditing(injector, workbook);
      units.focusUnit(workbook.getUnitId());
      return injector.get(ICommandService).executeCommand(UndoCommand.id);
    },
    async select(place) {
      const workbook = laidOut();
      await endEditing(injector, workbook);
      selectCell(injector, workbook, place);
    },
    tint,
    onChange: changes.add,
    onSelect: selections.add,
    onNotice: notices.add,
    onSkipped: skips.add,
    focus: () => {
      injector.get(ILayoutService).focus();
    },
    async leave() {
      const workbook = current();
      if (workbook) await endEditing(injector, workbook);
    },
    cellRect: (place) => cellRect(injector, laidOut(), place),
    formatOf({ sheet, row, column }) {
      const workbook = laidOut();
      const cell = workbook.getSheetBySheetName(sheet)?.getCellRaw(row, column);
      return workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? null;
    },
    insertRows(place, count) {
      insertRows(injector, laidOut(), place, count);
    },
    async dispose() {
      await quiet();
      for (const each of following) each.dispose();
      univer.dispose();
    },
  });
}

/** The library validates this long after a change, in idle time, and fails without its workbook. */
const VALIDATION_DELAY = 40;

async function quiet(): Promise<void> {
  await awaitTime(VALIDATION_DELAY);
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
}
