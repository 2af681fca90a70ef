import type { RefPattern } from "./relation";

/** Figures of one form whose sum is a figure of another; the star means the same on both sides. */
export interface Carried {
  readonly from: readonly RefPattern[];
  readonly to: RefPattern;
  /** What is 0 as well where the sum is 0, and otherwise cannot be told. */
  readonly zeros?: readonly RefPattern[];
}

/** Figures that look as if they carried over, and why they do not. */
export interface NotCarried {
  readonly from: RefPattern;
  readonly reason: string;
}

/**
 * 结转: one step from an earlier form to the form that holds it. What both forms have under the same
 * ref carries as it is, unless it is named here; what is left has no counterpart.
 */
export interface CarryOver {
  /** Id of the earlier form. */
  readonly from: string;
  readonly carried: readonly Carried[];
  readonly notCarried: readonly NotCarried[];
}
