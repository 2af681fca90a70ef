import { remembered } from "../../remembered";

/**
 * A printed label without what differs between files: width, blanks, numbering, punctuation,
 * 其它 for 其他. `2. 重 复 申 请` → `重复申请`.
 */
export const normalise = remembered((text) => {
  const plain = text
    .replace(ENCLOSED_NUMBER, "")
    .normalize("NFKC")
    .replace(BLANK, "")
    .replace(NUMBERING, "");
  return plain.replace(PUNCTUATION, "").replaceAll("其它", "其他");
});

/** A label as it may be compared: in full, without what stands in brackets, without its number. */
export const variants = remembered((text): readonly string[] => {
  const full = normalise(text);
  const bare = normalise(
    text.normalize("NFKC").replace(/\([^()]*\)/g, (bracket, at) => (at === 0 ? bracket : "")),
  );
  const unnumbered = (bare || full).replace(ORDINAL, "");
  return [...new Set([full, bare || full, unnumbered])];
});

/** `规章：3` as a label and its figure; `null` for any other text. */
export const labelAndFigure = remembered((text): { label: string; figure: string } | null => {
  const [, label, figure] = LABEL_AND_FIGURE.exec(text.normalize("NFKC").trim()) ?? [];
  return label !== undefined && figure !== undefined ? { label, figure } : null;
});

const LABEL_AND_FIGURE =
  /^(.*\p{Script=Han}.*?)\s*[:：]\s*(\d[\d,.]*\s*(?:件|条|个|次|项|万元)?)$/su;

/** Below this, two labels are not the same. */
export const ALIKE = 0.72;

/** 1 for equal labels down to 0; short labels are alike only when they are equal. */
export function similarity(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || common(short, long) < long.length * ALIKE) return 0;
  return 1 - distance(short, long) / long.length;
}

/** A label that was cut off, or that goes on after the form's own words. */
export function isBeginning(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 6 && short.length >= long.length * 0.5 && long.startsWith(short);
}

const ENCLOSED_NUMBER = /^[\s\u3000]*[\u2460-\u249b\u3220-\u3229\u3280-\u3289]/u;
const BLANK = /[\s\u3000\u200b-\u200f\u2060\ufeff\u00ad]+/gu;
const NUMBERING =
  /^(?:\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)[、.]?|(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.,:)](?!\d))/u;
/** A number that nothing parts from its label. */
const ORDINAL = /^(?:[一二三四五六七八九十]|\d{1,2})(?=\p{Script=Han}{2})/u;
const PUNCTUATION = /[\p{P}\p{S}]/gu;

/** Whether two labels in the same place may be the same, though neither is known for the other. */
export function isAkin(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 2 && common(short, long) >= short.length * AKIN;
}

const AKIN = 0.4;

/** How many characters of `short` stand anywhere in `long`; no two labels have more in common. */
function common(short: string, long: string): number {
  let count = 0;
  for (const character of short) if (long.includes(character)) count += character.length;
  return count;
}

/** How many characters have to be put in, taken out or replaced. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const kept = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(kept, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
