import type { CellPlan, SheetPlan } from "../../../src/workbook/plan";
import { type Style, styles } from "../../../src/workbook/styles";
import { excelAddress } from "./address";
import { CALL, type On, type Step } from "./step";
import { bytesOf, entryOf } from "./values";

/** Rows of values that go out in one step; long text is what makes a sheet large. */
const ROWS = 50;

/** Everything that stands in cells, in blocks of rows. */
export function valueSteps({ cells }: SheetPlan, on: On): Step[] {
  const filled = cells.filter(({ value }) => value !== null);
  const last = Math.max(-1, ...filled.map(({ row }) => row));
  const starts = Array.from({ length: Math.ceil((last + 1) / ROWS) }, (_, i) => i * ROWS);
  return starts.flatMap((start) => {
    const here = filled.filter(({ row }) => row >= start && row < start + ROWS);
    if (here.length === 0) return [];
    const columns = 1 + Math.max(...here.map(({ column }) => column));
    const top = Math.min(...here.map(({ row }) => row));
    const rows = 1 + Math.max(...here.map(({ row }) => row)) - top;
    const range = { row: top, column: 0, rows, columns };
    // `null` leaves a cell as it is.
    const values: (string | number | boolean | null)[][] = Array.from({ length: range.rows }, () =>
      Array.from({ length: columns }, () => null),
    );
    for (const cell of here) {
      const row = values[cell.row - range.row];
      if (row) row[cell.column] = plannedEntry(cell);
    }
    return [
      on(CALL + bytesOf(values), (sheet) => {
        sheet.getRange(excelAddress(range)).untrack().values = values;
      }),
    ];
  });
}

/** In a cell of text Excel takes everything as it is. */
function plannedEntry({ value, style }: CellPlan): string | number | boolean {
  const look: Style = styles[style];
  return look.format === "@" && value !== null ? value : entryOf(value);
}
