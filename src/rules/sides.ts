import { fieldsOf } from "../model/field";
import type { WeighingFinding } from "../model/finding";
import type { Ref } from "../model/ref";
import type { Comparison, Share, Side } from "../model/relation";
import type { Rule } from "../model/rule";
import type { Template } from "../model/template";
import type { Term } from "../model/term";
import type { Lookup } from "./figures";
import { fill, sourceOf, starsOf, termOf } from "./patterns";

/** One rule of a relation of two sums for everything that its star can stand for. */
export const rulesOver = <R extends Comparison | Share>(
  relation: R,
  left: Side,
  right: Side,
  template: Template,
): readonly Rule<R>[] =>
  starsIn(left, right, template).map((star) => ruleFor(relation, left, right, star));

/** What the star can stand for, by the first pattern that reads the report itself. */
function starsIn(left: Side, right: Side, template: Template): string[] {
  const own = [...right.refs, ...left.refs].find((pattern) => sourceOf(pattern) === null);
  return starsOf(own ?? "", fieldsOf(template).keys());
}

function ruleFor<R extends Comparison | Share>(
  relation: R,
  before: Side,
  after: Side,
  star: string,
): Rule<R> {
  const left = before.refs.map((pattern) => termOf(pattern, star));
  const right = after.refs.map((pattern) => termOf(pattern, star));
  const terms = [...left, ...right];
  const elsewhere = terms.filter(({ source }) => source !== null);
  const sources = new Set(elsewhere.map(({ source }) => source));
  return {
    key: [relation.id, ...sources, star].filter(Boolean).join(" "),
    relation,
    reads: terms.flatMap(({ ref, source }): Ref[] => (source === null ? [ref] : [])),
    marks: relation.marks.map((pattern) => fill(pattern, star)),
    left,
    right,
    elsewhere,
  };
}

/** What a finding of two sums says of figures that are missing. */
export const missingIn = (
  { reads, elsewhere }: Rule,
  lookUp: Lookup,
): Pick<WeighingFinding, "missing" | "missingElsewhere"> => ({
  missing: reads.filter((ref) => lookUp(ref) === null),
  missingElsewhere: elsewhere.filter(({ ref, source }) => lookUp(ref, source) === null),
});

/** COUNT sees numbers only: a blank or a “/” leaves the relation undecided, as in `check`. */
export const isComplete = ({ reads }: Rule, address: (ref: Ref) => string): string =>
  `COUNT(${reads.map(address).join(",")})=${reads.length}`;

/** The figures of a side as Excel adds them up. */
export const sumIn = (terms: readonly Term[], address: (ref: Ref) => string): string =>
  terms.map(({ ref }) => address(ref)).join("+");
