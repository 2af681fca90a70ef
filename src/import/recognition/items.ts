import { contains, type Spot } from "../../model/range";
import type { Cell } from "../../model/sheet";
import type { Table } from "../../model/template";
import type { Labelled } from "./align";
import { vocabularyOf } from "./axis";
import { isFigureLike } from "../figure";
import { goesOnWith, isHeaderRow, readHeader, type Header } from "./header";
import { labelAndFigure, normalise, variants } from "./label";
import type { ScannedCell } from "./scan";
import { placeIn, type Zone } from "./zone";

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
}

/** The first cell in the place of a figure, which stands for the row. */
export const placeOf = ({ zone, row, cells }: Item): Spot =>
  placeIn(zone, { row, column: cells[0]?.column ?? 0 });

/** Reads the rows of a zone from top to bottom. `inherited` is the header of the zone before. */
export function itemsOf(zone: Zone, inherited: Header | null): readonly Item[] {
  return zone.scanned.sheet.shape === "ragged" ? textItems(zone) : gridItems(zone, inherited);
}

/** A file that was never merged writes a group once, above or left of its rows. */
class Groups {
  private readonly columns = new Map<number, string>();

  clear() {
    this.columns.clear();
  }

  /** The groups left of the last of these labels. */
  above(labels: readonly ScannedCell[]): string[] {
    for (const { column, value } of labels) {
      for (const other of [...this.columns.keys()]) if (other >= column) this.columns.delete(other);
      this.columns.set(column, normalise(String(value)));
    }
    const last = labels.at(-1)?.column ?? 0;
    return [...this.columns].flatMap(([column, group]) => (column < last ? group : []));
  }
}

function gridItems(zone: Zone, inherited: Header | null): Item[] {
  const { scanned, table, range } = zone;
  const groups = new Groups();
  const items: Item[] = [];
  let header = inherited;
  let headerFrom: number | null = null;
  let before = "";
  let first = false;
  const last = Math.min(range.row + range.rows, scanned.rows.length);
  for (let row = range.row; row < last; row++) {
    const cells = (scanned.rows[row] ?? []).filter(({ column }) => contains(range, row, column));
    if (isHeaderRow(cells, table)) {
      headerFrom ??= row;
      continue;
    }
    if (headerFrom !== null) {
      const rows = { ...range, row: headerFrom, rows: row - headerFrom };
      const read = readHeader(scanned.sheet, rows, table);
      if (read) {
        if (!header || !goesOnWith(read, header)) header = read;
        first = true;
        groups.clear();
      }
      headerFrom = null;
    }
    if (cells.length === 0 && !first) continue;
    if (isCounting(cells)) continue;
    const left = header?.left ?? firstFigure(cells);
    const labels = cells.filter((cell) => cell.column < left && isLabel(cell));
    const figures = cells.filter(({ column }) => column >= left);
    const label = labels.map(({ value }) => String(value).trim()).join(" ");
    const joined = figureInLabel(labels.at(-1), table);
    const texts = labels.map(({ value }) => String(value));
    items.push({
      zone,
      row,
      label,
      candidates: candidatesOf(joined ? [...texts.slice(0, -1), joined.label] : texts, before),
      groups: groups.above(labels),
      weight: joined || figures.some(({ value }) => isFigureLike(value)) ? 1 : 0,
      cells: [...(joined ? [joined.cell] : []), ...figures].map(({ column, value }) => ({
        row,
        column,
        value,
      })),
      header: joined ? null : header,
      first,
      headed: header !== null,
    });
    before = figures.length > 0 ? "" : label;
    first = false;
  }
  return items;
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
const COUNTING = 5;

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

function textItems(zone: Zone): Item[] {
  const { scanned, table, range } = zone;
  const { rows: rowWords, columns } = vocabularyOf(table);
  const items: Item[] = [];
  let pending: string[] = [];
  let headed = false;
  const last = Math.min(range.row + range.rows, scanned.rows.length);
  for (let row = range.row; row < last; row++) {
    const words = new Map(scanned.rows[row]?.map((cell) => [cell.column, cell.words]));
    const isHeading = (column: number) =>
      (words.get(column) ?? []).some((word) => columns.has(word) && !rowWords.has(word));
    const cells = (scanned.sheet.rows[row] ?? []).flatMap((value, column): Cell[] => {
      const joined = value === null ? null : figureInLabel({ column, value, words: [] }, table);
      return joined ? [joined.label, joined.cell.value] : [value];
    });
    const labels = cells.flatMap((value, column) =>
      typeof value === "string" && value.trim() !== "" && !isFigureLike(value)
        ? { column, value, heading: isHeading(column) }
        : [],
    );
    const after = labels.at(-1)?.column ?? -1;
    const figures = cells
      .slice(after + 1)
      .map((value, i) => ({ row, column: after + 1 + i, value }));
    const named = labels.filter(({ heading, value }) => !heading && !UNIT.test(normalise(value)));
    const filled = figures.some(({ value }) => value !== null && value !== "");
    const texts = named.map(({ value }) => value);
    const label = texts.length > 0 ? texts.join(" ") : (pending.at(-1) ?? "");
    headed ||= labels.some(({ heading }) => heading);
    if (labels.length > 0 && named.length === 0) continue;
    if (filled)
      items.push({
        zone,
        row,
        label,
        candidates: joinedBackwards(texts, pending),
        groups: [],
        weight: 1,
        cells: figures,
        header: null,
        first: false,
        headed,
      });
    if (filled) pending = [];
    else pending = [...pending, ...texts].slice(-LINES);
  }
  return items;
}

/** A label may be broken over this many lines. */
const LINES = 4;

/** The label with ever more of the lines before it. */
function joinedBackwards(texts: readonly string[], pending: readonly string[]): string[] {
  const all = [...pending, ...texts];
  const joined = all.map((_, i) => all.slice(all.length - 1 - i).join(""));
  return [...new Set(joined.flatMap(variants))].filter(Boolean).slice(0, 2 * LINES);
}
