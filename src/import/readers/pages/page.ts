/** A run of characters on one line, as a page places it. Points, from the page's top left corner. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the characters stand, not the line box. */
  readonly baseline: number;
  /** Size of the characters. */
  readonly size: number;
}

/** A ruling line along one axis: `at` is its place on the other one. */
export interface Rule {
  readonly axis: "across" | "down";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A page of a document of fixed layout (PDF, OFD): what is printed, and where. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  readonly rules: readonly Rule[];
}

/** The middle of a run, by which it belongs to a cell or to a line. */
export const middleOf = ({ left, right, baseline, size }: Run): { x: number; y: number } => ({
  x: (left + right) / 2,
  y: baseline - size * 0.35,
});
