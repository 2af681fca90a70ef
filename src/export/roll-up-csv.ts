import { fieldsOf } from "../model/field";
import type { RollUp } from "../rollup/roll-up";
import { figureName, statusNames } from "../words/roll-up";
import { rollUpSheetWords as words } from "../words/roll-up-sheets";
import { csvOf } from "./csv";

/** A line a file with what became of it and its figures, a column a figure; the sums stand last. */
export function toRollUpCsv({ units, report, template }: RollUp): string {
  const refs = [...fieldsOf(template).keys()];
  const { detailColumns, reviewedColumns } = words;
  return csvOf([
    [...detailColumns, reviewedColumns[1], ...refs.map((ref) => figureName(ref, template))],
    ...units.map(({ name, file, submission, status, values }) => [
      ...[name, file, submission?.template.name ?? null, statusNames[status]],
      ...refs.map((ref) => values?.[ref] ?? null),
    ]),
    [words.sum, null, template.name, null, ...refs.map((ref) => report.values[ref] ?? null)],
  ]);
}
