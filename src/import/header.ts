import { contains, type Range } from "../model/range";
import { cellAt, type Sheet } from "../model/sheet";
import type { Block, Table } from "../model/template";
import { align, type Labelled } from "./align";
import { columnAxis, vocabularyOf, type AxisEntry } from "./axis";
import { isBlank, isFigureLike } from "./figure";
import { normalise, similarity, variants } from "./label";
import type { ScannedCell } from "./scan";

/** Where a column of the form stands: its first column and how many it takes up. */
export interface FoundColumn {
  readonly entry: AxisEntry;
  readonly column: number;
  readonly width: number;
  /** As printed. */
  readonly label: string;
}

/** The columns that one header names, for every block whose columns it names. */
export interface Header {
  readonly blocks: ReadonlyMap<Block, readonly FoundColumn[]>;
  /** The first column of figures. */
  readonly left: number;
  /** Columns that stand a second time beside the first. */
  readonly twice: number;
}

/** Column labels are short, and those of two forms differ by two characters. */
const ALIKE_COLUMNS = 0.8;

/** Whether a row holds column headings and no figures. */
export function isHeaderRow(cells: readonly ScannedCell[], table: Table): boolean {
  if (cells.some(({ value }) => isFigureLike(value))) return false;
  const { rows, columns } = vocabularyOf(table);
  return cells.some(({ words }) =>
    words.some((word) => !rows.has(word) && (columns.has(word) || isLike(word, columns))),
  );
}

const isLike = (word: string, known: ReadonlySet<string>) =>
  word.length >= 4 && [...known].some((other) => similarity(word, other) >= ALIKE_COLUMNS);

/** Reads the heading rows `from` … `to`; `null` where they name no column of the table. */
export function readHeader(sheet: Sheet, from: number, to: number, table: Table): Header | null {
  const items = headings(sheet, from, to);
  const blocks = new Map<Block, readonly FoundColumn[]>();
  let twice = 0;
  for (const block of table.blocks) {
    const axis = columnAxis(block);
    const matches = align(items, axis, ALIKE_COLUMNS);
    twice = Math.max(twice, matches.filter(({ again }) => again).length);
    const found = matches.flatMap(({ entry, again }, i): FoundColumn[] => {
      const [item, named] = [items[i], entry === null ? undefined : axis[entry]];
      if (!item || !named || again || !isTold(item, items, named, axis)) return [];
      const next = items.find(({ column }) => column > item.column)?.column ?? Infinity;
      const span = Math.max(item.width, named.path.at(-1)?.span ?? 1);
      const width = Math.max(1, Math.min(span, next - item.column));
      return [{ entry: named, column: item.column, width, label: item.label }];
    });
    if (found.length > 0) blocks.set(block, found);
  }
  if (blocks.size === 0) return null;
  const left = Math.min(...[...blocks.values()].flat().map(({ column }) => column));
  return { blocks, left, twice };
}

/** 结果维持 stands three times: without its groups it is told only where all three are there. */
function isTold(
  item: Heading,
  items: readonly Heading[],
  named: AxisEntry,
  axis: readonly AxisEntry[],
): boolean {
  const isShared = (labels: readonly string[]) =>
    labels.some((label) => named.labels.includes(label));
  const known = (groups: readonly string[]) =>
    groups.filter((group) => axis.some((entry) => entry.groups.has(group)));
  const above = known(item.groups);
  const entries = axis.filter(
    ({ labels, groups }) => isShared(labels) && above.every((group) => groups.has(group)),
  );
  const alike = items.filter(
    ({ candidates, groups }) => isShared(candidates) && String(known(groups)) === String(above),
  );
  return entries.length <= Math.max(1, alike.length);
}

interface Heading extends Labelled {
  readonly column: number;
  readonly width: number;
  readonly label: string;
}

/** The lowest heading of every column, with those above it. */
function headings(sheet: Sheet, from: number, to: number): Heading[] {
  const rows = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const merges = sheet.merges.filter(({ row, rows: tall }) => row <= to && row + tall > from);
  const wide = Math.max(0, ...rows.map((row) => sheet.rows[row]?.length ?? 0));
  const found: Heading[] = [];
  for (let column = 0; column < wide; column++) {
    const own = rows.filter((row) => !isBlank(cellAt(sheet, row, column)));
    const lowest = own.at(-1);
    if (lowest === undefined) continue;
    const label = String(cellAt(sheet, lowest, column));
    const above = rows.filter((row) => row < lowest);
    const groups = above.map((row) => normalise(covering(sheet, merges, row, column)));
    const joined = own.map((row) => String(cellAt(sheet, row, column))).join("");
    found.push({
      candidates: [label, joined].flatMap(variants),
      groups: groups.filter(Boolean),
      weight: 1,
      column,
      width: mergeAt(merges, lowest, column)?.columns ?? 1,
      label: label.trim(),
    });
  }
  return found;
}

const mergeAt = (merges: readonly Range[], row: number, column: number) =>
  merges.find((merge) => contains(merge, row, column));

/** The heading over a cell: its own, that of its merge, or the one to its left that was never merged. */
function covering(sheet: Sheet, merges: readonly Range[], row: number, column: number): string {
  const merge = mergeAt(merges, row, column);
  if (merge) return String(cellAt(sheet, merge.row, merge.column) ?? "");
  for (let left = column; left >= 0; left--) {
    const cell = cellAt(sheet, row, left);
    if (isBlank(cell)) continue;
    return left < column && mergeAt(merges, row, left) ? "" : String(cell);
  }
  return "";
}
