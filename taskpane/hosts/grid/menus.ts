import { RedoCommand, UndoCommand } from "@univerjs/core";
import {
  ClearSelectionContentCommand,
  InsertRowBeforeCommand,
  SetTextWrapCommand,
  SetWorksheetHideCommand,
} from "@univerjs/sheets";
import {
  RemoveRowConfirmCommand,
  RenameSheetOperation,
  SetRangeBoldCommand,
  SetRangeFontFamilyCommand,
  SetRangeFontSizeCommand,
  SetRangeItalicCommand,
  SetRangeTextColorCommand,
  SetRangeUnderlineCommand,
  SheetCopyCommand,
} from "@univerjs/sheets-ui";
import { MenuManagerService, type MenuSchemaType } from "@univerjs/ui";

/** What a clerk needs of the library's toolbars and context menus. */
const kept: ReadonlySet<string> = new Set([
  UndoCommand.id,
  RedoCommand.id,
  SetRangeFontFamilyCommand.id,
  SetRangeFontSizeCommand.id,
  SetRangeBoldCommand.id,
  SetRangeItalicCommand.id,
  SetRangeUnderlineCommand.id,
  SetRangeTextColorCommand.id,
  SetTextWrapCommand.id,
  SheetCopyCommand.name,
  ClearSelectionContentCommand.id,
  InsertRowBeforeCommand.id,
  RemoveRowConfirmCommand.id,
  RenameSheetOperation.id,
  SetWorksheetHideCommand.id,
]);

/** The library's menus without formats, rules and pastes that would undo the laid-out form. */
export class PlainMenus extends MenuManagerService {
  override mergeMenu(source: MenuSchemaType, target?: MenuSchemaType): void {
    super.mergeMenu(target ? source : without(source), target);
  }
}

const without = (menu: MenuSchemaType): MenuSchemaType =>
  Object.fromEntries(
    Object.entries(menu as Record<string, MenuSchemaType>).flatMap(([key, entry]) => {
      if (typeof entry !== "object") return [[key, entry]];
      const shorter = without(entry);
      const isItem = "menuItemFactory" in entry;
      return !isItem || kept.has(key) || hasItems(shorter) ? [[key, shorter]] : [];
    }),
  );

/** An item that opens a further menu with something left in it. */
const hasItems = (menu: MenuSchemaType): boolean =>
  Object.values(menu).some((entry) => typeof entry === "object" && "menuItemFactory" in entry);
