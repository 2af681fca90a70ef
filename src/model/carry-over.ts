import type { RefPattern } from "./relation";
import type { TemplateId } from "./template";

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

/** 结转: what of one form is comparable with another. What is not named has no counterpart. */
export interface CarryOver {
  readonly from: TemplateId;
  readonly to: TemplateId;
  readonly carried: readonly Carried[];
  readonly notCarried: readonly NotCarried[];
}
