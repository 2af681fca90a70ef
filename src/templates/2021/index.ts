import type { Section, Template } from "../../model/template";
import { applications } from "./applications";
import { from2019 } from "./carry-over";
import { disclosure } from "./disclosure";
import { narrative } from "./narrative";
import { picture } from "./picture";
import { proceedings } from "./proceedings";
import { relations } from "./relations";

/** The three sections of text, the same in the forms of 2019 and 2021. */
export const sections: readonly Section[] = [
  {
    id: "overview",
    title: "一、总体情况",
    titleAliases: ["总体情况", "一、概述", "主要工作概述", "基本工作情况"],
    sheet: "一、总体情况",
    definedName: "nianbao_overview",
    hint: "概述主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面，原则上不超过 1000 字。",
  },
  {
    id: "problems",
    title: "五、存在的主要问题及改进情况",
    titleAliases: [
      "五、存在的主要问题及改进措施",
      "存在的主要问题及改进情况",
      "五、政府信息公开工作存在的主要问题及改进情况",
      "主要问题和改进措施",
    ],
    sheet: "五、问题及改进情况",
    definedName: "nianbao_problems",
    hint: "写具体的问题和改进情况，不要与上年雷同。",
  },
  {
    id: "other",
    title: "六、其他需要报告的事项",
    titleAliases: ["其他需要报告的事项", "六、其他事项", "其他报告事项"],
    sheet: "六、其他事项",
    definedName: "nianbao_other",
    hint: "必须写明按照《政府信息公开信息处理费管理办法》收取信息处理费的情况；没有收取的也要写明。金额以元为单位。",
  },
];

/** The form in force since the reporting year 2021. */
export const template2021: Template = {
  id: "2021",
  name: "2021 年格式",
  notice: {
    number: "国办公开办函〔2021〕30号",
    title:
      "国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知",
    date: "2021-09-26",
  },
  years: { from: 2021 },
  tables: [disclosure, applications, proceedings],
  sections,
  relations,
  carriesFrom: [from2019],
  narrative,
  picture,
};
