import type { Heading, Table } from "../../model/template";

const inYear: readonly Heading[] = [
  { key: "issued", label: "本年制发件数", aliases: ["本年制作件数", "制发件数"], unit: "件" },
  { key: "repealed", label: "本年废止件数", aliases: ["废止件数"], unit: "件" },
  {
    key: "inForce",
    label: "现行有效件数",
    aliases: ["现行有效数", "有效件数"],
    unit: "件",
    help: "截至报告年度 12 月 31 日现行有效的件数。",
  },
];

const decisions: readonly Heading[] = [
  {
    key: "decisions",
    label: "本年处理决定数量",
    aliases: ["处理决定数量", "本年度处理决定数量"],
    span: 3,
    unit: "件",
    help: "统计全部处理决定，包括依法公开和依法不公开的。",
  },
];

/** Table two of 国办公开办函〔2021〕30号: 10 figures. */
export const disclosure: Table = {
  id: "disclosure",
  name: "表二",
  title: "二、主动公开政府信息情况",
  titleAliases: ["二、主动公开情况", "主动公开政府信息情况"],
  definedName: "nianbao_disclosure",
  orientation: "portrait",
  help: "数据截至报告年度 12 月 31 日。",
  look: {
    sheet: { labels: [26], figure: 20 },
    paper: { labels: [0.28], size: 24, row: 480 },
  },
  blocks: [
    {
      title: "第二十条第（一）项",
      corner: "信息内容",
      columns: inYear,
      rows: [
        { key: "regulations", label: "规章", aliases: ["政府规章"] },
        {
          key: "normativeDocuments",
          label: "行政规范性文件",
          aliases: ["规范性文件", "行政规范性文件数"],
        },
      ],
    },
    {
      title: "第二十条第（五）项",
      corner: "信息内容",
      columns: decisions,
      rows: [{ key: "licences", label: "行政许可" }],
    },
    {
      title: "第二十条第（六）项",
      corner: "信息内容",
      columns: decisions,
      rows: [
        { key: "penalties", label: "行政处罚" },
        { key: "coercion", label: "行政强制" },
      ],
    },
    {
      title: "第二十条第（八）项",
      corner: "信息内容",
      columns: [
        {
          key: "amount",
          label: "本年收费金额（单位：万元）",
          aliases: ["本年收费金额", "收费金额", "本年收费金额（万元）"],
          span: 3,
          figure: "amount",
          unit: "万元",
          help: "以万元为单位，可以有小数。",
        },
      ],
      rows: [{ key: "fees", label: "行政事业性收费" }],
    },
  ],
};
