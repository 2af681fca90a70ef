import type { Place, Range } from "../../../model/range";
import { paragraphsOf, textOf } from "../../../model/report";
import { cellAt, type DefinedName, type Workbook } from "../../../model/sheet";
import type { Section, SectionId } from "../../../model/template";

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
