import { contains, type Spot } from "../../../model/range";
import { spotIn, type Sheet, type Workbook } from "../../../model/sheet";
import { coreOf, type Zone } from "../zones/zones";

/** A line of text outside the tables. */
export interface ProseLine {
  readonly text: string;
  /** Begins with blanks, as the first line of a paragraph does. */
  readonly indented: boolean;
  readonly place: Spot;
  readonly sheet: Sheet;
}

/** Every line of text outside the tables, in reading order. */
export function proseOf(workbook: Workbook, zones: readonly Zone[]): readonly ProseLine[] {
  return workbook.sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) => {
      const own = zones.flatMap((zone) =>
        zone.scanned.sheet.name === sheet.name ? coreOf(zone) : [],
      );
      return sheet.rows.slice(0, LONGEST).flatMap((cells, row) =>
        cells.flatMap((value, column): ProseLine[] => {
          if (typeof value !== "string" || value.trim() === "") return [];
          if (own.some((core) => contains(core, row, column))) return [];
          const place = spotIn(sheet, { row, column });
          return value.split(/\r?\n/).flatMap((line) => {
            const text = line.trim();
            return text === "" ? [] : { text, indented: INDENT.test(line), place, sheet };
          });
        }),
      );
    });
}

const INDENT = /^(?:\u3000| {2,}|\t)/u;

/** Rows of a sheet that are looked at. */
const LONGEST = 10_000;
