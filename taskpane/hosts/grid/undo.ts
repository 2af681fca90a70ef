import {
  ICommandService,
  IUndoRedoService,
  LocalUndoRedoService,
  RedoCommand,
  UndoCommand,
  type IDisposable,
  type Injector,
  type IUndoRedoItem,
  type Workbook,
} from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { selectIn, selectSheet } from "./selection";

/** Steps that the user can take back. */
const DEPTH = 200;

/** The library drops the oldest step at a constant twenty. */
const LIBRARY_DEPTH = 20;

/** Undo as deep as a filled-in table needs it. */
export class DeepUndo extends LocalUndoRedoService {
  override pushUndoRedo(item: IUndoRedoItem): void {
    const steps = this._getUndoStack(item.unitID, true);
    // The latest step stays on the stack: a batch is joined to it.
    const older = steps.length < LIBRARY_DEPTH ? [] : steps.splice(0, steps.length - 1);
    super.pushUndoRedo(item);
    steps.unshift(...older.slice(Math.max(0, older.length + steps.length - DEPTH)));
    this._updateStatus();
  }
}

/** Where undo or redo changes another sheet than the one in sight, it is turned to. */
export function followUndo(injector: Injector, current: () => Workbook | null): IDisposable {
  const commands = injector.get(ICommandService);
  let target: ISetRangeValuesMutationParams | null = null;
  const before = commands.beforeCommandExecuted(({ id }) => {
    const steps = injector.get(IUndoRedoService);
    if (id === UndoCommand.id) target = firstWrite(steps.pitchTopUndoElement()?.undoMutations);
    if (id === RedoCommand.id) target = firstWrite(steps.pitchTopRedoElement()?.redoMutations);
  });
  const after = commands.onCommandExecuted(({ id }) => {
    if ((id !== UndoCommand.id && id !== RedoCommand.id) || !target) return;
    const { unitId, subUnitId, cellValue } = target;
    target = null;
    const workbook = current();
    const sheet = workbook?.getUnitId() === unitId ? workbook.getSheetBySheetId(subUnitId) : null;
    const [row, cells] = Object.entries(cellValue ?? {})[0] ?? [];
    const column = Object.keys((cells ?? {}) as object)[0];
    if (!sheet || sheet === workbook?.getActiveSheet() || column === undefined) return;
    selectSheet(injector, sheet);
    selectIn(injector, sheet, { row: Number(row), column: Number(column) });
  });
  return {
    dispose: () => {
      before.dispose();
      after.dispose();
    },
  };
}

const firstWrite = (
  mutations: IUndoRedoItem["undoMutations"] | undefined,
): ISetRangeValuesMutationParams | null =>
  (mutations?.find(({ id }) => id === SetRangeValuesMutation.id)?.params as
    ISetRangeValuesMutationParams | undefined) ?? null;
