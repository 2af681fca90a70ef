import type { TextFinding } from "../model/finding";
import type { Report } from "../model/report";
import type { Template } from "../model/template";
import type { Finished } from "../model/text-relation";
import { textFinding } from "./passage";
import { unfinishedIn } from "./unfinished";

/** C0: no mark of a draft and no gap is left. */
export const checkFinished = (
  relation: Finished,
  report: Report,
  template: Template,
): readonly TextFinding[] =>
  unfinishedIn(report, template).map(({ kind, ...passage }) =>
    textFinding(relation, passage, { code: kind === "draft" ? "draftMark" : "gap" }),
  );
