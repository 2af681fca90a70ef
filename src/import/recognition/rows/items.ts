import { contains, type Spot } from "../../../model/range";
import type { Cell } from "../../../model/sheet";
import type { Table } from "../../../model/template";
import type { Labelled } from "../labels/align";
import { vocabularyOf } from "../labels/axis";
import { isFigureLike } from "../../figure";
import { goesOnWith, isHeaderRow, readHeader, type Header } from "../zones/header";
import { labelAndFigure, normalise, variants } from "../labels/label";
import type { ScannedCell } from "../zones/scan";
import { TextHeadings } from "./text-headings";
import { placeIn, type Zone } from "../zones/zones";

/** A cell in the place of a figure, by its own address. */
export interface FigureCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
}

/** A row of a table before it is known which one. */
export interface Item extends Labelled {
  readonly zone: Zone;
  readonly row: number;
  /** The label as printed; "" where the row has none. */
  readonly label: string;
  /** Cells beside or below the label; in text, blank cells stand among them. */
  readonly cells: readonly FigureCell[];
  /** The header above it; `null` in text and where none was found. */
  readonly header: Header | null;
  /** The first row below a header. */
  readonly first: boolean;
  /** A header of the table stands somewhere above it. */
  readonly headed: boolean;
  /** In text, the label stands on lines of its own above the figures. */
  readonly apart: boolean;
  /** In text, the column headings above it in reading order, normalised; empty where not all are known. */
  readonly headings: readonly string[];
}

/** The first cell in the place of a figure, which stands for the row. */
export const placeOf = ({ zone, row, cells }: Item): Spot =>
  placeIn(zone, { row, column: cells[0]?.column ?? 0 });

/** Reads the rows of a zone from top to bottom. `inherited` is the header of the zone before. */
export function itemsOf(zone: Zone, inherited: Header | null): readonly Item[] {
  const way =
    zone.scanned.sheet.shape === "ragged" ? new TextWay(zone) : new GridWay(zone, inherited);
  const { row: first, rows } = zone.range;
  const end = Math.min(first + rows, zone.scanned.rows.length);
  return Array.from(
    { length: Math.max(0, end - first) },
    (_, i) => way.take(first + i) ?? [],
  ).flat();
}

/** Down the rows of a grid: what the rows above mean for the next one. */
class GridWay {
  /** The first of the heading rows just above, which any other row ends. */
  private headings: number | null = null;
  /** A label without figures, with which that of the next row may go on. */
  private open = "";
  /** No row has been taken since the header. */
  private isFirst = false;
  /** A file that was never merged writes a group once, above or left of its rows: by column. */
  private readonly groups = new Map<number, string>();

  constructor(
    private readonly zone: Zone,
    private header: Header | null,
  ) {}

  /** The item of a row; `null` where it is a heading, blank, or numbers its columns. */
  take(row: number): Item | null {
    const { scanned, table, range } = this.zone;
    const cells = (scanned.rows[row] ?? []).filter(({ column }) => contains(range, row, column));
    if (isHeaderRow(cells, table)) {
      this.headings ??= row;
      return null;
    }
    this.endHeadings(row);
    if ((cells.length === 0 && !this.isFirst) || isCounting(cells)) return null;
    const item = this.itemOf(row, cells);
    this.open = cells.some(({ column }) => column >= this.leftOf(cells)) ? "" : item.label;
    this.isFirst = false;
    return item;
  }

  private endHeadings(row: number) {
    const { scanned, table, range } = this.zone;
    if (this.headings === null) return;
    const rows = { ...range, row: this.headings, rows: row - this.headings };
    this.headings = null;
    const read = readHeader(scanned.sheet, rows, table);
    if (!read) return;
    if (!this.header || !goesOnWith(read, this.header)) this.header = read;
    this.isFirst = true;
    this.groups.clear();
  }

  private itemOf(row: number, cells: readonly ScannedCell[]): Item {
    const left = this.leftOf(cells);
    const labels = cells.filter((cell) => cell.column < left && isLabel(cell));
    const figures = cells.filter(({ column }) => column >= left);
    const texts = labels.map(({ value }) => String(value));
    const joined = figureInLabel(labels.at(-1), this.zone.table);
    const named = joined ? [...texts.slice(0, -1), joined.label] : texts;
    return {
      zone: this.zone,
      row,
      label: texts.map((text) => text.trim()).join(" "),
      candidates: candidatesOf(named, this.open),
      groups: this.groupsOver(labels),
      weight: joined || figures.some(({ value }) => isFigureLike(value)) ? 1 : 0,
      cells: [...(joined ? [joined.cell] : []), ...figures].map(({ column, value }) => ({
        row,
        column,
        value,
      })),
      header: joined ? null : this.header,
      first: this.isFirst,
      headed: this.header !== null,
      apart: false,
      headings: [],
    };
  }

  /** The first column of figures. */
  private leftOf(cells: readonly ScannedCell[]): number {
    return this.header?.left ?? firstFigure(cells);
  }

  /** The groups left of the last of these labels. */
  private groupsOver(labels: readonly ScannedCell[]): string[] {
    for (const { column, value } of labels) {
      for (const other of [...this.groups.keys()]) if (other >= column) this.groups.delete(other);
      this.groups.set(column, normalise(String(value)));
    }
    const last = labels.at(-1)?.column ?? 0;
    return [...this.groups].flatMap(([column, group]) => (column < last ? group : []));
  }
}

/** `规章：3` in one cell; the row's figures then stand in no column of their own. */
function figureInLabel(cell: ScannedCell | undefined, table: Table) {
  const parts = typeof cell?.value === "string" ? labelAndFigure(cell.value) : null;
  const { rows } = vocabularyOf(table);
  if (!cell || !parts || !variants(parts.label).some((word) => rows.has(word))) return null;
  return { label: parts.label, cell: { column: cell.column, value: parts.figure } };
}

/** 1, 2, 3 … under the header number its columns. */
function isCounting(cells: readonly ScannedCell[]): boolean {
  const numbers = cells.flatMap(({ value }) => (isFigureLike(value) ? Number(value) : []));
  const isLabelled = cells.some(({ value }) => typeof value === "string" && value.length > 2);
  return (
    !isLabelled &&
    numbers.length >= COUNTING &&
    numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1)
  );
}

/** Fewer numbers in a row may be figures that happen to go up by one. */
export const COUNTING = 5;

const firstFigure = (cells: readonly ScannedCell[]): number =>
  cells.find(({ value }) => isFigureLike(value))?.column ?? Infinity;

/** Units and running numbers stand in columns of their own and name nothing. */
const isLabel = ({ value }: ScannedCell): boolean =>
  typeof value === "string" && !isFigureLike(value) && !UNIT.test(normalise(value));

const UNIT = /^(?:单位)?(?:件|条|个|次|份|人|篇|期|起|宗|项|场|元|万元|个数|件数)$/u;

/** The label nearest to the figures, all labels of the row, and those with the row before. */
function candidatesOf(labels: readonly string[], before: string): string[] {
  const last = labels.at(-1);
  if (last === undefined) return [];
  const texts = [last, labels.join(""), ...(before === "" ? [] : [before + last])];
  return [...new Set(texts.flatMap(variants))].filter(Boolean);
}

/** Down the lines of a text: a label may be broken over several before its figures come. */
class TextWay {
  /** The labels of the lines just above that had no figures. */
  private open: readonly string[] = [];
  /** A heading of the table stands somewhere above. */
  private headed = false;
  private readonly headings: TextHeadings;

  constructor(private readonly zone: Zone) {
    this.headings = new TextHeadings(vocabularyOf(zone.table));
  }

  /** The item of a line; `null` where it has no figures. */
  take(row: number): Item | null {
    const { labels, headings, cells, all } = this.partsOf(row);
    this.headed ||= headings > 0;
    if (all.length > 0) this.headings.read(all, headings > 0);
    const named = labels.filter((label) => !UNIT.test(normalise(label)));
    if (labels.length + headings > 0 && named.length === 0) return null;
    const open = this.open;
    if (cells.every(({ value }) => value === null || value === "")) {
      this.open = [...open, ...named].slice(-LINES);
      return null;
    }
    this.open = [];
    return {
      zone: this.zone,
      row,
      label: named.length > 0 ? named.join(" ") : (open.at(-1) ?? ""),
      candidates: joinedBackwards(named, open),
      groups: [],
      weight: 1,
      cells,
      header: null,
      first: false,
      headed: this.headed,
      apart: named.length === 0 && open.length > 0,
      headings: this.headings.known(cells.length > 1 || named.length + open.length > 0),
    };
  }

  /** The labels of a line, how many column headings stand among them, and what follows them. */
  private partsOf(row: number) {
    const { scanned, table } = this.zone;
    const { rows, columns } = vocabularyOf(table);
    const words = new Map(scanned.rows[row]?.map((cell) => [cell.column, cell.words]));
    const isHeading = (column: number) =>
      (words.get(column) ?? []).some((word) => columns.has(word) && !rows.has(word));
    const cells = (scanned.sheet.rows[row] ?? []).flatMap((value, column): Cell[] => {
      const joined = value === null ? null : figureInLabel({ column, value, words: [] }, table);
      return joined ? [joined.label, joined.cell.value] : [value];
    });
    const labels = cells.flatMap((value, column) =>
      typeof value === "string" && value.trim() !== "" && !isFigureLike(value)
        ? { column, value }
        : [],
    );
    const after = (labels.at(-1)?.column ?? -1) + 1;
    const own = labels.filter(({ column }) => !isHeading(column)).map(({ value }) => value.trim());
    return {
      labels: own,
      headings: labels.length - own.length,
      all: labels.map(({ value }) => value),
      cells: cells.slice(after).map((value, i) => ({ row, column: after + i, value })),
    };
  }
}

/** A label may be broken over this many lines. */
const LINES = 4;

/** The label with ever more of the lines before it. */
function joinedBackwards(texts: readonly string[], pending: readonly string[]): string[] {
  const all = [...pending, ...texts];
  const joined = all.map((_, i) => all.slice(all.length - 1 - i).join(""));
  return [...new Set(joined.flatMap(variants))].filter(Boolean).slice(0, 2 * LINES);
}
