import type { TextFinding, TextIssue } from "../model/finding";
import type { Arithmetic } from "../model/text-relation";
import { areAlike, enumerationsOf, type Enumeration } from "./enumeration";
import { inUnit } from "./marks";
import type { Mention } from "./mentions";
import { textFinding, type Passage } from "./passage";
import { plainText } from "./plain-text";
import { divisionsOf, type Division } from "./shares";
import type { ReadText } from "./text";

/**
 * C14: what the text itself reckons. Parts are not more than their whole, and make it up where all
 * of them are named; so do shares with 100 %. `disputed` are the findings of the figures: what the
 * tables say otherwise is not told twice.
 */
export function checkArithmetic(
  relation: Arithmetic,
  text: readonly ReadText[],
  disputed: readonly TextFinding[],
): readonly TextFinding[] {
  const place = ({ section, paragraph, start }: Omit<Passage, "end" | "quote">) =>
    `${section ?? ""} ${paragraph}:${start}`;
  const told = new Set(disputed.filter(({ outcome }) => outcome === "fail").map(place));
  return text.flatMap(({ section, paragraphs, mentions, claims }) =>
    paragraphs.flatMap((quoted, paragraph) => {
      const here = claims.filter((claim) => claim.paragraph === paragraph);
      const rules = new Map(here.map(({ mention, rule }) => [mention.start, rule]));
      const wrong = wrongIn({
        text: plainText(quoted),
        mentions: mentions[paragraph] ?? [],
        rules,
      });
      return wrong.flatMap(({ issue, of }) => {
        if (of.some(({ start }) => told.has(place({ section, paragraph, start })))) return [];
        const start = Math.min(...of.map((each) => each.start));
        const end = Math.max(...of.map((each) => each.end));
        const quote = quoted.slice(start, end);
        return textFinding(relation, { section, paragraph, start, end, quote }, issue);
      });
    }),
  );
}

interface Paragraph {
  /** As plain text. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Id of the relation by where a claim begins. */
  readonly rules: ReadonlyMap<number, string>;
}

interface Wrong {
  readonly issue: TextIssue;
  /** The figures that do not agree. */
  readonly of: readonly Mention[];
}

const wrongIn = (paragraph: Paragraph): readonly Wrong[] => [
  ...enumerationsOf(paragraph.text, paragraph.mentions)
    .filter((each) => isSum(each) || isOneDivision(each.parts, paragraph))
    .filter(({ parts }) => !overlap(parts))
    .flatMap((each) => wrongParts(each, paragraph)),
  ...divisionsOf(paragraph.text, paragraph.mentions)
    .filter(({ shares }) => isOneDivision(shares, paragraph))
    .flatMap(wrongShares),
];

/** 新收 12 件，结转 3 件，共计 15 件: the sum stands behind. */
const isSum = ({ wholes: [whole], parts: [part] }: Enumeration): boolean =>
  whole !== undefined && part !== undefined && whole.start > part.start;

/** 自然人 10 件，予以公开 5 件 divide the same whole twice; the form tells them apart. */
function isOneDivision(parts: readonly Mention[], { rules }: Paragraph): boolean {
  const known = new Set(parts.map(({ start }) => rules.get(start)).filter((rule) => rule));
  return known.size <= 1;
}

function wrongParts({ wholes, parts, isComplete }: Enumeration, { text }: Paragraph) {
  const whole = wholes.at(-1);
  if (!whole) return [];
  const values = parts.map(({ value }) => value);
  const slack = [whole, ...parts].reduce((sum, each) => sum + roundingOf(each), 0);
  const isWhole = (sum: number) => wholes.some(({ value }) => Math.abs(value - sum) <= slack);
  const isMore = (sum: number) => wholes.every(({ value }) => sum > value + slack);
  const wrong = (of: readonly Mention[]): Wrong => ({
    issue: {
      code: "parts",
      whole: inUnit(whole),
      parts: of.map(inUnit),
      unit: whole.unit,
      isComplete: isComplete && of.length > 1,
    },
    of: [whole, ...of],
  });
  // A list may open with figures of another division: 自然人 10 件，网上 8 件、其他 2 件.
  if (isComplete) return values.some((_, i) => isWhole(sumOf(values.slice(i)))) ? [] : wrong(parts);
  const large = parts.filter(({ value }) => isMore(value));
  if (large.length > 0) return large.map((part) => wrong([part]));
  return isMore(sumOf(values)) && isPlain(parts, text) ? wrong(parts) : [];
}

/** Texts round to their last digit. */
const roundingOf = ({ step }: Mention): number => (step === 1 ? TOLERANCE : step / 2);

const TOLERANCE = 1e-6;

const sumOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** 主要负责人出席 3 场，其他负责人出席 10 场: one and the same may be counted twice. */
const overlap = (parts: readonly Mention[]): boolean =>
  parts.some(({ before, after }) => /出席|列席|参加|参与|涉及|转发|同步/u.test(before + after));

/** Words of what was done with the parts: such parts overlap as well. */
const DONE =
  /已|未|均|办结|审结|答复|回复|解决|采纳|通过|完成|办理|受理|满意|整改|按时|及时|更新|重复/u;

/** Parts that exclude each other: listed with 、 or called alike, and nothing done with them. */
function isPlain(parts: readonly Mention[], text: string): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return false;
  const list = text.slice(first.start - first.reach, last.end);
  return !DONE.test(list) && (!/[,，;；]/u.test(list.slice(first.reach)) || areAlike(parts));
}

function wrongShares({ shares, isComplete, isOneList }: Division): readonly Wrong[] {
  const values = shares.map(({ value }) => value);
  const step = sumOf(shares.map((each) => each.step)) + TOLERANCE;
  // Texts round to their last digit, or leave out what follows it.
  const isMore = (sum: number) => sum > 100 + step / 2;
  const isWhole = (sum: number) => sum >= 100 - step && !isMore(sum);
  const isRight = isComplete
    ? values.some((_, i) => isWhole(sumOf(values.slice(i))))
    : !isOneList || !isMore(sumOf(values));
  return isRight ? [] : [{ issue: { code: "shares", shares: values }, of: shares }];
}
