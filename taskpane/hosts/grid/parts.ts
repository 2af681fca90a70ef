import { RedoCommand, toDisposable, UndoCommand, type IDisposable } from "@univerjs/core";
import { SetTextWrapCommand } from "@univerjs/sheets";
import {
  SetRangeBoldCommand,
  SetRangeFontFamilyCommand,
  SetRangeFontSizeCommand,
  SetRangeItalicCommand,
  SetRangeTextColorCommand,
  SetRangeUnderlineCommand,
} from "@univerjs/sheets-ui";
import { gridWords } from "../../../src/words/hosts";

const { parts } = gridWords;

/** The library's controls that have no name, or an English one, and what they are called here. */
const names: readonly (readonly [selector: string, name: string])[] = [
  ["[data-u-comp=ribbon-toolbar]", parts.toolbar],
  [`[data-u-command="${UndoCommand.id}"]`, parts.undo],
  [`[data-u-command="${RedoCommand.id}"]`, parts.redo],
  [`[data-u-command="${SetRangeBoldCommand.id}"]`, parts.bold],
  [`[data-u-command="${SetRangeItalicCommand.id}"]`, parts.italic],
  [`[data-u-command="${SetRangeUnderlineCommand.id}"]`, parts.underline],
  [`[data-u-command="${SetRangeFontFamilyCommand.id}"] input`, parts.font],
  [`[data-u-command="${SetRangeFontSizeCommand.id}"] input`, parts.fontSize],
  [`div[data-u-command="${SetRangeTextColorCommand.id}"]`, parts.color],
  [`div[data-u-command="${SetTextWrapCommand.id}"]`, parts.wrap],
  ["[data-u-comp=defined-name] input", parts.place],
  ["[data-u-comp=formula-bar] button", parts.formula],
  ["[data-u-comp=slide-tab-bar]", parts.tabs],
  ["canvas[id^=univer-sheet-main-canvas]", parts.cells],
  ["canvas[id=univer-doc-main-canvas]", parts.text],
  ["[contenteditable]", parts.entry],
  ["[aria-label^=Notifications]", parts.notices],
];

/** At the bottom, buttons differ by their picture and their order only. */
const buttons: readonly (readonly [selector: string, names: readonly string[]])[] = [
  ["footer [data-u-comp=sheet-bar-append-button]", [parts.sheets, parts.left, parts.right]],
  ["footer section [data-u-comp=button]", [parts.smaller, parts.larger, parts.zoom]],
];

/** Gives every part of the grid a Chinese name, also what the library draws later. */
export function nameParts(container: HTMLElement): IDisposable {
  const nameAll = () => {
    for (const [selector, name] of names)
      for (const part of container.querySelectorAll(selector)) setName(part, name);
    for (const [selector, list] of buttons)
      container.querySelectorAll(selector).forEach((part, i) => {
        setName(part, list[i] ?? "");
      });
    leaveToMouse(container);
  };
  const observer = new MutationObserver(nameAll);
  observer.observe(container, { childList: true, subtree: true });
  nameAll();
  return toDisposable(() => {
    observer.disconnect();
  });
}

function setName(part: Element, name: string): void {
  if (part.getAttribute("aria-label") === name) return;
  part.setAttribute("aria-label", name);
  // A box without a role has no name.
  if (part.tagName === "DIV" && !part.hasAttribute("role"))
    part.setAttribute("role", part.hasAttribute("contenteditable") ? "textbox" : "group");
}

/** What the keyboard reaches another way: the slider beside its buttons, canvases behind editors. */
function leaveToMouse(container: HTMLElement): void {
  container.querySelector("footer [role=track]")?.setAttribute("aria-hidden", "true");
  for (const part of container.querySelectorAll<HTMLElement>("footer [role=track] *, canvas"))
    if (part.tabIndex !== -1) part.tabIndex = -1;
}
