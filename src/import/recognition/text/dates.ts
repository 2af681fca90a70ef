import { remembered } from "../../remembered";

const DIGITS = "〇一二三四五六七八九";

/** `二〇二四` and `２０２４` as figures; the text itself where it is neither. */
export const plainDigits = remembered((text) =>
  text
    .normalize("NFKC")
    .replace(/[零○Ｏ]/gu, "〇")
    .replace(/[〇一二三四五六七八九]{4}(?=\s*年)/gu, (year) =>
      [...year].map((digit) => DIGITS.indexOf(digit)).join(""),
    ),
);

/** 2024年1月9日, 2024-1-9, 2024.01.09 and 二〇二四年一月九日 as 2024-01-09; `null` otherwise. */
export function isoDate(text: string): string | null {
  const plain = plainDigits(text).replace(/\s/g, "");
  const match =
    /^(\d{4})年(\d{1,2}|[一二三四五六七八九十]{1,2})月(\d{1,2}|[一二三四五六七八九十]{1,3})日$/u.exec(
      plain,
    ) ?? /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/u.exec(plain);
  if (!match) return null;
  const [, year = "", month = "", day = ""] = match;
  return written(Number(year), small(month), small(day));
}

/** The date of a serial number of Excel; `null` where it is none of our days. */
export function dateOfSerial(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < 36_526 || serial > 73_415) return null;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

function written(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : null;
}

/** 1 … 31, also as 九, 十二, 二十, 三十一. */
function small(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const digit = (character = "", otherwise = 0) =>
    character === "" ? otherwise : DIGITS.indexOf(character);
  return text.includes("十") ? digit(tens, 1) * 10 + digit(ones) : digit(ones);
}
