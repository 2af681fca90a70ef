import { layoutOf } from "../../src/model/layout";
import type { Ref, Value } from "../../src/model/ref";
import type { Cell, Sheet, Workbook } from "../../src/model/sheet";
import type { Table } from "../../src/model/template";

/** A sheet drawn as text: a line a row, `|` between cells; whole numbers are numbers. */
export const sheet = (drawing: string, name = "Sheet1", more: Partial<Sheet> = {}): Sheet => ({
  name,
  rows: drawing
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((text) => cellOf(text.trim()))),
  merges: [],
  hidden: false,
  shape: "grid",
  ...more,
});

const cellOf = (text: string): Cell =>
  text === "" ? null : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;

export const workbook = (...sheets: readonly Sheet[]): Workbook => ({ sheets, names: [] });

/** A table as the form prints it, with merges, under its title. */
export function printed(
  table: Table,
  values: Readonly<Record<Ref, Value>>,
  name = table.name,
): Sheet {
  const { rows, columns, cells } = layoutOf(table);
  const grid: Cell[][] = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => null),
  );
  for (const { row, column, text, ref } of cells) {
    const line = grid[row];
    if (line) line[column] = ref === undefined ? text : (values[ref] ?? null);
  }
  return {
    name,
    rows: [[table.title], ...grid],
    merges: cells
      .filter((cell) => cell.rows * cell.columns > 1)
      .map(({ row, column, rows: tall, columns: wide }) => ({
        row: row + 1,
        column,
        rows: tall,
        columns: wide,
      })),
    hidden: false,
    shape: "grid",
  };
}
