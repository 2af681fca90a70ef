/** A number as it stands in a text. */
export interface Numeral {
  readonly value: number;
  /** The unit of its last written digit: 1 for 12, 0.1 for 53.6, 1000 for 1.2万. */
  readonly step: number;
}

const DIGITS = "零一二三四五六七八九";
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Source of an expression for a number in Arabic digits or Chinese numerals. */
export const NUMBER =
  "(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[百千]|[万亿](?!元))?|[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?)";

/** Reads 1,204 · 1.2万 · 一百二十 · 二〇二三 · 十二点五; `null` where it is no number. */
export function readNumeral(text: string): Numeral | null {
  return /^\d/u.test(text) ? readArabic(text) : readChinese(text);
}

function readArabic(text: string): Numeral | null {
  const match = /^([\d,]+)(?:\.(\d+))?([百千万亿])?$/u.exec(text);
  if (!match) return null;
  const [, whole = "", decimals = "", unit = ""] = match;
  const factor = SMALL[unit] ?? LARGE[unit] ?? 1;
  const value = Number(`${whole.replaceAll(",", "")}.${decimals || "0"}`);
  return { value: round(value * factor), step: factor / 10 ** decimals.length };
}

function readChinese(text: string): Numeral | null {
  const [whole = "", decimals = ""] = text
    .replaceAll("〇", "零")
    .replaceAll("两", "二")
    .split("点");
  const value = [...whole].every((sign) => DIGITS.includes(sign)) ? spelt(whole) : counted(whole);
  if (value === null) return null;
  const fraction = decimals === "" ? 0 : (spelt(decimals) ?? 0) / 10 ** decimals.length;
  return { value: value + fraction, step: 1 / 10 ** decimals.length };
}

/** 二零二三: a digit a sign. */
const spelt = (text: string): number | null =>
  text === "" ? null : Number([...text].map((sign) => DIGITS.indexOf(sign)).join(""));

/** 一万二千三百零四. */
function counted(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const sign of text) {
    const small = SMALL[sign];
    const large = LARGE[sign];
    if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      total = (total + section + (digit ?? 0)) * large;
      section = 0;
      digit = null;
    } else {
      digit = DIGITS.indexOf(sign);
      if (digit < 0) return null;
    }
  }
  return total + section + (digit ?? 0);
}

/** 1.2 × 10000 in binary fractions is not quite 12000. */
const round = (value: number): number => Number(value.toFixed(6));
