import {
  awaitTime,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type IDisposable,
  type Injector,
  type IRange,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  DeviceInputEventType,
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
} from "@univerjs/engine-render";
import {
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  getPrimaryForRange,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import {
  IEditorBridgeService,
  SetCellEditVisibleOperation,
  SheetSkeletonManagerService,
} from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import { HostError, type Place } from "../port";
import { hostWords } from "../../../src/words/hosts";
import { sheetNamed, univerRange, type CellAddress } from "./address";

/** Where a cell stands in the browser window, in CSS pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Tells the top-left cell of every selection, but not the steps of a drag. */
export const followSelection = (
  injector: Injector,
  current: () => Workbook | null,
  tell: (place: Place) => void,
): IDisposable =>
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetSelectionsOperation.id) return;
    const { unitId, subUnitId, selections, type } = params as ISetSelectionsOperationParams;
    const workbook = current();
    const sheet = workbook?.getUnitId() === unitId ? workbook.getSheetBySheetId(subUnitId) : null;
    const range = selections.at(-1)?.range;
    const dragging = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
    if (!sheet || !range || dragging) return;
    tell({
      sheet: sheet.getName(),
      // A selection of whole rows or columns has no column or no row.
      row: range.startRow || 0,
      column: range.startColumn || 0,
    });
  });

/** Writes what is being typed into its cell, as a click elsewhere would. */
export async function endEditing(injector: Injector, workbook: Workbook): Promise<void> {
  if (!injector.get(IEditorBridgeService).isVisible().visible) return;
  injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.PointerDown,
    unitId: workbook.getUnitId(),
  });
  await awaitTime(0);
}

/** Brings a cell into sight, selects it and gives the grid the keyboard. */
export function selectCell(injector: Injector, workbook: Workbook, place: Place): void {
  showCell(injector, workbook, place);
  injector.get(ILayoutService).focus();
}

/** Brings a cell into sight and selects it; the keyboard stays where it is. */
export function showCell(injector: Injector, workbook: Workbook, { sheet, ...cell }: Place): void {
  const worksheet = sheetNamed(workbook, sheet);
  if (!worksheet) throw new HostError(hostWords.sheetMissing(sheet));
  selectSheet(injector, worksheet);
  selectIn(injector, worksheet, cell);
}

/** Turns to a sheet, where it is not in sight already. */
export function selectSheet(injector: Injector, worksheet: Worksheet): void {
  const unitId = worksheet.getUnitId();
  const subUnitId = worksheet.getSheetId();
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  if (workbook?.getActiveSheet() === worksheet) return;
  injector
    .get(ICommandService)
    .syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
}

/** Selects a cell with its merge, or makes it the active one of a larger selection. */
export function selectIn(
  injector: Injector,
  worksheet: Worksheet,
  { row, column }: CellAddress,
  within?: IRange,
): void {
  const own =
    worksheet.getMergedCell(row, column) ?? univerRange({ row, column, rows: 1, columns: 1 });
  const primary = getPrimaryForRange(own, worksheet);
  injector
    .get(ICommandService)
    .syncExecuteCommand<ISetSelectionsOperationParams>(SetSelectionsOperation.id, {
      unitId: worksheet.getUnitId(),
      subUnitId: worksheet.getSheetId(),
      selections: [{ range: within ?? own, primary, style: null }],
      reveal: within === undefined,
    });
}

/** Where a cell of the active sheet stands; the library counts without scrolling and freezing. */
export function cellRect(
  injector: Injector,
  workbook: Workbook,
  { row, column }: Omit<Place, "sheet">,
): Rect {
  const render = injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const canvas = render?.engine.getCanvasElement().getBoundingClientRect();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !canvas || !main) throw new HostError(hostWords.notLaidOut);
  const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const { xSplit, ySplit } = workbook.getActiveSheet().getFreeze();
  return {
    x: canvas.x + startX - (column < xSplit ? 0 : main.viewportScrollX),
    y: canvas.y + startY - (row < ySplit ? 0 : main.viewportScrollY),
    width: endX - startX,
    height: endY - startY,
  };
}
