import { ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { DocSelectionManagerService } from "@univerjs/docs";
import { VIEWPORT_KEY } from "@univerjs/docs-ui";
import { DeviceInputEventType, IRenderManagerService } from "@univerjs/engine-render";
import {
  getEditorObject,
  IEditorBridgeService,
  SetCellEditVisibleOperation,
} from "@univerjs/sheets-ui";
import { KeyCode } from "@univerjs/ui";

interface Visibility {
  readonly visible: boolean;
  readonly eventType: DeviceInputEventType;
  readonly keycode?: KeyCode;
}

/** The library opens a long text at its end, out of sight of what it is about: here at its beginning. */
export const showBeginning = (injector: Injector): IDisposable =>
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetCellEditVisibleOperation.id) return;
    const { visible, eventType, keycode } = params as Visibility;
    const opened = eventType === DeviceInputEventType.Dblclick || keycode === KeyCode.F2;
    // The library sizes its editor in this task, and scrolls it then.
    if (visible && opened)
      setTimeout(() => {
        toBeginning(injector);
      });
  });

function toBeginning(injector: Injector): void {
  const bridge = injector.get(IEditorBridgeService);
  const editor = getEditorObject(bridge.getCurrentEditorId(), injector.get(IRenderManagerService));
  const view = editor?.scene.getViewport(VIEWPORT_KEY.VIEW_MAIN);
  if (!view || !bridge.isVisible().visible || view.viewportScrollY === 0) return;
  injector.get(DocSelectionManagerService).replaceDocRanges([{ startOffset: 0, endOffset: 0 }]);
  view.scrollToViewportPos({ viewportScrollX: 0, viewportScrollY: 0 });
}
