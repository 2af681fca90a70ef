import type { Edges } from "../edges";

/** Characters of one look. */
export interface Run {
  readonly text: string;
  /** `struck` is no longer meant; what is `raised` behind a figure is a note on it. */
  readonly look: "plain" | "struck" | "raised";
}

/** Paragraphs and tables in their order, as .doc and .rtf have them. */
export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: "paragraph";
  readonly runs: readonly Run[];
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly (readonly Block[])[];
  /** What the row says of its cells; may be shorter or longer than they are. */
  readonly shapes: readonly CellShape[];
}

/** The edges of a cell, in twentieths of a point, and whether it only goes on with a neighbour. */
export interface CellShape extends Edges {
  readonly withAbove: boolean;
  readonly withLeft: boolean;
}

/** A paragraph as a stream of text has it: how deep in tables it stands, and what ends with it. */
export interface Part {
  readonly runs: readonly Run[];
  /** 0 outside of tables, 2 in a table in a cell of a table. */
  readonly depth: number;
  /** Ends the row of its table; the text of such a part is none. */
  readonly ends: "paragraph" | "cell" | "row";
  /** Where a row ends. */
  readonly shapes: readonly CellShape[];
}
