import type { Cell, Sheet, Workbook } from "../../../model/sheet";
import type { Template } from "../../../model/template";
import { vocabularyOf } from "./axis";

/** Fewer lines of single characters are no heading, and more are no text of ours. */
const LINES = { least: 4, most: 400 };

/**
 * Text in which narrow headings stand a character a line, one below the other (`结`, `果`, `维`, `持`)
 * or side by side (`结 结`, `果 果`, `维 纠`, `持 正`), with all of them whole on the last of these lines.
 * What makes no labels of the forms stays as it is.
 */
export const withLabelsAcross = (workbook: Workbook, templates: readonly Template[]): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => withLabels(sheet, templates)),
});

function withLabels(sheet: Sheet, templates: readonly Template[]): Sheet {
  if (sheet.shape !== "ragged") return sheet;
  const lines = sheet.rows.map(charactersOf);
  const rows = [...sheet.rows];
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && lines[to] !== null) to += 1;
    const run = lines.slice(from, to).flatMap((line) => (line && line.length > 0 ? [line] : []));
    const isHeading = run.length >= LINES.least && run.length <= LINES.most;
    const labels = isHeading ? labelsIn(run, wordsOf(templates)) : null;
    if (labels) {
      rows.fill([], from, to);
      rows[to - 1] = labels;
    }
    from = to;
  }
  return { ...sheet, rows };
}

/** Lines of single characters. */
type Run = readonly (readonly string[])[];

/** The single characters of a line without punctuation, none for a blank one; `null` where it holds anything longer. */
function charactersOf(cells: readonly Cell[]): readonly string[] | null {
  const found: string[] = [];
  for (const cell of cells) {
    if (cell === null) continue;
    if (typeof cell !== "string") return null;
    for (const word of cell.trim().split(/[\s\u3000]+/u)) {
      if (word.length > 1 || /\d/.test(word)) return null;
      if (word !== "" && !PUNCTUATION.test(word)) found.push(word);
    }
  }
  return found;
}

const PUNCTUATION = /^[\p{P}\p{S}]$/u;

let known: { readonly templates: readonly Template[]; readonly words: readonly string[] } | null =
  null;

/** Every label of the forms as it is compared, the longest first. */
function wordsOf(templates: readonly Template[]): readonly string[] {
  if (known?.templates === templates) return known.words;
  const all = templates.flatMap(({ tables }) =>
    tables
      .map(vocabularyOf)
      .flatMap(({ rows, columns, titles }) => [...rows, ...columns, ...titles]),
  );
  const words = [...new Set(all)].sort((a, b) => b.length - a.length).filter((word) => word !== "");
  known = { templates, words };
  return words;
}

/** The labels of a run, level below level; `null` where its characters are not all of some label. */
function labelsIn(run: Run, words: readonly string[]): readonly string[] | null {
  const dead = new Set<number>();
  const from = (line: number): readonly string[] | null => {
    if (line === run.length) return [];
    if (dead.has(line)) return null;
    // 本年废止件数 before 本年 and 废止件数.
    for (let to = Math.min(run.length, line + LONGEST); to > line + 1; to--) {
      const level = levelIn(run.slice(line, to), words);
      const rest = level && from(to);
      if (rest) return [...level, ...rest];
    }
    dead.add(line);
    return null;
  };
  return from(0);
}

/** No label of a form has more characters. */
const LONGEST = 60;
/** More headings do not stand side by side. */
const MOST = 40;

/** Labels that begin on the first line and take their characters from left to right. */
function levelIn(run: Run, words: readonly string[]): readonly string[] | null {
  const columns = run[0]?.length ?? 0;
  if (columns > MOST || run.some(({ length }) => length > columns)) return null;
  const fits = (word: string, taken: readonly number[]) =>
    word.length <= run.length &&
    [...word].every((character, line) => run[line]?.[taken[line] ?? 0] === character);
  const dead = new Set<string>();
  const from = (column: number, taken: readonly number[]): readonly string[] | null => {
    if (column === columns)
      return taken.every((count, line) => count === run[line]?.length) ? [] : null;
    const state = String(taken);
    if (dead.has(state)) return null;
    for (const word of words) {
      if (!fits(word, taken)) continue;
      const next = taken.map((count, line) => (line < word.length ? count + 1 : count));
      const rest = from(column + 1, next);
      if (rest) return [word, ...rest];
    }
    dead.add(state);
    return null;
  };
  return from(
    0,
    run.map(() => 0),
  );
}
