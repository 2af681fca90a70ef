import { valuesIn } from "../../../model/explanation-codes";
import type { Range } from "../../../model/range";
import type { Explanation } from "../../../model/report";
import { cellAt, type DefinedName, type Sheet, type Workbook } from "../../../model/sheet";
import { explanationSheet } from "../../../templates/particulars";
import { explanationWords } from "../../../words/workbook";
import type { ExplanationPlace } from "../recognition";

/** 说明 as they stand in our own workbook. */
export interface FoundExplanations {
  readonly explanations: readonly Explanation[];
  readonly place: ExplanationPlace | null;
}

/** Reads 说明 by the name of their sheet or, where that is damaged, by their headings. */
export function readExplanations(
  { sheets }: Workbook,
  names: ReadonlyMap<string, DefinedName>,
): FoundExplanations {
  const name = names.get(explanationSheet.definedName);
  const named = sheets.filter((sheet) => sheet.name === name?.sheet);
  for (const sheet of [...named, ...sheets]) {
    const room = roomIn(sheet, name);
    if (room) return readFrom(sheet, room);
  }
  return { explanations: [], place: null };
}

const headings = explanationSheet.columns.map((column) => explanationWords.columns[column]);

/** Headings stand near the top, and nothing is read past these rows. */
const HEAD = 20;
const ROWS = 1000;

/** The rows below the headings, as far as the name or the sheet itself reaches. */
function roomIn(sheet: Sheet, name: DefinedName | undefined): Range | null {
  for (const [row, cells] of sheet.rows.slice(0, HEAD).entries()) {
    const column = cells.findIndex((_, at) => headings.every((text, i) => cells[at + i] === text));
    if (column < 0) continue;
    const end = name?.sheet === sheet.name ? name.range.row + name.range.rows : 0;
    const rows = Math.min(ROWS, Math.max(end, sheet.rows.length) - row - 1);
    return { row: row + 1, column, rows, columns: headings.length };
  }
  return null;
}

function readFrom(sheet: Sheet, { row: top, column, rows }: Range): FoundExplanations {
  const lines = Array.from({ length: rows }, (_, i) => {
    const texts = headings.map((_heading, at) =>
      String(cellAt(sheet, top + i, column + at) ?? "").trim(),
    );
    return { row: top + i, texts };
  });
  const found = lines.flatMap(({ row, texts: [rule, , text, codes] }) =>
    rule && text ? { row, explanation: { rule, values: valuesIn(codes ?? ""), text } } : [],
  );
  const isFree = (texts: readonly string[]) => texts.every((text) => text === "");
  return {
    explanations: found.map(({ explanation }) => explanation),
    place: {
      ...{ sheet: sheet.name, column },
      rows: found.map(({ row }) => row),
      free: lines.flatMap(({ row, texts }) => (isFree(texts) ? row : [])),
    },
  };
}
