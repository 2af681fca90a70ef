import { CASES, type Indicator } from "../indicator";
import type { Topic } from "../vocabulary";

/** What texts say of table four. */
export const proceedingIndicators: () => readonly Indicator[] = () => [
  proceeding("review", "行政复议 总计", ["review"], "‹行政复议›"),
  proceeding(
    "litigation",
    "行政诉讼 总计",
    ["litigation.direct", "litigation.afterReview"],
    "‹行政诉讼›",
  ),
  proceeding(
    "direct",
    "未经复议直接起诉 总计",
    ["litigation.direct"],
    "(?:未经)?(?:行政)?(?:复议)?(?:而)?直接(?:提起)?(?:行政)?(?:起诉|诉讼)",
  ),
  proceeding(
    "afterReview",
    "复议后起诉 总计",
    ["litigation.afterReview"],
    "(?:经)?(?:行政)?复议后(?:再|又)?(?:提起)?(?:行政)?(?:起诉|诉讼)",
  ),
  result(
    "upheld",
    "结果维持",
    ["upheld"],
    "(?:复议|判决|裁决|诉讼|审理)?(?:结果)?(?:予以)?维持(?:原行政行为|原决定|原答复|原行为)?",
  ),
  result(
    "corrected",
    "结果纠正",
    ["corrected"],
    "(?:复议|判决|诉讼|审理)?(?:结果)?(?:被|予以)?(?:纠正|纠错)",
  ),
  result("otherResult", "其他结果", ["other"], "其他结果|结果为其他"),
  result("pending", "尚未审结", ["pending"], "(?:尚|仍|还)?未审结|(?:正在|尚在)审理(?:之?中)?"),
];

/** 行政复议, 行政诉讼 and its two ways, without their results. */
const proceeding = (
  id: Topic,
  label: string,
  rows: readonly string[],
  words: string,
): Indicator => ({
  id,
  rule: "C5",
  topics: id === "review" ? [id] : [id, "litigation"],
  role: "figure",
  readings: [{ label, rows: rows.map((each) => `proceedings.${each}`), columns: ["total"] }],
  phrases: [
    { before: `‹引发›(?:${words})(?:的?‹信息公开›类?‹行政诉讼›)?‹案件›` },
    { after: `(?:因[^,，]*)?‹引发›(?:${words})‹案件›(?:决定|情况)?$` },
  ],
  units: CASES,
  unless: "审理|审结|办结|受理|办理|承办|应诉|出庭|开庭|代理|指导|法院|[一二]审(?!结)|胜诉|败诉",
  unlessIn: "sentence",
  although: "信息公开|政务公开|依申请|公开申请",
});

const result = (id: string, label: string, columns: readonly string[], words: string) =>
  ({
    id,
    rule: "C5",
    topics: ["review", "litigation", "direct", "afterReview"],
    role: "result",
    readings: [{ label, rows: [], columns }],
    phrases: [{ before: `(?:${words})(?:的|‹案件›)?` }, { after: `(?:被|获|均)?(?:${words})` }],
    units: CASES,
    unless: "审理|受理|办理|承办|应诉|出庭|代理",
    unlessIn: "sentence",
    although: "信息公开|政务公开|依申请|公开申请",
  }) as const satisfies Indicator;
