import type { Cell } from "../../model/sheet";
import { workbookWords } from "../../words/workbook";
import { isFigureLike, isNothing } from "../figure";

const [STRIKE, K] = [new TextEncoder().encode("strike"), "k".charCodeAt(0)];

/**
 * Whether an .xlsx that is not compressed strikes anything out: only then its styles are read. Its XML
 * has few a k, so that looking for them costs next to nothing.
 */
export function mayStrike(bytes: Uint8Array): boolean {
  const ahead = STRIKE.indexOf(K);
  for (let at = bytes.indexOf(K); at >= 0; at = bytes.indexOf(K, at + 1))
    if (STRIKE.every((byte, i) => bytes[at - ahead + i] === byte)) return true;
  return false;
}

/** What a cell in a struck-out font says: a figure is none any more, and is said; labels stay. */
export function struckOut(cell: Cell): Cell {
  const isFigure = isFigureLike(cell) && !(typeof cell === "string" && isNothing(cell));
  return isFigure ? workbookWords.struckOut(String(cell)) : cell;
}
