import type { Place, Range } from "../../../model/range";
import { paragraphsOf, textOf, type Explanation } from "../../../model/report";
import { cellAt, type DefinedName, type Workbook } from "../../../model/sheet";
import type { Section, SectionId } from "../../../model/template";
import { explanationSheet } from "../../../templates/particulars";

/** A section of text as it stands in our own workbook: a row a paragraph. */
export interface OwnSection {
  readonly text: string | null;
  readonly places: readonly Place[];
  readonly sheet: string;
  readonly range: Range;
}

/** Reads the sections whose names point to their text. */
export function readOwnSections(
  workbook: Workbook,
  names: ReadonlyMap<string, DefinedName>,
  sections: readonly Section[],
): ReadonlyMap<SectionId, OwnSection> {
  return new Map(
    sections.flatMap(({ id, definedName }) => {
      const name = names.get(definedName);
      const lines = name ? textIn(workbook, name) : null;
      if (!name || !lines) return [];
      const paragraphs = lines.flatMap(({ text, place }) =>
        paragraphsOf(text).map((paragraph) => ({ paragraph, place })),
      );
      const text = textOf(paragraphs.map(({ paragraph }) => paragraph));
      const places = paragraphs.map(({ place }) => place);
      const { sheet, range } = name;
      return [[id, { text, places, sheet, range }]] as const;
    }),
  );
}

/** Reads 说明, which our own workbook keeps beside the figures. */
export function readExplanations(
  workbook: Workbook,
  names: ReadonlyMap<string, DefinedName>,
): readonly Explanation[] {
  const name = names.get(explanationSheet.definedName);
  const sheet = workbook.sheets.find((each) => each.name === name?.sheet);
  if (!name || !sheet) return [];
  const { row, column, rows } = name.range;
  const count = Math.min(rows, Math.max(0, sheet.rows.length - row));
  return Array.from({ length: count }, (_, i) => row + i).flatMap((at) => {
    const [rule, refs, text] = [0, 1, 2].map((i) => cellAt(sheet, at, column + i));
    if (rule === null || rule === undefined || text === null || text === undefined) return [];
    const list = String(refs ?? "")
      .split(/\s+/)
      .filter(Boolean);
    return { rule: String(rule), refs: list, text: String(text) };
  });
}

function textIn(workbook: Workbook, { sheet: of, range }: DefinedName) {
  const sheet = workbook.sheets.find(({ name }) => name === of);
  if (!sheet) return null;
  const last = Math.min(range.row + range.rows, sheet.rows.length);
  const rows = Array.from({ length: Math.max(0, last - range.row) }, (_, i) => range.row + i);
  return rows.flatMap((row) => {
    const cell = cellAt(sheet, row, range.column);
    const text = cell === null ? "" : String(cell).trim();
    return text === "" ? [] : { text, place: { sheet: of, row, column: range.column } };
  });
}
