import type { Ref } from "../model/ref";
import type { RollUp } from "./roll-up";

/** Id of the relation under which a roll-up reports itself. */
export const B7 = "B7";

/** 汇总关系: what keeps the sums from being told, each with the units that it is for. */
export type SumIssue =
  | { readonly code: "missing"; readonly units: readonly string[] }
  | { readonly code: "blank"; readonly ref: Ref; readonly units: readonly string[] };

/** Units that are not there first, then what is blank, in the order of the form. */
export const sumIssues = ({ missing, undecided }: RollUp): readonly SumIssue[] => [
  ...(missing.length > 0 ? [{ code: "missing" as const, units: missing }] : []),
  ...undecided.map(({ ref, units }) => ({
    code: "blank" as const,
    ref,
    units: units.map(({ name, file }) => name ?? file),
  })),
];
