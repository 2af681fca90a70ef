import { fieldsOf } from "../src/model/field";
import type { Report } from "../src/model/report";
import { template2021 } from "../src/templates/2021";

export const exampleTemplate = template2021;

/**
 * 示例: the figures that 泉州市鲤城区开元街道办事处 published for 2023, with the five figures of
 * 行政复议 left blank as published. The text is ours.
 */
export const example: Report = {
  template: template2021.id,
  year: 2023,
  particulars: {
    "agency.name": "鲤城区人民政府开元街道办事处",
    "document.number": "泉鲤政开办文〔2024〕1号",
    "document.title": null,
    "document.date": "2024-01-09",
    "agency.address": "福建省泉州市鲤城区县后街77号",
    "agency.phone": "0595-22783514",
    "agency.postcode": "362000",
    "agency.website": "http://www.qzlc.gov.cn/",
  },
  values: Object.fromEntries(
    [...fieldsOf(template2021).keys()].map((ref) => [ref, published(ref)]),
  ),
  sections: {
    overview: [
      "（示例文字）2023 年，本街道按照《中华人民共和国政府信息公开条例》的要求推进政府信息公开工作。",
      "（一）主动公开：及时公布机构职能、办事指南和财政预决算。（二）依申请公开：全年没有收到申请。（三）政府信息管理：发文时一并确定公开属性。（四）平台建设：维护好网站专栏和政务公开栏。（五）监督保障：明确专人负责，定期自查。",
    ].join("\n"),
    problems:
      "（示例文字）经办人员更换较多，业务还不够熟练；下一年将安排两次培训，并由专人复核公开内容。",
    other: "（示例文字）2023 年，本街道没有收取政府信息公开信息处理费。",
  },
  explanations: [],
};

function published(ref: string): number | null {
  if (ref.startsWith("proceedings.review.")) return null;
  return ref === "disclosure.licences.decisions" ? 86 : 0;
}
