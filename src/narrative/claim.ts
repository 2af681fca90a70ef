import type { Mention } from "./mentions";
import type { Reading } from "./readings";

/** A figure of the text with what it speaks of. */
export interface Claim {
  readonly mention: Mention;
  /** Counted from 0, among the paragraphs of the text. */
  readonly paragraph: number;
  /** Ids of the indicators, joined by + where their sum is meant; % follows for a percentage. */
  readonly indicator: string;
  /** Id of the relation that checks it. */
  readonly rule: string;
  /** Ways to read it; any of them may be meant. */
  readonly readings: readonly Reading[];
}
