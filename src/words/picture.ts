/** What 一图读懂 says beside its figures. */
export const pictureWords = {
  heading: (year: number | null) => `${year === null ? "" : `${year}年`}政府信息公开工作年度报告`,
  tagline: "一图读懂",
  /** Where a column names no other. */
  unit: "件",
  /** Stands where the report has no figure. */
  missing: "未填",
  before: (value: string) => `上年 ${value}`,
  change: (ratio: string) => `，${ratio}`,
  period: (year: number | null) => (year === null ? "" : `数据统计期限：${year}年1月1日至12月31日`),
  source: "数据来源：政府信息公开工作年度报告",
  unsupported: "这一年的表样没有一图读懂；请选择 2021 年及以后格式的年报。",
} as const;
