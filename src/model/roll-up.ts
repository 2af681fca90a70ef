import type { Ref, Value } from "./ref";
import type { Severity } from "./relation";
import type { TemplateId } from "./template";

/** What becomes of a file in a roll-up; only the first two are part of the sums. */
export const unitStatuses = [
  "ok",
  /** Counted, and its check found errors. */
  "errors",
  /** Another file of the same unit and year is counted. */
  "duplicate",
  /** Left out by the person. */
  "excluded",
  "otherYear",
  /** No way leads from its form to that of the roll-up. */
  "otherForm",
  /** The unit is not on the list. */
  "unlisted",
  "unreadable",
] as const;
export type UnitStatus = (typeof unitStatuses)[number];

export const isCounted = (status: UnitStatus): boolean => status === "ok" || status === "errors";

/** A finding as it is published: facts that outlive the report that they are of, and its sentence. */
export interface PublishedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: "fail" | "undecided";
  readonly refs: readonly Ref[];
  readonly expected: number | null;
  readonly actual: number | null;
  readonly difference: number | null;
  readonly message: string;
}

/** One file of a roll-up as it is published. */
export interface RolledUnit {
  /** As the list has it, or as the report names itself; `null` where neither is known. */
  readonly name: string | null;
  readonly file: string;
  readonly status: UnitStatus;
  /** The form that it was handed in on; `null` where it could not be read. */
  readonly template: TemplateId | null;
  /** In the form of the roll-up, blank `null`; `null` where it could not be read or converted. */
  readonly values: Readonly<Record<Ref, Value>> | null;
  readonly findings: readonly PublishedFinding[];
  /** What a person has to know of it, beside its findings. */
  readonly notes: readonly string[];
}

/** What a consolidated report tells of the units behind its figures. */
export interface RolledUp {
  readonly units: readonly RolledUnit[];
  /** Units of the list that nothing was handed in of. */
  readonly missing: readonly string[];
}
