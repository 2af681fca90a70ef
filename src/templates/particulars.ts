import type { Particular } from "../model/report";

/** How a particular is called in the workbook and in other files. */
export interface ParticularLabel {
  readonly id: Particular | "year";
  readonly label: string;
  readonly aliases: readonly string[];
  readonly hint: string;
}

/** The rows of the sheet 基本信息, in the order of the form. */
export const particularLabels: readonly ParticularLabel[] = [
  {
    id: "agency.name",
    label: "填报单位",
    aliases: ["单位名称", "行政机关名称", "填报机关", "单位"],
    hint: "全称，例如：××区××街道办事处",
  },
  {
    id: "year",
    label: "年度",
    aliases: ["报告年度", "统计年度", "年份"],
    hint: "四位数字，例如：2023",
  },
  { id: "document.number", label: "发文字号", aliases: ["文号"], hint: "没有的可以不填" },
  { id: "document.title", label: "报告标题", aliases: ["标题"], hint: "没有的可以不填" },
  {
    id: "document.date",
    label: "成文日期",
    aliases: ["发布日期", "填报日期", "日期"],
    hint: "例如：2024-01-09",
  },
  { id: "agency.address", label: "联系地址", aliases: ["地址"], hint: "公众查询和来信的地址" },
  { id: "agency.phone", label: "联系电话", aliases: ["电话"], hint: "带区号" },
  { id: "agency.postcode", label: "邮政编码", aliases: ["邮编"], hint: "六位数字" },
  {
    id: "agency.website",
    label: "网站",
    aliases: ["网址", "政府网站"],
    hint: "公布报告电子版的网址",
  },
];

/** Sheets of our workbook beside the tables and the sections, and the names that point to them. */
export const infoSheet = {
  name: "基本信息",
  definedName: "nianbao_info",
  formLabel: "表样",
} as const;
export const explanationSheet = {
  name: "说明",
  definedName: "nianbao_explanations",
  /** What a reason takes up, from left to right. */
  columns: ["rule", "figures", "text", "codes"],
} as const;
export const lastYearSheet = { name: "上年数", definedName: "nianbao_last_year" } as const;
