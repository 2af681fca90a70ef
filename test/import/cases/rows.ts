import { inThree, inTwo, has, HEADER, FIRST, type GridCase } from "./case";
import {
  all,
  cells,
  filledDown,
  labels,
  swappedRows,
  turned,
  unmerged,
  withColumn,
  withoutColumns,
  withoutRows,
  withRows,
  type Change,
} from "./changes";

const insertRow =
  (at: number, height: number): Change =>
  (of) =>
    withRows(at, ...of.rows.slice(HEADER, HEADER + height))(of);

/** Rows and columns that are missing, moved, repeated or too many. */
export const rowCases: readonly GridCase[] = [
  ...(
    [
      [FIRST, /^applications\.received/],
      [FIRST + 4, /stateSecret/],
      [FIRST + 12, /notHeld/],
      [FIRST + 15, /complaint/],
      [FIRST + 23, /outcomes\.total/],
    ] as const
  ).map(([at, lost]): GridCase => ({
    name: `row ${at} missing`,
    draw: inThree(withoutRows((_, i) => i === at)),
    says: ["row.missing"],
    lost,
  })),
  {
    name: "3.其他 missing",
    draw: inThree(withoutRows(has("3.其他"))),
    says: ["row.missing"],
    lost: /otherHandling\.other/,
  },
  {
    name: "（七）总计 missing",
    draw: inThree(withoutRows(has("（七）"))),
    says: ["row.missing"],
    lost: /outcomes\.total/,
  },
  {
    name: "every row without figures left out",
    draw: inThree(withoutRows((_, i) => i >= FIRST && i % 3 === 0)),
    says: ["row.missing"],
    lost: /granted|prohibited|internal|Inquiry|Unclear|publication|notCorrected|outcomes\.total/,
  },
  {
    name: "column missing",
    draw: inThree(withoutColumns(6)),
    says: ["column.missing"],
    lost: /nonprofit/,
  },
  {
    name: "其他 column missing",
    draw: inThree(withoutColumns(8)),
    says: ["column.missing"],
    lost: /^applications.*\.other$/,
  },
  { name: "rows swapped", draw: inThree(all(unmerged, swappedRows(FIRST + 5, FIRST + 8))) },
  {
    name: "rows swapped over groups, labels repeated",
    draw: inThree(all(filledDown, swappedRows(FIRST + 5, FIRST + 14))),
  },
  {
    name: "total row swapped to top, labels repeated",
    draw: inThree(all(filledDown, swappedRows(FIRST + 2, FIRST + 23))),
  },
  ...[6, 9, 14, 19, 25].map((at): GridCase => ({
    name: `header repeated at ${at}`,
    draw: inThree(insertRow(at, 3)),
  })),
  { name: "header repeated, unmerged", draw: inThree(all(unmerged, insertRow(12, 3))) },
  {
    name: "header repeated with title and page number",
    draw: inThree(
      all(unmerged, withRows(12, ["—3—"], ["三、收到和处理政府信息公开申请情况（续）"])),
    ),
  },
  {
    name: "page break with group label again",
    draw: inThree(all(filledDown, insertRow(14, 3), withRows(14, ["第 3 页 共 5 页"]))),
  },
  {
    name: "only the last header row repeated",
    draw: inThree(all(unmerged, (of) => withRows(15, of.rows[3] ?? [])(of))),
  },
  {
    name: "column numbers under the header",
    draw: inThree(withRows(FIRST, ["栏次", null, null, 1, 2, 3, 4, 5, 6, 7])),
  },
  {
    name: "column numbers under the header, no label",
    draw: inThree(withRows(FIRST, [null, null, null, 1, 2, 3, 4, 5, 6, 7])),
  },
  {
    name: "column letters under the header",
    draw: inThree(withRows(FIRST, ["甲", null, null, "A", "B", "C", "D", "E", "F", "G"])),
  },
  {
    name: "row codes as labels",
    draw: inThree(withColumn(0, (_, i) => (i >= FIRST ? `${i - 3}` : null))),
  },
  {
    name: "single row 其他处理",
    draw: inThree((of) => {
      const at = of.rows.findIndex(has("（六）"));
      return withoutRows((_, i) => i === at + 1 || i === at + 2)({
        ...of,
        rows: of.rows.map((row, i) =>
          i === at ? [null, "（六）其他处理", null, 1, 2, 3, 4, 5, 6, 21] : row,
        ),
      });
    }),
    lost: /otherHandling\.(?:notCorrected|feeUnpaid)/,
    holds: Object.fromEntries(
      ["naturalPerson", "business", "research", "nonprofit", "legalService", "other", "total"].map(
        (key, i) => [`applications.outcomes.otherHandling.other.${key}`, i < 6 ? i + 1 : 21],
      ),
    ),
    says: ["row.single"],
  },
  {
    name: "two of three rows of 其他处理 in one",
    says: ["row.alias"],
    draw: inThree(labels((label) => (label.startsWith("2.申请人逾期") ? "2.逾期未缴费" : label))),
  },
  {
    name: "subtotal rows of the groups",
    draw: inThree((of) => {
      const at = of.rows.findIndex(has("（三）"));
      return withRows(at, [null, "（三）不予公开", "小计", 1, 2, 3, 4, 5, 6, 21])(unmerged(of));
    }),
    says: ["row.unknown"],
  },
  {
    name: "subtotal rows on the group label",
    draw: inThree((of) => {
      const at = of.rows.findIndex(has("（三）"));
      return withRows(at, [null, "（三）不予公开", null, 1, 2, 3, 4, 5, 6, 21])(
        cells((cell, r, c) => (r === at && c === 1 ? null : cell))(unmerged(of)),
      );
    }),
    says: ["row.unknown"],
  },
  {
    name: "last year's figures beside in every column pair",
    says: ["column.unknown", "row.unclear"],
    lost: /^disclosure\.(?:licences|penalties|coercion|fees)/,
    draw: inTwo(
      withColumn(2, (row) =>
        row.some((c) => typeof c === "number")
          ? 5
          : row.includes("本年制发件数")
            ? "上年制发件数"
            : null,
      ),
    ),
  },
  { name: "two without block titles", draw: inTwo(withoutRows(has("第二十条"))) },
  {
    name: "two without any header",
    draw: inTwo(withoutRows((row) => !row.some((c) => typeof c === "number"))),
    says: ["table.unheaded"],
  },
  { name: "two turned", draw: inTwo(turned) },
  { name: "three turned", draw: inThree(turned) },
];
