import { isFigureLike } from "../figure";

/** A row of cells, and the line on which its first cell stands. */
export interface BarredRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A stretch of lines with one cell each. */
export interface BarredTable {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly BarredRow[];
}

interface Token {
  readonly line: number;
  readonly text: string;
  /** A bar of a line of bars: a cell that a merge covers. */
  readonly covered: boolean;
}

const CELL = /^[^|｜│]*[|｜│]$/u;
const COVERED = /^[|｜│]{2,}$/u;

/** Fewer such lines are something else. */
const LINES = 6;
/** No table of a form is wider. */
const COLUMNS = 20;

/**
 * Tables that were copied with one cell a line, `规章 |`, every cell with a bar behind it, and a line
 * of bars at the end of a row for the cells that merges cover.
 */
export function barredTables(lines: readonly string[]): readonly BarredTable[] {
  const plain = lines.map((line) => line.trim());
  const tables: BarredTable[] = [];
  for (let from = 0; from < plain.length; from++) {
    let to = from;
    while (to < plain.length && isBarred(plain[to] ?? "")) to += 1;
    const rows = to - from < LINES ? null : rowsOf(plain.slice(from, to).flatMap(tokensAt(from)));
    if (rows) tables.push({ from, to, rows: rows.map(asRow(figureColumns(rows))) });
    from = to;
  }
  return tables;
}

const isBarred = (line: string): boolean => CELL.test(line) || COVERED.test(line);

const tokensAt =
  (from: number) =>
  (text: string, i: number): Token[] =>
    COVERED.test(text)
      ? [...text].map(() => ({ line: from + i, text: "", covered: true }))
      : [{ line: from + i, text: text.slice(0, -1).trim(), covered: false }];

/** Rows of the one width that has every line of covered cells at the end of a row; `null` without. */
function rowsOf(tokens: readonly Token[]): readonly (readonly Token[])[] | null {
  const ends = tokens.flatMap(({ line, covered }, i) =>
    covered && tokens[i + 1]?.line !== line ? i + 1 : [],
  );
  const widths = Array.from({ length: COLUMNS - 1 }, (_, i) => COLUMNS - i);
  // Where nothing is covered, only the narrowest width has one row a row.
  const tried = ends.length > 0 ? widths : widths.reverse();
  for (const width of tried.filter((each) => ends.every((end) => end % each === 0))) {
    const count = Math.ceil(tokens.length / width);
    const rows = Array.from({ length: count }, (_, i) => tokens.slice(i * width, (i + 1) * width));
    if (rows.every(isRow)) return rows;
  }
  return null;
}

/** Labels first, figures after them; or figures alone. */
function isRow(row: readonly Token[]): boolean {
  const figure = row.findIndex(({ text }) => isFigureLike(text));
  if (figure >= 0) return row.slice(figure).every(({ text }) => text === "" || isFigureLike(text));
  return row[0]?.text !== "" || row.every(({ text }) => text === "");
}

const isLabel = ({ text }: Token): boolean => text !== "" && !isFigureLike(text);

/**
 * How many figures the rows below each heading have, where a line of covered cells shows where they
 * end; by row.
 */
function figureColumns(rows: readonly (readonly Token[])[]): readonly (number | null)[] {
  let heading = 0;
  const sections = rows.map((row) => (isHeading(row) ? ++heading : heading));
  return rows.map((_, i) => {
    const counts = rows.flatMap((row, j) => {
      const end = row.findIndex(({ covered }) => covered);
      return sections[j] === sections[i] && end >= 0 && !isHeading(row)
        ? end - row.filter(isLabel).length
        : [];
    });
    return new Set(counts).size === 1 ? (counts[0] ?? null) : null;
  });
}

const isHeading = (row: readonly Token[]): boolean =>
  row.filter(isLabel).length > 0 && row.every((each) => each.covered || isLabel(each));

/** Without the covered cells, also those of which only a single one stands at the end. */
const asRow =
  (figures: readonly (number | null)[]) =>
  (row: readonly Token[], i: number): BarredRow => {
    const cells = row.filter(({ covered }) => !covered);
    const end = cells.filter(isLabel).length + (figures[i] ?? cells.length);
    const isBlankAfter = cells.slice(end).every(({ text }) => text === "");
    return {
      line: row[0]?.line ?? 0,
      cells: (isBlankAfter ? cells.slice(0, end) : cells).map(({ text }) => text),
    };
  };
