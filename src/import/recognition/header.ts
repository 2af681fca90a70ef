import type { Range } from "../../model/range";
import type { Sheet } from "../../model/sheet";
import type { Block, Table } from "../../model/template";
import { align } from "./align";
import { columnAxis, vocabularyOf, type AxisEntry } from "./axis";
import { isFigureLike } from "../figure";
import { headingsIn, type ColumnHeading } from "./headings";
import { similarity } from "./label";
import type { ScannedCell } from "./scan";

/** Where a column of the form stands. */
export interface FoundColumn {
  readonly entry: AxisEntry;
  readonly column: number;
  /** How many columns the heading itself takes up. */
  readonly width: number;
  /** How many the form gives it, as far as nothing else stands there. */
  readonly reach: number;
  /** As printed. */
  readonly label: string;
  /** 1 where the label stands as the form prints it, or as an alias. */
  readonly score: number;
}

/** A column that names nothing, or what stands already. */
export interface OtherColumn {
  readonly column: number;
  readonly label: string;
}

/** The columns that one header names, for every block whose columns it names. */
export interface Header {
  readonly blocks: ReadonlyMap<Block, readonly FoundColumn[]>;
  /** The first column of figures. */
  readonly left: number;
  /** Columns that stand a second time beside the first. */
  readonly twice: number;
  /** Columns right of the first figures that are none of the form's. */
  readonly others: readonly OtherColumn[];
  /** Its lowest row. */
  readonly row: number;
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

/** Reads the heading rows of a range; `null` where they name no column of the table. */
export function readHeader(sheet: Sheet, range: Range, table: Table): Header | null {
  const items = headingsIn(sheet, range);
  const blocks = new Map<Block, readonly FoundColumn[]>();
  const used = new Set<ColumnHeading>();
  let twice = 0;
  for (const block of table.blocks) {
    const axis = columnAxis(block);
    const told = items.map((item) => ({ ...item, groups: knownGroups(item.groups, axis) }));
    const matches = align(told, axis, ALIKE_COLUMNS);
    twice = Math.max(twice, matches.filter(({ again }) => again).length);
    const found = matches.flatMap(({ entry, again, score }, i): FoundColumn[] => {
      const [item, named] = [told[i], entry === null ? undefined : axis[entry]];
      const printed = items[i];
      if (!item || !printed || !named || again || !isTold(item, told, named, axis)) return [];
      used.add(printed);
      const next = items.find(({ column }) => column > item.column)?.column ?? Infinity;
      const { column, label } = item;
      const width = Math.max(1, Math.min(item.width, next - column));
      const reach = Math.max(width, Math.min(named.path.at(-1)?.span ?? 1, next - column));
      return [{ entry: named, column, width, reach, label, score }];
    });
    if (found.length > 0) blocks.set(block, found);
  }
  if (blocks.size === 0) return null;
  const left = Math.min(...[...blocks.values()].flat().map(({ column }) => column));
  const others = items.filter((item) => item.column > left && !used.has(item));
  return { blocks, left, twice, others, row: range.row + range.rows - 1 };
}

/** A header that stands again with a part of its rows names no less than before. */
export function goesOnWith(header: Header, before: Header): boolean {
  return [...header.blocks].every(([block, columns]) =>
    columns.every(({ entry, column }) =>
      before.blocks.get(block)?.some((known) => known.entry === entry && known.column === column),
    ),
  );
}

/** The groups of the form that are meant, under whatever wording, and no others. */
function knownGroups(groups: readonly string[], axis: readonly AxisEntry[]): string[] {
  const known = [...new Set(axis.flatMap((entry) => [...entry.groups]))];
  return groups.flatMap((group) => {
    if (known.includes(group)) return group;
    const alike = known.filter(
      (other) =>
        similarity(group, other) >= ALIKE_COLUMNS || (group.length >= 4 && other.endsWith(group)),
    );
    return alike.length === 1 ? alike : [];
  });
}

/** 结果维持 stands three times: without its groups it is told only where the others are told. */
function isTold(
  item: ColumnHeading,
  items: readonly ColumnHeading[],
  named: AxisEntry,
  axis: readonly AxisEntry[],
): boolean {
  const isShared = (labels: readonly string[]) =>
    labels.some((label) => named.labels.includes(label));
  const meant = (groups: readonly string[]) =>
    axis.filter(
      (entry) => isShared(entry.labels) && groups.every((group) => entry.groups.has(group)),
    );
  const entries = meant(item.groups);
  const within = items.filter(
    ({ candidates, groups }) =>
      isShared(candidates) && meant(groups).every((entry) => entries.includes(entry)),
  );
  return entries.length <= Math.max(1, within.length);
}
