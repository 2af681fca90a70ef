import type { Cell } from "../../../src/model/sheet";
import { sheet, workbook } from "../sheets";
import { each, inThree, HEADER, FIRST, type GridCase } from "./case";
import {
  all,
  below,
  beside,
  cells,
  columnsInOrder,
  filledDown,
  offset,
  unmerged,
  withColumn,
  withoutRows,
  type Change,
} from "./changes";

const ungrouped: Change = (of) => ({
  ...of,
  merges: [],
  rows: of.rows.map((row, i) =>
    i < FIRST
      ? row
      : row.map((cell, column) =>
          typeof cell === "string" && row.findLastIndex((c) => typeof c === "string") > column
            ? null
            : cell,
        ),
  ),
});

const oneLabel: Change = (of) => ({
  ...of,
  rows: of.rows.map((row) => [
    row.slice(0, 3).findLast((cell) => cell !== null) ?? null,
    ...row.slice(3),
  ]),
});

const note: readonly Cell[] = ["注：统计截止时间为当年12月31日，单位：件。"];

/** Where the tables stand, and what stands around their labels and figures. */
export const layoutCases: readonly GridCase[] = [
  { name: "as printed", draw: each((s) => s) },
  { name: "unmerged", draw: each(unmerged) },
  { name: "labels of merges repeated", draw: each(filledDown) },
  { name: "offset", draw: each(offset(7, 4)) },
  { name: "stacked without gap", draw: (a, b, c) => workbook(all(below(0, b), below(0, c))(a)) },
  {
    name: "stacked, offset, notes between",
    draw: (a, b, c) =>
      workbook(all(below(1, sheet(String(note[0]))), below(2, b), below(1, c), offset(3, 2))(a)),
  },
  { name: "stacked, three first", draw: (a, b, c) => workbook(all(below(1, c), below(1, a))(b)) },
  { name: "two beside three", draw: (a, b, c) => workbook(beside(1, b)(a), c) },
  { name: "two beside three, no gap", draw: (a, b, c) => workbook(beside(0, b)(a), c) },
  { name: "three beside two", draw: (a, b, c) => workbook(beside(2, a)(b), c) },
  { name: "three beside two, unmerged", draw: (a, b, c) => workbook(unmerged(beside(2, a)(b)), c) },
  { name: "three beside four", draw: (a, b, c) => workbook(a, beside(1, c)(b)) },
  {
    name: "two beside three, four below both",
    draw: (a, b, c) => workbook(below(1, c)(beside(1, b)(a))),
  },
  { name: "all beside", draw: (a, b, c) => workbook(beside(1, c)(beside(1, b)(a))) },
  {
    name: "two above four, both beside three",
    draw: (a, b, c) => workbook(beside(1, b)(below(2, c)(a))),
  },
  { name: "groups missing", draw: inThree(ungrouped) },
  { name: "groups missing, one column of labels", draw: inThree(all(ungrouped, oneLabel)) },
  {
    name: "row numbers in front",
    draw: inThree(
      withColumn(0, (_, i) => (i >= FIRST ? i - FIRST + 1 : i === HEADER ? "序号" : null)),
    ),
  },
  {
    name: "row numbers in front, every table",
    draw: each(withColumn(0, (row, i) => (row.some((c) => typeof c === "number") ? i : null))),
  },
  {
    name: "row numbers between label and figures",
    draw: inThree(
      withColumn(3, (_, i) => (i >= FIRST ? i - FIRST + 1 : i === HEADER ? "行次" : null)),
    ),
  },
  {
    name: "row codes between label and figures without heading",
    draw: inThree(withColumn(3, (_, i) => (i >= FIRST ? i - FIRST + 1 : null))),
  },
  {
    name: "unit column",
    draw: inThree(withColumn(3, (_, i) => (i >= FIRST ? "件" : i === HEADER ? "单位" : null))),
  },
  {
    name: "remarks after the total",
    draw: inThree(
      withColumn(10, (_, i) => (i === FIRST + 1 ? "含转办3件" : i === HEADER ? "备注" : null)),
    ),
  },
  {
    name: "figures in the remarks",
    says: ["column.unknown"],
    draw: inThree(withColumn(10, (_, i) => (i === FIRST + 1 ? 3 : i === HEADER ? "备注" : null))),
  },
  {
    name: "check column after the total",
    says: ["column.unknown"],
    draw: inThree(withColumn(10, (_, i) => (i >= FIRST ? 777 + i : i === HEADER ? "合计" : null))),
  },
  {
    name: "sum column without heading after the total",
    draw: inThree(withColumn(10, (_, i) => (i >= FIRST ? 777 + i : null))),
  },
  {
    name: "last year's column after the total",
    says: ["column.unknown"],
    draw: inThree(
      withColumn(10, (_, i) => (i >= FIRST ? 777 + i : i === HEADER ? "上年总计" : null)),
    ),
  },
  {
    name: "header without 申请人情况",
    draw: inThree(withoutRows((_, i) => i === HEADER)),
  },
  {
    name: "header of one row",
    draw: inThree((of) =>
      withoutRows((_, i) => i === HEADER || i === HEADER + 1)({
        ...of,
        merges: [],
        rows: of.rows.map((row, i) =>
          i === HEADER + 2
            ? [
                "",
                "",
                "项目",
                "自然人",
                "商业企业",
                "科研机构",
                "社会公益组织",
                "法律服务机构",
                "其他",
                "总计",
              ]
            : row,
        ),
      }),
    ),
  },
  {
    name: "no header at all",
    draw: inThree(
      all(
        unmerged,
        withoutRows((_, i) => i >= HEADER && i < FIRST),
      ),
    ),
    says: ["table.unheaded"],
  },
  {
    name: "columns under words that nobody knows",
    draw: inThree(
      all(
        unmerged,
        cells((cell, row, column) =>
          cell !== null && row >= HEADER && row < FIRST ? `第${column}类甲乙丙` : cell,
        ),
      ),
    ),
    says: ["table.unheaded"],
  },
  {
    name: "总计 first",
    draw: inThree(all(filledDown, columnsInOrder(0, 1, 2, 9, 3, 4, 5, 6, 7, 8))),
  },
  {
    name: "columns in another order",
    draw: inThree(all(filledDown, columnsInOrder(0, 1, 2, 8, 4, 3, 6, 5, 7, 9))),
  },
];
