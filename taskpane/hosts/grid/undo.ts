import { LocalUndoRedoService, type IUndoRedoItem } from "@univerjs/core";

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
