import { isCell, type Place, type Spot } from "../../../model/range";
import { textOf, type Report } from "../../../model/report";
import type { SectionId, Template } from "../../../model/template";
import { normalise, similarity } from "../labels/label";
import { isAgency, isClosing } from "./particulars";
import type { ProseLine } from "./prose";

/** The text of the sections with the place of every paragraph. */
export interface FoundSections {
  readonly texts: Report["sections"];
  readonly places: ReadonlyMap<SectionId, readonly Place[]>;
}

interface Paragraph {
  text: string;
  readonly place: Spot;
}

/** Reads the sections of text from the lines below their headings. */
export function readSections(lines: readonly ProseLine[], template: Template): FoundSections {
  const paragraphs = new Map<SectionId, Paragraph[]>();
  let current: SectionId | null = null;
  let sheet: ProseLine["sheet"] | null = null;
  for (const line of lines) {
    const heading = headingOf(line.text, template);
    if (heading) {
      current = heading.section;
      sheet = line.sheet;
      if (current && !paragraphs.has(current)) paragraphs.set(current, []);
      continue;
    }
    if (!current || line.sheet !== sheet || isHint(line.text, template)) continue;
    add(paragraphs.get(current) ?? [], line);
  }
  for (const [id, found] of paragraphs) paragraphs.set(id, withoutClosing(found));
  const text = (id: SectionId) => textOf((paragraphs.get(id) ?? []).map((each) => each.text));
  return {
    texts: { overview: text("overview"), problems: text("problems"), other: text("other") },
    places: new Map(
      [...paragraphs].map(([id, found]) => [
        id,
        found.flatMap(({ place }) => (isCell(place) ? place : [])),
      ]),
    ),
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
  if (section) return { section: section.id };
  const table = tables.some(({ title, titleAliases }) =>
    alike([title, ...(titleAliases ?? [])], 8),
  );
  return table ? { section: null } : null;
}

const isHint = (text: string, { sections }: Template) => sections.some(({ hint }) => hint === text);

const ENDED = /[。；：！？!?;:…]["”’）)]?$/u;
const NUMBERED =
  /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、.．](?!\d)|[①-⑳]|[一二三四五六七八九十]是|第[一二三四五六七八九十])/u;
const PAGE_NUMBER = /^[-—–－\s]*\d{1,3}[-—–－\s]*$/u;
/** Shorter lines are headings that have not been broken. */
const BROKEN = 20;
/** A numbered line without an end is a heading as long as it is this short. */
const HEADING = 30;

/** A line that a page break or the width of a page cut off goes on in the next. */
function add(paragraphs: Paragraph[], { text, place, sheet }: ProseLine) {
  if (PAGE_NUMBER.test(text) && sheet.shape === "ragged") return;
  const last = paragraphs.at(-1);
  const cut =
    sheet.shape === "ragged" &&
    last !== undefined &&
    last.text.length >= BROKEN &&
    !ENDED.test(last.text) &&
    !(NUMBERED.test(last.text) && last.text.length <= HEADING) &&
    !NUMBERED.test(text) &&
    !isClosing(text) &&
    !isAgency(text);
  if (cut) last.text += text;
  else paragraphs.push({ text, place });
}

/** Without signature, date and 此件主动公开, which stand below the last section. */
function withoutClosing(paragraphs: readonly Paragraph[]): Paragraph[] {
  const kept = [...paragraphs];
  while (isClosing(kept.at(-1)?.text ?? "")) kept.pop();
  const closed = kept.length < paragraphs.length;
  if (closed && isAgency(kept.at(-1)?.text ?? "")) kept.pop();
  return kept;
}
