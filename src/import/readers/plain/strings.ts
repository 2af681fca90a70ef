import { cellText } from "./markup";

/** What tells parts of a text apart: it is struck out, raised, or how it is read aloud. */
const TOLD_APART = ["strike", "vertAlign", "<rPh"];

/** The texts that the cells of a workbook share; `null` where any is more than plain. */
export function stringsIn(xml: string): readonly string[] | null {
  if (TOLD_APART.some((mark) => xml.includes(mark))) return null;
  const strings: string[] = [];
  ITEM.lastIndex = xml.indexOf("<si>");
  if (ITEM.lastIndex < 0) return null;
  for (let item = ITEM.exec(xml); item; item = ITEM.exec(xml)) {
    const text = cellText(item[1] ?? "");
    if (text === null) return null;
    strings.push(text);
    if (xml.startsWith(END, ITEM.lastIndex)) return strings;
  }
  return null;
}

const ITEM = /\s*<si>(?:<t\/>|<t(?: xml:space="preserve")?>([^<]*)<\/t>)<\/si>\s*/y;
const END = "</sst>";
