/** Names and headings of the workbook of a roll-up. */
export const rollUpSheetWords = {
  title: (agency: string, year: number | null) =>
    `${agency}${year === null ? "" : `${year}年度`}政府信息公开工作年度报告汇总`,
  details: "单位明细",
  detailColumns: ["单位", "文件", "表样"],
  reviewed: "审核情况",
  reviewedColumns: ["单位", "是否计入", "类别", "单元格", "现填", "应为", "说明"],
  kinds: { cause: "差错", error: "错误", warning: "提示", undecided: "无法核对", note: "请注意" },
  sums: "汇总",
  sum: "汇总数",
  given: (reason: string) => `单位的说明：${reason}`,
  wanted: "请单位写明原因。",
  blank: "空白",
} as const;
