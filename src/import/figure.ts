import type { Value } from "../model/ref";
import type { Cell } from "../model/sheet";
import { remembered } from "./remembered";

/** What a cell of figures says. */
export interface ReadFigure {
  readonly value: Value;
  /** The value is not what the cell says word for word: a person should look. */
  readonly note: boolean;
}

/**
 * The figure of a cell: full-width digits, thousands and the unit of counts are read; a remark in
 * the cell is left out with a note; everything else stays text. Blank stays `null`.
 */
export function readFigure(cell: Cell): ReadFigure {
  if (typeof cell === "number")
    return { value: Number.isFinite(cell) ? withoutNoise(cell) : null, note: false };
  if (cell === null) return { value: null, note: false };
  const text = String(cell).trim();
  const plain = plainOf(text);
  if (plain === "") return { value: null, note: false };
  const [, number, , remark] = FIGURE.exec(signed(plain)) ?? [];
  if (number === undefined || typeof cell === "boolean") return { value: text, note: false };
  const value = Number(number.replaceAll(",", ""));
  const exact = Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  const padded = /^[+-]?0\d/.test(number);
  const isDoubtful = remark !== undefined || padded || signed(plain) !== plain;
  return exact ? { value, note: isDoubtful } : { value: text, note: false };
}

/** `14890.00000000149` is what adding binary fractions makes of 14890. */
function withoutNoise(value: number): number {
  if (Number.isInteger(value)) return value;
  const rounded = Number(value.toFixed(6));
  return Math.abs(value - rounded) < 1e-8 ? rounded : value;
}

/** 减4 and 增加3 as signed numbers. */
const signed = (plain: string): string =>
  plain.replace(/^(?:减少?|下降)(?=\d)/u, "-").replace(/^增加?(?=\d)/u, "");

/** `1.234`, which is 1,234 where points part thousands, and no count otherwise. */
export const isThousandsByPoints = (cell: Cell): boolean =>
  typeof cell === "string" && /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:件|条)?$/u.test(plainOf(cell));

/** Where a figure may stand: a number, or what is written for none. */
export function isFigureLike(cell: Cell): boolean {
  if (typeof cell === "number") return true;
  return typeof cell === "string" && isFigureText(cell);
}

const isFigureText = remembered((text) => FIGURE.test(signed(plainOf(text))) || isNothing(text));

/** What people write for none: `/`, `—`, `无`. It is kept, and is no 0. */
export const isNothing = (text: string): boolean => NOTHING.test(plainOf(text));

/** Holds nothing but blanks. */
export const isBlank = (cell: Cell): boolean =>
  cell === null || (typeof cell === "string" && plainOf(cell) === "");

const NUMBER = String.raw`[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const UNIT = "件|条|个|次|份|人|篇|期|起|宗|项|场|万元";
const FIGURE = new RegExp(String.raw`^共?(${NUMBER})\s*(${UNIT})?\s*([(\[【].*[)\]】])?$`, "u");
const NOTHING = /^(?:[/\\—–―─-]{1,4}|无)$/u;

/** Marks of notes, which are no digits though Unicode would make them some: ¹, ①, ⒈, *. */
const NOTE_MARKS =
  /[\u00b9\u00b2\u00b3\u2070-\u2079\u2080-\u2089\u2460-\u249b\u2776-\u2793*＊※†‡]+/gu;

const plainOf = remembered((text) =>
  text
    .replace(NOTE_MARKS, "[]")
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\u2212/g, "-")
    .trim()
    .replace(/^['’](?=\d)/u, ""),
);
