import type { Heading, Table } from "../../model/template";

const results: readonly Heading[] = [
  { key: "upheld", label: "结果维持" },
  { key: "corrected", label: "结果纠正", aliases: ["结果纠错"] },
  { key: "other", label: "其他结果" },
  { key: "pending", label: "尚未审结" },
  { key: "total", label: "总计", aliases: ["合计"] },
];

/** Table four of 国办公开办函〔2021〕30号, the same in the form of 2019: 15 figures in one row. */
export const proceedings: Table = {
  id: "proceedings",
  name: "表四",
  title: "四、政府信息公开行政复议、行政诉讼情况",
  titleAliases: [
    "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
    "政府信息公开行政复议、行政诉讼情况",
  ],
  definedName: "nianbao_proceedings",
  orientation: "landscape",
  help: "数据截至报告年度 12 月 31 日。",
  look: {
    sheet: { labels: [], figure: 9.5 },
    paper: { labels: [], size: 18, row: 480 },
  },
  blocks: [
    {
      columns: [
        { key: "review", label: "行政复议", children: results },
        {
          key: "litigation",
          label: "行政诉讼",
          help: "复议机关作共同被告的案件，只由原行为机关统计一次。",
          children: [
            {
              key: "direct",
              label: "未经复议直接起诉",
              help: "按起诉前是否经过行政复议，与“复议后起诉”分开统计。",
              children: results,
            },
            {
              key: "afterReview",
              label: "复议后起诉",
              help: "按起诉前是否经过行政复议，与“未经复议直接起诉”分开统计。",
              children: results,
            },
          ],
        },
      ],
      rows: [{ label: "" }],
    },
  ],
};
