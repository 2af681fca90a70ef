/** Figures of a table whose sum people name: 法人或其他组织, 不予公开, 行政诉讼. */
export interface FigureSum {
  /** In the form's own words. */
  readonly label: string;
  /**
   * Paths of rows or of groups, `applications.outcomes.refused`: everything below them. Those
   * that a form does not have fall out, so that forms share what they have in common.
   */
  readonly rows: readonly string[];
  /** Keys of columns, or printed labels of groups of columns: every column below them. */
  readonly columns: readonly string[];
}

/** Headings of a table, in printed order. A total is none of them. */
export interface HeadingSet {
  /** Id of the table. */
  readonly table: string;
  readonly axis: "row" | "column";
  /** Key or printed label of the heading that they stand below; the whole axis where absent. */
  readonly below?: string;
  /**
   * `children` stand right below it; `details` are the leaves further down; `leaves` are all of
   * them; `groups` have headings below them, `blocks` have nothing but leaves; `all` is everything.
   */
  readonly which: "children" | "details" | "leaves" | "groups" | "blocks" | "all";
  /** Rows only: those that have a figure in one of these columns. */
  readonly columns?: readonly string[];
}

/** One sum for each of several headings. `{label}`, `{path}` and `{name}` stand for the heading. */
export interface FigureSeries extends FigureSum {
  readonly each: HeadingSet;
}
