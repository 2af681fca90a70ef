import type { Cell, Sheet } from "../../../model/sheet";
import { isBlank } from "../../figure";
import { remembered } from "../../remembered";
import { variants } from "../labels/label";

/** A cell that is not blank, with what it may be called. */
export interface ScannedCell {
  readonly column: number;
  readonly value: Exclude<Cell, null>;
  /** Normalised; empty for numbers and for text too long to be a label. */
  readonly words: readonly string[];
}

/** A sheet with the labels of its cells normalised once. */
export interface ScannedSheet {
  readonly sheet: Sheet;
  readonly rows: readonly (readonly ScannedCell[])[];
  /** Its rows are the columns of the file. */
  readonly turned: boolean;
}

/** Rows and columns that are looked at; no form is that long, whatever the file says. */
export const ROWS = { grid: 2_000, ragged: 10_000 };
const COLUMNS = 100;
const LONGEST_LABEL = 120;
const HAN = /\p{Script=Han}/u;

/** Normalises every cell of a sheet that may be a label. */
export function scan(sheet: Sheet): ScannedSheet {
  const wordsOf = sheet.shape === "ragged" ? wordsOfLine : wordsOfCell;
  const rows = sheet.rows.slice(0, ROWS[sheet.shape]).map((cells) =>
    cells.slice(0, COLUMNS).flatMap((value, column): ScannedCell[] =>
      value === null || isBlank(value)
        ? []
        : [
            {
              column,
              value,
              words: typeof value === "string" ? wordsOf(value) : NONE,
            },
          ],
    ),
  );
  return { sheet, rows, turned: false };
}

const NONE: readonly string[] = [];

const isLabel = (text: string): boolean => text.length <= LONGEST_LABEL && HAN.test(text);

/** What a cell may be called. */
export const wordsOfCell = remembered((text) =>
  isLabel(text) ? variants(text).filter(Boolean) : NONE,
);

/** A line of text may hold a whole row of headings, parted by blanks. */
const wordsOfLine = remembered((text) => {
  const parts = text.trim().split(/[\s\u3000]+/u);
  return isLabel(text) ? [...new Set([text, ...parts].flatMap(variants))].filter(Boolean) : NONE;
});

/** A sheet read down instead of across; `null` where it is longer than any table. */
export function scanTurned(sheet: Sheet): ScannedSheet | null {
  if (sheet.rows.length > COLUMNS) return null;
  const known = turned.get(sheet);
  if (known) return known;
  const wide = Math.min(COLUMNS, Math.max(0, ...sheet.rows.map((row) => row.length)));
  const rows = Array.from({ length: wide }, (_, column) =>
    sheet.rows.map((row) => row[column] ?? null),
  );
  const merges = sheet.merges.map((merge) => ({
    row: merge.column,
    column: merge.row,
    rows: merge.columns,
    columns: merge.rows,
  }));
  const scanned = { ...scan({ ...sheet, rows, merges }), turned: true };
  turned.set(sheet, scanned);
  return scanned;
}

/** Every form asks for the same sheets. */
const turned = new WeakMap<Sheet, ScannedSheet>();
