import type { Indicator } from "../indicator";

/** What texts say of table two. */
export const disclosureIndicators: () => readonly Indicator[] = () => [
  ...documents("normativeDocuments", "‹规范性文件›", "行政规范性文件"),
  ...documents("regulations", "‹规章›", "规章"),
  decisions("licences", "行政许可"),
  decisions("penalties", "行政处罚"),
  decisions("coercion", "行政强制"),
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

const DECISIONS = "件|件次|起|宗|例|份|个|次|笔|";

const documents = (
  topic: "normativeDocuments" | "regulations",
  noun: string,
  label: string,
): readonly Indicator[] =>
  (
    [
      ["issued", "本年制发", ["issued", "made"], "‹制发›"],
      ["repealed", "本年废止", ["repealed"], "‹废止›"],
      ["inForce", "现行有效", ["inForce"], "‹现行有效›"],
    ] as const
  ).map(([id, what, columns, verb]) => ({
    id: `${topic}.${id}`,
    rule: "C6",
    topics: [topic],
    role: "figure",
    readings: [{ label: `${label} ${what}`, rows: [`disclosure.${topic}`], columns }],
    phrases: [
      { before: `${verb}(?:的|各类|新的?|行政机关)*${noun}` },
      { before: verb, after: `的?${noun}` },
      { before: verb, after: "$" },
      { before: `${noun}(?:[^,，、和]{0,4})${verb}` },
      { before: noun, after: `(?:为|系)?${verb}` },
    ],
    units: "件|份|个|部|项|",
    unless: "起草|审查|审核|备案|评估|修订|修改|解读|公开目录",
    unlessIn: "before",
  }));

const decisions = (topic: "licences" | "penalties" | "coercion", noun: string): Indicator => ({
  id: topic,
  rule: "C7",
  topics: [topic],
  role: "figure",
  readings: [{ label: `${noun}处理决定`, rows: [`disclosure.${topic}`], columns: ["decisions"] }],
  phrases: [
    { before: `${noun}(?:类)?(?:处理|处罚)?(?:决定|案件|案|措施|执行|事项|办件|业务)?(?:书)?` },
    { after: `的?${noun}(?:类)?(?:处理)?(?:决定|案件|案|措施|执行|事项|办件)?(?:书)?$` },
  ],
  units: DECISIONS,
  unless:
    "公示|公布|发布|归集|上传|报送|录入|梳理|公开(?!申请)|立案|申请|受理|复议|诉讼|取消|下放|调整|移送|评查|抽查",
});
