import { fieldsOf } from "../model/field";
import type { Ref } from "../model/ref";
import type { Template } from "../model/template";
import type { ReadingSource } from "./indicator";

/** A way to read a figure of the text, in the template's refs. */
export interface Reading {
  /** In the form's own words: 本年新收＋上年结转. */
  readonly label: string;
  /** Their sum is what the text says. */
  readonly refs: readonly Ref[];
  /** For a percentage, what it is a share of; else empty. */
  readonly of: readonly Ref[];
}

/** The figures of each source; sources of which the template has none fall out. */
export const sumsOf = (sources: readonly ReadingSource[], template: Template): readonly Reading[] =>
  sources.flatMap(({ label, rows, columns }) => {
    const refs = rows.flatMap((row) => refsBelow(row, columns, template));
    return refs.length > 0 ? [{ label, refs, of: [] }] : [];
  });

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

const refsBelow = (row: string, columns: readonly string[], template: Template): Ref[] =>
  [...fieldsOf(template).keys()].filter((ref) =>
    columns.some(
      (column) =>
        ref === `${row}.${column}` || (ref.startsWith(`${row}.`) && isLeaf(ref, row, column)),
    ),
  );

/** A row of a group; `applications.outcomes.total.total` is no part of a group. */
const isLeaf = (ref: Ref, row: string, column: string): boolean => {
  const inner = ref.slice(row.length + 1).split(".");
  return inner.length === 2 && inner[1] === column;
};
