import { claimsOf } from "../../../src/narrative/claims";
import { template2021 } from "../../../src/templates/2021";
import { labelled } from "./labelled";

export interface Measured {
  readonly sentences: number;
  readonly found: number;
  readonly expected: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  /** Every figure that was missed (−) or taken by mistake (+), with its sentence. */
  readonly wrong: readonly string[];
}

/** Compares the claims found in labelled sentences of 2023 with their labels. */
export function measure(sources: readonly string[]): Measured {
  let found = 0;
  let expected = 0;
  let right = 0;
  const wrong: string[] = [];
  for (const source of sources) {
    const { paragraphs, figures } = labelled(source);
    const claims = claimsOf(paragraphs, template2021, 2023).map(
      ({ indicator, paragraph, mention }) => `${indicator} ${paragraph}:${mention.start}`,
    );
    const labels = figures.map(
      ({ indicator, paragraph, start }) => `${indicator} ${paragraph}:${start}`,
    );
    found += claims.length;
    expected += labels.length;
    right += labels.filter((label) => claims.includes(label)).length;
    const missed = labels.filter((label) => !claims.includes(label)).map((each) => `− ${each}`);
    const taken = claims.filter((claim) => !labels.includes(claim)).map((each) => `+ ${each}`);
    if (missed.length + taken.length > 0)
      wrong.push(`${paragraphs.join("⏎")}  ${[...missed, ...taken].join("  ")}`);
  }
  return {
    sentences: sources.length,
    found,
    expected,
    right,
    precision: right / found,
    recall: right / expected,
    wrong,
  };
}
