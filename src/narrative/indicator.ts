import type { Topic } from "./vocabulary";

/** A way to read a figure: the sum of every figure of `rows` in `columns`. */
export interface ReadingSource {
  /** In the form's own words. */
  readonly label: string;
  /** Paths of rows or of groups of rows; those that the template does not have are left out. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Words before the figure (they end at it) and words after it (they begin at it). */
export interface Phrase {
  readonly before?: string;
  /** `$`: nothing follows in the clause. */
  readonly after?: string;
  /** Tells enough where nothing before it has named a topic. */
  readonly alone?: true;
}

/** Something that a figure in a text can speak of. */
export interface Indicator {
  readonly id: string;
  /** Id of the relation that checks it. */
  readonly rule: string;
  /** The topics that the text may have there. */
  readonly topics: readonly Topic[];
  readonly phrases: readonly Phrase[];
  /**
   * `row` names rows of table three, `applicant` columns of the row named before it, `result`
   * columns of the block of table four that the topic names; `figure` stands by itself.
   */
  readonly role: "row" | "applicant" | "result" | "figure";
  /** Any of them may be meant. */
  readonly readings: readonly ReadingSource[];
  readonly units: string;
  /** Where these words stand in the clause (or in the sentence, or after the figure before), something else is counted. */
  readonly unless?: string;
  readonly unlessIn?: "sentence" | "before";
  /** …unless these stand in the sentence. */
  readonly although?: string;
}

/** Units of what is counted in cases; the empty one stands for none written. */
export const CASES = "件|件次|条|项|起|宗|份|例|个|次|部|";
