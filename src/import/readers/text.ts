import type { Workbook } from "../../model/sheet";
import { isFigureLike } from "../figure";
import { barredTables } from "./barred";
import { withoutRunningNumbers } from "./running-numbers";

/**
 * Text as lines of cells: parted by tabs or by |, otherwise by the blanks before figures. A cell's
 * column is only its place in the line, since text that was copied from pages drops empty cells.
 */
export function readText(text: string): Workbook {
  const written = text.replace(/\r\n?/g, "\n").split(/[\n\f]/);
  const lines = written.flatMap((line, at) => brokenUp(line).map((part) => ({ part, at })));
  const rows = lines.map(({ part }) =>
    PAGE_NUMBER.test(part) ? [] : cellsOf(part.replace(PAGE_HEAD, "")).map(trimmed),
  );
  for (const table of barredTables(lines.map(({ part }) => part))) {
    rows.fill([], table.from, table.to);
    for (const { line, cells } of table.rows) rows[line] = cells.map((cell) => cell || null);
  }
  const sheet = {
    ...{ name: "", merges: [], hidden: false, shape: "ragged" as const },
    rows: withoutRunningNumbers(rows),
    ...(lines.length > written.length ? { lines: lines.map(({ at }) => at) } : {}),
  };
  return { sheets: [sheet], names: [] };
}

/** `— 3 —`, `第 3 页 共 5 页`, `P. 3`: a figure of nothing. */
const PAGE_NUMBER =
  /^\s*(?:[-—–―－]+\s*\d{1,3}\s*[-—–―－]+|第\s*\d{1,3}\s*页(?:[\s,，/]*共\s*\d{1,3}\s*页)?|P(?:age|\.)?\s*\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?)\s*$/iu;

/** `Page 8 - ` before the title that every page repeats. */
const PAGE_HEAD = /^\s*Page\s*\d{1,3}\s*[-—–:：]\s*/iu;

/** A line with a whole table in it, a word a line; the figures of a row stay together. */
function brokenUp(line: string): readonly string[] {
  if (line.length < WHOLE_TABLE.signs) return [line];
  const words = line.trim().split(/[\s\u3000]+/u);
  const figures = words.filter(isFigureLike).length;
  if (figures < WHOLE_TABLE.figures) return [line];
  const parts: string[] = [];
  words.forEach((word, i) => {
    const goesOn = isFigureLike(word) && isFigureLike(words[i - 1] ?? "");
    parts.push(goesOn ? `${parts.pop() ?? ""} ${word}` : word);
  });
  return parts;
}

/** More figures than one row of any form has. */
const WHOLE_TABLE = { signs: 200, figures: 20 };

/** A line that is one cell keeps its indent, by which paragraphs are told. */
const trimmed = (cell: string, _: number, cells: readonly string[]): string | null =>
  (cells.length === 1 && /\p{Script=Han}/u.test(cell) ? cell.trimEnd() : cell.trim()) || null;

function cellsOf(line: string): readonly string[] {
  if (line.includes("\t")) return line.split("\t");
  const bars = line.split(/[|｜│]/);
  if (bars.length > 2)
    return bars.slice(bars[0]?.trim() ? 0 : 1, bars.at(-1)?.trim() ? undefined : -1);
  return figuresApart(line);
}

/** `1.属于国家秘密 0 0 0` as a label and its figures. */
function figuresApart(line: string): readonly string[] {
  const words = line.trim().split(/[\s\u3000]+/u);
  const label = words.findLastIndex((word) => !isFigureLike(word)) + 1;
  const figures = words.slice(label);
  if (figures.length === 0 || words.length === 1) return [line];
  return label === 0 ? figures : [words.slice(0, label).join(" "), ...figures];
}
