import { ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import { RenameSheetOperation } from "@univerjs/sheets-ui";

/** Milliseconds between the two presses; the library's own measure of a long press. */
const DOUBLE_CLICK = 500;

/**
 * A double click on a tab renames its sheet. The library's own double click also starts a drag,
 * which leaves the tab outside its bar where the name is done sooner than a long press.
 */
export function renameByDoubleClick(container: HTMLElement, injector: Injector): IDisposable {
  let last: { readonly tab: Element | null; readonly time: number } = { tab: null, time: 0 };
  const press = (event: PointerEvent) => {
    const tab = tabOf(event);
    const second = tab && tab === last.tab && event.timeStamp - last.time < DOUBLE_CLICK;
    if (second) event.stopImmediatePropagation();
    last = { tab, time: event.timeStamp };
  };
  const rename = (event: MouseEvent) => {
    const editing = event.target instanceof HTMLElement && event.target.isContentEditable;
    const subUnitId = tabOf(event)?.getAttribute("data-id");
    if (subUnitId && !editing)
      void injector.get(ICommandService).executeCommand(RenameSheetOperation.id, { subUnitId });
  };
  container.addEventListener("pointerdown", press, { capture: true });
  container.addEventListener("dblclick", rename);
  return {
    dispose: () => {
      container.removeEventListener("pointerdown", press, { capture: true });
      container.removeEventListener("dblclick", rename);
    },
  };
}

const tabOf = ({ target }: Event): Element | null =>
  target instanceof Element ? target.closest("[data-u-comp=slide-tab-item]") : null;
