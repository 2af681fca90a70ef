import type { CarryOver } from "./carry-over";
import type { Narrative } from "./narrative";
import type { PictureForm } from "./picture";
import type { Relation } from "./relation";
import type { SectionId } from "./section-id";

/** Name of a form's folder, and how a report's JSON names the form: 2021. */
export type TemplateId = string;

/**
 * What a figure may be: `count` a whole number ≥ 0, `change` a whole number of either sign,
 * `amount` a decimal ≥ 0.
 */
export type FigureKind = "count" | "change" | "amount";

/** A printed row label or column label; headings with children are groups. */
export interface Heading {
  /** Segment of the ref; a heading without one (申请人情况) only groups. */
  readonly key?: string;
  /** Exactly as the notice prints it. */
  readonly label: string;
  /** Other wordings that published reports print for the same heading. */
  readonly aliases?: readonly string[];
  readonly children?: readonly Heading[];
  /** Key of the child that takes the figures where a file prints the whole group as one row. */
  readonly singleRow?: string;
  /** Figure columns that a leaf takes up; 1 where absent. */
  readonly span?: number;
  /** Kind of the figures below this leaf; `count` where absent. */
  readonly figure?: FigureKind;
  /** 件, 万元 … */
  readonly unit?: string;
  /** What the notice says of this indicator. */
  readonly help?: string;
}

/** A rectangle of figures with its labels; table two is a stack of four. */
export interface Block {
  /** Full-width title row, e.g. 第二十条第（一）项. */
  readonly title?: string;
  /** Text above the row labels. */
  readonly corner?: string;
  readonly columns: readonly Heading[];
  /** Rows without any label (table four prints one) have the label "". */
  readonly rows: readonly Heading[];
}

/** How much room a table's columns and rows take up. */
export interface TableLook {
  /** Widths on the sheet in characters: those of the row labels, then that of every figure column. */
  readonly sheet: { readonly labels: readonly number[]; readonly figure: number };
  /** On paper: shares of the row labels in the width, size in half points, height of a row in twips. */
  readonly paper: {
    readonly labels: readonly number[];
    readonly size: number;
    readonly row: number;
  };
}

export interface Table {
  /** First segment of its refs. */
  readonly id: string;
  /** 表二, 表三, 表四: how people call it, and the name of its sheet. */
  readonly name: string;
  /** Title as the report prints it, with the number of the section. */
  readonly title: string;
  readonly titleAliases?: readonly string[];
  /** The workbook's defined name for the table. */
  readonly definedName: string;
  readonly orientation: "portrait" | "landscape";
  /** What the notice says of all of its indicators. */
  readonly help?: string;
  readonly look?: TableLook;
  readonly blocks: readonly Block[];
}

export type { SectionId } from "./section-id";

/** A section of text. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly titleAliases?: readonly string[];
  readonly sheet: string;
  readonly definedName: string;
  /** What has to stand in it, for the person who writes it. */
  readonly hint: string;
}

/** A form of one notice, as data. */
export interface Template {
  readonly id: TemplateId;
  /** How the pane calls it: 2021 年格式. */
  readonly name: string;
  /** What of it no printed source was seen for. */
  readonly unconfirmed?: string;
  readonly notice: { readonly number: string; readonly title: string; readonly date: string };
  /** Reporting years that the form is for; `to` is absent while it is in force. */
  readonly years: { readonly from: number; readonly to?: number };
  readonly tables: readonly Table[];
  readonly sections: readonly Section[];
  readonly relations: readonly Relation[];
  /** A step from each neighbour among the earlier forms; the steps make a chain. */
  readonly carriesFrom?: readonly CarryOver[];
  /** What its text says of the figures; absent where the form has no text. */
  readonly narrative?: Narrative;
  /** What 一图读懂 shows of it; absent where it has none. */
  readonly picture?: PictureForm;
}
