import type { TextFinding } from "../model/finding";
import { paragraphsOf, type Report } from "../model/report";
import type { Aspects, Charge, Substance } from "../model/text-relation";
import { mentionsOf } from "./mentions";
import { textFinding, whole } from "./passage";
import { compile } from "./patterns";

/** A section that is not written leaves its relation undecided. */
function inSection<R extends Charge | Aspects | Substance>(
  relation: R,
  { sections }: Report,
  check: (relation: R, paragraphs: readonly string[]) => readonly TextFinding[],
): readonly TextFinding[] {
  const paragraphs = paragraphsOf(sections[relation.section]);
  return paragraphs.length > 0
    ? check(relation, paragraphs)
    : [textFinding(relation, whole(relation.section), { code: "unwritten" }, "undecided")];
}

/** C8: what was charged is told, in the right unit. */
export const checkCharge = (relation: Charge, report: Report): readonly TextFinding[] =>
  inSection(relation, report, chargeOf);

function chargeOf(relation: Charge, paragraphs: readonly string[]): readonly TextFinding[] {
  const { section, words, amount, unless, wrongUnits } = relation;
  if (!paragraphs.some((text) => compile(words).test(text)))
    return [textFinding(relation, whole(section), { code: "feeMissing" })];
  const isCharge = (before: string) =>
    compile(amount).test(before) && !compile(unless).test(before);
  return paragraphs.flatMap((text, paragraph) =>
    mentionsOf(text)
      .filter(({ unit, before }) => wrongUnits.includes(unit) && isCharge(before))
      .map(({ start, end, unit }) =>
        textFinding(
          relation,
          { section, paragraph, start, end, quote: text.slice(start, end) },
          { code: "feeUnit", unit },
        ),
      ),
  );
}

/** C9: every aspect by the words that speak of it, and the length. */
export const checkAspects = (relation: Aspects, report: Report): readonly TextFinding[] =>
  inSection(relation, report, aspectsOf);

function aspectsOf(relation: Aspects, paragraphs: readonly string[]): readonly TextFinding[] {
  const { section, limit } = relation;
  const text = paragraphs.join("\n");
  const aspects = relation.aspects.flatMap(({ name, words }) =>
    compile(words).test(text) ? [] : [name],
  );
  const length = [...text.replace(/\s/gu, "")].length;
  return [
    ...(aspects.length > 0
      ? [textFinding(relation, whole(section), { code: "aspectsMissing", aspects })]
      : []),
    ...(length > limit
      ? [textFinding(relation, whole(section), { code: "tooLong", length, limit })]
      : []),
  ];
}

/** C10: problems and remedies are named. */
export const checkSubstance = (relation: Substance, report: Report): readonly TextFinding[] =>
  inSection(relation, report, (_, paragraphs) => {
    const lacks = lackOf(paragraphs.join(""));
    return lacks === null
      ? []
      : [textFinding(relation, whole(relation.section), { code: "perfunctory", lacks })];
  });

/** Shorter than two plain sentences, a section says nothing that could be acted upon. */
const SUBSTANCE = 40;
const PROBLEM =
  /问题|不足|不够|不强|不高|不全|不及时|欠缺|短板|差距|薄弱|滞后|有待|有限|单一|亟[需待]|还需|仍需/u;
const REMEDY =
  /改进|改善|整改|下一步|措施|加强|加大|强化|提升|提高|完善|优化|规范|拓展|拓宽|健全|推进|将(?!近)/u;
const NO_PROBLEM =
  /^(?:无|暂无|没有)[^，；]{0,12}[。.]?$|(?:不存在|没有|暂无|未发现)(?:明显|突出|任何|主要|重大|其他)?的?问题/u;

function lackOf(text: string): "substance" | "problem" | "remedy" | null {
  if (NO_PROBLEM.test(text) && text.length < 3 * SUBSTANCE) return "problem";
  if ([...text].length < SUBSTANCE) return "substance";
  if (!PROBLEM.test(text)) return "problem";
  return REMEDY.test(text) ? null : "remedy";
}
