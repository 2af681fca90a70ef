/** Stands where something that carries no figure was; it keeps the offsets. */
export const NOTHING = "\uE000";

/**
 * A paragraph of the same length in which everything has one spelling: half-width digits and
 * marks (but “，。、”), without quotation marks, titles in 《》, numbers of documents and of
 * articles, and remarks in brackets that hold no figure.
 */
export const plainText = (paragraph: string): string =>
  SILENT.reduce(
    (text, pattern) => text.replace(pattern, blank),
    [...paragraph]
      .map(narrow)
      .join("")
      .replace(/(?<=\d)，(?=\d{3}(?!\d))/gu, wideComma(paragraph)),
  );

/** Without what carries no figure. */
export const spoken = (text: string): string => text.replaceAll(NOTHING, "");

const SILENT: readonly RegExp[] = [
  /《[^《》]{0,99}(?:《[^《》]{0,99}》[^《》]{0,99}){0,3}》/gu,
  /[“”‘’"'「」\s]/gu,
  /[〔[]\d{4}[〕\]]\d+号/gu,
  /第[零一二三四五六七八九十百\d]+(?:条|款|项|号|届|次)(?:第?\([一二三四五六七八九十]+\)项)?/gu,
  /\d{3,4}-\d{7,8}|(?<!\d)12345(?![\d件])/gu,
  /\((?![^()]{0,99}\d)(?![^()]{0,99}[一二两三四五六七八九十百][件条起宗份])[^()]{0,99}\)/gu,
];

const blank = (found: string): string => NOTHING.repeat(found.length);

/** Between full-width digits “，” parts thousands; elsewhere it parts clauses. */
const wideComma =
  (paragraph: string) =>
  (found: string, at: number): string =>
    /[０-９]/u.test(paragraph[at - 1] ?? "") ? "," : found;

function narrow(sign: string): string {
  const code = sign.charCodeAt(0);
  const isWide = sign.length === 1 && code >= 0xff01 && code <= 0xff5e && sign !== "，";
  return isWide ? String.fromCharCode(code - 0xfee0) : sign;
}
