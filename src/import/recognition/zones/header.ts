import { contains, type Range } from "../../../model/range";
import { cellAt, type Sheet } from "../../../model/sheet";
import type { Block, Table } from "../../../model/template";
import { isBlank, isFigureLike } from "../../figure";
import { align, type Labelled } from "../labels/align";
import { columnAxis, vocabularyOf, type AxisEntry } from "../labels/axis";
import { normalise, similarity, variants } from "../labels/label";
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

/** What heads one column of a sheet, or several that say the same. */
interface ColumnHeading extends Labelled {
  readonly column: number;
  readonly width: number;
  /** As printed. */
  readonly label: string;
}

/** The lowest heading of every column of a range, with those above it. */
function headingsIn(sheet: Sheet, range: Range): ColumnHeading[] {
  const rows = Array.from({ length: range.rows }, (_, i) => range.row + i);
  const merges = sheet.merges.filter(
    ({ row, rows: tall }) => row < range.row + range.rows && row + tall > range.row,
  );
  const wide = Math.max(0, ...rows.map((row) => sheet.rows[row]?.length ?? 0));
  const found: ColumnHeading[] = [];
  for (let column = range.column; column < Math.min(wide, range.column + range.columns); column++) {
    const own = rows.filter((row) => !isBlank(cellAt(sheet, row, column)));
    const lowest = own.at(-1);
    if (lowest === undefined) continue;
    const label = String(cellAt(sheet, lowest, column));
    const above = rows.filter((row) => row < lowest);
    const groups = above.map((row) =>
      normalise(covering(sheet, merges, row, column, range.column)),
    );
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
  return withoutRepeats(found);
}

/** A heading that was never merged may stand in every column that it is for. */
const withoutRepeats = (headings: readonly ColumnHeading[]): ColumnHeading[] =>
  headings.reduce<ColumnHeading[]>((kept, heading) => {
    const last = kept.at(-1);
    if (!last || !isRepeat(heading, last)) return [...kept, heading];
    return [...kept.slice(0, -1), { ...last, width: last.width + heading.width }];
  }, []);

const isRepeat = (heading: ColumnHeading, before: ColumnHeading): boolean =>
  heading.column === before.column + before.width &&
  heading.candidates[0] === before.candidates[0] &&
  String(heading.groups) === String(before.groups);

const mergeAt = (merges: readonly Range[], row: number, column: number) =>
  merges.find((merge) => contains(merge, row, column));

/** The heading over a cell: its own, that of its merge, or the one to its left that was never merged. */
function covering(
  sheet: Sheet,
  merges: readonly Range[],
  row: number,
  column: number,
  first: number,
): string {
  const merge = mergeAt(merges, row, column);
  if (merge) return String(cellAt(sheet, merge.row, merge.column) ?? "");
  for (let left = column; left >= first; left--) {
    const cell = cellAt(sheet, row, left);
    if (isBlank(cell)) continue;
    return left < column && mergeAt(merges, row, left) ? "" : String(cell);
  }
  return "";
}
