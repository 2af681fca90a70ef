/** A sentence that stands in another text as well, and what stands there. */
export interface Repeated {
  /** Counted from 0, among the paragraphs of `paragraphsOf`. */
  readonly paragraph: number;
  /** Offsets in the paragraph, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The same words; other figures in the same words; touched up. */
  readonly kind: "same" | "figures" | "edited";
  readonly former: string;
}

/** How much of a text stands in another one. */
export interface RepeatedText {
  /** 0 to 1, by characters of the sentences that count. */
  readonly share: number;
  readonly passages: readonly Repeated[];
}
