import type { Ref } from "../model/ref";
import type { RefPattern } from "../model/relation";

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
