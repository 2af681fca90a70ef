import { remembered } from "../../remembered";
import { plainDigits } from "./dates";
import type { ProseLine } from "./prose";

/** What a title, or a sentence that stands for one, says of a report; `null` is not said. */
export interface FoundTitle {
  /** `null` where a sentence only speaks of the year's work. */
  readonly title: string | null;
  readonly name: string | null;
  readonly year: string | null;
  readonly line: ProseLine;
  /** The line of the name, where it is not that of the title. */
  readonly nameLine?: ProseLine;
}

/** The title of the report, on its own or in the preamble; what names the agency otherwise. */
export const titleIn = (lines: readonly ProseLine[]): FoundTitle | null =>
  titleLine(lines) ?? brokenTitle(lines) ?? titleWithoutYear(lines) ?? titleInSentence(lines);

const WORDS = String.raw`政府信息(?:与政务)?公开(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:情况)?的?(?:报告|年报)`;
const TITLE = new RegExp(
  String.raw`^([^，。；：:〔《》]{0,60}?)(\d{4})年度?([^，。；：:〔《》]{0,40}?)${WORDS}(?:[（(].{0,12}[)）])?$`,
  "u",
);
const WITHOUT_YEAR = new RegExp(
  String.raw`^([^，。；：:〔《》]{2,40}?)${WORDS}(?:[（(](\d{4})年度?[)）])?$`,
  "u",
);
const AGENCY =
  /^[^，。；：:（(〔]{2,40}(?:政府|办事处|街道|镇|乡|局|办|办公室|委员会|委|厅|部|院|署|中心|公司|学校|大学|区|县|市|省)$/u;

/** Ends like one of those that only their title shows to be an agency: a 会 may also be held. */
const NAMED = /(?:馆|所|站|队|社|联|会|集团)$/u;

function titleLine(lines: readonly ProseLine[]): FoundTitle | null {
  for (const [i, line] of lines.entries()) {
    const found = titleOf(line.text);
    if (!found) continue;
    const above = lines[i - 1];
    if (found.name === null && above && isAgency(above.text)) {
      const name = closed(above.text);
      return { ...found, title: name + found.title, name, line, nameLine: above };
    }
    return { ...found, line };
  }
  return null;
}

/** A title takes no more lines. */
const LINES = [2, 3];

/** A title that the width of its page, or a hand, broke into lines; the first has the name. */
function brokenTitle(lines: readonly ProseLine[]): FoundTitle | null {
  for (const [i, line] of lines.entries())
    for (const count of LINES) {
      const parts = lines.slice(i, i + count);
      const found = titleOf(parts.map(({ text }) => text.trim()).join(""));
      if (found) return { ...found, line };
    }
  return null;
}

/** The agency's own title alone: a website has 政府信息公开年报 as a link on every page. */
function titleWithoutYear(lines: readonly ProseLine[]): FoundTitle | null {
  for (const line of lines) {
    const title = closed(line.text);
    const [, name = "", year = null] = WITHOUT_YEAR.exec(plainDigits(title)) ?? [];
    if (AGENCY.test(name) || NAMED.test(name)) return { title, name, year, line };
  }
  return null;
}

/** 现公布《某局2023年政府信息公开工作年度报告》, with and without its marks. */
function titleInSentence(lines: readonly ProseLine[]): FoundTitle | null {
  for (const line of lines)
    for (const [, marked, plain] of closed(line.text).matchAll(QUOTED)) {
      const found = titleOf(marked ?? plain ?? "");
      if (found && found.name !== null) return { ...found, line };
    }
  return null;
}

const QUOTED =
  /《([^《》]+)》|(?:公布|发布|公开|编制|形成)了?([^，。；：《》]{4,80}?报告)(?=[，。；]|$)/gu;

/** What the sentence of a preamble says that the title does not. */
export const workOfAgency = (lines: readonly ProseLine[]): FoundTitle | null => {
  for (const line of lines)
    for (const pattern of [WORK, COMPILED]) {
      const {
        name = "",
        before,
        after,
      } = pattern.exec(plainDigits(closed(line.text)))?.groups ?? {};
      if (AGENCY.test(name) && !/^[我本全该]/u.test(name))
        return { title: null, name, year: before ?? after ?? null, line };
    }
  return null;
};

/** 结合2022年某办公室政府信息公开工作实际, with the year before or behind the name. */
const WORK =
  /结合(?:(?<before>\d{4})年度?)?(?<name>[^，。；：《》]{2,40}?)(?:(?<after>\d{4})年度?)?(?:政府信息|政务)公开工作(?:开展)?(?:的)?(?:实际|情况)/u;
/** 由某镇人民政府编制. */
const COMPILED = /由(?<name>[^，。；：《》]{2,40}?)(?:负责|组织)*编制/u;

/** No title has more signs. */
const LONGEST = 200;

/** The title in a text that is nothing else. */
const titleOf = remembered((text) => {
  if (text.length > LONGEST) return null;
  const title = closed(text)
    .replace(/^Page\s*\d+\s*[-—–]\s*/iu, "")
    .replace(/^《(.*)》$/u, "$1");
  const match = TITLE.exec(plainDigits(title));
  if (!match) return null;
  const [, before = "", year = null, after = ""] = match;
  return { title, name: before.replace(/关于$/u, "") || after || null, year };
});

/** Blanks between Chinese characters are the page's, not the text's. */
export const closed = remembered((text) =>
  text.replace(/(?<=[\p{Script=Han}\d〕）)])\s+(?=[\p{Script=Han}\d〔（(])/gu, ""),
);

/** Reads like the title of a report. */
export const isTitle = (text: string): boolean => titleOf(text) !== null;

/** Reads like the name of an agency and nothing else. */
export const isAgency = (text: string): boolean => AGENCY.test(closed(text));
