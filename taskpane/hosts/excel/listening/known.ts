import type { Place } from "../../../../src/model/range";
import { type Cell, cellAt, type Sheet, type Workbook } from "../../../../src/model/sheet";

/** A cell and what it holds now. */
export interface CellChange {
  readonly place: Place;
  readonly value: Cell;
}

/** What the pane has been told of the workbook so far, to tell what is new. */
export class Known {
  readonly #sheets = new Map<string, Cell[][]>();

  /** The workbook as it was just read. */
  take({ sheets }: Workbook): void {
    this.#sheets.clear();
    for (const { name, rows } of sheets)
      this.#sheets.set(
        name,
        rows.map((row) => [...row]),
      );
  }

  forget(): void {
    this.#sheets.clear();
  }

  apply(changes: readonly CellChange[]): void {
    for (const { place, value } of changes) {
      const rows = this.#sheets.get(place.sheet);
      if (!rows) continue;
      while (rows.length <= place.row) rows.push([]);
      const row = rows[place.row] ?? [];
      while (row.length <= place.column) row.push(null);
      row[place.column] = value;
    }
  }

  /** Cells of a sheet that hold something else than is known; none of a sheet never read. */
  differences(sheet: Sheet): CellChange[] {
    const known = this.#sheets.get(sheet.name);
    if (!known) return [];
    const before: Sheet = { ...sheet, rows: known };
    const height = Math.max(known.length, sheet.rows.length);
    return Array.from({ length: height }, (_, row) => row).flatMap((row) => {
      const width = Math.max(known[row]?.length ?? 0, sheet.rows[row]?.length ?? 0);
      return Array.from({ length: width }, (_cell, column) => ({
        place: { sheet: sheet.name, row, column },
        value: cellAt(sheet, row, column),
      })).filter(({ value }, column) => value !== cellAt(before, row, column));
    });
  }
}
