import type { TextFinding } from "../model/finding";
import type { Report } from "../model/report";
import type { Publication } from "../model/text-relation";
import { textFinding, whole } from "./passage";
import { compile } from "./patterns";

const ISO = /^\d{4}-\d{2}-\d{2}$/u;

/** C11: the report is dated after the year that it counts, and by the day of publication. */
export function checkDate(
  relation: Publication,
  { year, particulars }: Report,
): readonly TextFinding[] {
  const date = particulars["document.date"];
  const agency = particulars["agency.name"];
  if (year === null || date === null || !ISO.test(date)) return [];
  const next = year + 1;
  const from = `${next}-01-01`;
  if (date < from) return [textFinding(relation, whole(null, date), { code: "early", date, from })];
  const fitting = relation.deadlines.find(
    (each) => agency !== null && compile(each.agency).test(agency),
  );
  const deadline = fitting === undefined ? null : `${next}-${fitting.day}`;
  return deadline !== null && date > deadline
    ? [textFinding(relation, whole(null, date), { code: "late", date, deadline })]
    : [];
}
