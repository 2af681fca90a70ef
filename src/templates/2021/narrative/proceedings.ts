import type { IndicatorSeries } from "../../../model/narrative";
import { CASES } from "./units";

const ours = "信息公开|政务公开|依申请|公开申请";

/** 行政复议, 行政诉讼 and its two ways, without their results. */
const blocks: IndicatorSeries = {
  each: { table: "proceedings", axis: "column", which: "groups" },
  id: "{id}",
  rule: "C5",
  topics: ["{id}"],
  role: "block",
  readings: [{ label: "{label}", rows: ["{path}"], columns: ["total"] }],
  phrases: [
    { before: "‹引发›‹栏目›(?:的?‹信息公开›类?‹行政诉讼›)?‹案件›" },
    { after: "(?:因[^,，]*)?‹引发›‹栏目›‹案件›(?:决定|情况)?$" },
  ],
  units: CASES,
  unless:
    "(?:收到|接到|接收)(?:行政)?复议申请|审理|审结|办结|受理|办理|承办|应诉|出庭|开庭|代理|指导|法院|[一二]审(?!结)|胜诉|败诉",
  unlessIn: "sentence",
  although: ours,
};

const results: IndicatorSeries = {
  each: { table: "proceedings", axis: "column", which: "leaves" },
  id: "{id}",
  rule: "C5",
  topics: [],
  role: "result",
  readings: [{ label: "{label}", rows: [], columns: ["{name}"] }],
  phrases: [{ before: "‹栏目›(?:的|‹案件›)?" }, { after: "(?:被|获|均)?‹栏目›" }],
  units: CASES,
  unless: "审理|受理|办理|承办|应诉|出庭|代理",
  unlessIn: "sentence",
  although: ours,
};

/** What texts say of table four. */
export const proceedingIndicators: readonly IndicatorSeries[] = [blocks, results];
