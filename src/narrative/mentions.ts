import { denials, isCountOfDenial, numbers, universals, type Quantity } from "./marks";
import { plainText, spoken } from "./plain-text";

/** A figure in a text, with the words around it. */
export interface Mention extends Quantity {
  /** The sentence that it stands in. */
  readonly sentence: number;
  /**
   * What binds it from the left: back to the mention before, or to the clause's beginning. For
   * 未收到政府信息公开申请 it is what is denied: 收到政府信息公开申请.
   */
  readonly before: string;
  /** How many signs before it `before` begins, at the most. */
  readonly reach: number;
  /** The sentence up to the figure, other figures included; at the most its last 400 signs. */
  readonly lead: string;
  /** What follows, up to the next mention or the end of the clause. */
  readonly after: string;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Sentences of a paragraph; they end with 。！？. */
export function sentencesOf(paragraph: string): readonly Sentence[] {
  const found: Sentence[] = [];
  for (const match of paragraph.matchAll(/[^。！？!?]+[。！？!?]*/gu))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** Every figure that a paragraph names, 未收到 as 0 and 全部为 as 100 % among them, in order. */
export function mentionsOf(paragraph: string): readonly Mention[] {
  const text = plainText(paragraph);
  return sentencesOf(text).flatMap(({ start, end }, sentence) => {
    const figures = [...numbers(text, start, end), ...denials(text, start, end)];
    const marks = [...figures, ...universals(text, start, end, figures)].sort(
      (a, b) => a.start - b.start,
    );
    return marks
      .filter((mark, i) => !isCountOfDenial(mark, marks[i - 1]))
      .map(({ verb, ...mark }, i, all) => {
        const from = Math.max(all[i - 1]?.end ?? start, mark.start - FAR);
        const after = text.slice(mark.end, Math.min(all[i + 1]?.start ?? end, mark.end + FAR));
        const ahead = mark.measure === "all" ? "" : wordsBefore(text.slice(from, mark.start));
        const before = verb === null ? ahead : verb + denied(after);
        return {
          ...mark,
          sentence,
          lead: text.slice(Math.max(start, mark.start - FAR), mark.start),
          before,
          reach: verb === null ? before.length : 0,
          after: verb === null ? wordsAfter(after) : "",
        };
      });
  });
}

/** Bounds the work on a text without any stop. */
const FAR = 400;

const CLAUSE = /[,，。;；！？!?()]/u;
const FILLER = /^(?:共计?|共有|总计|合计|总数|为)+$/u;

function wordsBefore(text: string): string {
  const clauses = text.split(CLAUSE).map(spoken);
  const near = clauses.at(-1) ?? "";
  // “政府信息公开申请，共 12 件”: the noun stands in the clause before.
  return FILLER.test(near) ? (clauses.at(-2) ?? "") + near : near;
}

const wordsAfter = (text: string): string => spoken(text.split(/[,，。;；！？!?()、]/u)[0] ?? "");

/** 一起因政府信息公开引发的行政复议案件情况 → 因政府信息公开引发的行政复议案件 */
const denied = (text: string): string =>
  spoken(text.split(CLAUSE)[0] ?? "")
    .replace(/^(?:任何)?(?:[一1][件条起宗份例项次])?的?/u, "")
    .replace(
      /[、和及]*(?:等?的?(?:情况|情形|现象|发生|产生|出现|问题|记录|结果|案件|事件))+$/u,
      "",
    );
