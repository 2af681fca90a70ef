import type { Relation } from "../../model/relation";
import {
  applicantTotals,
  balance,
  carriedIn,
  decidedRefs,
  otherHandlingShare,
  outcomeTotals,
  proceedingTotals,
} from "../2021/relations";

const notice = "国办公开办函〔2019〕60号";

/** The relations of the form of 2019: those of 2021 as far as both forms have the figures. */
export const relations: readonly Relation[] = [
  {
    ...balance,
    source: `${notice} 表三：本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和`,
  },
  {
    ...outcomeTotals,
    left: {
      label: "各项办理结果之和",
      refs: [...decidedRefs, "applications.outcomes.otherHandling.*"],
    },
    source: `${notice} 表三：三、本年度办理结果（七）总计`,
  },
  { ...applicantTotals, source: `${notice} 表三：申请人情况下的总计栏` },
  { ...proceedingTotals, source: `${notice} 表四：各类情形下的总计栏` },
  {
    id: "A5",
    kind: "completeness",
    severity: "error",
    source: `${notice}：表二、表三、表四各项均应填报，没有发生的填 0`,
  },
  {
    id: "A8",
    kind: "period",
    severity: "warning",
    source: `${notice}：自 2020 年度报告起施行，2019 年度鼓励采用；2021 年度起改用国办公开办函〔2021〕30号`,
  },
  {
    ...carriedIn,
    source: `${notice} 表三：二、上年结转政府信息公开申请数量，四、结转下年度继续办理`,
  },
  {
    id: "B3",
    kind: "comparison",
    severity: "warning",
    operator: "=",
    left: {
      label: "上年报告的上一年项目数量＋增减",
      refs: ["lastYear:disclosure.*.itemsLastYear", "lastYear:disclosure.*.itemsChange"],
    },
    right: { label: "上一年项目数量", refs: ["disclosure.*.itemsLastYear"] },
    marks: ["disclosure.*.itemsLastYear"],
    fills: "disclosure.*.itemsLastYear",
    source: `${notice} 表二：上一年项目数量、本年增/减`,
    blind: "事项清单重新编制会使两者合理地不相等，应当说明",
    explainable: {
      hint: "例如事项清单重新编制，增减几项",
      source: `${notice} 没有规定上一年项目数量的例外，由填报单位说明`,
    },
  },
  {
    ...otherHandlingShare,
    part: { label: "（六）其他处理", refs: ["applications.outcomes.otherHandling.total"] },
    marks: ["applications.outcomes.otherHandling.total"],
  },
];
