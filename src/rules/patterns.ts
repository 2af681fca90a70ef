import type { Ref } from "../model/ref";
import type { RefPattern, TermPattern } from "../model/relation";
import { sourceNames, type SourceName, type Term } from "../model/term";

/** The part of a ref that the star of a pattern stands for; `null` where the ref does not fit. */
export function starOf(pattern: RefPattern, ref: Ref): string | null {
  const [before = "", after] = pattern.split("*");
  if (after === undefined) return pattern === ref ? "" : null;
  const fits =
    ref.length > before.length + after.length && ref.startsWith(before) && ref.endsWith(after);
  return fits ? ref.slice(before.length, ref.length - after.length) : null;
}

export const fill = (pattern: RefPattern, star: string): Ref => pattern.replace("*", star);

/** Everything that the star of a pattern can stand for among `refs`, in their order. */
export const starsOf = (pattern: RefPattern, refs: Iterable<Ref>): string[] =>
  [...refs].flatMap((ref) => starOf(pattern, ref) ?? []);

/** The report that a pattern reads: `lastYear` of `lastYear:applications.carriedOut.*`. */
export function sourceOf(pattern: TermPattern): SourceName | null {
  const colon = pattern.indexOf(":");
  if (colon < 0) return null;
  const name = sourceNames.find((each) => each === pattern.slice(0, colon));
  if (name === undefined) throw new Error(`${pattern} names no report that a relation may read`);
  return name;
}

/** The figure that a pattern of a side stands for where its star is `star`. */
export const termOf = (pattern: TermPattern, star: string): Term => ({
  ref: fill(pattern.slice(pattern.indexOf(":") + 1), star),
  factor: 1,
  source: sourceOf(pattern),
});
