import { toDisposable, type IDisposable, type Injector } from "@univerjs/core";
import { DesktopDialogService, IDialogService } from "@univerjs/ui";
import { listeners, type Listeners } from "../listeners";

type Dialog = Parameters<DesktopDialogService["open"]>[0];

/** The dialog in which the library says what a validation refused. */
const REFUSED_ENTRY = "reject-input-dialog";

/** What the library would say in a dialog over the pane is told to whoever listens. */
export class DialogsAsNotices extends DesktopDialogService {
  readonly notices = listeners<string>();

  override open(dialog: Dialog): IDisposable {
    const sentence = dialog.children?.title;
    if (dialog.id !== REFUSED_ENTRY || typeof sentence !== "string") return super.open(dialog);
    this.notices.tell(sentence);
    return toDisposable(() => undefined);
  }
}

export function noticesOf(injector: Injector): Listeners<string> {
  const dialogs = injector.get(IDialogService);
  if (!(dialogs instanceof DialogsAsNotices)) throw new Error("The grid has other dialogs");
  return dialogs.notices;
}
