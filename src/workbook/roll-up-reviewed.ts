import { rollUpSheetWords as words } from "../words/roll-up-sheets";
import type { CellPlan, SheetPlan } from "./plan";

/** One line of 审核情况; cells are as they are shown. */
export interface ReviewedRow {
  readonly unit: string;
  readonly status: string;
  readonly kind: string;
  readonly cells: string;
  readonly from: string;
  readonly to: string;
  readonly sentence: string;
}

const keys = ["unit", "status", "kind", "cells", "from", "to", "sentence"] as const;
const widths = [24, 14, 10, 16, 12, 12, 62];
const TOP = 2;

/** 审核情况: what was found, a line a finding. */
export function planReviewed(rows: readonly ReviewedRow[]): SheetPlan {
  const lines = rows.flatMap((row, i) =>
    keys.map((key, column): CellPlan => ({
      ...{ row: TOP + i, column, value: row[key] || null, style: "infoFixed" },
    })),
  );
  return {
    name: words.reviewed,
    columns: widths,
    rows: [36, 22, ...rows.map(() => null)],
    cells: [
      { row: 0, column: 0, value: words.reviewed, style: "title" },
      ...words.reviewedColumns.map((value, column): CellPlan => ({
        ...{ row: TOP - 1, column, value, style: "header" },
      })),
      ...lines,
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: keys.length }],
    freeze: { rows: TOP, columns: 1 },
    print: {
      orientation: "landscape",
      area: { row: 0, column: 0, rows: TOP + Math.max(1, rows.length), columns: keys.length },
      tall: 0,
    },
    validations: [],
    conditions: [],
    open: [],
  };
}
