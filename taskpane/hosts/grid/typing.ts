import { toDisposable, type ICellData, type IDisposable, type Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { figureValue } from "./block";
import { valueData } from "./workbook-data";

/** Before the library makes a date of 1/2, a percentage of 50% and a format of 1e3. */
const FIRST = 100;

/** What is typed over a figure becomes a plain number, or is refused by its validation as text. */
export const readTyped = (injector: Injector): IDisposable =>
  toDisposable(
    injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: FIRST,
      handler: (cell, { unitId, subUnitId, row, col }, next) => {
        const rule = injector
          .get(SheetDataValidationModel)
          .getRuleByLocation(unitId, subUnitId, row, col);
        if (!cell || !rule || typeof cell.f === "string") return next(cell);
        return { ...cell, ...valueData(figureValue(typedText(cell))), p: null };
      },
    }),
  );

const typedText = ({ p, v }: ICellData): string =>
  p?.body?.dataStream.replace(/\r\n$/, "") ?? String(v ?? "");
