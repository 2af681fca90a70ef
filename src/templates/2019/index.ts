import type { Template } from "../../model/template";
import { sections } from "../2021";
import { proceedings } from "../2021/proceedings";
import { applications } from "./applications";
import { from2014, from2014Fujian } from "./carry-over";
import { disclosure } from "./disclosure";
import { narrative } from "./narrative";
import { relations } from "./relations";

/** The trial form of the reporting years 2019 and 2020. */
export const template2019: Template = {
  id: "2019",
  name: "2019 年格式（试行）",
  notice: {
    number: "国办公开办函〔2019〕60号",
    title: "国务院办公厅政府信息与政务公开办公室关于规范政府信息公开工作年度报告有关事项的通知",
    date: "2019-11-23",
  },
  years: { from: 2019, to: 2020 },
  tables: [disclosure, applications, proceedings],
  sections,
  relations,
  carriesFrom: [from2014, from2014Fujian],
  narrative,
};
