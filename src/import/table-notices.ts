import { notice, type Notice } from "../model/notice";
import type { Place } from "../model/range";
import type { Table } from "../model/template";
import type { AssignedRow } from "./assign";
import { columnAxis, rowAxis, type AxisEntry } from "./axis";
import { isBlank } from "./figure";
import { placeOf, type Item } from "./items";
import { labelOf } from "./row-reader";

/** What became of the rows of a table. */
interface Found {
  readonly table: Table;
  readonly rows: readonly AssignedRow[];
  readonly again: readonly AssignedRow[];
  readonly unknown: readonly Item[];
  readonly items: readonly Item[];
}

/** What of a table was not read, or read in spite of doubts. */
export const noticesOf = (found: Found, nameOfPlace: (place: Place) => string): Notice[] => [
  ...missing(found),
  ...found.unknown.map((item) =>
    notice(
      "row.unknown",
      "look",
      { table: found.table.name, label: item.label || textOf(item) },
      nameOfPlace(placeOf(item)),
    ),
  ),
  ...twice(found, nameOfPlace),
];

const textOf = ({ cells }: Item): string =>
  cells.flatMap(({ value }) => (isBlank(value) ? [] : String(value))).join(" ");

function missing({ table, rows, items }: Found): Notice[] {
  const groups = rows.flatMap(({ entry }) => (entry.single ? entry.path.slice(-1) : []));
  const found = new Set(rows.map(({ entry }) => entry));
  const missingRows = rowAxis(table).filter(
    (entry) =>
      !entry.single &&
      !found.has(entry) &&
      entry.labels.length > 0 &&
      !groups.some((group) => entry.path.includes(group)),
  );
  const headers = new Set(items.flatMap(({ header }) => header ?? []));
  const labels = (entries: readonly AxisEntry[]) => [
    ...new Set(entries.map(({ path }) => path.at(-1)?.label ?? "")),
  ];
  const missingColumns = table.blocks.flatMap((block) => {
    const named = [...headers].flatMap((header) => header.blocks.get(block) ?? []);
    if (named.length === 0 || !rows.some(({ entry }) => entry.block === block)) return [];
    return columnAxis(block).filter((entry) => !named.some((column) => column.entry === entry));
  });
  const said = { table: table.name };
  return [
    ...labels(missingRows).map((label) => notice("row.missing", "look", { ...said, label })),
    ...labels(missingColumns).map((label) => notice("column.missing", "look", { ...said, label })),
  ];
}

/** Rows that stand twice with different figures. */
function twice({ table, again, rows }: Found, nameOfPlace: (place: Place) => string): Notice[] {
  return again.flatMap((row) => {
    const first = rows.find(({ entry }) => entry === row.entry);
    if (!first || textOf(first.item) === textOf(row.item)) return [];
    return notice(
      "row.twice",
      "look",
      { table: table.name, label: labelOf(row), first: nameOfPlace(placeOf(first.item)) },
      nameOfPlace(placeOf(row.item)),
    );
  });
}

/** Half of the rows a second time, or half of the columns, are a second report. */
export function severalIn({ table, items, again, rows }: Found): Place[] {
  const count = rowAxis(table).filter(({ single }) => !single).length;
  const beside = items.find(
    ({ header }) =>
      header &&
      [...header.blocks].some(
        ([block]) => header.twice >= Math.max(2, columnAxis(block).length / 2),
      ),
  );
  const below = again.filter(({ item }) => count > 1 || item.first);
  const [first] = rows;
  const second = beside ?? (below.length >= count / 2 ? below[0]?.item : undefined);
  return first && second ? [placeOf(first.item), placeOf(second)] : [];
}
