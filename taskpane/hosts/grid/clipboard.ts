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
import type { Edit } from "../port";
import { plainValue, readBlock, type Block } from "./block";
import { isLocked } from "./locks";
import { accepts } from "./rules";

interface Paste {
  readonly edits: readonly Edit[];
  /** Cells that were left out because they are locked. */
  readonly locked: number;
  /** Cells that were left out because the validation refuses the value. */
  readonly refused: number;
}

/**
 * Pastes values only, as one step. The library's own paste overwrites borders and number formats,
 * asks no validation, and refuses a whole block for one locked cell.
 */
export function takePastes(
  container: HTMLElement,
  injector: Injector,
  current: () => Workbook | null,
  write: (edits: readonly Edit[]) => void,
  tell: (sentence: string) => void,
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
    const { edits, locked, refused } = pasteOf(block, worksheet, range, injector);
    write(edits);
    if (locked + refused > 0) tell(hostWords.pasteSkipped(locked, refused));
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
  const unitId = worksheet.getUnitId();
  const sheetId = worksheet.getSheetId();
  const validations = injector.get(SheetDataValidationModel);
  let locked = 0;
  let refused = 0;
  for (const { row, column, text } of targets(block, range)) {
    const merge = worksheet.getMergedCell(row, column);
    const covered = merge && (merge.startRow !== row || merge.startColumn !== column);
    const outside = row >= worksheet.getRowCount() || column >= worksheet.getColumnCount();
    if (text === undefined || covered || outside) continue;
    const value = plainValue(text);
    const rule = validations.getRuleByLocation(unitId, sheetId, row, column);
    if (isLocked(injector, unitId, sheetId, { row, column })) locked += value === null ? 0 : 1;
    else if (rule && !accepts(rule, value)) refused++;
    else edits.push({ place: { sheet: worksheet.getName(), row, column }, value });
  }
  return { edits, locked, refused };
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
