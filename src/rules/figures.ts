import { figureOf, type Ref } from "../model/ref";
import { noSources, type Figures, type SourceName, type Sources, type Term } from "../model/term";

/** The figure of a ref, of the report itself or of a named other one; `null` where it is missing. */
export type Lookup = (ref: Ref, source?: SourceName | null) => number | null;

/** Looks figures up in a report and in the other reports that are at hand. */
export const lookUpIn =
  (report: Figures, sources: Sources = noSources): Lookup =>
  (ref, source = null) =>
    figureOf((source === null ? report : sources[source])?.values[ref]);

/**
 * The sum of the figures of `items`; `null` as soon as one of them is missing, since nothing is
 * added to a blank. The sum of nothing is 0.
 */
export function sumOf<T>(items: Iterable<T>, figure: (item: T) => number | null): number | null {
  let sum = 0;
  for (const item of items) {
    const summand = figure(item);
    if (summand === null) return null;
    sum += summand;
  }
  return sum;
}

/** Σ factor·figure of `terms`; `null` as soon as one figure is missing. */
export const weigh = (terms: readonly Term[], lookUp: Lookup): number | null =>
  sumOf(terms, ({ ref, factor, source }) => {
    const figure = lookUp(ref, source);
    return figure === null ? null : factor * figure;
  });
