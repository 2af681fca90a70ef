import { lastYearSheetOf, type LastYearSheet } from "../../../model/last-year-sheet";
import type { Range } from "../../../model/range";
import type { Ref, Value } from "../../../model/ref";
import { noSections, textOf, type LastYear } from "../../../model/report";
import { cellAt, type DefinedName, type Sheet, type Workbook } from "../../../model/sheet";
import type { Template } from "../../../model/template";
import { lastYearSheet } from "../../../templates/particulars";
import { lastYearWords } from "../../../words/workbook";

/**
 * The workbook without the sheet 上年数, whose tables are not those of the report; a sheet that
 * stands alone is read, whatever it is called.
 */
export function withoutLastYear(workbook: Workbook): Workbook {
  const own = nameOf(workbook)?.sheet;
  const sheets = workbook.sheets.filter(({ name }) => name !== lastYearSheet.name && name !== own);
  return sheets.length > 0 ? { ...workbook, sheets } : workbook;
}

/** What stands on the sheet 上年数, and on which sheet that is. */
export interface FoundLastYear {
  /** `null` where its tables do not stand where they were written. */
  readonly lastYear: LastYear | null;
  readonly sheet: string;
}

/**
 * Reads 上年数 where our own name points to it, else the sheet that is called so. `null` where
 * there is none. Where its labels are not what was written nothing is read: a figure of the wrong
 * cell would be worse than none.
 */
export function findLastYear(workbook: Workbook, template: Template): FoundLastYear | null {
  const named = nameOf(workbook);
  const at = named?.sheet ?? lastYearSheet.name;
  const sheet = workbook.sheets.find(({ name }) => name === at);
  if (!sheet || workbook.sheets.length === 1) return null;
  const range = named?.range ?? { row: 0, column: 0, rows: sheet.rows.length, columns: 1 };
  return { lastYear: read(cellsFrom(sheet, range), sheet.rows.length, template), sheet: at };
}

const nameOf = ({ names, sheets }: Workbook): DefinedName | undefined =>
  names.find(
    ({ name, sheet }) =>
      name === lastYearSheet.definedName && sheets.some((each) => each.name === sheet),
  );

function read(at: At, rows: number, template: Template): LastYear | null {
  const place = lastYearSheetOf(template);
  if (!isInPlace(at, place)) return null;
  const { year, agency, source } = place.facts;
  const fact = (row: number) => at(row, place.labelColumns);
  const yearCell = Number(fact(year) ?? NaN);
  return {
    year: Number.isInteger(yearCell) ? yearCell : null,
    agency: textAt(fact(agency)),
    source: textAt(fact(source)),
    values: figuresIn(at, place),
    sections: sectionsIn(at, place.textRow, rows, template),
  };
}

type At = (row: number, column: number) => Value;

/** Cells by their places on the sheet as it was written: the name moves with it. */
const cellsFrom =
  (sheet: Sheet, range: Range): At =>
  (row, column) => {
    const cell = cellAt(sheet, range.row + row, range.column + column);
    return typeof cell === "boolean" ? String(cell) : cell;
  };

const isInPlace = (at: At, { tables }: LastYearSheet): boolean =>
  tables.every(({ table, titleRow, cells }) =>
    [
      at(titleRow, 0) === table.title,
      ...cells
        .filter(({ ref }) => ref === undefined)
        .map(({ row, column, text }) => (at(row, column) ?? "") === text),
    ].every(Boolean),
  );

function figuresIn(at: At, { tables }: LastYearSheet): Record<Ref, Value> {
  const figures = tables.flatMap(({ cells }) =>
    cells.flatMap(({ ref, row, column }) => {
      const value = at(row, column);
      return ref === undefined || value === lastYearWords.notAsked ? [] : [[ref, value] as const];
    }),
  );
  return Object.fromEntries(figures);
}

function sectionsIn(
  at: At,
  from: number,
  to: number,
  { sections }: Template,
): LastYear["sections"] {
  const paragraphs = new Map<string, string[]>();
  let current: string[] = [];
  for (let row = from; row < to; row++) {
    const text = textAt(at(row, 0));
    const section = sections.find(({ title }) => title === text);
    if (section) paragraphs.set(section.id, (current = []));
    else if (text !== null) current.push(text);
  }
  const texts = [...paragraphs].map(([id, lines]) => [id, textOf(lines)] as const);
  return { ...noSections, ...Object.fromEntries(texts) };
}

const textAt = (value: Value): string | null =>
  value === null ? null : String(value).trim() || null;
