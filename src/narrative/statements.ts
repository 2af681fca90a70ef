import type { TextFinding } from "../model/finding";
import { paragraphsOf, type Report } from "../model/report";
import type { SectionId } from "../model/template";
import { mentionsOf } from "./mentions";
import { textFinding, whole } from "./passage";

/** C8–C10: what the form demands of its three sections. */
export const checkStatements = ({ sections }: Report): readonly TextFinding[] => [
  ...written("C8", "other", sections, feeStatement),
  ...written("C9", "overview", sections, overview),
  ...written("C10", "problems", sections, problems),
];

/** A section that is not written leaves its relation undecided. */
function written(
  rule: string,
  section: SectionId,
  sections: Report["sections"],
  check: (paragraphs: readonly string[]) => readonly TextFinding[],
): readonly TextFinding[] {
  const paragraphs = paragraphsOf(sections[section]);
  return paragraphs.length > 0
    ? check(paragraphs)
    : [textFinding(rule, whole(section), { code: "unwritten" }, "undecided")];
}

const FEE = /(?:信息|公开|申请)[^。；，]{0,6}处理费|收取[^。；，]{0,12}费|收费|费用/u;
const FEE_AMOUNT = /处理费|费用|收费/u;

function feeStatement(paragraphs: readonly string[]): readonly TextFinding[] {
  if (!paragraphs.some((text) => FEE.test(text)))
    return [textFinding("C8", whole("other"), { code: "feeMissing" })];
  return paragraphs.flatMap((text, paragraph) =>
    mentionsOf(text)
      .filter(({ unit, before }) => (unit === "万元" || unit === "亿元") && isProcessingFee(before))
      .map(({ start, end, unit }) =>
        textFinding(
          "C8",
          { section: "other", paragraph, start, end, quote: text.slice(start, end) },
          { code: "feeUnit", unit },
        ),
      ),
  );
}

const isProcessingFee = (words: string): boolean =>
  FEE_AMOUNT.test(words) && !words.includes("行政事业性收费");

/** The five aspects of section one, by the words that speak of them. */
const ASPECTS: readonly (readonly [string, RegExp])[] = [
  ["主动公开", /主动(?:向社会)?公开|(?:公开|发布)[^。，；、]{0,12}信息/u],
  ["依申请公开", /依申请|申请公开|信息公开申请|公开申请/u],
  [
    "政府信息管理",
    /信息(?:资源)?(?:的)?(?:规范)?(?:化)?管理|保密审查|规范性文件|公文|信息(?:发布)?审核|发布审查|归档|目录/u,
  ],
  ["政府信息公开平台建设", /平台|网站|专栏|公众号|新媒体|公开栏|查阅点|专区/u],
  ["监督保障", /监督|考核|评议|保障|培训|责任追究|领导小组|组织领导/u],
];

const LIMIT = 1000;

function overview(paragraphs: readonly string[]): readonly TextFinding[] {
  const text = paragraphs.join("\n");
  const aspects = ASPECTS.flatMap(([aspect, words]) => (words.test(text) ? [] : [aspect]));
  const length = [...text.replace(/\s/gu, "")].length;
  return [
    ...(aspects.length > 0
      ? [textFinding("C9", whole("overview"), { code: "aspectsMissing", aspects })]
      : []),
    ...(length > LIMIT
      ? [textFinding("C9", whole("overview"), { code: "tooLong", length, limit: LIMIT })]
      : []),
  ];
}

/** Shorter than two plain sentences, a section says nothing that could be acted upon. */
const SUBSTANCE = 40;
const PROBLEM =
  /问题|不足|不够|不强|不高|不全|不及时|欠缺|短板|差距|薄弱|滞后|有待|有限|单一|亟[需待]|还需|仍需/u;
const REMEDY =
  /改进|改善|整改|下一步|措施|加强|加大|强化|提升|提高|完善|优化|规范|拓展|拓宽|健全|推进|将(?!近)/u;
const NO_PROBLEM =
  /^(?:无|暂无|没有)[^，；]{0,12}[。.]?$|(?:不存在|没有|暂无|未发现)(?:明显|突出|任何|主要|重大|其他)?的?问题/u;

function problems(paragraphs: readonly string[]): readonly TextFinding[] {
  const text = paragraphs.join("");
  const lacks = lackOf(text);
  return lacks === null
    ? []
    : [textFinding("C10", whole("problems"), { code: "perfunctory", lacks })];
}

function lackOf(text: string): "substance" | "problem" | "remedy" | null {
  if (NO_PROBLEM.test(text) && text.length < 3 * SUBSTANCE) return "problem";
  if ([...text].length < SUBSTANCE) return "substance";
  if (!PROBLEM.test(text)) return "problem";
  return REMEDY.test(text) ? null : "remedy";
}
