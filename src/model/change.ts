import type { Ref } from "./ref";

/** 同比: a figure of this year beside last year's. */
export interface Contrast {
  readonly last: number;
  readonly now: number;
  readonly difference: number;
  /** `difference` as a part of `last`; `null` where that is 0: nothing grows from nothing by a share. */
  readonly ratio: number | null;
}

/** The contrast of one figure of the form. */
export interface Change extends Contrast {
  readonly ref: Ref;
  /** How much it moved for its size: what orders figures of all sizes. Never below 0. */
  readonly weight: number;
}
