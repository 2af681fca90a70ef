import { fieldsOf } from "../../model/field";
import type { Template } from "../../model/template";
import type { Indicator } from "../indicator";

/** Labels that mean nothing without their group. */
const VAGUE = /^(?:其他|总计|合计)$/u;

/** How texts shorten labels of the form. */
const SHORT: Readonly<Record<string, string>> = {
  notHeld: "不掌握(?:相关)?(?:政府)?信息|本机关不掌握",
  needsCreation: "没有现成信息|需要?另行制作",
  stillUnclear: "补正后(?:申请内容)?仍不明确",
  complaint: "信访(?:、)?举报(?:、)?投诉类?",
  repeated: "重复申请",
  enforcementFile: "行政执法案卷",
  administrativeInquiry: "行政查询(?:事项)?",
  processInformation: "过程性信息",
  internalAffairs: "内部事务信息",
  stateSecret: "国家秘密",
  thirdPartyRights: "第三方合法权益",
  notCorrected: "逾期不补正",
};

/** The single rows of 本年度办理结果, by the labels that the template prints. */
export const leafIndicators = (template: Template): readonly Indicator[] =>
  [...fieldsOf(template).values()].flatMap(({ ref, row }) => {
    const leaf = row.at(-1);
    const id = leaf?.key;
    if (!id || !/^applications\.outcomes\.[^.]+\.[^.]+\.total$/u.test(ref)) return [];
    const labels = [leaf.label, ...(leaf.aliases ?? [])].map(bare);
    if (labels.some((label) => VAGUE.test(label))) return [];
    const words = [...labels.map(escape), ...(SHORT[id] ? [SHORT[id]] : [])].join("|");
    return [
      {
        id,
        rule: "C3",
        topics: ["applications"] as const,
        role: "row" as const,
        readings: [
          { label: labels[0] ?? id, rows: [ref.replace(/\.total$/u, "")], columns: ["total"] },
        ],
        phrases: [
          {
            before: `(?:${words})(?:的|类)?(?:(?:、|行政机关)*不再处理(?:其)?)?(?:不予公开|无法提供|不予处理|政府信息)*的?(?:‹公开申请›|‹申请›)?`,
            alone: true,
          },
          { after: `因?(?:属于|为)?(?:${words})`, alone: true },
        ],
        units: "件|件次|条|项|起|宗|份|例|个|次|",
      },
    ];
  });

/** 1.属于国家秘密 → 属于国家秘密, as plain text spells it. */
const bare = (label: string): string => label.replace(/^\d\.|[“”]/gu, "");

const escape = (label: string): string => label.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
