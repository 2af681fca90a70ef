import type { Relation } from "../../model/relation";

const notice = "国办发〔2014〕32号";

/** The sums of the national list. */
export const statisticsRelations: readonly Relation[] = [
  {
    id: "D1",
    kind: "comparison",
    severity: "error",
    operator: "=",
    left: {
      label: "各分项之和",
      refs: [
        "statistics.applications.inPerson.count",
        "statistics.applications.fax.count",
        "statistics.applications.online.count",
        "statistics.applications.letter.count",
      ],
    },
    right: { label: "收到申请数", refs: ["statistics.applications.received.count"] },
    marks: ["statistics.applications.received.count"],
    source: `${notice} 附件《政府信息公开情况统计表》`,
  },
  {
    id: "D2",
    kind: "comparison",
    severity: "error",
    operator: "=",
    left: {
      label: "各分项之和",
      refs: ["statistics.applications.onTime.count", "statistics.applications.extended.count"],
    },
    right: { label: "申请办结数", refs: ["statistics.applications.closed.count"] },
    marks: ["statistics.applications.closed.count"],
    source: `${notice} 附件《政府信息公开情况统计表》`,
  },
  {
    id: "D3",
    kind: "comparison",
    severity: "error",
    operator: "=",
    left: {
      label: "各分项之和",
      refs: [
        "statistics.applications.alreadyPublished.count",
        "statistics.applications.granted.count",
        "statistics.applications.partlyGranted.count",
        "statistics.applications.refused.count",
        "statistics.applications.notOwn.count",
        "statistics.applications.notExisting.count",
        "statistics.applications.toCorrect.count",
        "statistics.applications.otherWays.count",
      ],
    },
    right: { label: "申请答复数", refs: ["statistics.applications.answered.count"] },
    marks: ["statistics.applications.answered.count"],
    source: `${notice} 附件《政府信息公开情况统计表》`,
  },
  {
    id: "D4",
    kind: "comparison",
    severity: "error",
    operator: "=",
    left: {
      label: "各分项之和",
      refs: [
        "statistics.applications.stateSecret.count",
        "statistics.applications.businessSecret.count",
        "statistics.applications.privacy.count",
        "statistics.applications.securityAndStability.count",
        "statistics.applications.notInformation.count",
        "statistics.applications.otherGrounds.count",
      ],
    },
    right: { label: "不同意公开答复数", refs: ["statistics.applications.refused.count"] },
    marks: ["statistics.applications.refused.count"],
    source: `${notice} 附件《政府信息公开情况统计表》`,
  },
  {
    id: "D5",
    kind: "comparison",
    severity: "error",
    operator: "=",
    left: {
      label: "各分项之和",
      refs: [
        "statistics.review.upheld.count",
        "statistics.review.corrected.count",
        "statistics.review.other.count",
      ],
    },
    right: { label: "行政复议数量", refs: ["statistics.review.total.count"] },
    marks: ["statistics.review.total.count"],
    source: `${notice} 附件《政府信息公开情况统计表》`,
  },
  {
    id: "D6",
    kind: "comparison",
    severity: "error",
    operator: "=",
    left: {
      label: "各分项之和",
      refs: [
        "statistics.litigation.upheld.count",
        "statistics.litigation.corrected.count",
        "statistics.litigation.other.count",
      ],
    },
    right: { label: "行政诉讼数量", refs: ["statistics.litigation.total.count"] },
    marks: ["statistics.litigation.total.count"],
    source: `${notice} 附件《政府信息公开情况统计表》`,
  },
  {
    id: "D7",
    kind: "comparison",
    severity: "error",
    operator: "=",
    left: {
      label: "各分项之和",
      refs: ["statistics.resources.fullTime.count", "statistics.resources.partTime.count"],
    },
    right: { label: "从事政府信息公开工作人员数", refs: ["statistics.resources.staff.count"] },
    marks: ["statistics.resources.staff.count"],
    source: `${notice} 附件《政府信息公开情况统计表》`,
  },
  {
    id: "A5",
    kind: "completeness",
    severity: "error",
    source: `${notice} 附件：各项均应填报，没有发生的填 0`,
  },
  { id: "A8", kind: "period", severity: "warning", source: `${notice}：2014 年度起施行` },
];

/** The sums of the short table; the star stands for 本年度 and 历年累计. */
export const shortTableRelations: readonly Relation[] = [
  {
    id: "D8",
    kind: "comparison",
    severity: "warning",
    operator: "=",
    left: {
      label: "各分项之和",
      refs: ["shortTable.inPerson.*", "shortTable.online.*", "shortTable.letterOrFax.*"],
    },
    right: { label: "受理依申请公开信息总数", refs: ["shortTable.received.*"] },
    marks: ["shortTable.received.*"],
    source: "福建省政府信息公开工作年度报告附表",
  },
  {
    id: "D9",
    kind: "comparison",
    severity: "warning",
    operator: "=",
    left: {
      label: "各分项之和",
      refs: [
        "shortTable.granted.*",
        "shortTable.partlyGranted.*",
        "shortTable.refused.*",
        "shortTable.otherAnswers.*",
      ],
    },
    right: { label: "对申请的答复总数", refs: ["shortTable.answered.*"] },
    marks: ["shortTable.answered.*"],
    source: "福建省政府信息公开工作年度报告附表",
  },
  {
    id: "D10",
    kind: "comparison",
    severity: "warning",
    operator: "=",
    left: {
      label: "上年的历年累计＋本年度",
      refs: ["lastYear:shortTable.*.sinceStart", "shortTable.*.year"],
    },
    right: { label: "历年累计", refs: ["shortTable.*.sinceStart"] },
    marks: ["shortTable.*.sinceStart"],
    source: "福建省政府信息公开工作年度报告附表",
  },
  {
    id: "A5",
    kind: "completeness",
    severity: "error",
    source: "福建省政府信息公开工作年度报告附表：各项均应填报，没有发生的填 0",
  },
  { id: "A8", kind: "period", severity: "warning", source: `${notice}：2014 年度起施行` },
];
