import type { OpenCode, OpenFacts, OpenItem, OpenPlace, ReadinessTopic } from "../model/readiness";

/** How the checklist calls its rows. */
export const topicNames: Readonly<Record<ReadinessTopic, string>> = {
  unit: "填报单位",
  year: "年度",
  number: "发文字号",
  date: "成文日期",
  contact: "联系方式",
  figures: "三张表",
  relations: "勾稽关系",
  reasons: "说明",
  sections: "文字部分",
  aspects: "五个方面",
  fee: "信息处理费",
  drafts: "草稿和空缺",
};

/** What is open, and what to do about it. */
interface Said {
  readonly fact: string;
  readonly remedy: string;
}

const said: { readonly [C in OpenCode]: (facts: OpenFacts[C]) => Said } = {
  "unit.missing": () => ({ fact: "填报单位未填", remedy: "请填写单位全称" }),
  "year.missing": () => ({ fact: "年度未填", remedy: "请填写报告年度" }),
  "year.future": ({ year }) => ({ fact: `${year} 年度还没有开始`, remedy: "请核对年度" }),
  "year.running": ({ year }) => ({
    fact: `${year} 年度还没有结束`,
    remedy: "数据应统计到 12 月 31 日，请在年度终了后再核对一遍",
  }),
  "year.form": ({ year, form }) => ({
    fact: `${year} 年度的报告不用${form}`,
    remedy: "请核对年度或改用相应的格式",
  }),
  "number.missing": () => ({ fact: "发文字号未填", remedy: "有发文字号的请补填" }),
  "date.missing": () => ({ fact: "成文日期未填", remedy: "请填写，例如 2024-01-09" }),
  "address.missing": () => ({ fact: "联系地址未填", remedy: "请补填，便于公众查询" }),
  "phone.missing": () => ({ fact: "联系电话未填", remedy: "请补填，便于公众查询" }),
  "postcode.missing": () => ({ fact: "邮政编码未填", remedy: "请补填六位数字" }),
  "figures.blank": ({ table, count }) => ({
    fact: `${table}有 ${count} 格未填`,
    remedy: "请补填，没有发生的填 0",
  }),
  "figures.wrong": ({ table, count }) => ({
    fact: `${table}有 ${count} 格填的不是规定的数字`,
    remedy: "请改为数字",
  }),
  "relations.broken": ({ table, count }) => ({
    fact: `${table}有 ${count} 条勾稽关系不相符`,
    remedy: "请按审核意见核对",
  }),
  "reasons.missing": ({ where }) => ({
    fact: `“${where}”的提示没有写明原因`,
    remedy: "请核对数据，确实无误的写明原因",
  }),
  "reasons.stale": ({ where }) => ({
    fact: `“${where}”的说明已过时`,
    remedy: "写说明以后数有改动，请核对后确认或改写",
  }),
  "sections.unwritten": ({ section }) => ({ fact: `“${section}”没有写`, remedy: "请补写" }),
  "aspects.missing": ({ section, aspects }) => ({
    fact: `“${section}”没有写到${aspects.join("、")}`,
    remedy: "请补写",
  }),
  "fee.missing": ({ section }) => ({
    fact: `“${section}”没有写收取信息处理费的情况`,
    remedy: "请补写，没有收取的也要写明",
  }),
  "fee.unit": ({ section, quote }) => ({
    fact: `“${section}”的信息处理费写作“${quote}”`,
    remedy: "请改为以元为单位",
  }),
  "drafts.marked": ({ section, paragraph }) => ({
    fact: `“${section}”第 ${paragraph} 段还标着草稿`,
    remedy: "请核对改写，再删去草稿标记",
  }),
  "drafts.gap": ({ section, paragraph, quote }) => ({
    fact: `“${section}”第 ${paragraph} 段有空缺${quote.trim() === "" ? "" : `“${quote.trim()}”`}`,
    remedy: "请补填",
  }),
};

const sayingOf = ({ code, facts }: OpenItem): Said =>
  (said[code] as (facts: unknown) => Said)(facts);

/** What is open, in a few words that name it: 成文日期未填. */
export const openFact = (item: OpenItem): string => sayingOf(item).fact;

/** The sentence for an open item: where, what, what to do. */
export function sayOpen(item: OpenItem): string {
  const { fact, remedy } = sayingOf(item);
  return `${whereOf(item.place)}${fact}；${remedy}。`;
}

/** Figures and sections are named by the fact itself. */
const whereOf = ({ kind }: OpenPlace): string => (kind === "particular" ? "基本信息：" : "");
