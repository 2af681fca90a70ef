import type { Cell, Sheet, Workbook } from "../../../model/sheet";
import { flowOf, paragraphsIn, type PlacedLine } from "./flow";
import { cellsOf, ruledOf, type Ruled } from "./grid";
import { partsOfLine, textOfLine } from "./lines";
import type { Page } from "./page";

/**
 * A document of fixed layout as sheets: its text, a paragraph a row, and every ruled table after
 * it, put together where it goes over several pages. Where nothing is ruled, its lines are text
 * whose columns are not known.
 */
export function workbookOfPages(pages: readonly Page[]): Workbook {
  const tables = pages.map(({ rules, runs }) => ruledOf(rules, runs));
  const inTables = new Set(tables.flat().flatMap(({ runs }) => runs));
  const lines = flowOf(
    pages,
    pages.map(({ runs }) => runs.filter((run) => !inTables.has(run))),
  );
  const sheets = tablesOf(tables, lines).map(({ page, ...table }, i) =>
    sheetOf(table, `第 ${page + 1} 页表格 ${i + 1}`),
  );
  return { sheets: [textOf(lines, sheets.length > 0), ...sheets], names: [] };
}

/** Between columns that nobody ruled, in sizes of a character. */
const GAP = 1.2;

const textOf = (lines: readonly PlacedLine[], hasTables: boolean): Sheet => ({
  ...{ name: "正文", merges: [], hidden: false },
  shape: hasTables ? "grid" : "ragged",
  rows: hasTables
    ? paragraphsIn(lines).map((text) => [text])
    : lines.map((line) => partsOfLine(line, GAP).map(textOfLine)),
});

interface Placed extends Ruled {
  /** Where it begins, counted from 0. */
  readonly page: number;
}

/** Tables, the parts of one that goes on over pages as one. */
function tablesOf(tables: readonly (readonly Ruled[])[], lines: readonly PlacedLine[]): Placed[] {
  const found: Placed[] = [];
  tables.forEach((onPage, page) => {
    onPage.forEach((table, i) => {
      const last = found.at(-1);
      const before = tables[page - 1]?.at(-1);
      const goesOn = i === 0 && last && before && isContinued(before, table, page, lines);
      if (goesOn) found.splice(-1, 1, { ...below(last, table), page: last.page });
      else found.push({ ...table, page });
    });
  });
  return found;
}

/** Nothing but the end of a page stands between the parts, and both are equally wide. */
const isContinued = (
  before: Ruled,
  table: Ruled,
  page: number,
  lines: readonly PlacedLine[],
): boolean =>
  Math.abs(before.left - table.left) < WIDTH &&
  Math.abs(before.right - table.right) < WIDTH &&
  !lines.some(
    (line) =>
      (line.page === page - 1 && line.baseline > before.bottom) ||
      (line.page === page && line.baseline < table.top),
  );

const WIDTH = 6;

/** The second part with its first line on the last line of the first. */
function below(first: Ruled, second: Ruled): Ruled {
  const shift = first.bottom - second.top;
  const rules = second.rules.map((rule) =>
    rule.axis === "across"
      ? { ...rule, at: rule.at + shift }
      : { ...rule, from: rule.from + shift, to: rule.to + shift },
  );
  const runs = second.runs.map((run) => ({ ...run, baseline: run.baseline + shift }));
  return {
    ...first,
    rules: [...first.rules, ...rules],
    runs: [...first.runs, ...runs],
    bottom: second.bottom + shift,
  };
}

function sheetOf(table: Ruled, name: string): Sheet {
  const cells = cellsOf(table);
  const rows: Cell[][] = [];
  for (const { row, column, text } of cells) {
    while (rows.length <= row) rows.push([]);
    const values = rows[row] ?? [];
    while (values.length <= column) values.push(null);
    values[column] = text === "" ? null : text;
  }
  const merges = cells
    .filter((cell) => cell.rows * cell.columns > 1)
    .map(({ row, column, rows: tall, columns }) => ({ row, column, rows: tall, columns }));
  return { name, rows, merges, hidden: false, shape: "grid" };
}
