import type * as Diagnosis from "../../../src/diagnosis";
import type { Cause } from "../../../src/model/cause";
import { fieldsOf } from "../../../src/model/field";
import { isWeighing, type Finding } from "../../../src/model/finding";
import type { Ref } from "../../../src/model/ref";
import type { Severity } from "../../../src/model/relation";
import type { Table, Template } from "../../../src/model/template";
import type { OpenReport } from "../state/open-report";
import type { TextReview } from "../state/snapshot";

/** A cause with the findings that it stands for: they have no card of their own. */
export interface SeenCause {
  /** Its figures; no two causes of a report have the same. */
  readonly key: string;
  readonly cause: Cause;
  /** The worst of what it explains. */
  readonly severity: Severity;
  readonly explained: readonly Finding[];
  /** Nothing is wrong yet: all of its figures are blank, and can have one value only. */
  readonly isBlank: boolean;
}

/** No part of what the pane loads at start, where nothing is open yet. */
let diagnosis: typeof Diagnosis | null = null;

/** Has to be there before a report is looked at; it comes while the workbook is read. */
export async function loadDiagnosis(): Promise<void> {
  diagnosis ??= await import("../../../src/diagnosis");
}

/**
 * What is behind the findings of the figures, the likeliest first. The text, which is looked at a
 * little later, only ranks. Microseconds for one wrong figure, a few milliseconds at the most.
 */
export function causesOf(open: OpenReport, text: TextReview | null): readonly SeenCause[] {
  if (!diagnosis) throw new Error("A report was opened before its diagnosis was loaded");
  const { report, template } = open;
  const evidence = text ? { told: text.told } : {};
  const causes = diagnosis.diagnose(report, template, evidence).map((cause) => seenAs(cause, open));
  const doubtful = new Set(
    causes
      .filter(({ isBlank, cause }) => !isBlank && cause.confidence !== "certain")
      .map((seen) => tableOf(seen, template)),
  );
  return causes.filter((seen) => !seen.isBlank || !doubtful.has(tableOf(seen, template)));
}

function seenAs(cause: Cause, { validation: { findings } }: OpenReport): SeenCause {
  const explained = findings.filter(
    (finding) => cause.explains.includes(finding.key) || isDecidedBy(cause, finding),
  );
  return {
    key: cause.refs.join(" "),
    cause,
    severity: explained.some(isError) ? "error" : "warning",
    explained,
    isBlank: cause.kind === "missing" && cause.from.every((value) => value === null),
  };
}

/** A relation that waits for nothing but the blanks that a cause tells. */
const isDecidedBy = ({ refs }: Cause, finding: Finding): boolean =>
  isWeighing(finding) &&
  finding.missing.length > 0 &&
  finding.missingElsewhere.length === 0 &&
  finding.missing.every((ref) => refs.includes(ref));

/** What a blank must be may rest on what else is mended in its table: no guess is filled in. */
const tableOf = ({ cause }: SeenCause, template: Template): Table | undefined =>
  fieldsOf(template).get(cause.refs[0] ?? "")?.table;

const isError = ({ severity }: Finding): boolean => severity === "error";

/** More figures than these are not gone through one by one. */
const NAMED = 4;

/** The figures of a cause that are named, and that 下一处 leads to. */
export const namedIn = ({ cause: { refs } }: SeenCause): readonly Ref[] => refs.slice(0, NAMED);

/** Whether a figure takes part: it would be another, or one of the relations reads it. */
export const takesPart = ({ cause, explained }: SeenCause, ref: Ref): boolean =>
  [cause, ...cause.alternatives, ...explained].some(({ refs }) => refs.includes(ref));
