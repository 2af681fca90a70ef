/**
 * 示例: what 泉州市鲤城区开元街道办事处 published for 2023, with the five figures of 行政复议 left
 * blank as published; every other figure is 0. The text is ours.
 */
export const example = {
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
  figures: {
    "disclosure.licences.decisions": 86,
    "proceedings.review.upheld": null,
    "proceedings.review.corrected": null,
    "proceedings.review.other": null,
    "proceedings.review.pending": null,
    "proceedings.review.total": null,
  },
  sections: {
    overview:
      "（示例文字）2023 年，本街道按照《中华人民共和国政府信息公开条例》的要求推进政府信息公开工作。\n（一）主动公开：及时公布机构职能、办事指南和财政预决算。（二）依申请公开：全年没有收到申请。（三）政府信息管理：发文时一并确定公开属性。（四）平台建设：维护好网站专栏和政务公开栏。（五）监督保障：明确专人负责，定期自查。",
    problems:
      "（示例文字）经办人员更换较多，业务还不够熟练；下一年将安排两次培训，并由专人复核公开内容。",
    other: "（示例文字）2023 年，本街道没有收取政府信息公开信息处理费。",
  },
} as const;
