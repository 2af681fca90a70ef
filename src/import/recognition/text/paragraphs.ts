import type { Spot } from "../../../model/range";
import { isClosing } from "./particulars";
import type { ProseLine } from "./prose";
import { isAgency } from "./title";

export interface Paragraph {
  readonly text: string;
  /** Of its first line. */
  readonly place: Spot;
}

/**
 * The paragraphs that lines make up. A line that the width of a page cut off goes on in the next:
 * it has no end, or it is as wide as the page and the next one is not indented.
 */
export function paragraphsIn(lines: readonly ProseLine[]): readonly Paragraph[] {
  const width = pageWidth(lines);
  const found: Paragraph[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last =
      before && goesOn(before, line, found.at(-1)?.text ?? "", width) ? found.pop() : null;
    found.push(
      last ? { ...last, text: last.text + line.text } : { text: line.text, place: line.place },
    );
  });
  return found;
}

function goesOn(before: ProseLine, line: ProseLine, paragraph: string, width: number): boolean {
  if (line.indented || HEADED.test(line.text) || isClosing(line.text) || isAgency(line.text))
    return false;
  const isEnded = ENDED.test(before.text);
  const isFull = widthOf(before.text) >= width - (isEnded ? 0.5 : SLACK);
  if (INLINE.test(line.text)) return isFull;
  if (!isEnded && HEADED.test(paragraph) && paragraph.length <= HEADING) return false;
  const isText = before.sheet.shape === "ragged";
  return isFull || (isText && !isEnded && (paragraph.length >= BROKEN || PAUSED.test(before.text)));
}

/** The width of the page that broke these lines, in full characters; infinite where none did. */
function pageWidth(lines: readonly ProseLine[]): number {
  const open = lines.filter(({ text }) => !ENDED.test(text) && !HEADED.test(text));
  const widths = open.map(({ text }) => widthOf(text)).filter((width) => width >= BROKEN);
  const widest = Math.max(0, ...widths);
  const full = widths.filter((width) => width >= widest - SLACK).length;
  return full >= (lines[0]?.sheet.shape === "ragged" ? FULL.text : FULL.grid) ? widest : Infinity;
}

const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0);

/** Lines as wide as the page that show that there is one; a cell or a paragraph is seldom broken. */
const FULL = { text: 2, grid: 4 };
/** The indent of a first line, which some files drop, and a mark that may not begin a line. */
const SLACK = 2.5;
/** Shorter lines are headings that have not been broken. */
const BROKEN = 20;
/** A numbered line without an end is a heading as long as it is this short. */
const HEADING = 30;

/** Says all that it has to say. */
export const ENDED = /[。；：！？!?;:…]["”’）)]?$/u;
const PAUSED = /[，、,（(“《]$/u;
const HEADED =
  /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、.．](?!\d)|[①-⑳]|第[一二三四五六七八九十])/u;
/** Begins a paragraph as often as it stands in the middle of one. */
const INLINE = /^[一二三四五六七八九十]是/u;
