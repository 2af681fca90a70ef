import { NUMBER, readNumeral } from "./numerals";
import { NOTHING, spoken } from "./plain-text";

/** `none` is a denial (未收到), `all` says that what is counted is all of one kind (均为自然人). */
export type Measure = "count" | "percent" | "money" | "none" | "all";

/** What says how many. Offsets are those of the paragraph, in UTF-16 units. */
export interface Quantity {
  /** A percentage is 53.6 for 53.6%, 全部为 is 100; money is in 元. */
  readonly value: number;
  /** The unit of the last written digit, in the unit of `value`. */
  readonly step: number;
  readonly measure: Measure;
  /** 件, 条, %, 万元 …; "" where none is written. */
  readonly unit: string;
  /** 约, 余, 超过: says less than a figure. */
  readonly rough: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Mark extends Quantity {
  /** The part of a denial that says what was not done: 收到 in 未收到. */
  readonly verb: string | null;
}

/** How far the words around a figure can change what it says, in signs. */
const NEAR = 16;

const UNITS = "件次|件|条|项|起|宗|份|例|个|次|部|篇|笔|家|人|户|名|场|期|亿元|万元|元|%";
const FIGURE = new RegExp(`(百分之)?(${NUMBER})(余|多|来)?${NOTHING}*(${UNITS})?`, "gu");
const ROUGH = /(?:约|近|超过?|逾|不到|不少于|不低于|至少|以上|将近)$/u;
/** What a number without unit stands behind: 申请数量为 12. */
const NAMED = /(?:为|是|:|数|数量|总数|共|总计|合计|均)$/u;
const END = /^(?:[,，。;；、)！？!?]|$)/u;
const FACTOR: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };

/** The value in the unit that is written: money in 万元. */
export const inUnit = ({ value, unit }: Quantity): number => value / (FACTOR[unit] ?? 1);

/** Figures in digits or Chinese numerals, with their unit. */
export function* numbers(text: string, start: number, end: number): Generator<Mark> {
  const sentence = text.slice(start, end);
  for (const match of sentence.matchAll(FIGURE)) {
    const [whole, percent, digits = "", more, unit = ""] = match;
    const numeral = readNumeral(digits);
    const ahead = spoken(sentence.slice(Math.max(0, match.index - NEAR), match.index));
    const to = match.index + whole.length;
    const rest = sentence.slice(to, to + NEAR);
    if (!numeral || /[\dA-Za-z.第每]$/u.test(ahead) || /^事(?!项)/u.test(rest)) continue;
    const isBare = unit === "" && percent === undefined;
    if (isBare && !(NAMED.test(ahead) && END.test(spoken(rest)))) continue;
    const isVague = !/\d/u.test(digits) && /(?:几|(?<![件总量结请])数)$/u.test(ahead);
    const at = start + match.index;
    const factor = FACTOR[unit] ?? 1;
    yield {
      value: numeral.value * factor,
      step: numeral.step * factor,
      measure:
        percent !== undefined || unit === "%" ? "percent" : unit in FACTOR ? "money" : "count",
      unit: percent !== undefined ? "%" : unit,
      rough: more !== undefined || isVague || ROUGH.test(ahead),
      start: at,
      end: at + whole.length,
      verb: null,
    };
  }
}

const DENIED =
  "收到|收悉|接到|接收到|接收|受理|收取|制发|制定|出台|印发|废止|作出|做出|实施|办理|结转|新增|新收|被申请|被提起";
const HAPPENED = "发生过|发生|出现|产生|引发|引起|存在|涉及|有";
const DENIAL = new RegExp(
  `(?:未曾|尚未|未|没有|没|无|不存在|零)(?:(${DENIED})过?|${HAPPENED})?`,
  "gu",
);
/** Words that begin like a denial and are none. */
const NO_DENIAL =
  /^(?:未经|未审结|未办结|未答复|未按|未能|未来|未达|未及|无正当|无法|无关|无偿|无障碍|无须|无需|无误|无锡|无效|没有现成|没收|零星|零距离|零跑)/u;

/** 未收到, 没有, 无 …: what they deny counts 0. */
export function* denials(text: string, start: number, end: number): Generator<Mark> {
  const sentence = text.slice(start, end);
  for (const match of sentence.matchAll(DENIAL)) {
    const rest = sentence.slice(match.index, match.index + NEAR);
    if (
      NO_DENIAL.test(rest) ||
      /(?:[有毫并非尚]|信息|资料)$/u.test(sentence.slice(Math.max(0, match.index - 2), match.index))
    )
      continue;
    const isBare = match[0] === "未" || match[0] === "没" || match[0] === "尚未";
    if (isBare || (match[0] === "零" && !/^零(?:申请|行政|复议|诉讼)/u.test(rest))) continue;
    const at = start + match.index;
    yield {
      value: 0,
      step: 1,
      measure: "none",
      unit: "",
      rough: false,
      start: at,
      end: at + match[0].length,
      verb: match[1] ?? "",
    };
  }
}

/** 未发生一起: the figure belongs to the denial. */
export const isCountOfDenial = (mark: Mark, before: Mark | undefined): boolean =>
  before?.measure === "none" && mark.measure === "count" && mark.start - before.end <= 2;

/** 全部, 均: where no figure follows in the clause, what was counted before is all of one kind. */
export function* universals(
  text: string,
  start: number,
  end: number,
  figures: readonly Mark[],
): Generator<Mark> {
  const sentence = text.slice(start, end);
  for (const match of sentence.matchAll(ALL)) {
    const at = start + match.index;
    const length = sentence.slice(match.index).search(CLOSE);
    const close = length < 0 ? end : at + length;
    if (figures.some((mark) => mark.start >= at && mark.start < close)) continue;
    yield {
      value: 100,
      step: EXACT,
      measure: "all",
      unit: "%",
      rough: false,
      start: at,
      end: at + match[0].length,
      verb: null,
    };
  }
}

const ALL = /全部|(?<![平月日年户]|(?<!申请)人)均(?!衡)|(?<![成首])都|皆/gu;
const CLOSE = /[,，。;；！？!?()]/u;
/** All is not rounded. */
const EXACT = 1e-3;
