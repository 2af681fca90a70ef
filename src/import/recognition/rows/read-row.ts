import { fieldsOf, nameOf, refAt, type HeadingPath } from "../../../model/field";
import { notice, type Notice } from "../../../model/notice";
import type { Spot } from "../../../model/range";
import type { Ref, Value } from "../../../model/ref";
import type { Cell } from "../../../model/sheet";
import type { Table, Template } from "../../../model/template";
import { isBlank, isNothing, isThousandsByPoints, readFigure } from "../../figure";
import { columnAxis, type AxisEntry } from "../labels/axis";
import { normalise } from "../labels/label";
import { placeIn } from "../zones/zones";
import type { AssignedRow } from "./assign";
import { placeOf } from "./items";
import type { PartedRow } from "./part";
import type { Placed, PlacedCell } from "./place";
import { inTenThousands, unitsOver } from "./unit";

/** One figure and where it stood. */
export interface FoundFigure {
  readonly ref: Ref;
  readonly place: Spot;
  readonly cell: Cell;
  readonly value: Value;
  readonly row: string;
  readonly column: string;
  readonly sure: boolean;
}

/** What one row gives. */
export interface ReadRow {
  readonly figures: readonly FoundFigure[];
  /** Digits that ran together; the relations decide later how they part. */
  readonly parted: readonly PartedRow[];
  readonly notices: readonly Notice[];
}

/** What rows are read into. */
export interface Form {
  readonly table: Table;
  readonly template: Template;
  /** Text in figures is kept as it is. */
  readonly exact: boolean;
}

/** Turns a row whose cells have their columns into figures. */
export function readRow(row: AssignedRow, placed: Placed, form: Form): ReadRow {
  const figures =
    placed.kind === "cells" ? placed.cells.map((cell) => figureOf(row, cell, form)) : [];
  const group = row.entry.single ? groupOf(row, figures, form) : null;
  const unclear =
    placed.kind === "unclear" ? [placed.text] : placed.kind === "cells" ? placed.unlike : [];
  return {
    figures: [...figures, ...(group?.figures ?? [])],
    parted: placed.kind === "parted" ? [partedRow(row, placed, form)] : [],
    notices: [
      ...aliasOf(row, form),
      ...unclear.map((text) => sayUnclear(row, text, form)),
      ...(placed.kind === "cells" ? placed.cells : []).flatMap((cell, i) =>
        doubtsOf(cell, figures[i], form),
      ),
      ...(group ? [group.notice] : []),
    ],
  };
}

function figureOf(row: AssignedRow, { column, cell }: PlacedCell, { table, exact }: Form) {
  const isOpen = !isMoney(column) && isThousandsByPoints(cell.value);
  const { value: written, note } =
    exact || isOpen ? asItStands(cell.value) : readFigure(cell.value);
  const units = isMoney(column) && written !== 0 ? unitsOver(row.item) : [];
  const [unit] = units;
  const isOther = units.length === 1 && unit !== undefined && unit.perTenThousand !== 1;
  const value = isOther && typeof written === "number" ? inTenThousands(written, unit) : written;
  return {
    ref: refOf(table, row.entry, column.entry),
    place: placeIn(row.item.zone, cell),
    cell: cell.value,
    value,
    row: row.item.label,
    column: column.label,
    sure:
      !note && value === written && Math.min(row.score, column.score) >= SURE && !row.entry.single,
    note,
    units,
    isConverted: value !== written,
  };
}

/** Put together once for each row and column of a form. */
function refOf(table: Table, row: AxisEntry, column: AxisEntry): Ref {
  const inRow = refs.get(row) ?? new Map<AxisEntry, Ref>();
  const known = inRow.get(column);
  if (known !== undefined) return known;
  const ref = refAt(table, rowPath(row), column.path);
  refs.set(row, inRow.set(column, ref));
  return ref;
}

const refs = new WeakMap<AxisEntry, Map<AxisEntry, Ref>>();

const isMoney = ({ entry }: PlacedCell["column"]): boolean => entry.path.at(-1)?.unit === "万元";

const asItStands = (cell: Cell): { value: Value; note: boolean } => ({
  value: typeof cell === "number" ? cell : isBlank(cell) ? null : String(cell).trim(),
  note: false,
});

const rowPath = ({ path, single }: AxisEntry): HeadingPath => (single ? [...path, single] : path);

const partedRow = (
  row: AssignedRow,
  { why, columns, readings, text }: Extract<Placed, { kind: "parted" }>,
  { table }: Form,
): PartedRow => ({
  why,
  refs: columns.map(({ path }) => refAt(table, rowPath(row.entry), path)),
  readings,
  text,
  label: labelOf(row),
  place: placeOf(row.item),
});

function aliasOf({ score, item, entry }: AssignedRow, { table }: Form): Notice[] {
  if (score >= WORD_FOR_WORD) return [];
  const facts = { table: table.name, label: item.label, read: entry.path.at(-1)?.label ?? "" };
  return [notice("row.alias", score < SURE ? "look" : "info", facts, placeOf(item))];
}

/** Labels that are less alike than this are shown to the person. */
const WORD_FOR_WORD = 0.95;
export const SURE = 0.85;

const sayUnclear = (row: AssignedRow, text: string, { table }: Form): Notice =>
  notice(
    "row.unclear",
    "look",
    { table: table.name, label: labelOf(row), text },
    placeOf(row.item),
  );

/** What a person should look at in one figure. */
function doubtsOf(
  { column, cell }: PlacedCell,
  figure: ReturnType<typeof figureOf> | undefined,
  { template }: Form,
): Notice[] {
  if (!figure) return [];
  const { ref, value, note, place, isConverted } = figure;
  const unit = unitDoubtOf(column, figure);
  if (!unit && !note && typeof value !== "string") return [];
  const field = fieldsOf(template).get(ref);
  const name = field ? nameOf(field) : ref;
  const text = String(cell.value);
  if (typeof value === "string") {
    if (isNothing(value)) return [];
    const code = isThousandsByPoints(value) ? "figure.points" : "figure.text";
    return [notice(code, "look", { name, text: value }, place)];
  }
  return value === null
    ? []
    : [
        ...(unit ? [sayUnit(unit, { name, text, value }, place)] : []),
        ...(note && !isConverted
          ? [notice("figure.note", "look", { name, text, value }, place)]
          : []),
      ];
}

/** What is to be said of the unit of an amount; `null` where it is the form's, or there is none. */
function unitDoubtOf(column: PlacedCell["column"], figure: ReturnType<typeof figureOf>) {
  const { value, units, isConverted } = figure;
  if (!isMoney(column) || value === 0) return null;
  const names = units.map(({ name }) => name);
  const isOpen = names.length > 1 || (names.length === 0 && IN_YUAN.test(normalise(column.label)));
  if (!isConverted && !isOpen) return null;
  const written = names.join("、") || column.label;
  return { isConverted, written, unit: column.entry.path.at(-1)?.unit ?? "" };
}

const sayUnit = (
  { isConverted, written, unit }: NonNullable<ReturnType<typeof unitDoubtOf>>,
  { name, text, value }: { name: string; text: string; value: number },
  place: Spot,
): Notice =>
  isConverted
    ? notice("figure.converted", "look", { name, text, from: written, unit, value }, place)
    : notice("figure.unit", "look", { name, label: written, unit }, place);

/** 元 where the form counts in 万元. */
const IN_YUAN = /(?<![万亿千百])元/u;

/** 其他处理 as one row: nothing of three rows is nothing; more stands where the form says. */
function groupOf({ entry, item }: AssignedRow, found: readonly FoundFigure[], { table }: Form) {
  const group = entry.path.at(-1);
  const columns = columnAxis(entry.block);
  const of = (path: HeadingPath, column: AxisEntry) => refAt(table, path, column.path);
  const figures = columns.flatMap((column) => {
    const figure = found.find(({ ref }) => ref === of(rowPath(entry), column));
    if (figure?.value !== 0) return [];
    return (group?.children ?? []).map((child) => ({
      ...figure,
      ref: of([...entry.path, child], column),
    }));
  });
  const nothing = found.every(({ value }) => !value);
  const facts = {
    table: table.name,
    label: group?.label ?? "",
    child: entry.single?.label ?? "",
  };
  return {
    figures,
    notice: notice("row.single", nothing ? "info" : "look", facts, placeOf(item)),
  };
}

/** The label of the form that a row was taken for. */
export const labelOf = ({ entry }: AssignedRow): string => entry.path.at(-1)?.label ?? "";
