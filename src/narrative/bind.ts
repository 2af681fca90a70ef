import type { Indicator, Phrase, Topic } from "../model/narrative";
import type { Measure } from "./marks";
import { compile, compileEnd, compileStart } from "./patterns";
import type { Speech } from "./indicators";
import { lastTopic } from "./topic";
import { change, empties, fillers, openers } from "./vocabulary";

/** A mention with what surrounds it; years in words. */
export interface Words {
  readonly before: string;
  readonly after: string;
  /** The clause and the sentence up to the mention. */
  readonly clause: string;
  readonly sentence: string;
  /** What the text speaks of before `before`. */
  readonly topic: Topic | null;
  readonly measure: Measure;
  readonly unit: string;
  readonly isZero: boolean;
}

/**
 * The indicators that a mention speaks of: none, one, or for 行政复议、行政诉讼均为 0 件 several
 * whose sum it is. 各 1 件 is several groups.
 */
export function bind(words: Words, speech: Speech): readonly Indicator[][] {
  const head = headOf(words.before);
  if (compile(change).test(head)) return [];
  const found = itemsOf(head, words, speech);
  if (found) return /各(?:有|为|是)?$/u.test(words.before) ? found.map((each) => [each]) : [found];
  const isOpen = compile(`^${empties}$`).test(head);
  const behind = isOpen ? longest(speech, words, (phrase) => behindOf(phrase, words)) : null;
  return behind ? [[behind.indicator]] : [];
}

/** The words before a figure without those that say nothing of it. */
export const headOf = (before: string): string =>
  before
    .slice(-REACH)
    .replace(/(?:公民|自然人)、?法人(?:和|或|或者|及|以及|与|、)其他组织/gu, "公众")
    .replace(/法人(?:和|或|或者|及|以及|与|、)其他组织/gu, "法人")
    .replace(/^(?:以及|[、和与及或])+/u, "")
    .replace(/全年|年内|累计|实际|总共|一共/gu, "")
    // What a list's comma closes belongs to the figure before: 6 起行政复议、4 起行政诉讼.
    .replace(/^.*(?:、|以及|和)$/u, "")
    .replace(compile(`(?:${fillers}|均|都|各|分别|依次)+$`), "");

/** No phrase is longer; it bounds the work on hostile texts. */
const REACH = 60;

interface Match {
  readonly indicator: Indicator;
  readonly start: number;
  readonly length: number;
}

/** Not the end of 涉及. */
const CONNECTOR = /(?:以及|[、和与或]|(?<!涉)及)$/u;
const NOUN = /(?:(?:行政)?规范性文件|规章)$/u;
const VERB = /(?:制发|制定|出台|印发|废止|现行有效|办理|作出|收到|受理)/u;

/** The items of a list that ends at the figure; `null` where one of them is not known. */
function itemsOf(head: string, words: Words, speech: Speech): Indicator[] | null {
  const match = longest(speech, words, (phrase) => beforeOf(phrase, head, words));
  if (!match) return withVerb(head, words, speech);
  const ahead = head.slice(0, match.start);
  if (!CONNECTOR.test(ahead)) return [match.indicator];
  const alone = { ...words, after: "" };
  const left = ahead.replace(CONNECTOR, "");
  // 制发、废止规范性文件: the noun of the last item goes for the others.
  const noun = NOUN.exec(head)?.[0] ?? "";
  const others = itemsOf(left, alone, speech) ?? itemsOf(left + noun, alone, speech);
  if (others) return [...others, match.indicator];
  return words.isZero ? [match.indicator] : null;
}

/** 制发规章、规范性文件: the verb of the first item goes for the others. */
function withVerb(head: string, words: Words, speech: Speech) {
  const [, first = "", second = ""] = /^(.*)(?:以及|[、和与及或])(.*)$/u.exec(head) ?? [];
  const verb = verbOf(first);
  if (verb === undefined || second.includes(verb)) return null;
  const others = itemsOf(first, { ...words, after: "" }, speech);
  const last = longest(speech, words, (phrase) => beforeOf(phrase, verb + second, words));
  return others && last ? [...others, last.indicator] : null;
}

/** What was done, where a text says it once for several things: 制发规章 1 件、规范性文件 9 件. */
export const verbOf = (text: string): string | undefined => VERB.exec(text)?.[0];

type Span = Pick<Match, "start" | "length"> & { readonly text: string };

function longest(
  { indicators, topics }: Speech,
  words: Words,
  find: (phrase: Phrase) => Span | null,
): Match | null {
  let best: Match | null = null;
  for (const indicator of indicators) {
    if (!isCountedIn(indicator, words)) continue;
    for (const phrase of indicator.phrases) {
      const span = find(phrase);
      if (!span || (best && span.length <= best.length)) continue;
      const topic = lastTopic(span.text, topics) ?? words.topic;
      const fits = topic === null ? phrase.alone : indicator.topics.includes(topic);
      if (fits && !isElse(indicator, words)) best = { indicator, ...span };
    }
  }
  return best;
}

const isCountedIn = ({ units }: Indicator, { measure, unit }: Words): boolean =>
  measure === "none" ||
  (isShare(measure) && !units.includes("元")) ||
  `|${units}|`.includes(`|${unit}|`);

/** Whether the words around it say that something else is counted. */
function isElse({ unless, unlessIn, although }: Indicator, words: Words): boolean {
  if (unless === undefined || !compile(unless).test(words[unlessIn ?? "clause"])) return false;
  return although === undefined || !compile(although).test(words.sentence);
}

/** A part of a whole, in per cent. */
export const isShare = (measure: Measure): boolean => measure === "percent" || measure === "all";

const FOREIGN =
  /^的?(?:信访|来信|来访|建议|提案|咨询|投诉|留言|工单|信息(?!公开)|稿件|目录|清单|政策|文章|数据)/u;

/** Where the phrase ends at the figure. */
function beforeOf({ before, after }: Phrase, head: string, words: Words): Span | null {
  if (before === undefined) return null;
  const match = compileEnd(before).exec(head);
  if (!match || match[0] === "") return null;
  const follows = after === undefined ? "" : followsOf(after, words.after);
  if (follows === null || (after === undefined && FOREIGN.test(words.after))) return null;
  return { start: match.index, length: match[0].length + follows.length, text: head + follows };
}

function followsOf(pattern: string, after: string): string | null {
  if (pattern === "$") return after === "" ? "" : null;
  return compileStart(pattern).exec(after)?.[0] ?? null;
}

/** Where the phrase follows the figure. */
function behindOf({ before, after }: Phrase, words: Words): Span | null {
  if (before !== undefined || after === undefined) return null;
  const open = compileStart(openers).exec(words.after)?.[0] ?? "";
  for (const skipped of new Set([open.length, 0])) {
    const match = compileStart(after).exec(words.after.slice(skipped));
    if (match) return { start: 0, length: skipped + match[0].length, text: words.after };
  }
  return null;
}
