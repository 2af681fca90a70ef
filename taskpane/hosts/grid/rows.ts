import {
  BooleanNumber,
  Direction,
  ICommandService,
  sequenceExecute,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { InsertRowByRangeCommand, SheetInterceptorService } from "@univerjs/sheets";
import { HostError, type Place } from "../port";
import { hostWords } from "../../../src/words/hosts";
import { sheetNamed } from "./address";

/** Fits the rows that have no height of their own; the library does it only while typing. */
export function fitRows(injector: Injector, workbook: Workbook): void {
  for (const worksheet of workbook.getSheets()) {
    const rows = worksheet.getRowManager();
    const ranges = Array.from({ length: worksheet.getRowCount() }, (_, row) => row)
      .filter((row) => rows.getRow(row)?.ia === BooleanNumber.TRUE)
      .map((row) => ({
        startRow: row,
        endRow: row,
        startColumn: 0,
        endColumn: worksheet.getColumnCount() - 1,
      }));
    const { redos } = injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
      unitId: workbook.getUnitId(),
      subUnitId: worksheet.getSheetId(),
      ranges,
    });
    sequenceExecute(redos, injector.get(ICommandService));
  }
}

/** Inserts blank rows above a row, as “插入” in a cell’s menu does. */
export function insertRows(
  injector: Injector,
  workbook: Workbook,
  { sheet, row }: Omit<Place, "column">,
  count: number,
): void {
  const worksheet = sheetNamed(workbook, sheet);
  if (!worksheet) throw new HostError(hostWords.sheetMissing(sheet));
  injector.get(ICommandService).syncExecuteCommand(InsertRowByRangeCommand.id, {
    unitId: workbook.getUnitId(),
    subUnitId: worksheet.getSheetId(),
    direction: Direction.UP,
    range: {
      startRow: row,
      endRow: row + count - 1,
      startColumn: 0,
      endColumn: worksheet.getColumnCount() - 1,
    },
  });
}
