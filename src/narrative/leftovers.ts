import type { TextFinding } from "../model/finding";
import { paragraphsOf, type Report } from "../model/report";
import type { SectionId, Template } from "../model/template";
import type { Leftovers } from "../model/text-relation";
import { sentencesOf } from "./mentions";
import { readNumeral } from "./numerals";
import { textFinding, whole } from "./passage";
import { plainText } from "./plain-text";

/** C12: another year's number, another period or another agency's name left over in the text. */
export function checkLeftovers(
  relation: Leftovers,
  report: Report,
  template: Template,
): readonly TextFinding[] {
  const found: TextFinding[] = [...titleYear(relation, report)];
  for (const { id } of template.sections)
    paragraphsOf(report.sections[id]).forEach((text, paragraph) => {
      found.push(
        ...leftoversIn({ relation, text, plain: plainText(text), section: id, paragraph }, report),
      );
    });
  return found;
}

interface Place {
  readonly relation: Leftovers;
  readonly text: string;
  /** `text` as plain text, of the same length. */
  readonly plain: string;
  readonly section: SectionId;
  readonly paragraph: number;
}

function titleYear(relation: Leftovers, { year, particulars }: Report): readonly TextFinding[] {
  const title = particulars["document.title"];
  const found = Number(/(\d{4})\s*年/u.exec(title ?? "")?.[1] ?? NaN);
  if (title === null || year === null || Number.isNaN(found) || found === year) return [];
  return [textFinding(relation, whole(null, title), { code: "otherYear", found, year })];
}

function leftoversIn(place: Place, { year, particulars }: Report): readonly TextFinding[] {
  const agency = particulars["agency.name"];
  const names = agency === null ? [] : otherAgencies(place, agency);
  return year === null
    ? names
    : [
        ...otherTitles(place, year),
        ...otherPeriods(place, year),
        ...otherYears(place, year),
        ...names,
      ];
}

const at = ({ section, paragraph, text }: Place, start: number, end: number) => ({
  section,
  paragraph,
  start,
  end,
  quote: text.slice(start, end),
});

const TITLE =
  "(?<!\\d)(\\d{4})年度?(?:政府|政务)?信息公开(?:工作)?(?:年度|年)?(?:工作)?(?:报告|年报)";
const OWN =
  "(?:现将|现予?公布|现向社会公[布开]|特(?:此)?(?:编制|公布|向社会公[布开])|本报告(?:是|为|系))[^。;；]{0,40}?";
/** The title on a line of its own, or named as that of the report that is being read. */
const TITLES: readonly RegExp[] = [
  new RegExp(`^(?:(?![公发]布|编制|报送)[^,，。;；]){0,40}?${TITLE}\uE000*$`, "gu"),
  new RegExp(`${OWN}${TITLE}`, "gu"),
];

/** 现公布某局 2020 年政府信息公开工作年度报告, in the report of 2021. */
function otherTitles(place: Place, year: number): readonly TextFinding[] {
  return TITLES.flatMap((title) => [...place.plain.matchAll(title)]).flatMap((match) => {
    const [whole_, digits = ""] = match;
    const found = Number(digits);
    if (found === year) return [];
    const start = match.index + whole_.lastIndexOf(digits);
    const end = match.index + whole_.length;
    return textFinding(place.relation, at(place, start, end), { code: "otherYear", found, year });
  });
}

const PERIOD =
  /(\d{4})年(\d{1,2})月(\d{1,2})日起?[至到\-—–~～]+(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日止?/gu;
const COUNTED = /统计|期限|数据|时限|本报告|起止/u;

/** 统计期限为 2022 年 1 月 1 日至 12 月 31 日. */
function otherPeriods(place: Place, year: number): readonly TextFinding[] {
  return [...place.plain.matchAll(PERIOD)].flatMap((match) => {
    const [found, from, month, day, to = from, lastMonth, lastDay] = match;
    const isCounted = COUNTED.test(place.plain.slice(Math.max(0, match.index - 30), match.index));
    const days = [month, day, lastMonth, lastDay].map(Number).join(" ");
    const isRight = Number(from) === year && Number(to) === year && days === "1 1 12 31";
    if (!isCounted || isRight) return [];
    const { index } = match;
    return textFinding(place.relation, at(place, index, index + found.length), {
      code: "otherPeriod",
      year,
    });
  });
}

/** A year that a sentence opens with or that its subject goes before. */
const YEAR =
  /(?<=^|[。；;，,！!？?:、)\uE000]|截至|截止|街道|街道办|办事处|我[局镇乡区县市办委院厅会所站中]心?|本(?:机关|单位|街道|镇|乡|局|办|委|区|县|市)|镇政府|区政府|县政府)(\d{4}|[一二][零〇][一二三四五六七八九零〇]{2})年(度|以来|底|末)?(?=全年|期间|[，,、]|我|本|全|共|未|没有|无|街道|区|县|市|镇|乡|局|累计|主动公开|收到|受理|政府信息公开(?!工作年度|年报|年度)|政务公开(?!工作要点|要点|年报)|依申请|办结|制发|新收|行政复议|行政诉讼|行政许可|行政处罚|在|的?工作中|\d+月)/gu;

/** Words that name another year on purpose. */
const ON_PURPOSE =
  /较|相比|对比|同比|比(?!例|重)|增|减|降|升|持平|去年|上年|上一年|往年|自\d{4}年|从\d{4}年|起|修订|印发|施行|实施的|成立|结转|转入|遗留|三年|五年|连续/u;
const PLANNED = /将|下一步|计划|力争|继续|进一步|拟|打算|要|明年|下年|新的一年/u;
/** A year to come is left over only where something is told of it. */
const TOLD = /未收到|收到|受理|办结|没有|未发生|共(?:收|主动|发布)|累计|主动公开[^。]*\d/u;

/** 2022年度，我局未收到政府信息公开申请, in a report of 2023. */
function otherYears(place: Place, year: number): readonly TextFinding[] {
  const own = new RegExp(`${year}年|今年|本年`, "u");
  const { plain } = place;
  const sentences = sentencesOf(plain).map(({ start, end }) => ({
    start,
    text: plain.slice(start, end),
  }));
  return sentences.flatMap(({ start, text }, i) => {
    const around = `${text}${sentences[i + 1]?.text ?? ""}`;
    const isContrast = own.test(around) && ON_PURPOSE.test(around);
    if (own.test(text) || isContrast || ON_PURPOSE.test(text)) return [];
    return [...text.matchAll(YEAR)].flatMap((match) => {
      const found = readNumeral(match[1] ?? "")?.value ?? year;
      if (found === year || (found > year && (PLANNED.test(text) || !TOLD.test(text)))) return [];
      const from = start + match.index;
      return textFinding(place.relation, at(place, from, from + match[0].length), {
        code: "otherYear",
        found,
        year,
      });
    });
  });
}

const KINDS = ["街道", "镇", "乡", "局", "委员会"] as const;
type Kind = (typeof KINDS)[number];

const SUBJECT =
  /(?<=^|[。！!？?；;])(?:\d{4}年(?:度|以来)?[，,]?|今年(?:以来)?[，,]?|一年来[，,]?|本年度?[，,]?|[一二三四五]是)?([\u4e00-\u9fa5]{2,16}?)(街道|镇|乡|局|委员会)(?:办事处|人民政府|政府|党工委)?(?=[，,]?(?:共|未|没有|主动公开|收到|受理|高度重视|严格按照|严格落实|认真贯彻|认真落实|坚持|积极|始终|深入贯彻|切实|全面|持续|不断|紧紧围绕|以习近平|在区|在县|在市|按照|根据|政府信息公开))/gu;
const GENERAL =
  /[各我本全该其等及和与、]|有关|相关|所有|上级|下级|部门|督促|指导|联合|协调|会同|组织/u;

/** 浮桥街道 as the subject of a sentence in the report of 开元街道. */
function otherAgencies(place: Place, agency: string): readonly TextFinding[] {
  const kind = KINDS.find((each) => isOfKind(agency, each));
  if (kind === undefined) return [];
  return [...place.plain.matchAll(SUBJECT)].flatMap((match) => {
    const [whole_, name = "", suffix = ""] = match;
    const proper = properName(name);
    const isOwn = agency.includes(proper + suffix) || agency.includes(proper);
    if (suffix !== kind || proper === "" || GENERAL.test(name) || isOwn) return [];
    const from = match.index + whole_.lastIndexOf(name + suffix);
    const end = match.index + whole_.length;
    return textFinding(place.relation, at(place, from, end), {
      code: "otherAgency",
      found: place.text.slice(from, end),
      agency,
    });
  });
}

const isOfKind = (agency: string, kind: Kind): boolean =>
  new RegExp(`${kind}(?:办事处|人民政府|政府)?$`, "u").test(agency);

/** 鲤城区浮桥 → 浮桥 */
const properName = (name: string): string => name.replace(/^.*(?:省|市|区|县|旗|人民政府)/u, "");
