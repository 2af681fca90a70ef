import { notice, type Notice } from "../../../model/notice";
import type { Spot } from "../../../model/range";
import type { Table } from "../../../model/template";
import { isZero, type AssignedRow } from "./assign";
import { columnAxis, rowAxis, type AxisEntry } from "../labels/axis";
import { isBlank, isFigureLike, isNothing } from "../../figure";
import { placeOf, type FigureCell, type Item } from "./items";
import { isUnheaded } from "./place";
import { labelOf, SURE } from "./read-row";
import { placeIn } from "../zones/zones";

/** What became of the rows of a table. */
interface Found {
  readonly table: Table;
  readonly rows: readonly AssignedRow[];
  readonly again: readonly AssignedRow[];
  readonly unknown: readonly Item[];
  readonly items: readonly Item[];
}

/** What of a table was not read, or read in spite of doubts. */
export const noticesOf = (found: Found): Notice[] => [
  ...missing(found),
  ...found.unknown.map((item) =>
    notice(
      "row.unknown",
      "look",
      { table: found.table.name, label: item.label || textOf(item) },
      placeOf(item),
    ),
  ),
  ...twice(found),
  ...doubtfulColumns(found),
  ...unheaded(found),
];

/** Rows that were read in the order of the form, below headings that nobody knows. */
function unheaded({ table, rows }: Found): Notice[] {
  const [first] = rows.filter((row) => isUnheaded(row) && row.cells.some(isFilledFigure));
  return first
    ? [notice("table.unheaded", "look", { table: table.name }, placeOf(first.item))]
    : [];
}

const textOf = ({ cells }: Item): string =>
  cells.flatMap(({ value }) => (isBlank(value) ? [] : String(value))).join(" ");

function missing({ table, rows }: Found): Notice[] {
  const groups = rows.flatMap(({ entry }) => (entry.single ? entry.path.slice(-1) : []));
  const found = new Set(rows.map(({ entry }) => entry));
  const missingRows = rowAxis(table).filter(
    (entry) =>
      !entry.single &&
      !found.has(entry) &&
      entry.labels.length > 0 &&
      !groups.some((group) => entry.path.includes(group)),
  );
  const labels = (entries: readonly AxisEntry[]) => [
    ...new Set(entries.map(({ path }) => path.at(-1)?.label ?? "")),
  ];
  const missingColumns = [...found].flatMap((entry) => {
    const headers = rows.flatMap((row) => (row.entry === entry ? [row.item.header] : []));
    if (headers.includes(null)) return [];
    const named = headers.flatMap((header) => header?.blocks.get(entry.block) ?? []);
    if (named.length === 0) return [];
    return columnAxis(entry.block).filter((each) => !named.some((column) => column.entry === each));
  });
  const said = { table: table.name };
  return [
    ...labels(missingRows).map((label) => notice("row.missing", "look", { ...said, label })),
    ...labels(missingColumns).map((label) => notice("column.missing", "look", { ...said, label })),
  ];
}

/** Rows that stand twice with different figures. */
function twice({ table, again, rows }: Found): Notice[] {
  return again.flatMap((row) => {
    const first = rows.find(({ entry }) => entry === row.entry);
    if (!first || textOf(first.item) === textOf(row.item)) return [];
    return notice(
      "row.twice",
      "look",
      { table: table.name, label: labelOf(row), taken: placeOf(first.item) },
      placeOf(row.item),
    );
  });
}

/** Columns under a wording that is not known, and columns of figures that are none of the form's. */
function doubtfulColumns({ table, rows }: Found): Notice[] {
  const said = new Set<string>();
  return rows.flatMap(({ item, entry }) => {
    const { header, zone } = item;
    if (!header) return [];
    const say = (
      code: "row.alias" | "column.unknown",
      column: number,
      label: string,
      read = "",
    ) => {
      const place = placeIn(zone, { row: header.row, column });
      const key = JSON.stringify(place);
      if (said.has(key)) return [];
      said.add(key);
      const facts = { table: table.name, label: oneLine(label) };
      return code === "row.alias"
        ? notice(code, "look", { ...facts, read }, place)
        : notice(code, "look", facts, place);
    };
    const taken = header.blocks.get(entry.block) ?? [];
    const isTaken = (column: number) => taken.some((each) => each.column === column);
    return [
      ...taken.flatMap(({ entry: { path }, score, column, label }) =>
        score < SURE ? say("row.alias", column, label, path.at(-1)?.label) : [],
      ),
      ...header.others.flatMap(({ column, label }) =>
        !isTaken(column) &&
        item.cells.some((cell) => cell.column === column && isFilledFigure(cell))
          ? say("column.unknown", column, label)
          : [],
      ),
    ];
  });
}

const isFilledFigure = ({ value }: FigureCell): boolean =>
  !isBlank(value) && isFigureLike(value) && !(typeof value === "string" && isNothing(value));

const oneLine = (label: string): string => label.replace(/\s+/gu, "");

/** Half of the rows a second time, or half of the columns, are a second report. */
export function severalIn({ table, items, again, rows }: Found): Spot[] {
  const count = rowAxis(table).filter(({ single }) => !single).length;
  const beside = items.find(
    ({ header }) =>
      header &&
      [...header.blocks].some(
        ([block]) => header.twice >= Math.max(2, columnAxis(block).length / 2),
      ),
  );
  const below = again.filter((row) => count > 1 || (row.item.first && !isZero(row)));
  const [first] = rows;
  const second = beside ?? (below.length >= count / 2 ? below[0]?.item : undefined);
  return first && second ? [placeOf(first.item), placeOf(second)] : [];
}
