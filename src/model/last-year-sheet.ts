import { layoutOf, type LaidOutCell } from "./layout";
import type { Table, Template } from "./template";

/** A table on the sheet 上年数: its title, and its cells by their places on the sheet. */
export interface PlacedTable {
  readonly table: Table;
  readonly titleRow: number;
  readonly cells: readonly LaidOutCell[];
}

/** 上年数 as it stands on its sheet, counted from 0: facts, then tables, then text to the end. */
export interface LastYearSheet {
  readonly columns: number;
  /** Columns that the labels of rows take up, whatever the table. */
  readonly labelColumns: number;
  /** Rows of year, unit and source. */
  readonly facts: { readonly year: number; readonly agency: number; readonly source: number };
  readonly tables: readonly PlacedTable[];
  /** First row of the text. */
  readonly textRow: number;
}

/** Below title and hint. */
const FACTS = 2;

/** Where everything of 上年数 stands, for the plan that writes it and for reading it back. */
export function lastYearSheetOf({ tables }: Template): LastYearSheet {
  const layouts = tables.map(layoutOf);
  const labelColumns = Math.max(1, ...layouts.map((layout) => layout.labelColumns));
  const widest = Math.max(...layouts.map(({ columns, labelColumns: own }) => columns - own));
  let row = FACTS + 4;
  const placed = layouts.map((layout): PlacedTable => {
    const titleRow = row;
    const wider = labelColumns - layout.labelColumns;
    const cells = layout.cells.map((cell) => moved(cell, titleRow + 1, layout.labelColumns, wider));
    row += layout.rows + 2;
    return { table: layout.table, titleRow, cells };
  });
  return {
    columns: labelColumns + widest,
    labelColumns,
    facts: { year: FACTS, agency: FACTS + 1, source: FACTS + 2 },
    tables: placed,
    textRow: row,
  };
}

/** All tables share the columns of the deepest labels: the last label takes up what is left. */
function moved(cell: LaidOutCell, top: number, labels: number, wider: number): LaidOutCell {
  const { column, columns } = cell;
  const end = column + columns;
  const from = column >= labels ? column + wider : column;
  return {
    ...cell,
    row: cell.row + top,
    column: from,
    columns: (end >= labels ? end + wider : end) - from,
  };
}
