import {
  BooleanNumber,
  CommandType,
  Direction,
  ICommandService,
  type IDisposable,
  type Injector,
  type ISelectionCell,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { MoveSelectionEnterAndTabCommand, whenSheetEditorActivated } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode, MetaKeys } from "@univerjs/ui";
import { isLocked } from "./locks";
import { endEditing, selectIn, selectSheet } from "./selection";
import { endStop, stopFrom, type Way } from "./stops";
import { valueAt } from "./values";
import type { CellAddress } from "./address";

/** What the library asks for when Tab or Enter is pressed, or ends an entry. */
interface Press {
  readonly keycode: KeyCode;
  readonly direction: Direction;
}

/** Ends an entry with Shift+Tab or Shift+Enter, which the library leaves alone. */
const END_AND_GO_BACK = "nianbao.command.end-editing-and-go-back";

/** Turns to the next sheet, or to the one before: browsers keep Ctrl+PageDown for themselves. */
const TURN_SHEET = "nianbao.command.turn-sheet";

/** Key codes that the library does not name. */
const PAGE_UP = 33;
const PAGE_DOWN = 34;

interface Turn {
  readonly step: 1 | -1;
}

/**
 * Tab and Enter go from one open cell to the next, past whatever is locked and on into the next
 * sheet, as in a protected sheet of Excel; with Shift, back. Enter after some Tabs returns to the
 * column in which they began.
 */
export function goByKeyboard(injector: Injector, current: () => Workbook | null): IDisposable {
  const commands = injector.get(ICommandService);
  /** Where Tab has led, and the column that Enter returns to. */
  let tabbed: (CellAddress & { readonly sheetId: string; readonly start: number }) | null = null;

  function go({ keycode, direction }: Press): boolean {
    const workbook = current();
    const cell = primary(injector);
    if (!workbook || !cell) return false;
    const way = keycode === KeyCode.TAB ? "rows" : "columns";
    const step = direction === Direction.LEFT || direction === Direction.UP ? -1 : 1;
    const sheet = workbook.getActiveSheet();
    const from = { row: cell.startRow, column: cell.startColumn };
    if (withinSelection(injector, sheet, from, way, step)) return true;
    const led = tabbed?.sheetId === sheet.getSheetId() && isSame(tabbed, from) ? tabbed : null;
    const origin = led && way === "columns" ? { ...from, column: led.start } : from;
    const target = nextStop(injector, workbook, origin, way, step);
    tabbed = null;
    if (!target) return false;
    const sheetId = target.sheet.getSheetId();
    if (way === "rows")
      tabbed = {
        ...target.cell,
        sheetId,
        start: target.sheet === sheet ? (led?.start ?? from.column) : target.cell.column,
      };
    selectSheet(injector, target.sheet);
    selectIn(injector, target.sheet, target.cell);
    return true;
  }

  commands.unregisterCommand(MoveSelectionEnterAndTabCommand.id);
  const moving = commands.registerCommand({
    id: MoveSelectionEnterAndTabCommand.id,
    type: CommandType.COMMAND,
    handler: (_, press?: Press) => (press ? go(press) : false),
  });
  const ending = commands.registerCommand({
    id: END_AND_GO_BACK,
    type: CommandType.COMMAND,
    handler: async (_, press?: Press) => {
      const workbook = current();
      if (!press || !workbook) return false;
      await endEditing(injector, workbook);
      return go(press);
    },
  });
  const turning = commands.registerCommand({
    id: TURN_SHEET,
    type: CommandType.COMMAND,
    handler: (_, turn?: Turn) => {
      const workbook = current();
      const sheets = workbook ? shownSheets(workbook) : [];
      const at = workbook ? sheets.indexOf(workbook.getActiveSheet()) : -1;
      const next = turn && sheets[at + turn.step];
      if (next) selectSheet(injector, next);
      return next !== undefined;
    },
  });
  const backwards = [
    { keycode: KeyCode.TAB, direction: Direction.LEFT },
    { keycode: KeyCode.ENTER, direction: Direction.UP },
  ].map((press) =>
    injector.get(IShortcutService).registerShortcut({
      id: END_AND_GO_BACK,
      binding: press.keycode | MetaKeys.SHIFT,
      preconditions: whenSheetEditorActivated,
      priority: 1000,
      staticParameters: press,
    }),
  );
  const turns = [
    { binding: PAGE_DOWN, step: 1 },
    { binding: PAGE_UP, step: -1 },
  ].map(({ binding, step }) =>
    injector.get(IShortcutService).registerShortcut({
      id: TURN_SHEET,
      binding: binding | MetaKeys.ALT,
      staticParameters: { step },
    }),
  );
  return {
    dispose: () => {
      for (const each of [moving, ending, turning, ...backwards, ...turns]) each.dispose();
    },
  };
}

const shownSheets = (workbook: Workbook): Worksheet[] =>
  workbook.getSheets().filter((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE);

interface Stop {
  readonly sheet: Worksheet;
  readonly cell: CellAddress;
}

/** On this sheet, else on the next one that has an open cell, round and round. */
function nextStop(
  injector: Injector,
  workbook: Workbook,
  from: CellAddress,
  way: Way,
  step: 1 | -1,
): Stop | null {
  const here = workbook.getActiveSheet();
  const cell = stopFrom(openCells(injector, here), from, way, step);
  if (cell) return { sheet: here, cell };
  const sheets = shownSheets(workbook);
  const at = sheets.indexOf(here);
  for (let i = 1; i <= sheets.length; i++) {
    const sheet = sheets.at((at + step * i) % sheets.length);
    const end = sheet ? endStop(openCells(injector, sheet), way, step) : null;
    if (sheet && end) return { sheet, cell: end };
  }
  return null;
}

/** Where several cells are selected, the keys go round in them; says whether it was so. */
function withinSelection(
  injector: Injector,
  sheet: Worksheet,
  from: CellAddress,
  way: Way,
  step: 1 | -1,
): boolean {
  const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  const merge = sheet.getMergedCell(from.row, from.column);
  const single = {
    startRow: from.row,
    endRow: from.row,
    startColumn: from.column,
    endColumn: from.column,
  };
  const one = merge ?? single;
  if (!range || (range.endRow <= one.endRow && range.endColumn <= one.endColumn)) return false;
  const open = openCells(injector, sheet).filter(
    ({ row, column }) =>
      row >= range.startRow &&
      row <= range.endRow &&
      column >= range.startColumn &&
      column <= range.endColumn,
  );
  const next = stopFrom(open, from, way, step) ?? endStop(open, way, step);
  if (next) selectIn(injector, sheet, next, range);
  return next !== null;
}

/**
 * The cells that may be typed into; a merge counts once. Rows that grow with their text hold
 * paragraphs: of the blank ones, the first is enough.
 */
function openCells(injector: Injector, sheet: Worksheet): CellAddress[] {
  const unitId = sheet.getUnitId();
  const sheetId = sheet.getSheetId();
  const cells: CellAddress[] = [];
  let blanks = 0;
  for (let row = 0; row < sheet.getRowCount(); row++) {
    if (!sheet.getRowVisible(row)) continue;
    const open = columnsOf(sheet)
      .map((column) => ({ row, column }))
      .filter((cell) => isOwn(sheet, cell) && !isLocked(injector, unitId, sheetId, cell));
    const grows = sheet.getRowManager().getRow(row)?.ia === BooleanNumber.TRUE;
    const blank = grows && open.every(({ column }) => valueAt(sheet, row, column) === null);
    blanks = blank ? blanks + 1 : 0;
    if (blanks <= 1) cells.push(...open);
  }
  return cells;
}

const columnsOf = (sheet: Worksheet): number[] =>
  Array.from({ length: sheet.getColumnCount() }, (_, column) => column);

/** Not covered by a merge from above or from the left. */
function isOwn(sheet: Worksheet, { row, column }: CellAddress): boolean {
  const merge = sheet.getMergedCell(row, column);
  return !merge || (merge.startRow === row && merge.startColumn === column);
}

const primary = (injector: Injector): Nullable<ISelectionCell> =>
  injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;

const isSame = (a: CellAddress, b: CellAddress): boolean =>
  a.row === b.row && a.column === b.column;
