import type { JsonProblem, Notice, NoticeCode, Notices } from "../model/notice";
import { isCell, placeName, rangeAddressOf, type Spot } from "../model/range";
import { FIRST_YEAR, LAST_YEAR } from "../model/year";

const jsonProblem: Record<JsonProblem, string> = {
  object: "应为一组数据",
  list: "应为列表",
  text: "应为文字",
  truth: "应为 true 或 false",
  number: "应为整数",
  figure: "应为数字、文字或空（null）",
  year: `应为 ${FIRST_YEAR}—${LAST_YEAR} 之间的年度`,
  format: "应为年报数据的格式（nianbao.report/1）",
  form: "应为表样的编号（例如 2021）",
  unknown: "不是表样的栏目",
};

/** The one row of table four has no label. */
const quoted = (label: string): string => (label === "" ? "" : `“${label}”`);

const notices: { [C in NoticeCode]: (facts: Notices[C], place: string) => string } = {
  "file.empty": ({ file }) => `“${file}”是空文件，没有可读的内容；请换一个文件。`,
  "file.unknown": ({ file }) =>
    `“${file}”不是能读的年报文件，或者已经损坏；请选择 .xlsx、.xls、.ods、.csv、.docx、.doc、.pdf、.ofd、.html、.txt 或 .json 文件。`,
  "file.scanned": ({ file }) =>
    `“${file}”里只有图片（扫描件），没有可读的文字；请用文字识别软件转成 Word 或文本，或者换成原来的 Word、Excel 文件。`,
  "file.fixed": () => "数字是按页面上的位置读出来的；请逐格对照原文核对。",
  "file.binaryExcel": ({ file }) =>
    `“${file}”是二进制工作簿（.xlsb），不能直接读取；请在 Excel 或 WPS 中打开，另存为 .xlsx 后再导入。`,
  "file.damaged": ({ file, kind }) =>
    `“${file}”已损坏，不是完整的 ${kind} 文件；请重新取得该文件，或在 Excel、WPS 中打开后另存一份。`,
  "file.tooLarge": ({ file, limit }) =>
    `“${file}”的内容超过 ${limit}，不像是年报文件，没有读取；请核对文件。`,
  "file.encrypted": ({ file }) => `“${file}”设有打开密码；请先取消密码，再导入。`,
  "file.unreadable": ({ file }) =>
    `“${file}”打不开，可能是文件夹，或者已经移动、改名；请重新选择文件。`,
  "file.slow": ({ file, seconds }) =>
    `“${file}”读了 ${seconds} 秒还没有读完，已停止；请把三张表另存为一个单独的文件再导入。`,
  "file.oldWord": ({ file }) =>
    `“${file}”是 Word 95 或者更早的文档，不能读取；请在 Word 或 WPS 中打开，另存为 .docx 后再导入。`,
  "json.syntax": ({ file, at }) => `“${file}”不是完整的 JSON 文件（${at}）；请重新导出。`,
  "json.shape": ({ file, path, problem }) =>
    `“${file}”不是年报数据：${path ? `${path} ` : "内容"}${jsonProblem[problem]}；请使用本工具导出的 JSON。`,
  "json.missing": ({ table, count, names }) =>
    `数据里没有${table}的 ${count} 个指标（${names}${count > 3 ? " 等" : ""}），按空白处理；请补填。`,
  "json.newer": ({ file, format }) =>
    `“${file}”的格式“${format}”无法识别；请使用最新版本的年报助手。`,
  "report.none": ({ file }) =>
    `“${file}”里没有找到年报的三张表；请核对是不是政府信息公开工作年度报告。`,
  "report.several": ({ file, tables, places }) =>
    `“${file}”里有不止一份${tables}（${places.map(saySpot).join("、")}），无法判断读哪一份；请只留下一份再导入。`,
  "template.unknown": ({ file, template }) =>
    `“${file}”使用的表样“${template}”无法识别；请使用最新版本的年报助手。`,
  "table.missing": ({ table }) => `没有找到${table}，其中各格按空白处理；请补填。`,
  "table.unheaded": ({ table }, place) =>
    `${place} 起${table}的表头不是表样的列名，数字按表样的列序读入；请逐列核对。`,
  "table.moved": ({ table, from, to }) =>
    `${table}的位置变了${from ? `（原在 ${from.sheet}!${rangeAddressOf(from.range)}）` : ""}，已按标签在 ${saySpot(to)} 重新找到。`,
  "sheet.left": ({ sheets }) =>
    `“${sheets}”是其他年度或者时段的表，没有读入；需要时请另存为单独的文件再导入。`,
  "lastYear.unread": ({ sheet }) =>
    `“${sheet}”工作表的标签改动过，上年数没有读入；请撤销改动，或重新载入上年报告。`,
  "section.alias": ({ label, read }, place) => `${place} 标题“${label}”读作“${read}”；请核对。`,
  "row.unknown": ({ table, label }, place) =>
    `${place}“${label}”不是${table}的栏目，已略过；请核对。`,
  "row.missing": ({ table, label }) => `${table}缺少“${label}”，按空白处理；请补填。`,
  "column.missing": ({ table, label }) => `${table}缺少“${label}”一列，按空白处理；请补填。`,
  "column.unknown": ({ table, label }, place) =>
    `${place}“${label}”一列不是${table}的栏目，已略过；请核对。`,
  "row.twice": ({ table, label, taken }, place) =>
    `${table}${quoted(label)}出现了两次，读的是 ${saySpot(taken)}，${place} 已略过；请核对。`,
  "row.unclear": ({ table, label, text }, place) =>
    `${place} ${table}${quoted(label)}的数字“${text}”分不清各属哪一列，没有读入；请对照原文补填。`,
  "row.parted": ({ table, label, text, read }, place) =>
    `${place} ${table}${quoted(label)}的数字连在一起（${text}），按勾稽关系读作 ${read}；请核对。`,
  "row.oneTooMany": ({ table, label, text, read }, place) =>
    `${place} ${table}${quoted(label)}多出一个数字（${text}），可能是页码，按勾稽关系读作 ${read}；请核对。`,
  "row.single": ({ table, label, child }, place) =>
    `${place} ${table}“${label}”只有一行，不分小项，数字先记在“${child}”；请按实际情况分列。`,
  "row.alias": ({ label, read }, place) => `${place}“${label}”读作“${read}”；请核对。`,
  "figure.unit": ({ name, label, unit }, place) =>
    `${place} ${name}的表头写的是“${label}”，应以${unit}为单位，数字照原样读入；请核对单位。`,
  "figure.converted": ({ name, text, from, unit, value }, place) =>
    `${place} ${name}以${from}为单位，原文 ${text}${from}，换算为 ${value} ${unit}；请核对。`,
  "figure.text": ({ name, text }, place) =>
    `${place} ${name}写的是“${text}”，不是数字，照原样保留；请改成数字。`,
  "figure.points": ({ name, text }, place) =>
    `${place} ${name}写的是“${text}”，可能是 ${text.replaceAll(".", "")}，也可能是小数，照原样保留；请改成整数。`,
  "figure.note": ({ name, text, value }, place) =>
    `${place} ${name}写的是“${text}”，读作 ${value}；请核对。`,
  "year.invalid": ({ text }, place) =>
    `${place}年度“${text}”不是有效的年度；请填写四位数字的年度，例如 2023。`,
  "year.missing": () => "没有找到报告年度；请填写。",
};

/** 表三!D9, 第 12 行, applications.received.total. */
export function saySpot(spot: Spot): string {
  if (isCell(spot)) return placeName(spot);
  return "line" in spot ? `第 ${spot.line + 1} 行` : spot.path;
}

/** The sentence for a notice: where, what, what to do. */
export const sayNotice = ({ code, facts, place }: Notice): string =>
  (notices[code] as (facts: unknown, place: string) => string)(facts, place ? saySpot(place) : "");
