import type { Heading, Table } from "../../model/template";

const documents: readonly Heading[] = [
  {
    key: "made",
    label: "本年新制作数量",
    aliases: ["本年新制作数", "本年制作数量", "本年新制发数量"],
    unit: "件",
  },
  { key: "newlyPublished", label: "本年新公开数量", aliases: ["本年新公开数"], unit: "件" },
  { key: "published", label: "对外公开总数量", aliases: ["对外公开总数"], unit: "件" },
];

const itemsLastYear: Heading = {
  key: "itemsLastYear",
  label: "上一年项目数量",
  aliases: ["上年项目数量", "上一年度项目数量"],
  unit: "项",
};

const itemsChange: Heading = {
  key: "itemsChange",
  label: "本年增/减",
  aliases: ["本年增减", "本年增（减）", "本年增/减数量"],
  figure: "change",
  unit: "项",
  help: "比上一年增加的填正数，减少的填负数，没有增减的填 0。",
};

const items: readonly Heading[] = [
  itemsLastYear,
  itemsChange,
  {
    key: "decisions",
    label: "处理决定数量",
    aliases: ["处理决定数"],
    unit: "件",
  },
];

/** Table two of 国办公开办函〔2019〕60号: 22 figures. */
export const disclosure: Table = {
  id: "disclosure",
  name: "表二",
  title: "二、主动公开政府信息情况",
  titleAliases: ["二、主动公开情况", "主动公开政府信息情况"],
  definedName: "nianbao_disclosure",
  orientation: "portrait",
  look: {
    sheet: { labels: [26], figure: 20 },
    paper: { labels: [0.28], size: 24, row: 480 },
  },
  blocks: [
    {
      title: "第二十条第（一）项",
      corner: "信息内容",
      columns: documents,
      rows: [
        { key: "regulations", label: "规章", aliases: ["政府规章"] },
        { key: "normativeDocuments", label: "规范性文件", aliases: ["行政规范性文件"] },
      ],
    },
    {
      title: "第二十条第（五）项",
      corner: "信息内容",
      columns: items,
      rows: [
        { key: "licences", label: "行政许可" },
        {
          key: "externalServices",
          label: "其他对外管理服务事项",
          aliases: ["其他对外管理服务"],
        },
      ],
    },
    {
      title: "第二十条第（六）项",
      corner: "信息内容",
      columns: items,
      rows: [
        { key: "penalties", label: "行政处罚" },
        { key: "coercion", label: "行政强制" },
      ],
    },
    {
      title: "第二十条第（八）项",
      corner: "信息内容",
      columns: [itemsLastYear, { ...itemsChange, span: 2 }],
      rows: [{ key: "fees", label: "行政事业性收费" }],
    },
    {
      title: "第二十条第（九）项",
      corner: "信息内容",
      columns: [
        {
          key: "projects",
          label: "采购项目数量",
          aliases: ["采购项目数"],
          unit: "个",
        },
        {
          key: "amount",
          label: "采购总金额",
          aliases: ["采购总金额（万元）", "采购金额", "采购总金额（单位：万元）"],
          span: 2,
          figure: "amount",
          help: "格式没有规定金额的单位，由填报单位注明。",
        },
      ],
      rows: [{ key: "procurement", label: "政府集中采购", aliases: ["政府集中采购项目"] }],
    },
  ],
};
