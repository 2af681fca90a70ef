import { emptyElements } from "./markup";

/**
 * By its style, whether a number is shown as one, and not as a date; `null` where styles are
 * written in any other way, or strike cells out.
 */
export function plainStyles(xml: string): readonly boolean[] | null {
  if (xml.includes("strike")) return null;
  const formats = emptyElements(xml, /<numFmt(?=[\s/>])/);
  const block = /<cellXfs(?: [^<>]*)?>(.*?)<\/cellXfs>/s.exec(xml)?.[1];
  if (!formats || block === undefined) return null;
  const plain = new Set(PLAIN_FORMATS);
  for (const format of formats) {
    const id = format.get("numFmtId") ?? "";
    if (PLAIN_CODE.test(format.get("formatCode") ?? "")) plain.add(id);
    else plain.delete(id);
  }
  return block
    .split(/<xf(?=[\s/>])/)
    .slice(1)
    .map((style) => plain.has(/^[^<>]*? numFmtId="(\d+)"/.exec(style)?.[1] ?? "0"));
}

/** The built-in formats of numbers, per cents and text (ECMA-376, 18.8.30). */
const PLAIN_FORMATS = [0, 1, 2, 3, 4, 9, 10, 37, 38, 39, 40, 49].map(String);

const PLAIN_CODE = /^(?:General|@|(?:[#0,.%_();-]|"[^"]*")+)$/;
