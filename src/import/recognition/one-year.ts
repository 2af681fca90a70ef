import type { Sheet, Workbook } from "../../model/sheet";
import { isReportYear } from "../../model/year";

/** The sheets of one report, where those of other years or of quarters stand beside them. */
export interface OfOneYear {
  readonly workbook: Workbook;
  /** Names of the sheets that were left out. */
  readonly left: readonly string[];
}

/**
 * Leaves out the sheets whose name, or whose head, says another year than the report's (the latest
 * where that is not known), 上年, or a quarter; `null` where no sheet does.
 */
export function ofOneYear(workbook: Workbook, year: number | null): OfOneYear | null {
  const marks = workbook.sheets.map(periodOf);
  const years = marks.filter((mark) => typeof mark === "number");
  const meant = year ?? (years.length > 0 ? Math.max(...years) : null);
  const isOther = (mark: Period): boolean =>
    mark === "other" || (typeof mark === "number" && mark !== meant);
  const left = workbook.sheets.filter((_, i) => isOther(marks[i] ?? null));
  if (left.length === 0 || left.length === workbook.sheets.length) return null;
  const sheets = workbook.sheets.filter((sheet) => !left.includes(sheet));
  return { workbook: { ...workbook, sheets }, left: left.map(({ name }) => name) };
}

/** The year that a sheet says it is for; `other` is last year's, or less than a year. */
type Period = number | "other" | null;

function periodOf({ name, rows }: Sheet): Period {
  return periodIn(name) ?? periodIn(rows.slice(0, HEAD).flat().filter(isTitle).join(" "));
}

/** Rows in which a sheet says what it is for. */
const HEAD = 3;

const isTitle = (cell: unknown): cell is string => typeof cell === "string" && cell.length <= 60;

function periodIn(text: string): Period {
  const plain = text.normalize("NFKC");
  if (/上年数|上年度|去年|[一二三四1-4]季度|[上下]半年/u.test(plain)) return "other";
  const year = Number(/(?<!\d)(20\d{2})(?!\d|\s*号)/u.exec(plain)?.[1]);
  return isReportYear(year) ? year : null;
}
