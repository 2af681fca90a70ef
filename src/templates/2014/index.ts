import type { Template } from "../../model/template";
import { shortTableRelations, statisticsRelations } from "./relations";
import { shortTable } from "./short-table";
import { statistics } from "./statistics";

const notice = {
  number: "国办发〔2014〕32号",
  title: "国务院办公厅关于加强和规范政府信息公开情况统计报送工作的通知",
  date: "2014-06-18",
} as const;

/** The national list of the reporting years 2014 to 2018. */
export const template2014: Template = {
  id: "2014",
  name: "2014 年统计表",
  unconfirmed: "各行的名称和次序没有对照原件核实",
  notice,
  years: { from: 2014, to: 2018 },
  tables: [statistics],
  sections: [],
  relations: statisticsRelations,
};

/** What Fujian printed in those years. */
export const template2014Fujian: Template = {
  id: "2014-fujian",
  name: "2014 年统计表（福建简表）",
  notice,
  years: { from: 2014, to: 2018 },
  tables: [shortTable],
  sections: [],
  relations: shortTableRelations,
};
