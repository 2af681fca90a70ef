import type { LeftOver } from "../carry-over";
import type { Ref, Value } from "../model/ref";
import type { UnitStatus } from "../model/roll-up";
import type { Submission } from "./submission";
import type { ListMatch } from "./unit-list";

/** One file, whose it is, and what becomes of it. */
export interface Unit {
  readonly name: string | null;
  readonly file: string;
  readonly status: UnitStatus;
  readonly submission: Submission | null;
  /** Figures in the form of the roll-up, blank `null`; `null` where there are none. */
  readonly values: Readonly<Record<Ref, Value>> | null;
  /** What the form of the roll-up has no place for. */
  readonly left: readonly LeftOver[];
  readonly match: ListMatch | null;
  /** The file that counts in its stead, and whether figures or text of the two differ. */
  readonly duplicateOf: { readonly file: string; readonly differs: boolean } | null;
  /** Why it could not be read. */
  readonly sentence: string | null;
}

/** A sum that cannot be told, and the units whose figure is blank or no number. */
export interface Undecided {
  readonly ref: Ref;
  readonly units: readonly Unit[];
}
