import {
  ICommandService,
  IUndoRedoService,
  sequenceExecute,
  type ICellData,
  type IMutationInfo,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SheetInterceptorService,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { hostWords } from "../../../src/words/hosts";
import { HostError, type Edit } from "../port";
import { sheetNamed } from "./address";
import { valueData } from "./workbook-data";

type Matrix = Record<number, Record<number, ICellData>>;

/** Writes all edits, over several sheets, as one step that the user can undo; styles stay. */
export function writeEdits(injector: Injector, workbook: Workbook, edits: readonly Edit[]): void {
  const unitID = workbook.getUnitId();
  const undoMutations: IMutationInfo[] = [];
  const redoMutations: IMutationInfo[] = [];
  const commands = injector.get(ICommandService);
  for (const [subUnitId, cellValue] of bySheet(workbook, edits)) {
    const params: ISetRangeValuesMutationParams = { unitId: unitID, subUnitId, cellValue };
    const undo = SetRangeValuesUndoMutationFactory(injector, params);
    const write = { id: SetRangeValuesMutation.id, params };
    sequenceExecute([write], commands);
    const heights = injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
      unitId: unitID,
      subUnitId,
      ranges: rowsOf(cellValue),
    });
    sequenceExecute(heights.redos, commands);
    redoMutations.push(write, ...heights.redos);
    undoMutations.push({ id: SetRangeValuesMutation.id, params: undo }, ...heights.undos);
  }
  if (redoMutations.length > 0)
    injector.get(IUndoRedoService).pushUndoRedo({ unitID, undoMutations, redoMutations });
}

function bySheet(workbook: Workbook, edits: readonly Edit[]): Map<string, Matrix> {
  const sheets = new Map<string, Matrix>();
  for (const { place, value } of edits) {
    const worksheet = sheetNamed(workbook, place.sheet);
    if (!worksheet) throw new HostError(hostWords.sheetMissing(place.sheet));
    const matrix = sheets.get(worksheet.getSheetId()) ?? {};
    // Formula and rich text go too, or they would hide the new value.
    (matrix[place.row] ??= {})[place.column] = { ...valueData(value), f: null, si: null, p: null };
    sheets.set(worksheet.getSheetId(), matrix);
  }
  return sheets;
}

const rowsOf = (matrix: Matrix) =>
  Object.entries(matrix).map(([row, cells]) => {
    const columns = Object.keys(cells).map(Number);
    return {
      startRow: Number(row),
      endRow: Number(row),
      startColumn: Math.min(...columns),
      endColumn: Math.max(...columns),
    };
  });
