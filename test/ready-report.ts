import type { Ref, Value } from "../src/model/ref";
import type { Report } from "../src/model/report";
import { report } from "./build-report";

/** A report of 2023 of which nothing is open: figures of 0, but for `values`, and our own text. */
export const readyReport = (values: Readonly<Record<Ref, Value>> = {}): Report => ({
  ...report(values),
  particulars: {
    "agency.name": "临江市大桥镇人民政府",
    "document.number": "大桥政〔2024〕3号",
    "document.title": null,
    "document.date": "2024-01-09",
    "agency.address": "临江市大桥镇中山路 1 号",
    "agency.phone": "0595-22783514",
    "agency.postcode": "362000",
    "agency.website": null,
  },
  sections: {
    overview:
      "本镇主动公开财政预决算和办事指南。全年没有收到依申请公开的申请。发文时一并确定公开属性，加强政府信息管理。维护好网站专栏和政务公开栏两个平台。明确专人负责，强化监督保障。",
    problems:
      "存在的问题是经办人员更换较多，业务还不够熟练。下一步将安排两次培训，由专人复核公开内容，提高公开质量。",
    other: "本年度没有收取政府信息公开信息处理费。",
  },
});
