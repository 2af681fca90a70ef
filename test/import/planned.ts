import type { Workbook } from "../../src/model/sheet";
import type { WorkbookPlan } from "../../src/workbook/plan";

/** Our own workbook as it is read back, without a file in between. */
export const asWorkbook = ({ names, sheets }: WorkbookPlan): Workbook => ({
  names,
  sheets: sheets.map(({ name, cells, merges }) => {
    const height = Math.max(...cells.map(({ row }) => row)) + 1;
    const width = Math.max(...cells.map(({ column }) => column)) + 1;
    const rows = Array.from({ length: height }, () =>
      Array.from({ length: width }, (): string | number | null => null),
    );
    for (const { row, column, value } of cells) {
      const line = rows[row];
      if (line) line[column] = value;
    }
    return { name, rows, merges, hidden: false, shape: "grid" };
  }),
});
