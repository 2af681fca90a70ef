import { recognise } from "../../../src/import/recognition/recognise";
import { Refusal } from "../../../src/model/notice";
import type { Workbook } from "../../../src/model/sheet";
import { validate } from "../../../src/validate";
import { words } from "../../../src/words/pane";
import type { OpenReport } from "./open-report";

/**
 * The report in an open workbook; `null` where it holds none. Throws a `Refusal` where it cannot
 * be told which report is meant.
 */
export function openReportIn(workbook: Workbook): OpenReport | null {
  const recognised = recogniseOrNone(workbook);
  if (!recognised) return null;
  const { report, template, cells, particulars, sections, explanations, notices } = recognised;
  const { lastYearSheet: lastYear } = recognised;
  return {
    template,
    report,
    validation: validate(report, template),
    places: { cells, particulars, sections, explanations, lastYear },
    notices,
  };
}

function recogniseOrNone(workbook: Workbook) {
  try {
    return recognise(workbook, words.workbook);
  } catch (error) {
    if (error instanceof Refusal && error.notice.code === "report.none") return null;
    throw error;
  }
}
