import { noSections, type Report } from "../../../src/model/report";
import type { TextFinding } from "../../../src/model/finding";
import { checkText } from "../../../src/narrative/check";
import { template2021 } from "../../../src/templates/2021";
import { report } from "../../build-report";
import type { Statement } from "./statements";

/** The findings of C8–C12 on a statement, in a report of which nothing else is written. */
export const findingsOn = (statement: Statement): readonly TextFinding[] =>
  checkText(reportOf(statement), template2021).filter(
    ({ issue }) => issue.code !== "unwritten" && issue.code !== "figure",
  );

export const issuesOn = (statement: Statement): readonly string[] =>
  findingsOn(statement).map(({ rule, issue }) => `${rule} ${issue.code}`);

function reportOf(statement: Statement): Report {
  const base = report();
  const { in: place, text, agency = null } = statement;
  const particulars = { ...base.particulars, "agency.name": agency };
  return place in noSections
    ? { ...base, particulars, sections: { ...noSections, [place]: text } }
    : { ...base, particulars: { ...particulars, [place]: text } };
}
