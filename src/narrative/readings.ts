import type { Ref } from "../model/ref";

/** A way to read a figure of the text, in the template's refs. */
export interface Reading {
  /** In the form's own words: 本年新收＋上年结转. */
  readonly label: string;
  /** Their sum is what the text says. */
  readonly refs: readonly Ref[];
  /** For a percentage, what it is a share of; else empty. */
  readonly of: readonly Ref[];
}

/** Every part as a share of every whole. */
export const sharesOf = (
  parts: readonly Reading[],
  wholes: readonly Reading[],
): readonly Reading[] =>
  parts.flatMap((part) =>
    wholes.map((whole) => ({
      label: `${part.label}÷${whole.label}`,
      refs: part.refs,
      of: whole.refs,
    })),
  );

/** One figure for several indicators together: the first readings are added up, and so on. */
export const joined = (parts: readonly (readonly Reading[])[]): readonly Reading[] => {
  const [first = [], ...rest] = parts;
  return rest.reduce(
    (sums, part) =>
      sums.flatMap((sum) =>
        part.map(({ label, refs }) => ({
          label: `${sum.label}＋${label}`,
          refs: [...sum.refs, ...refs],
          of: [],
        })),
      ),
    first,
  );
};
