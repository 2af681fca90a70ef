import { fieldsOf, nameOf } from "../model/field";
import type {
  AbsenceFinding,
  ComparisonFinding,
  Fault,
  FigureFinding,
  Finding,
  PeriodFinding,
  TextFinding,
  TextIssue,
} from "../model/finding";
import type { JsonProblem, Notice, NoticeCode, Notices } from "../model/notice";
import type { Ref } from "../model/ref";
import type { Template } from "../model/template";
import { FIRST_YEAR, LAST_YEAR } from "../model/year";

/** 12345.6 → 12345.6; sums of amounts are cut to six decimals. */
export const number = (value: number): string => String(Number(value.toFixed(6)));

/** Figures by name, at the most five, then how many more. */
export function names(refs: readonly Ref[], template: Template): string {
  const fields = fieldsOf(template);
  const shown = refs.slice(0, 5).map((ref) => {
    const field = fields.get(ref);
    return field ? `“${nameOf(field)}”` : ref;
  });
  const rest = refs.length - shown.length;
  return rest > 0 ? `${shown.join("、")}等 ${refs.length} 格` : shown.join("、");
}

/** 表三 自然人: the table and what the star of a relation stands for. */
export function placeOf(finding: Finding, template: Template): string {
  if (finding.kind === "text") return passageOf(finding, template);
  const [first] = finding.kind === "comparison" ? finding.right.refs : finding.refs;
  const field = first === undefined ? undefined : fieldsOf(template).get(first);
  if (!field) return "基本信息";
  const { table } = field;
  if (finding.kind !== "comparison") return `${table.name} ${nameOf(field)}`;
  const common = (path: readonly { label: string }[], same: (ref: Ref) => boolean) =>
    finding.refs.every(same)
      ? path.flatMap(({ label }) => (label ? [label] : [])).at(-1)
      : undefined;
  const other = (ref: Ref) => fieldsOf(template).get(ref);
  const column = common(field.column, (ref) => other(ref)?.column.at(-1) === field.column.at(-1));
  const row = common(field.row, (ref) => other(ref)?.row.at(-1) === field.row.at(-1));
  const group = field.column
    .filter(({ key }) => key !== undefined)
    .slice(0, -1)
    .map(({ label }) => label)
    .join(" ");
  return [table.name, column ?? row ?? group].filter(Boolean).join(" ");
}

/** “一、总体情况”第 3 段; paragraphs of a section are counted from 1. */
function passageOf({ section, paragraph, quote }: TextFinding, { sections }: Template): string {
  if (section === null) return "基本信息";
  const title = `“${sections.find(({ id }) => id === section)?.title ?? section}”`;
  return quote === "" ? title : `${title}第 ${paragraph + 1} 段`;
}

const fault: Record<Fault, (name: string, value: string) => string> = {
  blank: (name) => `${name}未填；没有发生的填 0。`,
  text: (name, value) => `${name}填的是“${value}”，应填数字；没有发生的填 0。`,
  fraction: (name, value) => `${name}填的是 ${value}，应填整数。`,
  negative: (name, value) => `${name}填的是 ${value}，不能小于 0。`,
};

const findings: {
  [K in Finding["kind"]]: (finding: Extract<Finding, { kind: K }>, template: Template) => string;
} = {
  comparison: (finding, template) =>
    finding.outcome === "undecided" ? undecided(finding, template) : unequal(finding, template),
  completeness: (finding: FigureFinding, template) =>
    fault[finding.fault](placeOf(finding, template), String(finding.value ?? "")),
  absence: ({ refs, who, agency }: AbsenceFinding, template) =>
    `${who}没有规章制定权，${agency}的${names(refs, template)}应为 0，请核对是否误填了行政规范性文件。`,
  period: ({ year, form, from, to }: PeriodFinding) =>
    year === null
      ? "年度未填，无法判断应使用哪一年的格式；请在“基本信息”填写年度。"
      : `${form}用于${to === null ? `${from} 年度及以后` : `${from}—${to} 年度`}的报告，本报告是 ${year} 年度；请核对年度或改用相应的格式。`,
  text: (finding, template) => sayText(finding, template),
};

const lack = {
  substance: "没有写出具体内容",
  problem: "没有写出存在的问题",
  remedy: "没有写出改进情况",
} as const;

const issues: {
  [C in TextIssue["code"]]: (
    issue: Extract<TextIssue, { code: C }>,
    place: string,
    finding: TextFinding,
    template: Template,
  ) => string;
} = {
  figure: ({ claimed, unit, expected }, place, { quote, outcome, refs }, template) => {
    const said = `${place}“${quote}”：文中为 ${number(claimed)} ${unit}`;
    const has = expected.flatMap(({ label, value }) =>
      value === null ? [] : `${label}为 ${shown(value, unit)} ${unit}`,
    );
    return outcome === "undecided"
      ? `${said}，尚不能核对，${names(refs, template)}没有填全；请补填。`
      : `${said}，表中${has.join("，")}；请核对文字或表格。`;
  },
  unwritten: (_, place) => `${place}没有填写，无法审核；请补写。`,
  feeMissing: (_, place) =>
    `${place}没有写明收取信息处理费的情况；请补写，没有收取的也要写明，金额以元为单位。`,
  feeUnit: ({ unit }, place, { quote }) =>
    `${place}“${quote}”：信息处理费以${unit}为单位，应以元为单位；请改写。`,
  aspectsMissing: ({ aspects }, place) => `${place}没有写到${aspects.join("、")}；请补写。`,
  tooLong: ({ length, limit }, place) =>
    `${place}有 ${length} 字，原则上不超过 ${limit} 字；请精简。`,
  perfunctory: ({ lacks }, place) => `${place}${lack[lacks]}；请结合实际补写。`,
  late: ({ date, deadline }, place) =>
    `${place}：报告日期 ${date} 晚于公布期限 ${deadline}；请核对日期。`,
  early: ({ date, from }, place) =>
    `${place}：报告日期 ${date} 早于 ${from}，数据应统计到报告年度 12 月 31 日；请核对日期。`,
  otherPeriod: ({ year }, place, { quote }) =>
    `${place}“${quote}”不是本报告的统计期限，应为 ${year} 年 1 月 1 日至 12 月 31 日；请核对。`,
  otherYear: ({ found, year }, place, { quote }) =>
    `${place}“${quote}”：写的是 ${found} 年，本报告是 ${year} 年度；请核对是否沿用了其他年度的文字。`,
  otherAgency: ({ found, agency }, place) =>
    `${place}“${found}”不是本单位的名称，本单位是${agency}；请核对是否沿用了其他单位的文字。`,
};

/** A share of the tables is shown with two decimals. */
const shown = (value: number, unit: string): string =>
  number(unit === "%" ? Math.round(value * 100) / 100 : value);

const sayText = (finding: TextFinding, template: Template): string =>
  (
    issues[finding.issue.code] as (
      issue: TextIssue,
      place: string,
      finding: TextFinding,
      template: Template,
    ) => string
  )(finding.issue, placeOf(finding, template), finding, template);

function unequal({ left, right, operator, ...finding }: ComparisonFinding, template: Template) {
  const place = placeOf({ ...finding, left, right, operator }, template);
  const [a, b] = [left.sum ?? 0, right.sum ?? 0];
  return operator === "="
    ? `${place}：${left.label}＝${number(a)}，${right.label}＝${number(b)}，相差 ${number(Math.abs(a - b))}；请核对。`
    : `${place}：${left.label}（${number(a)}）不应少于${right.label}（${number(b)}），少了 ${number(b - a)}；请核对。`;
}

const undecided = (finding: ComparisonFinding, template: Template): string =>
  `${placeOf(finding, template)}：${finding.left.label}与${finding.right.label}尚不能核对，${names(finding.missing, template)}没有数字；请补填。`;

/** The sentence for a finding: where, what, what to do. */
export const sayFinding = (finding: Finding, template: Template): string =>
  (findings[finding.kind] as (finding: Finding, template: Template) => string)(finding, template);

const jsonProblem: Record<JsonProblem, string> = {
  object: "应为一组数据",
  list: "应为列表",
  text: "应为文字",
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
    `“${file}”不是能读的年报文件，或者已经损坏；请选择 .xlsx、.xls、.ods、.csv、.docx、.html、.txt 或 .json 文件。`,
  "file.pdf": ({ file }) =>
    `“${file}”是 PDF 文件，不能直接读取；请在其中全选、复制，粘贴到文本文件（.txt）后再导入。`,
  "file.webArchive": ({ file }) =>
    `“${file}”是单个文件网页（.mht），不能直接读取；请在浏览器或 WPS 中打开，另存为 .html 或 .docx 后再导入。`,
  "file.excelXml": ({ file }) =>
    `“${file}”是 XML 表格（Excel 2003），不能直接读取；请在 Excel 或 WPS 中打开，另存为 .xlsx 后再导入。`,
  "file.damaged": ({ file, kind }) =>
    `“${file}”已损坏，不是完整的 ${kind} 文件；请重新取得该文件，或在 Excel、WPS 中打开后另存一份。`,
  "file.tooLarge": ({ file, limit }) =>
    `“${file}”的内容超过 ${limit}，不像是年报文件，没有读取；请核对文件。`,
  "file.encrypted": ({ file }) => `“${file}”设有打开密码；请先取消密码，再导入。`,
  "file.unreadable": ({ file }) =>
    `“${file}”打不开，可能是文件夹，或者已经移动、改名；请重新选择文件。`,
  "file.slow": ({ file, seconds }) =>
    `“${file}”读了 ${seconds} 秒还没有读完，已停止；请把三张表另存为一个单独的文件再导入。`,
  "file.oldWord": ({ file }) => `“${file}”是旧版 Word 文档；请另存为 .docx 后再导入。`,
  "json.syntax": ({ file, at }) => `“${file}”不是完整的 JSON 文件（${at}）；请重新导出。`,
  "json.shape": ({ file, path, problem }) =>
    `“${file}”不是年报数据：${path ? `${path} ` : "内容"}${jsonProblem[problem]}；请使用本工具导出的 JSON。`,
  "json.newer": ({ file, format }) =>
    `“${file}”的格式“${format}”无法识别；请使用最新版本的年报助手。`,
  "report.none": ({ file }) =>
    `“${file}”里没有找到年报的三张表；请核对是不是政府信息公开工作年度报告。`,
  "report.several": ({ file, tables, places }) =>
    `“${file}”里有不止一份${tables}（${places}），无法判断读哪一份；请只留下一份再导入。`,
  "template.unknown": ({ file, template }) =>
    `“${file}”使用的表样“${template}”无法识别；请使用最新版本的年报助手。`,
  "table.missing": ({ table }) => `没有找到${table}，其中各格按空白处理；请补填。`,
  "table.moved": ({ table, from, to }) =>
    `${table}的位置变了（原在 ${from}），已按标签在 ${to} 重新找到。`,
  "row.unknown": ({ table, label }, place) =>
    `${place}“${label}”不是${table}的栏目，已略过；请核对。`,
  "row.missing": ({ table, label }) => `${table}缺少“${label}”，按空白处理；请补填。`,
  "column.missing": ({ table, label }) => `${table}缺少“${label}”一列，按空白处理；请补填。`,
  "column.unknown": ({ table, label }, place) =>
    `${place}“${label}”一列不是${table}的栏目，已略过；请核对。`,
  "row.twice": ({ table, label, taken }, place) =>
    `${table}${quoted(label)}出现了两次，读的是 ${taken}，${place} 已略过；请核对。`,
  "row.unclear": ({ table, label, text }, place) =>
    `${place} ${table}${quoted(label)}的数字“${text}”分不清各属哪一列，没有读入；请对照原文补填。`,
  "row.parted": ({ table, label, text, read }, place) =>
    `${place} ${table}${quoted(label)}的数字连在一起（${text}），按勾稽关系读作 ${read}；请核对。`,
  "row.single": ({ table, label, child }, place) =>
    `${place} ${table}“${label}”只有一行，不分小项，数字先记在“${child}”；请按实际情况分列。`,
  "row.alias": ({ label, read }, place) => `${place}“${label}”读作“${read}”；请核对。`,
  "figure.unit": ({ name, label, unit }, place) =>
    `${place} ${name}的表头写的是“${label}”，应以${unit}为单位，数字照原样读入；请核对单位。`,
  "figure.text": ({ name, text }, place) =>
    `${place} ${name}写的是“${text}”，不是数字，照原样保留；请改成数字。`,
  "figure.note": ({ name, text, value }, place) =>
    `${place} ${name}写的是“${text}”，读作 ${value}；请核对。`,
  "year.invalid": ({ text }, place) =>
    `${place}年度“${text}”不是有效的年度；请填写四位数字的年度，例如 2023。`,
  "year.missing": () => "没有找到报告年度；请填写。",
};

/** The sentence for a notice: where, what, what to do. */
export const sayNotice = ({ code, facts, place }: Notice): string =>
  (notices[code] as (facts: unknown, place: string) => string)(facts, place ?? "");
