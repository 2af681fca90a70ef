import type { Sheet } from "../../../src/model/sheet";
import { workbook } from "../sheets";
import { inFour, type GridCase } from "./case";
import {
  all,
  below,
  turned,
  unmerged,
  withColumn,
  withoutColumns,
  withoutRows,
  withRows,
} from "./changes";

const crosswise = (c: Sheet): Sheet => {
  const row = c.rows[4] ?? [];
  const five = (c.rows[2] ?? []).slice(0, 5);
  return {
    ...c,
    merges: [],
    rows: [
      [c.rows[0]?.[0] ?? null],
      ["类别", ...five],
      ["行政复议", ...row.slice(0, 5)],
      ["行政诉讼 未经复议直接起诉", ...row.slice(5, 10)],
      ["行政诉讼 复议后起诉", ...row.slice(10)],
    ],
  };
};

const crosswiseInGroups = (c: Sheet): Sheet => {
  const { rows } = crosswise(c);
  return {
    ...c,
    merges: [],
    rows: rows.map((row, i) =>
      i === 3
        ? ["行政诉讼", "未经复议直接起诉", ...row.slice(1)]
        : i === 4
          ? [null, "复议后起诉", ...row.slice(1)]
          : [row[0] ?? null, null, ...row.slice(1)],
    ),
  };
};

/** The ways in which table four is laid out. */
export const tableFourCases: readonly GridCase[] = [
  { name: "four turned", draw: inFour(turned) },
  { name: "four turned, unmerged", draw: inFour(all(turned, unmerged)) },
  {
    name: "four in two tables",
    draw: (a, b, c) =>
      workbook(a, b, withoutColumns(5, 6, 7, 8, 9, 10, 11, 12, 13, 14)(c), {
        ...withoutColumns(0, 1, 2, 3, 4)(c),
        name: "诉讼",
      }),
  },
  {
    name: "four in two tables on one sheet",
    draw: (a, b, c) =>
      workbook(
        a,
        b,
        below(
          1,
          withoutColumns(0, 1, 2, 3, 4)(c),
        )(withoutColumns(5, 6, 7, 8, 9, 10, 11, 12, 13, 14)(c)),
      ),
  },
  {
    name: "four with labels before the row",
    draw: inFour(
      withColumn(0, (row, i) =>
        row.some((c) => typeof c === "number") ? "件数" : i === 1 ? "类别" : null,
      ),
    ),
  },
  {
    name: "four with agency before the row",
    draw: inFour(
      withColumn(0, (row, i) =>
        row.some((c) => typeof c === "number") ? "某区某局" : i === 1 ? "单位名称" : null,
      ),
    ),
  },
  {
    name: "four with number before the row",
    draw: inFour(
      withColumn(0, (row, i) =>
        row.some((c) => typeof c === "number") ? 1 : i === 1 ? "序号" : null,
      ),
    ),
  },
  {
    name: "four with a row of zeros above",
    draw: inFour((of) =>
      withRows(
        4,
        (of.rows[4] ?? []).map(() => 0),
      )(of),
    ),
    says: ["row.twice"],
  },
  {
    name: "four with a row of zeros below",
    draw: inFour((of) => ({ ...of, rows: [...of.rows, (of.rows[4] ?? []).map(() => 0)] })),
    says: ["row.twice"],
  },
  { name: "four with a blank row above", draw: inFour(withRows(4, [])) },
  {
    name: "four unmerged without group row",
    draw: inFour(
      all(
        unmerged,
        withoutRows((_, i) => i === 1),
      ),
    ),
  },
  {
    name: "four with column numbers",
    draw: inFour(
      withRows(
        4,
        Array.from({ length: 15 }, (_, i) => i + 1),
      ),
    ),
  },
  { name: "four crosswise", draw: (a, b, c) => workbook(a, b, crosswise(c)) },
  { name: "four crosswise with groups", draw: (a, b, c) => workbook(a, b, crosswiseInGroups(c)) },
  { name: "four crosswise, turned", draw: (a, b, c) => workbook(a, b, turned(crosswise(c))) },
  {
    name: "four crosswise with groups, turned",
    draw: (a, b, c) => workbook(a, b, turned(crosswiseInGroups(c))),
  },
  {
    name: "all turned on one sheet",
    draw: (a, b, c) => workbook(turned(all(below(1, b), below(1, c))(a))),
  },
  {
    name: "all stacked, four turned",
    draw: (a, b, c) => workbook(all(below(1, b), below(1, turned(c)))(a)),
  },
  {
    name: "all stacked, four crosswise",
    draw: (a, b, c) => workbook(all(below(1, b), below(1, crosswise(c)))(a)),
  },
];
