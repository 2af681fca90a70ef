import type { Range } from "../../model/range";
import { cellAt, type Cell, type Sheet, type Workbook } from "../../model/sheet";
import { templates } from "../../templates";
import { isBlank, isFigureLike, isNothing } from "../figure";
import { remembered } from "../remembered";
import type { FoundTables } from "./find-tables";
import { likeliest, type KnownBefore } from "./form-choice";
import { vocabularyOf } from "./labels/axis";
import { COUNTING } from "./rows/items";
import { refill } from "./rows/read-table";
import { scan, wordsOfCell } from "./zones/scan";
import { ENOUGH } from "./zones/zones";

/**
 * Tables as they were found, by all that recognition looks at but for the figures. A batch of
 * workbooks hands one on from file to file, so that a layout is recognised once.
 */
export type Layouts = Map<string, FoundTables>;

/** What is known is forgotten when there is this much of it. */
const MOST_LAYOUTS = 200;
/** A layout of more cells is not looked up. */
const MOST_CELLS = 10_000;

/** The tables of a workbook: as one of the same layout had them, or recognised. */
export function inLayout(
  workbook: Workbook,
  known: KnownBefore,
  layouts: Layouts | null,
): FoundTables | null {
  const key = layouts ? keyOf(workbook, known) : null;
  const same = key === null ? undefined : layouts?.get(key);
  if (same) return withFiguresOf(workbook, same);
  const found = likeliest(workbook.sheets.map(scan), known);
  if (layouts && key !== null && found?.fixed && isReadAgain(workbook, found)) {
    if (layouts.size >= MOST_LAYOUTS) layouts.clear();
    layouts.set(key, found);
  }
  return found;
}

/** The same tables with the figures of another workbook of that layout. */
function withFiguresOf({ sheets }: Workbook, found: FoundTables): FoundTables {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const tables = found.tables.map((read) =>
    read.layout
      ? refill(read, read.layout, ({ scanned }, { row, column }) => {
          const sheet = byName.get(scanned.sheet.name);
          const cell = sheet ? cellAt(sheet, row, column) : null;
          return isBlank(cell) ? null : cell;
        })
      : read,
  );
  return { ...found, tables };
}

/** A figure that stands in one cell with its label is not read again by its place. */
function isReadAgain(workbook: Workbook, found: FoundTables): boolean {
  const again = withFiguresOf(workbook, found);
  return found.tables.every(({ figures }, i) =>
    [...figures].every(([ref, { cell }]) => again.tables[i]?.figures.get(ref)?.cell === cell),
  );
}

/**
 * All that the tables of a workbook are found by: its sheets with their labels, blanks and merges,
 * our own names, what it says of itself. Of figures it says only that they are there. `null` where
 * that is more than any layout.
 */
function keyOf({ sheets }: Workbook, { names, form, year }: KnownBefore): string | null {
  const own = templates
    .flatMap(({ tables }) => tables)
    .flatMap(({ definedName }) => names.get(definedName) ?? []);
  const named = new Set(own.map(({ sheet }) => sheet));
  const looked = sheets.filter((sheet) => named.has(sheet.name) || mayHoldTables(sheet));
  const cells = looked.reduce(
    (sum, { rows }) => sum + rows.reduce((n, row) => n + row.length, 0),
    0,
  );
  if (cells > MOST_CELLS || looked.some(({ shape }) => shape !== "grid")) return null;
  return JSON.stringify([form, year, names.size > 0, own, looked.map(sheetKey)]);
}

/** Without labels of a form no table is looked for on a sheet. */
function mayHoldTables({ rows, shape }: Sheet): boolean {
  if (shape !== "grid") return true;
  const found = new Set<string>();
  for (const cells of rows)
    for (const cell of cells) {
      if (typeof cell !== "string") continue;
      for (const word of anchorsIn(cell)) found.add(word);
      if (found.size >= ENOUGH) return true;
    }
  return false;
}

const anchorsIn = remembered((text) =>
  wordsOfCell(text).filter((word) =>
    templates.some(({ tables }) => tables.some((table) => vocabularyOf(table).anchors.has(word))),
  ),
);

const sheetKey = ({ name, hidden, merges, rows }: Sheet) => [
  name,
  hidden,
  merges
    .map(({ row, column, rows: tall, columns }: Range) => `${row},${column},${tall},${columns}`)
    .join(" "),
  rows.map(rowKey).join("\n"),
];

/** A row that counts its columns (1, 2, 3 …) is none of figures. */
function rowKey(cells: readonly Cell[]): string {
  const isCounting = counts(cells);
  return cells.map((cell) => (isFigure(cell) && !isCounting ? "#" : cellKey(cell))).join(",");
}

const isFigure = (cell: Cell): boolean =>
  typeof cell === "number" || (typeof cell === "string" && isFigureText(cell));

const isFigureText = remembered((text) => isFigureLike(text) && !isNothing(text));

/** Blanks are alike; all else stands as it is, with its length, so that no two rows look the same. */
const cellKey = (cell: Cell): string =>
  cell === null || isBlank(cell) ? "" : `${typeof cell} ${String(cell).length}:${String(cell)}`;

/** Whether figures that stand one after the other go up by one, as far as a counting row does. */
function counts(cells: readonly Cell[]): boolean {
  let run = 0;
  let last = NaN;
  for (const cell of cells) {
    if (!isFigureLike(cell)) continue;
    const number = Number(cell);
    run = number === last + 1 ? run + 1 : 1;
    last = number;
    if (run >= COUNTING) return true;
  }
  return false;
}
