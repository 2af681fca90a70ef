import type { Cell } from "../../../model/sheet";
import { isFigureLike } from "../../figure";
import type { Item } from "./items";

/** A unit of money that a file prints, and how many of it make one 万元. */
export interface Unit {
  readonly name: string;
  readonly perTenThousand: number;
}

const UNITS: readonly Unit[] = [
  { name: "元", perTenThousand: 10_000 },
  { name: "百元", perTenThousand: 100 },
  { name: "千元", perTenThousand: 10 },
  { name: "万元", perTenThousand: 1 },
  { name: "百万元", perTenThousand: 0.01 },
  { name: "千万元", perTenThousand: 0.001 },
  { name: "亿元", perTenThousand: 0.0001 },
];

/** In brackets, behind a colon or 单位, or all that a cell says; 单元 and 元旦 are no money. */
const WRITTEN = /(?:[([【:]|单位|^)((?:百|千|万|百万|千万|亿)?元)(?=[)\]】,;]|$)/gu;

/** Headings of a table take up no more rows. */
const ROWS = 8;

/**
 * The units that the row itself and the headings above it, up to the next row of figures, give for
 * money; several where they differ.
 */
export function unitsOver({ zone, row }: Item): readonly Unit[] {
  const { rows } = zone.scanned.sheet;
  const texts = [...(rows[row] ?? [])];
  for (let above = row - 1; above >= Math.max(0, row - ROWS); above--) {
    const cells = rows[above] ?? [];
    if (cells.some(isNumber)) break;
    texts.push(...cells);
  }
  const names = new Set(texts.flatMap(namesIn));
  return UNITS.filter(({ name }) => names.has(name));
}

const isNumber = (cell: Cell): boolean => isFigureLike(cell) && /\d/.test(String(cell));

const namesIn = (cell: Cell): string[] =>
  typeof cell === "string"
    ? [...cell.normalize("NFKC").replace(/\s/gu, "").matchAll(WRITTEN)].flatMap(
        ([, name]) => name ?? [],
      )
    : [];

/** An amount in 万元, without what binary fractions leave. */
export const inTenThousands = (amount: number, { perTenThousand }: Unit): number =>
  Number((amount / perTenThousand).toPrecision(15));
