import type { Severity } from "../model/relation";
import type { TemplateId } from "../model/template";

/** A relation between the report's text and its figures, or the form's demands on the text. */
export interface TextRelation {
  readonly id: string;
  readonly severity: Severity;
  /** In words, for people. */
  readonly name: string;
  readonly source: string;
  readonly blind?: string;
  /** The forms that it holds for; every form where absent. */
  readonly forms?: readonly TemplateId[];
}

const notice = "国办公开办函〔2021〕30号";
const tables = `${notice}：报告文字所述数字应与各表一致`;

export const textRelations: readonly TextRelation[] = [
  {
    id: "C1",
    severity: "warning",
    name: "文中收到、受理申请数与表三新收数一致",
    source: tables,
    blind: "“收到”“受理”可指本年新收，也可包括上年结转，两种用法都接受；“新收”只指本年新收",
  },
  { id: "C2", severity: "warning", name: "文中各类申请人的申请数与表三一致", source: tables },
  {
    id: "C3",
    severity: "warning",
    name: "文中各类办理结果及占比与表三一致",
    source: tables,
    blind: "占比的基数可以是办理结果总计、本年新收或两项之和；四舍五入和舍去尾数都接受",
  },
  {
    id: "C4",
    severity: "warning",
    name: "文中办结、结转数与表三一致",
    source: tables,
    blind: "“办理”可指办结，也可指收到；单说“结转”可指上年结转，也可指结转下年度",
  },
  { id: "C5", severity: "warning", name: "文中行政复议、行政诉讼数与表四一致", source: tables },
  { id: "C6", severity: "warning", name: "文中规章、规范性文件数与表二一致", source: tables },
  {
    id: "C7",
    severity: "warning",
    name: "文中行政许可、行政处罚、行政强制和收费数与表二一致",
    source: tables,
    blind: "公开、公示的件数不是处理决定数量，不作核对",
  },
  {
    id: "C8",
    severity: "warning",
    name: "第六部分写明收取信息处理费的情况",
    source: `${notice}：其他需要报告的事项应报告依据《政府信息公开信息处理费管理办法》收取信息处理费的情况`,
    forms: ["2021"],
  },
  {
    id: "C9",
    severity: "warning",
    name: "第一部分概述五个方面，原则上不超过 1000 字",
    source: `${notice}：总体情况包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障，原则上不超过 1000 字`,
    blind: "各方面按用词判断",
    forms: ["2021"],
  },
  {
    id: "C10",
    severity: "warning",
    name: "第五部分写出问题和改进情况",
    source: `${notice}：存在的主要问题及改进情况应当具体，不得敷衍`,
    forms: ["2021", "2019"],
  },
  {
    id: "C11",
    severity: "warning",
    name: "报告日期在统计期限之后、公布期限之前",
    source:
      "《中华人民共和国政府信息公开条例》第四十九条：每年 1 月 31 日前公布上一年度报告；县级汇总 2 月 20 日前，市级 3 月 10 日前，省级 3 月 31 日前",
    blind: "单位级别只看名称；“某某市人民政府”按设区的市计",
    forms: ["2021"],
  },
  {
    id: "C12",
    severity: "warning",
    name: "文中的年度、统计期限和单位都是本报告的",
    source: `${notice}：统计期限为报告年度 1 月 1 日至 12 月 31 日`,
    blind: "与上年比较、引用文件和计划的年度不算；只看句首的单位名称",
  },
];

/** The relation with that id. */
export function textRelation(id: string): TextRelation {
  const relation = textRelations.find((each) => each.id === id);
  if (!relation) throw new Error(`There is no relation ${id} of the text`);
  return relation;
}
