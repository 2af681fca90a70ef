import type { Indicator, IndicatorSeries } from "../../../model/narrative";

const rows = { table: "disclosure", axis: "row", which: "leaves" } as const;

/** Rows of which documents are counted: 行政规范性文件, 规章. */
const documents = {
  rule: "C6",
  topics: ["{id}"],
  role: "figure",
  units: "件|份|个|部|项|",
  unless: "起草|审查|审核|备案|评估|修订|修改|解读|公开目录",
  unlessIn: "before",
} as const;

/** The forms of 2019 and 2021 call the column differently. */
const issued: IndicatorSeries = {
  ...documents,
  each: { ...rows, columns: ["issued", "made"] },
  id: "{id}.issued",
  readings: [{ label: "{label} 本年制发", rows: ["{path}"], columns: ["issued", "made"] }],
  phrases: [
    { before: "‹制发›(?:的|各类|新的?|行政机关)*‹栏目›" },
    { before: "‹制发›", after: "的?‹栏目›" },
    { before: "‹制发›", after: "$" },
    { before: "‹栏目›(?:[^,，、和]{0,4})‹制发›" },
    { before: "‹栏目›", after: "(?:为|系)?‹制发›" },
  ],
};

const repealed: IndicatorSeries = {
  ...documents,
  each: { ...rows, columns: ["repealed"] },
  id: "{id}.repealed",
  readings: [{ label: "{label} 本年废止", rows: ["{path}"], columns: ["repealed"] }],
  phrases: [
    { before: "‹废止›(?:的|各类|新的?|行政机关)*‹栏目›" },
    { before: "‹废止›(?:的)?文件" },
    { before: "‹废止›", after: "的?‹栏目›" },
    { before: "‹废止›", after: "$" },
    { before: "‹栏目›(?:[^,，、和]{0,4})‹废止›" },
    { before: "‹栏目›", after: "(?:为|系)?‹废止›" },
  ],
};

const inForce: IndicatorSeries = {
  ...documents,
  each: { ...rows, columns: ["inForce"] },
  id: "{id}.inForce",
  readings: [{ label: "{label} 现行有效", rows: ["{path}"], columns: ["inForce"] }],
  phrases: [
    { before: "‹现行有效›(?:的|各类|新的?|行政机关)*‹栏目›" },
    { before: "‹现行有效›(?:的)?文件" },
    { before: "‹现行有效›", after: "的?‹栏目›" },
    { before: "‹现行有效›", after: "$" },
    { before: "‹栏目›(?:[^,，、和]{0,4})‹现行有效›" },
    { before: "‹栏目›", after: "(?:为|系)?‹现行有效›" },
  ],
};

/** Rows of which decisions are counted: 行政许可, 行政处罚, 行政强制. */
const decisions: IndicatorSeries = {
  each: { ...rows, columns: ["decisions"] },
  id: "{id}",
  rule: "C7",
  topics: ["{id}"],
  role: "figure",
  readings: [{ label: "{label}处理决定", rows: ["{path}"], columns: ["decisions"] }],
  phrases: [
    {
      before: "‹栏目›(?:类)?(?:处理|处罚)?(?:决定|案件|案|措施|执行|事项|办件|业务)?(?:书)?",
    },
    { after: "的?‹栏目›(?:类)?(?:处理)?(?:决定|案件|案|措施|执行|事项|办件)?(?:书)?$" },
  ],
  units: "件|件次|起|宗|例|份|个|次|笔|",
  unless:
    "公示|公布|发布|归集|上传|报送|录入|梳理|公开(?!申请)|立案|申请|受理|复议|诉讼|取消|下放|调整|移送|评查|抽查",
};

/** What texts say of table two. */
export const disclosureIndicators: readonly (Indicator | IndicatorSeries)[] = [
  issued,
  repealed,
  inForce,
  decisions,
  {
    id: "fees",
    rule: "C7",
    topics: ["fees"],
    role: "figure",
    readings: [{ label: "行政事业性收费", rows: ["disclosure.fees"], columns: ["amount"] }],
    phrases: [
      { before: "行政事业性收费(?:的?(?:项目)?(?:收入|收费|总额|总金额|金额|总))*" },
      { before: "(?:本年)?收费(?:总)?(?:金额|额)" },
      { after: "的?行政事业性收费" },
    ],
    units: "元|万元|亿元",
    unless: "减免|降低|减轻|减征|免征|处理费|取消|停征|标准",
  },
];
