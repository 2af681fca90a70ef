import { paragraphsOf } from "./model/report";
import type { Repeated, RepeatedText } from "./model/same-text";

/** A sentence and where it stands. */
interface Sentence {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its words alone: without marks, numbering and the number of the year. */
  readonly words: string;
  /** Its words with every figure made the same. */
  readonly pattern: string;
}

/**
 * The sentences of a section that stand in another text as well: last year's, or another unit's.
 * Sentences with the same words are `same`, those that differ in nothing but figures are `figures`,
 * those that were touched up are `edited`. Short ones say the same everywhere and count for nothing.
 */
export function repeatedIn(text: string | null, other: string | null): RepeatedText {
  const sentences = sentencesOf(text);
  const others = sentencesOf(other);
  const passages = sentences.flatMap((sentence) => repeatOf(sentence, others) ?? []);
  const size = (list: readonly { readonly pattern: string }[]) =>
    list.reduce((sum, { pattern }) => sum + pattern.length, 0);
  const repeated = sentences.filter(({ paragraph, start }) =>
    passages.some((each) => each.paragraph === paragraph && each.start === start),
  );
  return { share: sentences.length > 0 ? size(repeated) / size(sentences) : 0, passages };
}

/** Shorter sentences are phrases of the trade. */
const SHORT = 8;

function sentencesOf(text: string | null): readonly Sentence[] {
  return paragraphsOf(text).flatMap((paragraph, i) =>
    [...paragraph.matchAll(/[^。！？；!?;]+[。！？；!?;]*/gu)].flatMap((match) => {
      const [found] = match;
      const words = wordsOf(found);
      const pattern = words.replace(FIGURES, "#");
      if (pattern.length < SHORT) return [];
      const at = { paragraph: i, start: match.index, end: match.index + found.length };
      return [{ ...at, text: found.trim(), words, pattern }];
    }),
  );
}

const NUMBERING =
  /^\s*(?:[一二三四五六七八九十]{1,3}是|其[一二三四五]|第?[(（]?[一二三四五六七八九十\d]{1,3}(?:[)）、，]|\.(?!\d)))/u;
const YEARS = /(?:19|20)\d{2}年度?/gu;
const MARKS = /[^\p{L}\p{N}%.]|\.(?!\d)/gu;
const FIGURES =
  /\d+(?:\.\d+)?%?|[零一二两三四五六七八九十百千万]+(?=[件条次份场期个名家项篇起人户处元])/gu;

const wordsOf = (sentence: string): string =>
  sentence.normalize("NFKC").replace(NUMBERING, "").replace(YEARS, "年").replace(MARKS, "");

function repeatOf(sentence: Sentence, others: readonly Sentence[]): Repeated | null {
  const { paragraph, start, end } = sentence;
  const at = { paragraph, start, end };
  const same = others.find(({ words }) => words === sentence.words);
  if (same) return { ...at, kind: "same", former: same.text };
  const figures = others.find(({ pattern }) => pattern === sentence.pattern);
  if (figures) return { ...at, kind: "figures", former: figures.text };
  const edited = others.find(({ pattern }) => likeness(pattern, sentence.pattern) >= ALIKE);
  return edited ? { ...at, kind: "edited", former: edited.text } : null;
}

/** So much of two sentences is common where one was touched up to become the other. */
const ALIKE = 0.8;

/** Dice's measure over pairs of neighbouring characters: 1 the same, 0 nothing in common. */
function likeness(a: string, b: string): number {
  const [pairs, others] = [pairsOf(a), pairsOf(b)];
  const total = a.length + b.length - 2;
  // No more can be common than the shorter one has.
  if ((2 * (Math.min(a.length, b.length) - 1)) / total < ALIKE) return 0;
  let common = 0;
  for (const [pair, count] of pairs) common += Math.min(count, others.get(pair) ?? 0);
  return (2 * common) / total;
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
