import { linesOf, textOfLine, type Line } from "./lines";
import type { Page, Run } from "./page";

/** The lines of a page outside its tables, with the page they stand on. */
export interface PlacedLine extends Line {
  readonly page: number;
  /** Upright pages and wide ones have margins of their own. */
  readonly width: number;
  readonly text: string;
}

/** Lines of text in reading order, without page numbers and what every page repeats. */
export function flowOf(pages: readonly Page[], runs: readonly (readonly Run[])[]): PlacedLine[] {
  const lines = runs.flatMap((own, page) =>
    linesOf(own).map((line) => ({
      ...line,
      page,
      width: pages[page]?.width ?? 0,
      text: textOfLine(line),
    })),
  );
  const furniture = furnitureOf(pages, lines);
  return lines.filter((line) => line.text !== "" && !furniture.has(line));
}

/** Shares of a page in which running heads and page numbers stand. */
const HEAD = 0.09;
const FOOT = 0.9;
const PAGE_NUMBER =
  /^(?:第?\s*\d{1,3}\s*页?(?:[\s,，/]*共?\s*\d{1,3}\s*页?)?|page\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?|[-—–―－·•\s]*\d{1,3}[-—–―－·•\s]*)$/iu;

function furnitureOf(pages: readonly Page[], lines: readonly PlacedLine[]): Set<PlacedLine> {
  const edge = lines.filter(({ page, baseline }) => {
    const height = pages[page]?.height ?? 0;
    return baseline < height * HEAD || baseline > height * FOOT;
  });
  const shape = ({ text }: PlacedLine) => text.replace(/\d+/gu, "0").replace(/\s+/gu, "");
  const pagesOf = new Map<string, Set<number>>();
  for (const line of edge)
    pagesOf.set(shape(line), (pagesOf.get(shape(line)) ?? new Set()).add(line.page));
  const repeated = (line: PlacedLine) =>
    pages.length > 2 && (pagesOf.get(shape(line))?.size ?? 0) > pages.length / 2;
  return new Set(edge.filter((line) => PAGE_NUMBER.test(line.text) || repeated(line)));
}

/** A paragraph ends short of the right margin by more than this many characters. */
const SHORT = 2.5;
/** The first line of a paragraph stands further right than this many characters. */
const INDENT = 1;
/** Lines of one paragraph are at the most this many sizes apart. */
const APART = 2.6;

/** Lines that are so much larger than the text are one title, centred line by line. */
const TITLE = 1.25;

/** Paragraphs as they were written: lines that fill the width go on in the next one. */
export function paragraphsIn(lines: readonly PlacedLine[]): readonly string[] {
  const margins = new Map([...new Set(lines.map(({ width }) => width))].map(marginsOn(lines)));
  const body = medianOf(lines.map(({ size }) => size));
  const paragraphs: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const margin = margins.get(line.width);
    const joins = before && margin && isNear(before, line);
    if (joins && (line.size > body * TITLE || isFull(before, line, margin)))
      paragraphs.push((paragraphs.pop() ?? "") + line.text);
    else paragraphs.push(line.text);
  });
  return paragraphs;
}

interface Margins {
  readonly left: number;
  readonly right: number;
}

const marginsOn =
  (lines: readonly PlacedLine[]) =>
  (width: number): [number, Margins] => {
    const own = lines.filter((line) => line.width === width);
    const left = Math.min(...own.map((line) => line.left));
    return [width, { left, right: Math.max(...own.map((line) => line.right)) }];
  };

const isNear = (before: PlacedLine, line: PlacedLine): boolean =>
  Math.abs(line.size - before.size) < line.size * 0.15 &&
  (line.page !== before.page || line.baseline - before.baseline < line.size * APART);

const isFull = (before: PlacedLine, line: PlacedLine, { left, right }: Margins): boolean =>
  before.width === line.width &&
  before.right > right - before.size * SHORT &&
  line.left < left + line.size * INDENT;

const medianOf = (sizes: readonly number[]): number =>
  [...sizes].sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
