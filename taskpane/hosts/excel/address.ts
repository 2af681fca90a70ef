import { addressOf, parseRange, rangeAddressOf, type Range } from "../../../src/model/range";

/** D9 or D5:J29, as Excel's own methods take it. */
export const excelAddress = (range: Range): string =>
  range.rows * range.columns === 1 ? addressOf(range) : rangeAddressOf(range);

/** Areas of an event or of merged cells: `A1:B2,表三!C4`; `null` where one is no rectangle of cells. */
export function areasOf(address: string): Range[] | null {
  const areas = address.split(",").map((area) => parseRange(area.slice(area.lastIndexOf("!") + 1)));
  const known = areas.filter((area) => area !== null);
  return known.length === areas.length ? known : null;
}

/** Top-left cell of the first area of a selection; whole rows and columns begin at their first cell. */
export function firstCellOf(address: string): { row: number; column: number } | null {
  const [first = ""] = address.split(",");
  const [start = ""] = first.slice(first.lastIndexOf("!") + 1).split(":");
  const cell = start.replaceAll("$", "");
  const whole = /^\d+$/.test(cell) ? `A${cell}` : /^[A-Z]+$/i.test(cell) ? `${cell}1` : cell;
  const range = parseRange(whole);
  return range && { row: range.row, column: range.column };
}

const TARGET = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!,]+)$/;

/** What a name points to, from its formula `=表三!$A$2:$J$29`; `null` where that is no rectangle. */
export function targetOf(formula: string): { sheet: string; range: Range } | null {
  const [, inQuotes, plain, address = ""] = TARGET.exec(formula) ?? [];
  const sheet = inQuotes?.replaceAll("''", "'") ?? plain;
  const range = parseRange(address);
  return sheet !== undefined && range ? { sheet, range } : null;
}

/** Excel takes lists of areas up to 8,192 characters; half of that is safe with any sheet name. */
const LONGEST = 4000;

/** Lists of areas for `getRanges`, each short enough. */
export function addressLists(ranges: readonly Range[]): string[] {
  const lists: string[] = [];
  for (const address of ranges.map(excelAddress)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
