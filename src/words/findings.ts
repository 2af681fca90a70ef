import { fieldsOf, nameOf } from "../model/field";
import {
  type AbsenceFinding,
  type ComparisonFinding,
  type Fault,
  type FigureFinding,
  type Finding,
  type PeriodFinding,
  type ShareFinding,
  type TextFinding,
  type TextIssue,
  type WeighingFinding,
} from "../model/finding";
import type { Ref } from "../model/ref";
import type { Template } from "../model/template";
import { subjectOf } from "../model/subject";
import type { SourceName } from "../model/term";

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
  const subject = subjectOf(finding, template);
  return subject ? [subject.table.name, subject.name].filter(Boolean).join(" ") : "基本信息";
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
  share: (finding, template) =>
    finding.outcome === "undecided" ? undecided(finding, template) : large(finding, template),
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
  parts: ({ whole, parts, unit, isComplete }, place, { quote }) => {
    const sum = `${place}“${quote}”：${adding(parts)} ${unit}`;
    return isComplete
      ? `${sum}，与总数 ${number(whole)} ${unit}不符；请核对。`
      : `${sum}，多于总数 ${number(whole)} ${unit}；请核对。`;
  },
  shares: ({ shares }, place, { quote }) =>
    `${place}“${quote}”：占比${adding(shares)} %，各项相加应为 100 %；请核对。`,
  draftMark: (_, place, { quote }) =>
    `${place}还标着“${quote}”，不能报送；请核对、改写后删去标记。`,
  gap: (_, place, { quote }) => `${place}有待填的空“${quote}”；请填上，没有的改写这一句。`,
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
  compared: ({ last, now }, place, { quote }) =>
    `${place}“${quote}”：上年为 ${number(last)}，本年为 ${number(now)}，${said(now - last)}；请核对。`,
  lastYears: ({ year, share, passages }, place) => {
    const exchanged = passages.filter(({ kind }) => kind === "figures").length;
    const figures = exchanged > 0 ? `，其中 ${exchanged} 句只换了数字` : "";
    return `${place}约 ${Math.round(share * 100)}% 与${year === null ? "上年" : ` ${year} 年度`}的文字相同或大致相同${figures}；请结合本年实际改写。`;
  },
  otherAgency: ({ found, agency }, place) =>
    `${place}“${found}”不是本单位的名称，本单位是${agency}；请核对是否沿用了其他单位的文字。`,
};

/** 增加 12, with the share where there is one. */
const said = (difference: number): string =>
  difference === 0
    ? "没有增减"
    : `${difference > 0 ? "增加" : "减少"} ${number(Math.abs(difference))}`;

/** 6＋2＝8; a part alone is that part. */
const adding = (parts: readonly number[]): string => {
  const sum = number(Number(parts.reduce((a, b) => a + b, 0).toFixed(6)));
  return parts.length > 1 ? `${parts.map((part) => number(part)).join("＋")}＝${sum}` : sum;
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

function large({ part, whole, percent, ...finding }: ShareFinding, template: Template): string {
  const place = placeOf({ ...finding, part, whole, percent }, template);
  const [some, all] = [part.sum ?? 0, whole.sum ?? 0];
  return `${place}：${number(some)} 件，占${whole.label} ${number(all)} 件的 ${percentOf(some, all)}%，比例较高（${number(percent)}% 以上）；请核对是否应归入其他各项，确实如此的写明原因。`;
}

/** A share as people write it, with one decimal. */
const percentOf = (part: number, whole: number): string =>
  number(Math.round((part / whole) * 1000) / 10);

function undecided(finding: WeighingFinding, template: Template): string {
  const { missing, missingElsewhere } = finding;
  const [first] = missingElsewhere;
  const elsewhere = missingElsewhere.map(({ ref }) => ref);
  const lacking = [
    ...(missing.length > 0 ? [names(missing, template)] : []),
    ...(first?.source ? [`${sourceWords[first.source]}${names(elsewhere, template)}`] : []),
  ];
  return `${placeOf(finding, template)}：${weighed(finding)}尚不能核对，${lacking.join("和")}没有数字；请补填。`;
}

const weighed = (finding: WeighingFinding): string =>
  finding.kind === "share"
    ? `占${finding.whole.label}的比例`
    : `${finding.left.label}与${finding.right.label}`;

/** The other reports that a relation reads. */
export const sourceWords: Readonly<Record<SourceName, string>> = { lastYear: "上年报告的" };

/** The sentence for a finding: where, what, what to do. */
export const sayFinding = (finding: Finding, template: Template): string =>
  (findings[finding.kind] as (finding: Finding, template: Template) => string)(finding, template);
