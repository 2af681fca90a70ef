import { contains, type Range } from "../../model/range";
import { cellAt, type Sheet } from "../../model/sheet";
import type { Labelled } from "./align";
import { isBlank } from "../figure";
import { normalise, variants } from "./label";

/** What heads one column of a sheet, or several that say the same. */
export interface ColumnHeading extends Labelled {
  readonly column: number;
  readonly width: number;
  /** As printed. */
  readonly label: string;
}

/** The lowest heading of every column of a range, with those above it. */
export function headingsIn(sheet: Sheet, range: Range): ColumnHeading[] {
  const rows = Array.from({ length: range.rows }, (_, i) => range.row + i);
  const merges = sheet.merges.filter(
    ({ row, rows: tall }) => row < range.row + range.rows && row + tall > range.row,
  );
  const wide = Math.max(0, ...rows.map((row) => sheet.rows[row]?.length ?? 0));
  const found: ColumnHeading[] = [];
  for (let column = range.column; column < Math.min(wide, range.column + range.columns); column++) {
    const own = rows.filter((row) => !isBlank(cellAt(sheet, row, column)));
    const lowest = own.at(-1);
    if (lowest === undefined) continue;
    const label = String(cellAt(sheet, lowest, column));
    const above = rows.filter((row) => row < lowest);
    const groups = above.map((row) =>
      normalise(covering(sheet, merges, row, column, range.column)),
    );
    const joined = own.map((row) => String(cellAt(sheet, row, column))).join("");
    found.push({
      candidates: [label, joined].flatMap(variants),
      groups: groups.filter(Boolean),
      weight: 1,
      column,
      width: mergeAt(merges, lowest, column)?.columns ?? 1,
      label: label.trim(),
    });
  }
  return withoutRepeats(found);
}

/** A heading that was never merged may stand in every column that it is for. */
const withoutRepeats = (headings: readonly ColumnHeading[]): ColumnHeading[] =>
  headings.reduce<ColumnHeading[]>((kept, heading) => {
    const last = kept.at(-1);
    if (!last || !isRepeat(heading, last)) return [...kept, heading];
    return [...kept.slice(0, -1), { ...last, width: last.width + heading.width }];
  }, []);

const isRepeat = (heading: ColumnHeading, before: ColumnHeading): boolean =>
  heading.column === before.column + before.width &&
  heading.candidates[0] === before.candidates[0] &&
  String(heading.groups) === String(before.groups);

const mergeAt = (merges: readonly Range[], row: number, column: number) =>
  merges.find((merge) => contains(merge, row, column));

/** The heading over a cell: its own, that of its merge, or the one to its left that was never merged. */
function covering(
  sheet: Sheet,
  merges: readonly Range[],
  row: number,
  column: number,
  first: number,
): string {
  const merge = mergeAt(merges, row, column);
  if (merge) return String(cellAt(sheet, merge.row, merge.column) ?? "");
  for (let left = column; left >= first; left--) {
    const cell = cellAt(sheet, row, left);
    if (isBlank(cell)) continue;
    return left < column && mergeAt(merges, row, left) ? "" : String(cell);
  }
  return "";
}
