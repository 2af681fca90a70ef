import { figureOf, type Ref } from "../model/ref";
import { noSources, type Sources } from "../model/term";
import type { Cell } from "./code";
import type { Weigh } from "./moves";

/** What is known beside the report. It only ranks explanations; it makes none. */
export interface Evidence {
  /**
   * Other reports at hand; a relation that reads one and is an error takes part like any other.
   * Where none are given, last year's figures that the report itself has.
   */
  readonly sources?: Sources;
  /** Figures that the text of the report gives for a ref, the tables agreeing or not. */
  readonly told?: ReadonlyMap<Ref, readonly number[]>;
}

/** Bits that speak for a figure that the text gives, which is written by hand as well. */
const TOLD = 6;
/** Bits that speak against changing one that it gives: a text made from the tables repeats them. */
const REPEATED = 3;
/** Bits that speak for a figure that is far nearer to last year's than what stands there. */
const NEARER = 2.5;

/** A figure that the text gives, or that is near last year's, is likelier; one that it has is not. */
export function weighingOf({ sources = noSources, told }: Evidence): Weigh {
  const last = sources.lastYear?.values;
  return ({ from, to }, { ref }: Cell) => {
    const figures = told?.get(ref) ?? [];
    const text = (figures.includes(to) ? -TOLD : 0) + (figures.includes(from) ? REPEATED : 0);
    const before = last ? figureOf(last[ref]) : null;
    return before === null ? text : text + nearness(before, from, to);
  };
}

function nearness(before: number, from: number, to: number): number {
  const away = (figure: number) => Math.log2(1 + Math.abs(figure - before));
  const gain = away(Number.isNaN(from) ? 0 : from) - away(to);
  return -NEARER * Math.max(-1, Math.min(1, gain / 2));
}
