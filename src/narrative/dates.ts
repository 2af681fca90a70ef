import type { TextFinding } from "../model/finding";
import type { Report } from "../model/report";
import { textFinding, whole } from "./passage";

/** The last day of publication, in the year after, by the agency's name; the first that fits. */
const DEADLINES: readonly (readonly [RegExp, string])[] = [
  [/(?:街道办事处|街道|[镇乡]人民政府|[镇乡]|苏木|办事处)$/u, "01-31"],
  [/(?:省|自治区|^(?:北京|上海|天津|重庆)市)人民政府(?:办公厅)?$/u, "03-31"],
  [/[市州盟].+(?:市|县|区|旗)人民政府(?:办公室)?$/u, "02-20"],
  [/(?:市|自治州|州|盟)人民政府(?:办公室|办公厅)?$/u, "03-10"],
  [/(?:县|区|旗)人民政府(?:办公室)?$/u, "02-20"],
  [/./u, "01-31"],
];

const ISO = /^\d{4}-\d{2}-\d{2}$/u;

/** C11: the report is dated after the year that it counts, and by the day of publication. */
export function checkDate({ year, particulars }: Report): readonly TextFinding[] {
  const date = particulars["document.date"];
  const agency = particulars["agency.name"];
  if (year === null || date === null || !ISO.test(date)) return [];
  const next = year + 1;
  if (date < `${next}-01-01`)
    return [textFinding("C11", whole(null, date), { code: "early", date, from: `${next}-01-01` })];
  const [, day] = DEADLINES.find(([name]) => agency !== null && name.test(agency)) ?? [];
  const deadline = day === undefined ? null : `${next}-${day}`;
  return deadline !== null && date > deadline
    ? [textFinding("C11", whole(null, date), { code: "late", date, deadline })]
    : [];
}
