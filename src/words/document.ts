import type { Template } from "../model/template";

/** What stands around the six sections of the printed report. */
export const documentWords = {
  title: (agency: string, year: number | null) =>
    `${agency}${year === null ? "" : `${year}年`}政府信息公开工作年度报告`,

  /** `parts` are the titles of the sections without their numbers. */
  basis: ({ notice }: Template, parts: readonly string[]) =>
    `本报告根据《中华人民共和国政府信息公开条例》和《${nested(notice.title)}》（${notice.number}）编制，全文包括${parts.map((part) => `“${part}”`).join("")}${numerals[parts.length] ?? parts.length}个部分。`,
  period: (year: number) => `本报告中所列数据的统计期限为${year}年1月1日至12月31日。`,
  copy: (website: string) => `本报告的电子版可在网站（${website}）查阅和下载。`,
  contact: (agency: string, details: string) =>
    `如对本报告有疑问，请与${agency}联系（${details}）。`,
  contactDetails: { address: "地址", phone: "电话", postcode: "邮编" },
  agency: "本机关",

  date: (iso: string) => iso.replace(/^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/, "$1年$2月$3日"),
  creator: "年报助手",
  cellStyle: "表格文字",
  disclosed: "（此件主动公开）",
  /** On every page of a report whose text is not finished. */
  draft: "草稿",
  draftNotice: "草稿：文字部分还有草稿标记或待填的空，不能作为定稿公布。",
} as const;

export const csvWords = {
  columns: ["指标编码", "指标", "单位", "数值"],
  units: { count: "件", change: "项", amount: "万元" },
} as const;

const numerals: Readonly<Record<number, string>> = { 5: "五", 6: "六", 7: "七" };

/** A title inside a title takes single book-title marks. */
const nested = (title: string) => title.replace(/《/g, "〈").replace(/》/g, "〉");
