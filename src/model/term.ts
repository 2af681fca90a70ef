import type { Ref, Value } from "./ref";

/** Another report that a relation may read beside the one that is checked. */
export const sourceNames = ["lastYear"] as const;

/** `lastYear` is the report of the year before, in the form of the one that is checked. */
export type SourceName = (typeof sourceNames)[number];

/** One figure of a relation: `factor` × the figure of `ref`. */
export interface Term {
  readonly ref: Ref;
  readonly factor: number;
  /** The report that has the figure; `null` is the one that is checked. */
  readonly source: SourceName | null;
}

/** What is needed of a report to look up its figures. */
export interface Figures {
  readonly values: Readonly<Record<Ref, Value>>;
}

/**
 * The other reports that are at hand. A ref that their values do not have is no figure of theirs
 * (the form of their year did not ask for it); `null` is blank, as everywhere.
 */
export type Sources = Readonly<Partial<Record<SourceName, Figures>>>;

export const noSources: Sources = {};

/** How a figure is named beside those of other reports: `lastYear:disclosure.coercion.decisions`. */
export const termName = ({ ref, source }: Pick<Term, "ref" | "source">): string =>
  source === null ? ref : `${source}:${ref}`;

/** The source and the ref of such a name, whoever wrote it; the report's own has the source "". */
export function partsOf(name: string): readonly [source: string, ref: Ref] {
  const colon = name.indexOf(":");
  return [name.slice(0, Math.max(0, colon)), name.slice(colon + 1)];
}
