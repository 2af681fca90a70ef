import { fieldsOf, type Field } from "../model/field";
import { isCounted } from "../model/roll-up";
import type { RollUp } from "../rollup/roll-up";
import { rollUpSheetWords as words } from "../words/roll-up-sheets";
import type { CellPlan, SheetPlan } from "./plan";

/** Columns in front of the figures: unit, file, form. */
export const DETAILS = { labels: 3 } as const;

/** Below the title, the table, the row and the column. */
export const TOP = 4;

/** 单位明细: a row a unit that counts, a column a figure, in the order of the form. */
export function planDetails({ units, template }: RollUp): SheetPlan {
  const fields = [...fieldsOf(template).values()];
  const counted = units.filter(({ status }) => isCounted(status));
  const columns = DETAILS.labels + fields.length;
  const cells = [
    { row: 0, column: 0, value: words.details, style: "title" as const },
    ...words.detailColumns.map((value, column): CellPlan => ({
      ...{ row: TOP - 1, column, value, style: "header" },
    })),
    ...fields.flatMap(headingsOf),
    ...counted.flatMap(({ name, file, submission, values }, i): CellPlan[] => [
      ...[name, file, submission?.template.name ?? null].map((value, column): CellPlan => ({
        ...{ row: TOP + i, column, value, style: "infoFixed" },
      })),
      ...fields.map(({ ref, figure }, column): CellPlan => ({
        ...{ row: TOP + i, column: DETAILS.labels + column, value: values?.[ref] ?? null },
        style: figure === "amount" ? "amount" : "count",
      })),
    ]),
  ];
  return {
    name: words.details,
    columns: [26, 22, 12, ...fields.map(() => 11)],
    rows: [36, 20, 62, 34, ...counted.map(() => 20)],
    cells,
    merges: [{ row: 0, column: 0, rows: 1, columns: DETAILS.labels }],
    freeze: { rows: TOP, columns: 1 },
    print: {
      orientation: "landscape",
      area: { row: 0, column: 0, rows: TOP + Math.max(1, counted.length), columns },
      tall: 0,
    },
    validations: [],
    conditions: [],
    open: [
      {
        row: TOP,
        column: DETAILS.labels,
        rows: Math.max(1, counted.length),
        columns: fields.length,
      },
    ],
  };
}

function headingsOf({ table, row, column }: Field, i: number): CellPlan[] {
  const at = DETAILS.labels + i;
  return [table.name, row.at(-1)?.label ?? "", column.at(-1)?.label ?? ""].map(
    (value, level): CellPlan => ({ row: 1 + level, column: at, value, style: "header" }),
  );
}
