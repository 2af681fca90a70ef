import type { FigureSeries, FigureSum, HeadingSet } from "./figure-sum";

/** What 一图读懂 shows of a form and in which order. A heading that nobody described is shown. */
export interface PictureForm {
  readonly openness: {
    readonly title: string;
    /** A box for each row, with these figures in it. */
    readonly documents: { readonly each: HeadingSet; readonly figures: readonly FigureSum[] };
    readonly decisions: readonly (FigureSum | FigureSeries)[];
  };
  readonly requests: {
    readonly title: string;
    readonly figures: readonly FigureSum[];
    readonly outcomes: { readonly title: string; readonly sums: FigureSeries };
    readonly applicants: { readonly title: string; readonly sums: FigureSeries };
    /** Said in the place of the bars where every one of these figures is 0. */
    readonly none: string;
  };
  readonly disputes: {
    readonly title: string;
    /** A box for each of these groups of columns: the total, then the columns one by one. */
    readonly each: HeadingSet;
    readonly total: FigureSum;
  };
}
