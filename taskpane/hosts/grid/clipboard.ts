import {
  type IDisposable,
  type Injector,
  type IRange,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { hostWords } from "../../../src/words/hosts";
import type { Edit, Skipped } from "../port";
import { figureValue, readBlock, type Block } from "./block";
import { isLocked } from "./locks";
import { accepts } from "./rules";

/** What a paste left out, and how many cells it wrote. */
export interface PartialPaste {
  readonly skipped: readonly Skipped[];
  readonly written: number;
}

interface Paste {
  readonly edits: readonly Edit[];
  readonly skipped: readonly Skipped[];
}

/**
 * Pastes values only, as one step. The library's own paste overwrites borders and number formats,
 * asks no validation, and refuses a whole block for one locked cell. A label that falls on a locked
 * cell is left out without a word; a figure that does is told.
 */
export function takePastes(
  container: HTMLElement,
  injector: Injector,
  current: () => Workbook | null,
  write: (edits: readonly Edit[]) => void,
  tell: (sentence: string) => void,
  tellSkipped: (paste: PartialPaste) => void,
): IDisposable {
  const paste = (event: ClipboardEvent) => {
    const workbook = current();
    const target = event.target instanceof Node && container.contains(event.target);
    if (!workbook || !target || injector.get(IEditorBridgeService).isVisible().visible) return;
    const worksheet = workbook.getActiveSheet();
    const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (!range) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const data = (type: string) => event.clipboardData?.getData(type) ?? "";
    const block = readBlock(data("text/html"), data("text/plain"));
    if (block.length === 0) {
      tell(hostWords.pasteNothing);
      return;
    }
    const { edits, skipped } = pasteOf(block, worksheet, range, injector);
    write(edits);
    // The change itself is told in a microtask that was asked for earlier.
    if (skipped.length > 0)
      queueMicrotask(() => {
        tellSkipped({ skipped, written: edits.length });
      });
  };
  window.addEventListener("paste", paste, { capture: true });
  return {
    dispose: () => {
      window.removeEventListener("paste", paste, { capture: true });
    },
  };
}

function pasteOf(block: Block, worksheet: Worksheet, range: IRange, injector: Injector): Paste {
  const edits: Edit[] = [];
  const skipped: Skipped[] = [];
  const unitId = worksheet.getUnitId();
  const sheetId = worksheet.getSheetId();
  const validations = injector.get(SheetDataValidationModel);
  for (const { row, column, text } of targets(block, range)) {
    const merge = worksheet.getMergedCell(row, column);
    const covered = merge && (merge.startRow !== row || merge.startColumn !== column);
    const outside = row >= worksheet.getRowCount() || column >= worksheet.getColumnCount();
    if (text === undefined || covered || outside) continue;
    const place = { sheet: worksheet.getName(), row, column };
    const rule = validations.getRuleByLocation(unitId, sheetId, row, column);
    const value = rule ? figureValue(text) : text.trim() || null;
    if (isLocked(injector, unitId, sheetId, { row, column })) {
      const figure = typeof figureValue(text) === "number";
      if (figure) skipped.push({ place, text: text.trim(), why: hostWords.locked });
    } else if (rule && !accepts(rule, value))
      skipped.push({ place, text: text.trim(), why: rule.error ?? "" });
    else edits.push({ place, value });
  }
  return { edits, skipped };
}

/** A single value fills the whole selection, as in Excel. */
function targets(block: Block, { startRow, startColumn, endRow, endColumn }: IRange) {
  const single = block.length === 1 && block[0]?.length === 1;
  const rows = single ? endRow - startRow + 1 : block.length;
  return Array.from({ length: rows }, (_, down) => {
    const line = (single ? block[0] : block[down]) ?? [];
    const columns = single ? endColumn - startColumn + 1 : line.length;
    return Array.from({ length: columns }, (__, right) => ({
      row: startRow + down,
      column: startColumn + right,
      text: single ? line[0] : line[right],
    }));
  }).flat();
}
