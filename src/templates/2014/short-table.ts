import type { Table } from "../../model/template";

/** The short table that Fujian printed: this year and all years so far. */
export const shortTable: Table = {
  id: "shortTable",
  name: "统计表",
  title: "政府信息公开工作情况统计表",
  titleAliases: ["政府信息公开情况统计表"],
  definedName: "nianbao_short_table",
  orientation: "portrait",
  blocks: [
    {
      corner: "指标名称",
      columns: [
        { key: "year", label: "本年度", aliases: ["本年", "本年度数"] },
        { key: "sinceStart", label: "历年累计", aliases: ["累计", "历年累计数"] },
      ],
      rows: [
        { key: "published", label: "主动公开文件数", aliases: ["主动公开文件总数"], unit: "条" },
        {
          key: "publishedOnline",
          label: "其中：网站公开数",
          aliases: ["网站公开数", "通过网站公开数"],
          unit: "条",
        },
        { key: "publishedInGazette", label: "政府公报公开数", aliases: ["公报公开数"], unit: "条" },
        { key: "received", label: "受理依申请公开信息总数", aliases: ["受理申请总数"], unit: "条" },
        { key: "inPerson", label: "其中：当面申请数", aliases: ["当面申请数"], unit: "条" },
        { key: "online", label: "网上申请数", aliases: ["网上提交表单申请数"], unit: "条" },
        { key: "letterOrFax", label: "信函、传真申请数", aliases: ["信函传真申请数"], unit: "条" },
        { key: "answered", label: "对申请的答复总数", unit: "条" },
        {
          key: "granted",
          label: "其中：同意公开答复数",
          aliases: ["同意公开答复数", "同意公开"],
          unit: "条",
        },
        {
          key: "partlyGranted",
          label: "同意部分公开答复数",
          aliases: ["同意部分公开"],
          unit: "条",
        },
        {
          key: "refused",
          label: "不予公开答复总数",
          aliases: ["不予公开答复数", "不予公开"],
          unit: "条",
        },
        { key: "otherAnswers", label: "其他类型答复数", aliases: ["其他类型"], unit: "条" },
        { key: "feesWaived", label: "收费减免金额", unit: "元", figure: "amount" },
        {
          key: "complaints",
          label: "接受行政诉讼、举报数",
          aliases: ["接受行政诉讼举报数", "接受行政申诉、举报数"],
          unit: "件",
        },
        { key: "review", label: "行政复议数", unit: "件" },
        { key: "litigation", label: "行政诉讼数", unit: "件" },
      ],
    },
  ],
};
