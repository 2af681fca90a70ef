import type { FigureSum, HeadingSet } from "./figure-sum";
import type { SectionId } from "./section-id";
import type { TextRelation } from "./text-relation";

/**
 * Part of a regular expression over plain text; ‹群› stands for a group of the vocabulary, and
 * ‹栏目›, in what holds for each of several headings, for the words that call the heading.
 */
export type TextPattern = string;

/** What a stretch of text is about. */
export type Topic = string;

/** Words before the figure (they end at it) and words after it (they begin at it). */
export interface Phrase {
  readonly before?: TextPattern;
  /** `$`: nothing follows in the clause. */
  readonly after?: TextPattern;
  /** Tells enough where nothing before it has named a topic. */
  readonly alone?: true;
}

/** Something that a figure in a text can speak of. */
export interface Indicator {
  readonly id: string;
  /** Id of the relation that checks it. */
  readonly rule: string;
  /**
   * The topics that the text may have there. Those of the blocks around it are added for a
   * `block`, those of every block for a `result`.
   */
  readonly topics: readonly Topic[];
  readonly phrases: readonly Phrase[];
  /**
   * `row` names rows of which parts may follow; `column` names columns of the row named before
   * it; `block` names a block of columns and `result` columns of the block that the topic names;
   * `figure` stands by itself.
   */
  readonly role: "row" | "column" | "block" | "result" | "figure";
  /** Any of them may be meant. */
  readonly readings: readonly FigureSum[];
  /** What later parts may be parts of, however far back it was named. */
  readonly isWhole?: true;
  /** Units it is counted in, with `|` between them; an empty one stands for none written. */
  readonly units: string;
  /** Where these words stand in the clause (or as `unlessIn` says), something else is counted. */
  readonly unless?: TextPattern;
  readonly unlessIn?: "sentence" | "before";
  /** …unless these stand in the sentence. */
  readonly although?: TextPattern;
}

/**
 * An indicator for each of several headings: a heading that nobody described is found by its
 * printed label. `{id}`, `{label}`, `{path}` and `{name}` stand for the heading.
 */
export interface IndicatorSeries extends Indicator {
  readonly each: HeadingSet;
}

/** How texts call a heading, where its printed labels do not tell. */
export interface HeadingWords {
  /** Its printed label, or an alias, without number. */
  readonly label: string;
  /** Id in the place of its key. */
  readonly id?: string;
  /** In the place of the printed labels. */
  readonly words?: TextPattern;
  /** Beside the printed labels. */
  readonly also?: TextPattern;
  /** Words that turn the text to it, where they are others. */
  readonly topic?: TextPattern;
}

/** A clause with a figure: `{n}` stands for it. A clause whose figure is blank falls out. */
export interface DraftClause extends Omit<FigureSum, "label"> {
  readonly say: string;
  /** Said in its place, without parts, where the figure is 0. */
  readonly zero?: string;
  /** Unit in which the change since last year is told after it, where last year is at hand. */
  readonly compared?: string;
  /** Said after it where the figure is more than 0. */
  readonly parts?: readonly (DraftClause | DraftSeries)[];
}

/** A clause for each of several headings, `{label}` stands for the heading's name. */
export interface DraftSeries extends Omit<FigureSum, "label"> {
  readonly each: HeadingSet;
  readonly say: string;
  /** Said once, before the first of them. */
  readonly before?: string;
}

/** Sentences of one paragraph, and the clauses of each. `{year}` stands for 2023年. */
export interface DraftParagraph {
  readonly section: SectionId;
  readonly opening: string;
  readonly sentences: readonly (readonly (DraftClause | DraftSeries)[])[];
}

/** What no figure tells and a person knows: one of the sentences of a choice is right. */
export interface SentenceChoice {
  readonly section: SectionId;
  readonly options: readonly { readonly label: string; readonly say: string }[];
}

/** What a form knows of its text: how it speaks of figures and what has to stand in it. */
export interface Narrative {
  /** In the order in which findings are told. */
  readonly relations: readonly TextRelation[];
  /** Words that change the topic; where two end at one place, the longer one counts. */
  readonly topics: readonly { readonly id: Topic; readonly words: TextPattern }[];
  /** Where two phrases are equally long, the first counts. */
  readonly indicators: readonly (Indicator | IndicatorSeries)[];
  readonly headingWords: readonly HeadingWords[];
  /** What parts and shares are taken of where the text names nothing. */
  readonly wholes: {
    readonly cameIn: readonly FigureSum[];
    readonly done: readonly FigureSum[];
  };
  readonly drafts: readonly DraftParagraph[];
  readonly choices: readonly SentenceChoice[];
}
