import { fieldsOf, refAt } from "../../../model/field";
import type { Notice } from "../../../model/notice";
import type { Spot } from "../../../model/range";
import type { Ref } from "../../../model/ref";
import type { Cell } from "../../../model/sheet";
import type { Table, Template } from "../../../model/template";
import { assign, type AssignedRow } from "./assign";
import { columnAxis, rowAxis } from "../labels/axis";
import type { Header } from "../zones/header";
import { itemsOf, type FigureCell, type Item } from "./items";
import { lanesOf } from "./lanes";
import type { PartedRow } from "./part";
import { placeCells, type Placed } from "./place";
import { readRow, type Form, type FoundFigure } from "./read-row";
import { noticesOf, severalIn } from "./notices";
import type { Zone } from "../zones/zones";

export interface ReadTable {
  readonly table: Table;
  readonly figures: ReadonlyMap<Ref, FoundFigure>;
  readonly parted: readonly PartedRow[];
  readonly notices: readonly Notice[];
  /** How many rows of the form stand here. */
  readonly rows: number;
  /**
   * Figures of the form that have a place here, less half of those that have none, and the labels of
   * the form that stand here.
   */
  readonly fit: number;
  /** Where the table stands more than once; empty where it does not. */
  readonly several: readonly Spot[];
  /** How other figures in the same cells are read; `null` where the figures had a say in it. */
  readonly layout: TableLayout | null;
}

/** A table as far as its labels and blanks decide. */
export interface TableLayout {
  readonly form: Form;
  readonly rows: readonly PlacedRow[];
  /** What is said of the table as a whole. */
  readonly notices: readonly Notice[];
}

interface PlacedRow {
  readonly row: AssignedRow;
  readonly placed: Placed;
}

/** Reads one table out of the zones that belong to it. `exact` keeps text in figures as it is. */
export function readTable(
  table: Table,
  zones: readonly Zone[],
  template: Template,
  exact: boolean,
): ReadTable {
  const items = itemsIn(zones);
  const { rows: assigned, again, unknown } = assign(items, table);
  const rows = assigned.filter((row) => !isHeadingOnly(row, assigned));
  const lanes = lanesOf(rows);
  const found = { table, rows, again, unknown, items };
  const layout: TableLayout = {
    form: { table, template, exact },
    rows: rows.map((row) => ({ row, placed: placeCells(row, lanes.get(row.entry.block) ?? null) })),
    notices: rows.length > 0 ? noticesOf(found) : [],
  };
  const { figures, parted, notices } = readRows(layout);
  const isFixed =
    again.length === 0 &&
    unknown.every(({ label }) => label !== "") &&
    layout.rows.every(hasFixedCells) &&
    !zones.some(({ scanned }) => scanned.turned);
  return {
    table,
    figures,
    parted,
    notices,
    rows: rows.length,
    fit:
      fitOf(figures, parted, rows, template, table) +
      LABEL * sumOf(zones.map(({ words }) => words)),
    several: severalIn(found),
    layout: isFixed ? layout : null,
  };
}

function readRows({ form, rows, notices }: TableLayout) {
  const read = rows.map(({ row, placed }) => readRow(row, placed, form));
  return {
    figures: new Map(read.flatMap((row) => row.figures.map((figure) => [figure.ref, figure]))),
    parted: read.flatMap((row) => row.parted),
    notices: [...read.flatMap((row) => row.notices), ...notices],
  };
}

/** A group in one row, and digits that ran together, are read by what the figures are. */
const hasFixedCells = ({ row, placed }: PlacedRow): boolean =>
  placed.kind === "cells" && placed.fixed && !row.entry.single;

/** The table with what `at` says stands in its cells now. */
export function refill(
  read: ReadTable,
  layout: TableLayout,
  at: (zone: Zone, cell: FigureCell) => Cell,
): ReadTable {
  const rows = layout.rows.map(({ row, placed }): PlacedRow => {
    if (placed.kind !== "cells") return { row, placed };
    const cells = placed.cells.map(({ column, cell }) => ({
      column,
      cell: { ...cell, value: at(row.item.zone, cell) },
    }));
    return { row, placed: { ...placed, cells } };
  });
  return { ...read, ...readRows({ ...layout, rows }) };
}

/** A label tells the form better than figures, which text may have lost. */
export const LABEL = 4;

const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);

function itemsIn(zones: readonly Zone[]): Item[] {
  let header: Header | null = null;
  let sheet = "";
  return zones.flatMap((zone) => {
    const { name } = zone.scanned.sheet;
    const items = itemsOf(zone, name === sheet ? header : null);
    header = items.at(-1)?.header ?? null;
    sheet = name;
    return items;
  });
}

/** A group that may stand as one row is only its heading where its own rows are there. */
function isHeadingOnly(row: AssignedRow, all: readonly AssignedRow[]): boolean {
  const group = row.entry.path.at(-1);
  if (!row.entry.single || !group) return false;
  return all.some(({ entry }) => entry !== row.entry && entry.path.includes(group));
}

function fitOf(
  figures: ReadTable["figures"],
  parted: readonly PartedRow[],
  rows: readonly AssignedRow[],
  template: Template,
  table: Table,
): number {
  const singles = rows.filter(({ entry }) => entry.single);
  const covered = new Set([
    ...figures.keys(),
    ...parted.flatMap(({ refs }) => refs),
    ...singles.flatMap(({ entry }) =>
      rowAxis(table)
        .filter(({ path, single }) => !single && entry.path.every((group) => path.includes(group)))
        .flatMap(({ path, block }) =>
          columnAxis(block).map((column) => refAt(table, path, column.path)),
        ),
    ),
  ]);
  const fields = [...fieldsOf(template).values()].filter((field) => field.table.id === table.id);
  const missing = fields.filter(({ ref }) => !covered.has(ref)).length;
  // A group that stands as one row has given one cell to several figures.
  const places = new Set([...figures.values()].map(({ place }) => place));
  return rows.length === 0 ? 0 : places.size - missing / 2;
}
