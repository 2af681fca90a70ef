import type { Comparison, Relation } from "../../model/relation";

const notice = "国办公开办函〔2021〕30号";

/** A1: the relation that the form prints in the corner of table three. */
export const balance: Comparison = {
  id: "A1",
  kind: "comparison",
  severity: "error",
  operator: "=",
  left: {
    label: "本年新收＋上年结转",
    refs: ["applications.received.*", "applications.carriedIn.*"],
  },
  right: {
    label: "办理结果总计＋结转下年度",
    refs: ["applications.outcomes.total.*", "applications.carriedOut.*"],
  },
  marks: ["applications.outcomes.total.*", "applications.carriedOut.*"],
  source: `${notice} 表三：本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和`,
};

/** A3: every row of table three. */
export const applicantTotals: Comparison = {
  id: "A3",
  kind: "comparison",
  severity: "error",
  operator: "=",
  left: {
    label: "六类申请人之和",
    refs: [
      "applications.*.naturalPerson",
      "applications.*.business",
      "applications.*.research",
      "applications.*.nonprofit",
      "applications.*.legalService",
      "applications.*.other",
    ],
  },
  right: { label: "总计", refs: ["applications.*.total"] },
  marks: ["applications.*.total"],
  source: `${notice} 表三：申请人情况下的总计栏`,
};

/** A4: the three blocks of table four. */
export const proceedingTotals: Comparison = {
  id: "A4",
  kind: "comparison",
  severity: "error",
  operator: "=",
  left: {
    label: "结果维持＋结果纠正＋其他结果＋尚未审结",
    refs: [
      "proceedings.*.upheld",
      "proceedings.*.corrected",
      "proceedings.*.other",
      "proceedings.*.pending",
    ],
  },
  right: { label: "总计", refs: ["proceedings.*.total"] },
  marks: ["proceedings.*.total"],
  source: `${notice} 表四：各类情形下的总计栏`,
};

/** B1: what last year carried out is what this year carried in. */
export const carriedIn: Comparison = {
  id: "B1",
  kind: "comparison",
  severity: "error",
  operator: "=",
  left: { label: "上年报告的结转下年度", refs: ["lastYear:applications.carriedOut.*"] },
  right: { label: "上年结转", refs: ["applications.carriedIn.*"] },
  marks: ["applications.carriedIn.*"],
  source: `${notice} 表三：二、上年结转政府信息公开申请数量，四、结转下年度继续办理`,
};

/** Rows of table three below 本年度办理结果 that the forms of 2019 and 2021 share. */
export const decidedRefs: readonly string[] = [
  "applications.outcomes.granted.*",
  "applications.outcomes.partlyGranted.*",
  "applications.outcomes.refused.stateSecret.*",
  "applications.outcomes.refused.prohibitedByLaw.*",
  "applications.outcomes.refused.securityAndStability.*",
  "applications.outcomes.refused.thirdPartyRights.*",
  "applications.outcomes.refused.internalAffairs.*",
  "applications.outcomes.refused.processInformation.*",
  "applications.outcomes.refused.enforcementFile.*",
  "applications.outcomes.refused.administrativeInquiry.*",
  "applications.outcomes.unavailable.notHeld.*",
  "applications.outcomes.unavailable.needsCreation.*",
  "applications.outcomes.unavailable.stillUnclear.*",
  "applications.outcomes.notProcessed.complaint.*",
  "applications.outcomes.notProcessed.repeated.*",
  "applications.outcomes.notProcessed.publication.*",
  "applications.outcomes.notProcessed.abusive.*",
  "applications.outcomes.notProcessed.reconfirmation.*",
];

/** A2 without its left side, which differs by form. */
export const outcomeTotals = {
  id: "A2",
  kind: "comparison",
  severity: "error",
  operator: "=",
  right: { label: "（七）总计", refs: ["applications.outcomes.total.*"] },
  marks: ["applications.outcomes.total.*"],
  source: `${notice} 表三：三、本年度办理结果（七）总计`,
} as const;

export const relations: readonly Relation[] = [
  balance,
  {
    ...outcomeTotals,
    left: {
      label: "各项办理结果之和",
      refs: [
        ...decidedRefs,
        "applications.outcomes.otherHandling.notCorrected.*",
        "applications.outcomes.otherHandling.feeUnpaid.*",
        "applications.outcomes.otherHandling.other.*",
      ],
    },
  },
  applicantTotals,
  proceedingTotals,
  {
    id: "A5",
    kind: "completeness",
    severity: "error",
    source: `${notice}：表二、表三、表四各项均应填报，没有发生的填 0`,
  },
  {
    id: "A6",
    kind: "comparison",
    severity: "warning",
    operator: "≥",
    left: {
      label: "本年废止＋现行有效",
      refs: ["disclosure.*.repealed", "disclosure.*.inForce"],
    },
    right: { label: "本年制发", refs: ["disclosure.*.issued"] },
    marks: ["disclosure.*.inForce"],
    until: "lastYear",
    source: `${notice} 表二：制发、废止、现行有效件数`,
    blind: "没有上年的现行有效件数时，只能知道下限；本年制发而尚未施行的文件会造成误报",
  },
  {
    id: "A6",
    kind: "comparison",
    severity: "warning",
    operator: "≥",
    left: {
      label: "上年现行有效＋本年制发",
      refs: ["lastYear:disclosure.*.inForce", "disclosure.*.issued"],
    },
    right: { label: "本年废止", refs: ["disclosure.*.repealed"] },
    marks: ["disclosure.*.repealed"],
    source: `${notice} 表二：制发、废止、现行有效件数`,
  },
  {
    id: "A7",
    kind: "absence",
    severity: "warning",
    refs: ["disclosure.regulations.*"],
    agency:
      "(街道|镇|乡|苏木|办事处)(人民政府|党政(综合)?办公室|办事处)?$|(县|(?<!自治)区|旗).*(局|委员会|办公室)$",
    who: "乡镇、街道和县级部门",
    source:
      "《中华人民共和国立法法》第九十一条、第九十三条：规章由国务院部门、省级和设区的市级人民政府制定",
    blind: "只看单位名称；开发区、功能区等名称不能区分",
  },
  {
    id: "A8",
    kind: "period",
    severity: "warning",
    source: `${notice}：自 2021 年度报告起施行`,
  },
  carriedIn,
  {
    id: "B2",
    kind: "comparison",
    severity: "warning",
    operator: "=",
    left: {
      label: "上年现行有效＋本年制发",
      refs: ["lastYear:disclosure.*.inForce", "disclosure.*.issued"],
    },
    right: {
      label: "本年废止＋现行有效",
      refs: ["disclosure.*.repealed", "disclosure.*.inForce"],
    },
    marks: ["disclosure.*.inForce"],
    source: `${notice} 表二：制发、废止、现行有效件数`,
    blind: "文件清理、机构调整和统计口径的改变会使两者合理地不相等，应当说明",
  },
];
