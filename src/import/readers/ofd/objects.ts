import type { Rule, Run } from "../pages/page";
import { childrenOf, type XmlElement } from "../xml";
import { glyphsOf } from "./glyphs";
import { compose, matrixOf, numbersIn, shift, type Matrix } from "./matrix";
import { linesOf } from "./path";

/** What is printed on a page. */
export interface Printed {
  readonly runs: Run[];
  readonly rules: Rule[];
}

/** The content of a drawing that is used in several places, by its number. */
export type Units = (id: string) => XmlElement | undefined;

/** How deep drawings may lie in drawings, and how many objects, signs and lines a file may have. */
const DEEPEST = 8;
const MOST_OBJECTS = 400_000;

/** What of the file's objects is still to be collected; counts down. */
export interface Allowance {
  left: number;
}

export const allowance = (): Allowance => ({ left: MOST_OBJECTS });

/**
 * Collects text and lines of a layer or a block, in whatever blocks and drawings they lie. Stops where
 * the file is larger than any report; then nothing is left of its allowance.
 */
export function printedIn(
  block: XmlElement,
  matrix: Matrix,
  units: Units,
  printed: Printed,
  allowed: Allowance,
): void {
  const add = <T>(to: T[], found: readonly T[]) => {
    for (const each of found) to.push(each);
    allowed.left -= found.length;
  };
  const collect = (element: XmlElement, outer: Matrix, depth: number) => {
    for (const child of childrenOf(element)) {
      allowed.left -= 1;
      if (allowed.left < 0 || depth > DEEPEST) return;
      const inner = compose(outer, placeOf(child));
      if (child.name === "TextObject") add(printed.runs, glyphsOf(child, inner));
      else if (child.name === "PathObject") add(printed.rules, linesOf(child, inner));
      else if (BLOCKS.has(child.name)) collect(child, outer, depth + 1);
      else if (child.name === "CompositeObject") {
        const unit = units(child.attributes.get("ResourceID") ?? "");
        if (unit) collect(unit, inner, depth + 1);
      }
    }
  };
  collect(block, matrix, 0);
}

const BLOCKS = new Set(["Layer", "PageBlock"]);

/** An object is drawn by its own matrix from the corner of its boundary on. */
function placeOf({ attributes }: XmlElement): Matrix {
  const [x = 0, y = 0] = numbersIn(attributes.get("Boundary"));
  return compose(shift(x, y), matrixOf(attributes.get("CTM")));
}
