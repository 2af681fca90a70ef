import { spoken } from "./plain-text";
import { readNumeral } from "./numerals";

/**
 * Years beside the reporting year in words (上年, 本年, 下年), so that patterns need no numbers:
 * 2022年结转 in a report of 2023 is 上年结转.
 */
export function relativeYears(text: string, year: number | null): string {
  return text.replace(/(\d{4}|[一二][零〇一二三四五六七八九]{3})年/gu, (found, digits: string) => {
    const named = readNumeral(digits)?.value;
    if (year === null || named === undefined) return found;
    return { [year - 1]: "上年", [year]: "本年", [year + 1]: "下年" }[named] ?? found;
  });
}

const WHOLE_YEAR =
  /1月1日起?[至到\-—–~～]+(?:[\d上本下]+年)?12月31日止?|1月?[至到\-—–~～]12月份?|12月(?:31日|底|末)/gu;

/** Words of time, from the reporting year (true) or from another time (false). */
const TIMES: readonly (readonly [boolean, RegExp])[] = [
  [true, /本年度?|今年|报告年度|报告期/gu],
  [
    false,
    /(?<!结转)上一?年度?(?!.{0,2}结转|未办结)|(?<!结转[至到入于]?|转[至到入])下年|去年(?!结转)|前年|往年|历年|(?<!\d)\d{4}年(?!度?结转)/gu,
  ],
  [false, /上半年|下半年|季度|(?<!\d)\d{1,2}月|月均|平均|每年|年均/gu],
  [
    false,
    /[近过][一二两三四五六七八九十\d]+年|(?:[二两三四五六七八九十]|十[一二三四五六七八九]|\d+)年来|“?十[三四五]五/gu,
  ],
];

/** Whether what follows `lead`, within its sentence, speaks of another time than the whole year. */
export function isOfAnotherTime(lead: string, year: number | null): boolean {
  const text = relativeYears(spoken(lead), year).replace(WHOLE_YEAR, "");
  let last = { at: -1, here: true };
  for (const [here, pattern] of TIMES)
    for (const { index } of withoutComparisons(text).matchAll(pattern))
      if (index > last.at) last = { at: index, here };
  return !last.here;
}

/** 较上年, 与上年相比: name another time only to compare with it. */
const withoutComparisons = (text: string): string =>
  text.replace(/(?:较|与|同|(?<!占)比)[^,，;；。(]*(\(?)/gu, (found, bracket: string) =>
    // 与2022年（新收申请56件）: what the bracket holds is of that year.
    bracket === "" ? " ".repeat(found.length) : found,
  );
