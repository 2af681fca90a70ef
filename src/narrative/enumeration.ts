import { headOf } from "./bind";
import type { Mention } from "./mentions";
import { compile } from "./patterns";
import { spoken } from "./plain-text";
import { change, comparison } from "./vocabulary";

/** Figures that a text puts beside each other as parts of one whole. */
export interface Enumeration {
  /** Any of them may be meant; the nearest stands last. */
  readonly wholes: readonly Mention[];
  readonly parts: readonly Mention[];
  /** The text names every part: 其他, 合计, 共 … 包括. */
  readonly isComplete: boolean;
}

/** A figure that counts something, with where it stands. */
interface Figure {
  readonly mention: Mention;
  /** How many brackets are open around it. */
  readonly depth: number;
  /** What stands between the figure before and this one. */
  readonly gap: string;
  /** 增加 3 件, 较上年的 5 件: counts a change, or something to compare with. */
  readonly isChange: boolean;
}

/** The wholes and parts of a paragraph of plain text: 其中, 包括, 分别为, 合计. */
export function enumerationsOf(text: string, mentions: readonly Mention[]): readonly Enumeration[] {
  const figures = figuresOf(text, mentions);
  return figures.flatMap((_, at) => [...partsFrom(at, figures), ...summedAt(at, figures)]);
}

function figuresOf(text: string, mentions: readonly Mention[]): readonly Figure[] {
  const counted = mentions.filter(({ measure }) => measure === "count" || measure === "money");
  let depth = 0;
  let scanned = 0;
  return counted.map((mention, i) => {
    for (const sign of text.slice(scanned, mention.start)) {
      if (sign === "(") depth += 1;
      else if (sign === ")" || sign === "。") depth = Math.max(0, sign === ")" ? depth - 1 : 0);
    }
    scanned = mention.start;
    const gap = spoken(text.slice(counted[i - 1]?.end ?? 0, mention.start));
    return { mention, depth, gap, isChange: isChange(mention) };
  });
}

function isChange({ before, lead }: Mention): boolean {
  const clause = spoken(lead).split(CLAUSE).at(-1) ?? "";
  return compile(change).test(headOf(before)) || compile(comparison).test(clause);
}

const CLAUSE = /[,，;；。()]/u;
const AMONG = /(?:其中|主要包括|[,，(]含)[,，:]?[^,，;；。!?:]*$/u;
const COMPRISING = /[,，:(](?:包括|包含|具体为|分为):?[^,，;；。!?:]*$/u;
const RESPECTIVELY = /分别(?:为|是|有)$/u;
/** 共发布 960 条: a whole that is said to be one. */
const TOTAL = /(?<!公)共(?![青享建同和产])|总[数量计共]|合计|全部/u;
/** What follows is no more part of the list, or overlaps with it. */
const STOP = new RegExp(
  `其中|包括|同时|另|此外|还|并|较|同比|累计|${TOTAL.source}|[。!?！？]`,
  "u",
);
/** Something else is told, of which the parts may be. */
const ACTION = /发布|公开|公布|收到|接到|受理|办理|开展|举办|组织|召开|印发|推送|制作|处理|处置/u;
/** A number that is no figure, so that a part may be missing: 其他情况 6. */
const UNREAD = /\d(?![\d.,]*(?:年|月|日|号|%|个百分点))/u;
/** What is left over: 其他 94 条, but not the outcome 其他处理. */
export const REST =
  /(?:^|[的、,，;；(])(?:以及|和)?(?:其[他它]|其余|剩余|余下)(?!处理|结果|机关|部门|单位|组织|法律|行政|人员)/u;

/** 7 份，其中机构职能类 6 份、其他 1 份: the list that opens with the figure at `at`. */
function partsFrom(at: number, figures: readonly Figure[]): readonly Enumeration[] {
  const first = figures[at];
  const opener = first && openerOf(first.gap);
  if (!first || !opener || !isPart(first)) return [];
  const wholes = wholesOf(at, figures);
  const whole = wholes.at(-1);
  if (!whole) return [];
  const { parts, isCut, hasRest } = listFrom(at, figures);
  const isTotal = TOTAL.test(whole.before);
  const isListed = !isCut && parts.length > 1 && !(parts.at(-1)?.after ?? "").startsWith("等");
  const isComplete =
    !(first.depth === 0 && isWithinList(first, whole)) &&
    ((hasRest && parts.length > 1) ||
      (opener === "comprising" && isTotal && isListed) ||
      (opener === "respectively" && isListed && (isTotal || areAlike([whole, ...parts]))));
  return [{ wholes, parts, isComplete }];
}

function openerOf(gap: string): "among" | "comprising" | "respectively" | null {
  if (RESPECTIVELY.test(gap)) return AMONG.test(gap) ? "among" : "respectively";
  if (AMONG.test(gap)) return "among";
  return COMPRISING.test(gap) ? "comprising" : null;
}

/** 其中网站 60 条，其中政策 20 条、其他 40 条: whose remainder it is cannot be told. */
const isWithinList = ({ mention }: Figure, whole: Mention): boolean =>
  mention.sentence === whole.sentence && /其中|包括/u.test(whole.lead.split(/[;；]/u).at(-1) ?? "");

/** 约 20 件 and 增加 3 件 are no parts that can be added. */
const isPart = ({ mention, isChange }: Figure): boolean => !mention.rough && !isChange;

/** What the list may be parts of: figures of its unit that stand before it in the sentence. */
function wholesOf(at: number, figures: readonly Figure[]): readonly Mention[] {
  const first = figures[at];
  const near = figures.slice(Math.max(0, at - LONGEST), at);
  const before = near.filter(({ isChange }) => !isChange);
  const nearest = before.findLast(({ depth }) => first && depth <= first.depth);
  if (!first || !nearest || !isPart(nearest) || !isOfOneKind(nearest.mention, first.mention))
    return [];
  const between = [...near.slice(near.indexOf(nearest) + 1), first].map(({ gap }) => gap);
  const [told = ""] = between.join("").split(/其中|包括|包含|具体为|分为|含/u);
  if (/[,，。;；]/u.test(told) && ACTION.test(told)) return [];
  const apart = first.mention.sentence - nearest.mention.sentence;
  if (apart > 1 || (apart === 1 && !/[。!?！？]其中/u.test(first.gap))) return [];
  if (first.depth > nearest.depth) return [nearest.mention];
  return before
    .filter((each) => isPart(each) && each.depth <= first.depth)
    .map(({ mention }) => mention)
    .filter((each) => isOfOneKind(each, first.mention))
    .filter(({ sentence }) => sentence === nearest.mention.sentence);
}

const isOfOneKind = (a: Mention, b: Mention): boolean =>
  a.measure === b.measure && a.unit === b.unit;

/** No list is longer; it bounds the work on hostile texts. */
const LONGEST = 40;

interface List {
  readonly parts: readonly Mention[];
  /** It may go on with something that cannot be added. */
  readonly isCut: boolean;
  /** Its last part is what is left over. */
  readonly hasRest: boolean;
}

function listFrom(at: number, figures: readonly Figure[]): List {
  const parts: Mention[] = [];
  let gap = "";
  const [first, ...others] = figures.slice(at, at + LONGEST);
  if (!first) return { parts, isCut: true, hasRest: false };
  for (const figure of [first, ...others]) {
    const last = parts.at(-1);
    gap += figure.gap;
    if (figure.depth > first.depth) continue;
    const between = last ? gap.replace(/\([^()]*\)/gu, "") : "";
    const isOver = figure.depth < first.depth || (last && figure.mention.sentence > last.sentence);
    if (isOver || STOP.test(between)) return { parts, isCut: false, hasRest: false };
    if (!isPart(figure) || UNREAD.test(between) || !isOfOneKind(figure.mention, first.mention))
      return { parts, isCut: true, hasRest: false };
    parts.push(figure.mention);
    gap = "";
    if (REST.test(figure.mention.before)) return { parts, isCut: false, hasRest: true };
  }
  return { parts, isCut: false, hasRest: false };
}

const SUM = /^[,，;；、:]?(?:以上|上述|各类)?(?:合计|共计|总计|总数|共)(?:为|有)?$/u;

/** 网站 320 条、微信 180 条，合计 500 条: the list that ends with the figure at `at`. */
function summedAt(at: number, figures: readonly Figure[]): readonly Enumeration[] {
  const sum = figures[at];
  if (!sum || !isPart(sum) || !SUM.test(sum.gap)) return [];
  const parts: Mention[] = [];
  const near = figures.slice(Math.max(0, at - LONGEST), at);
  const ahead = near.filter(({ mention }, i) => i < near.length - 1 || !counts(mention, sum));
  for (const figure of ahead.reverse()) {
    const { mention, depth, gap } = figure;
    if (!isPart(figure) || depth !== sum.depth || mention.sentence !== sum.mention.sentence) break;
    if (!isOfOneKind(mention, sum.mention)) break;
    parts.unshift(mention);
    if (STOP.test(gap) || UNREAD.test(gap)) break;
  }
  return parts.length > 1 ? [{ wholes: [sum.mention], parts, isComplete: true }] : [];
}

/** 两项共计 15 件: says how many parts there are. */
const counts = ({ unit }: Mention, { mention }: Figure): boolean =>
  unit === "项" && mention.unit !== unit;

/** They are called alike: 网上咨询, 电话咨询; 咨询类, 建议类. */
export function areAlike(mentions: readonly Mention[]): boolean {
  const names = mentions.map(({ before }) => headOf(before).replace(/[的占]+$/u, ""));
  const [first = "", ...others] = names;
  if (names.some((name) => name === "")) return false;
  const [head, tail] = [first.slice(0, 1), first.slice(-1)];
  return (
    others.every((name) => name.endsWith(tail)) || others.every((name) => name.startsWith(head))
  );
}
