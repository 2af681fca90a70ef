import type { Comparison, Relation, Share } from "../../model/relation";

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
  fills: "applications.carriedIn.*",
  source: `${notice} 表三：二、上年结转政府信息公开申请数量，四、结转下年度继续办理`,
};

/** The notice has no word on stocks that do not follow from last year's: the unit gives its own. */
const exceptions = `${notice} 没有规定制发、废止、现行有效件数之间的例外，由填报单位说明`;

/** C13: 其他处理 is for what no other outcome fits. The rows that it is made of differ by form. */
export const otherHandlingShare = {
  id: "C13",
  kind: "share",
  severity: "warning",
  whole: { label: "办理结果总计", refs: ["applications.outcomes.total.total"] },
  // No notice gives a share. The highest in the published reports at hand is 19 %, 4 of 21 cases.
  percent: 50,
  least: 3,
  source: "国办公开办函〔2019〕60号：其他处理占比较高的，审核时应当核查",
  blind: "达到多少算占比较高，通知没有规定；这里以半数且不少于 3 件为准",
  explainable: {
    hint: "主要是哪几种情形、各有多少件，为什么不能归入其他各项",
    source: "国办公开办函〔2019〕60号：其他处理占比较高的，审核时应当核查",
  },
} as const satisfies Omit<Share, "part" | "marks">;

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
    explainable: { hint: "例如有几件本年制发、尚未施行，没有计入现行有效", source: exceptions },
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
    explainable: { hint: "例如机构合并，一并废止了并入单位的文件几件", source: exceptions },
  },
  {
    id: "A7",
    kind: "absence",
    severity: "warning",
    refs: ["disclosure.regulations.*"],
    // 区, but not that of 自治区; without a look back, which engines such as DuckDB do not have.
    agency:
      "(街道|镇|乡|苏木|办事处)(人民政府|党政(综合)?办公室|办事处)?$|(县|(^治?|[^治]|[^自]治)区|旗).*(局|委员会|办公室)$",
    who: "乡镇、街道和县级部门",
    source:
      "《中华人民共和国立法法》第九十一条、第九十三条：规章由国务院部门、省级和设区的市级人民政府制定",
    blind: "只看单位名称；开发区、功能区等名称不能区分",
    explainable: {
      hint: "依据什么法律、法规有规章制定权，制发的是哪几件",
      source: "只看单位名称会有例外，由填报单位说明",
    },
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
    fills: "disclosure.*.inForce",
    source: `${notice} 表二：制发、废止、现行有效件数`,
    blind: "文件清理、机构调整和统计口径的改变会使两者合理地不相等，应当说明",
    explainable: { hint: "例如文件清理、机构调整或统计口径改变，涉及几件", source: exceptions },
  },
  {
    ...otherHandlingShare,
    part: {
      label: "（六）其他处理",
      refs: [
        "applications.outcomes.otherHandling.notCorrected.total",
        "applications.outcomes.otherHandling.feeUnpaid.total",
        "applications.outcomes.otherHandling.other.total",
      ],
    },
    marks: [
      "applications.outcomes.otherHandling.notCorrected.total",
      "applications.outcomes.otherHandling.feeUnpaid.total",
      "applications.outcomes.otherHandling.other.total",
    ],
  },
];
