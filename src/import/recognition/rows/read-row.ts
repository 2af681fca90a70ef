import { fieldsOf, nameOf, refAt, type HeadingPath } from "../../../model/field";
import { notice, type Notice } from "../../../model/notice";
import type { Spot } from "../../../model/range";
import type { Ref, Value } from "../../../model/ref";
import type { Cell } from "../../../model/sheet";
import type { Table, Template } from "../../../model/template";
import { columnCount, type AssignedRow } from "./assign";
import { columnAxis, type AxisEntry } from "../labels/axis";
import { isBlank, isFigureLike, isNothing, readFigure } from "../../figure";
import type { FoundColumn } from "../zones/header";
import { placeOf, type FigureCell } from "./items";
import { normalise } from "../labels/label";
import { spread } from "./spread";
import { placeIn } from "../zones/zones";

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

/** A row whose digits ran together, with every way to part them. */
export interface PartedRow {
  readonly refs: readonly Ref[];
  readonly readings: readonly (readonly number[])[];
  readonly text: string;
  readonly label: string;
  readonly place: Spot;
}

/** Turns the rows of one table into figures. */
export class RowReader {
  readonly figures = new Map<Ref, FoundFigure>();
  readonly parted: PartedRow[] = [];
  readonly notices: Notice[] = [];

  constructor(
    private readonly table: Table,
    private readonly template: Template,
    private readonly exact: boolean,
  ) {}

  read(row: AssignedRow) {
    const { entry, item, score } = row;
    const columns = item.header?.blocks.get(entry.block);
    if (score < WORD_FOR_WORD)
      this.notices.push(
        notice(
          "row.alias",
          score < SURE ? "look" : "info",
          { table: this.table.name, label: item.label, read: entry.path.at(-1)?.label ?? "" },
          placeOf(item),
        ),
      );
    if (columns) this.readColumns(row, columns);
    else this.readInOrder(row);
    if (entry.single) this.sayGroup(row);
  }

  private readColumns(row: AssignedRow, columns: readonly FoundColumn[]) {
    const cells = columns.map(({ column, width, reach }) => {
      const within = row.cells.filter(
        (cell) => cell.column >= column && cell.column < column + reach && !isBlank(cell.value),
      );
      const own = within.filter((cell) => cell.column < column + width);
      return own.length > 0 ? own : within;
    });
    const filled = cells.flat();
    const [only] = filled;
    if (filled.length === 1 && only && columns.length >= MANY && this.part(row, [only])) return;
    if (this.isShifted(row, columns, filled.length)) {
      this.sayUnclear(row, row.cells.map(({ value }) => String(value ?? "")).join(" "));
      return;
    }
    columns.forEach((column, i) => {
      const [first, ...others] = cells[i] ?? [];
      const unlike = first && others.some(({ value }) => String(value) !== String(first.value));
      if (unlike) this.sayUnclear(row, [first, ...others].map(({ value }) => value).join(" "));
      const blank = { row: row.item.row, column: column.column, value: null };
      this.put(row, column, unlike ? blank : (first ?? blank));
    });
  }

  /** As many figures as the form has, and not all of them below a heading: the header is shifted. */
  private isShifted(
    { entry, cells, item }: AssignedRow,
    columns: readonly FoundColumn[],
    headed: number,
  ): boolean {
    const figures = cells.filter(({ value }) => !isBlank(value) && isFigureLike(value));
    const isUnder = (at: number) =>
      columns.some(({ column, reach }) => at >= column && at < column + reach) ||
      item.header?.others.some(({ column }) => column === at);
    return (
      headed < figures.length &&
      figures.length === columnCount(entry) &&
      figures.some(({ column }) => !isUnder(column))
    );
  }

  private readInOrder(row: AssignedRow) {
    const axis = columnAxis(row.entry.block);
    const found = spread(row.cells, axis.length);
    if (found.kind === "parted" && !row.item.header && this.part(row, row.cells)) return;
    if (found.kind !== "cells") {
      this.sayUnclear(row, found.text);
      return;
    }
    axis.forEach((entry, i) => {
      const cell = found.cells[i];
      const column = { entry, label: entry.path.at(-1)?.label ?? "", score: 1 };
      if (cell) this.put(row, column, cell);
    });
  }

  private sayUnclear(row: AssignedRow, text: string) {
    const facts = { table: this.table.name, label: labelOf(row), text };
    this.notices.push(notice("row.unclear", "look", facts, placeOf(row.item)));
  }

  /** Whether the digits of the row ran together; the relations decide later how they part. */
  private part(row: AssignedRow, cells: AssignedRow["cells"]): boolean {
    const axis = columnAxis(row.entry.block);
    const found = spread(cells, axis.length);
    if (found.kind !== "parted") return false;
    this.parted.push({
      refs: axis.map(({ path }) => refAt(this.table, rowPath(row.entry), path)),
      readings: found.readings,
      text: found.text,
      label: labelOf(row),
      place: placeOf(row.item),
    });
    return true;
  }

  private put(
    row: AssignedRow,
    { entry, label, score }: Pick<FoundColumn, "entry" | "label" | "score">,
    cell: FigureCell,
  ) {
    const place = placeIn(row.item.zone, cell);
    const ref = refAt(this.table, rowPath(row.entry), entry.path);
    const { value, note } = this.exact ? asItStands(cell.value) : readFigure(cell.value);
    const field = fieldsOf(this.template).get(ref);
    const name = field ? nameOf(field) : ref;
    const unit = field?.column.at(-1)?.unit;
    if (
      unit === "万元" &&
      typeof value === "number" &&
      value !== 0 &&
      IN_YUAN.test(normalise(label))
    )
      this.notices.push(notice("figure.unit", "look", { name, label, unit }, place));
    if (note && typeof value === "number")
      this.notices.push(
        notice("figure.note", "look", { name, text: String(cell.value), value }, place),
      );
    if (typeof value === "string" && !isNothing(value))
      this.notices.push(notice("figure.text", "look", { name, text: value }, place));
    const figure = { ref, place, cell: cell.value, value, row: row.item.label, column: label };
    const sure = !note && Math.min(row.score, score) >= SURE && !row.entry.single;
    this.figures.set(ref, { ...figure, sure });
  }

  /** 其他处理 as one row: nothing of three rows is nothing; more stands where the form says. */
  private sayGroup({ entry, item }: AssignedRow) {
    const group = entry.path.at(-1);
    let nothing = true;
    for (const column of columnAxis(entry.block)) {
      const found = this.figures.get(refAt(this.table, rowPath(entry), column.path));
      nothing &&= !found?.value;
      if (found?.value !== 0) continue;
      for (const child of group?.children ?? []) {
        const ref = refAt(this.table, [...entry.path, child], column.path);
        this.figures.set(ref, { ...found, ref });
      }
    }
    this.notices.push(
      notice(
        "row.single",
        nothing ? "info" : "look",
        { table: this.table.name, label: group?.label ?? "", child: entry.single?.label ?? "" },
        placeOf(item),
      ),
    );
  }
}

/** One number in a row of this many columns, as long as all of them, is all of them. */
const MANY = 5;

/** 元 where the form counts in 万元. */
const IN_YUAN = /(?<![万亿千百])元/u;

/** Labels that are less alike than this are shown to the person. */
export const WORD_FOR_WORD = 0.95;
export const SURE = 0.85;

const asItStands = (cell: Cell): { value: Value; note: boolean } => ({
  value: typeof cell === "number" ? cell : isBlank(cell) ? null : String(cell).trim(),
  note: false,
});

const rowPath = ({ path, single }: AxisEntry): HeadingPath => (single ? [...path, single] : path);
/** The label of the form that a row was taken for. */
export const labelOf = ({ entry }: AssignedRow): string => entry.path.at(-1)?.label ?? "";
