import {
  CustomCommandExecutionError,
  ICommandService,
  type IDisposable,
  type Injector,
} from "@univerjs/core";
import { MoveRangeCommand, SheetPermissionCheckController } from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { CutCommand } from "@univerjs/ui";
import { hostWords } from "../../../src/words/hosts";

/** These take borders and number formats along, and leave holes in the form. */
const moves: ReadonlySet<string> = new Set([CutCommand.id, MoveRangeCommand.id]);

/** Refuses to cut and to drag cells, and says so. */
export const refuseMoves = (injector: Injector, tell: (sentence: string) => void): IDisposable =>
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    // While a cell is edited, what is cut is text.
    if (!moves.has(id) || injector.get(IEditorBridgeService).isVisible().visible) return;
    tell(hostWords.moveRefused);
    throw new CustomCommandExecutionError(id);
  });

/** Says when the library refuses to touch a locked cell. */
export const tellLocked = (injector: Injector, tell: (sentence: string) => void) =>
  injector.get(SheetPermissionCheckController).triggerPermissionUIEvent$.subscribe(() => {
    tell(hostWords.locked);
  });
