import { notice, type Notice } from "../../../model/notice";
import { isCell, type Place } from "../../../model/range";
import { textOf, type Report } from "../../../model/report";
import type { SectionId, Template } from "../../../model/template";
import { normalise, similarity } from "../labels/label";
import { ENDED, paragraphsIn, type Paragraph } from "./paragraphs";
import { isClosing } from "./particulars";
import type { ProseLine } from "./prose";
import { isAgency, isTitle } from "./title";

/** The text of the sections with the place of every paragraph. */
export interface FoundSections {
  readonly texts: Report["sections"];
  readonly places: ReadonlyMap<SectionId, readonly Place[]>;
  /** Headings that were taken by their number alone. */
  readonly notices: readonly Notice[];
}

/** Reads the sections of text from the lines below their headings. */
export function readSections(lines: readonly ProseLine[], template: Template): FoundSections {
  const found = new Map<SectionId, ProseLine[]>();
  let current: SectionId | null = null;
  let sheet: ProseLine["sheet"] | null = null;
  let number = 0;
  const notices: Notice[] = [];
  for (const line of lines) {
    const known = headingOf(line.text, template);
    const guessed = known ? null : headingByNumber(line.text, number, template);
    const heading = known ?? guessed;
    if (guessed)
      notices.push(
        notice("section.alias", "look", { label: line.text, read: guessed.title }, line.place),
      );
    if (heading) {
      number = Math.max(number, numberOf(heading.title));
      current = heading.section;
      sheet = line.sheet;
      if (current && !found.has(current)) found.set(current, []);
      continue;
    }
    if (!current || line.sheet !== sheet || isHint(line.text, template)) continue;
    if (!isFurniture(line)) found.get(current)?.push(line);
  }
  const paragraphs = new Map(
    [...found].map(([id, own]) => [id, withoutClosing(paragraphsIn(own))] as const),
  );
  const text = (id: SectionId) => textOf((paragraphs.get(id) ?? []).map((each) => each.text));
  return {
    texts: { overview: text("overview"), problems: text("problems"), other: text("other") },
    places: new Map(
      [...paragraphs].map(([id, own]) => [
        id,
        own.flatMap(({ place }) => (isCell(place) ? place : [])),
      ]),
    ),
    notices,
  };
}

/** The heading of a section; `section` is `null` for that of a table, which ends the text before. */
function headingOf(text: string, { sections, tables }: Template) {
  if (text.length > 40 || ENDED.test(text)) return null;
  const numbered = /^\s*[一二三四五六七八九]\s*[、.．]/u.test(text);
  const plain = normalise(text) === normalise(`一、${text}`);
  if (!numbered && !plain) return null;
  const word = normalise(text);
  const alike = (titles: readonly string[], least: number) =>
    titles
      .map(normalise)
      .some((title) =>
        numbered ? similarity(word, title) >= 0.7 : word === title && title.length >= least,
      );
  const section = sections.find(({ title, titleAliases }) =>
    alike([title, ...(titleAliases ?? [])], 4),
  );
  if (section) return { section: section.id, title: section.title };
  const table = tables.find(({ title, titleAliases }) =>
    alike([title, ...(titleAliases ?? [])], 8),
  );
  return table ? { section: null, title: table.title } : null;
}

/**
 * A heading in words that nobody knows, by its number: that of a section which comes next. `last`
 * is the number of the heading before; lists inside a section begin with 一 again.
 */
function headingByNumber(text: string, last: number, { sections, tables }: Template) {
  if (text.length > 40 || ENDED.test(text)) return null;
  const number = numberOf(text);
  const section = sections.find(({ title }) => number > 0 && numberOf(title) === number);
  const afterTables = tables.some(({ title }) => numberOf(title) === last);
  const isNext = number === last + 1 || (afterTables && numberOf(text) > last);
  return section && isNext ? { section: section.id, title: section.title } : null;
}

/** 五、… as 5; 0 where it has no number. */
const numberOf = (text: string): number =>
  NUMERALS.indexOf(/^\s*([一二三四五六七八九])\s*[、.．]/u.exec(text)?.[1] ?? "") + 1;

const NUMERALS = [..."一二三四五六七八九"];

const isHint = (text: string, { sections }: Template) =>
  sections.some(({ hint }) => withoutBlanks(hint) === withoutBlanks(text));

/** Pages print blanks that were not written, and lose those that were. */
const withoutBlanks = (text: string): string => text.replace(/\s/gu, "");

const PAGE_NUMBER = /^[-—–－\s]*\d{1,3}[-—–－\s]*$/u;

/** What a page prints at its edges: its number, the title of the report. */
const isFurniture = ({ text, sheet }: ProseLine): boolean =>
  (PAGE_NUMBER.test(text) && sheet.shape === "ragged") || isTitle(text);

/** Without signature, date and 此件主动公开, which stand below the last section. */
function withoutClosing(paragraphs: readonly Paragraph[]): Paragraph[] {
  const kept = [...paragraphs];
  while (isClosing(kept.at(-1)?.text ?? "")) kept.pop();
  const closed = kept.length < paragraphs.length;
  if (closed && isAgency(kept.at(-1)?.text ?? "")) kept.pop();
  return kept;
}
