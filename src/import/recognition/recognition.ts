import type { Notice } from "../../model/notice";
import type { Place, Range, Spot } from "../../model/range";
import type { Ref } from "../../model/ref";
import type { Particular, Report } from "../../model/report";
import type { SectionId, Template } from "../../model/template";
import type { Layouts } from "./layouts";

/** Where a figure came from. */
export interface Source {
  readonly place: Spot;
  /** The cell word for word. */
  readonly text: string;
  /** Row label and column label as the file prints them. */
  readonly row: string;
  readonly column: string;
  /** `look`: a person should compare it with the file. */
  readonly confidence: "sure" | "look";
}

/**
 * Where the text of a section stands, in our own workbook with room for more. `paragraphs` has one
 * place a paragraph, the same where one cell holds several.
 */
export interface SectionPlace {
  readonly sheet: string;
  readonly range: Range;
  readonly paragraphs: readonly Place[];
}

/** Where 说明 stand: a row each, from their first column on. */
export interface ExplanationPlace {
  readonly sheet: string;
  readonly column: number;
  /** The rows of those that the report has, in their order. */
  readonly rows: readonly number[];
  /** Rows in which nothing stands yet. */
  readonly free: readonly number[];
}

/** What was made of a file or of a workbook. */
export interface Reading {
  readonly report: Report;
  readonly template: Template;
  /** For every figure that is not blank. */
  readonly places: ReadonlyMap<Ref, Source>;
  /** Of every figure that has a place, the blank ones included. */
  readonly spots: ReadonlyMap<Ref, Spot>;
  readonly notices: readonly Notice[];
}

/** A reading of a workbook, with the cell of every field, the blank ones included; text has none. */
export interface Recognition extends Reading {
  readonly cells: ReadonlyMap<Ref, Place>;
  readonly particulars: ReadonlyMap<Particular | "year", Place>;
  /** Sections of which nothing was found are left out. */
  readonly sections: ReadonlyMap<SectionId, SectionPlace>;
  /** `null` where the workbook has no sheet for them. */
  readonly explanations: ExplanationPlace | null;
  /** Name of the sheet 上年数, whether or not it could be read; `null` where there is none. */
  readonly lastYearSheet: string | null;
}

export interface RecogniseOptions {
  /** The reporting year, where the file has none. */
  readonly year?: number;
  /** Layouts that earlier workbooks of a batch had; those of this one are added. */
  readonly layouts?: Layouts;
}
