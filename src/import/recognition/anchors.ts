import type { Table } from "../../model/template";
import { vocabularyOf } from "./axis";
import type { ScannedCell } from "./scan";

/** Labels of two characters (其他, 总计) stand everywhere and prove nothing. */
export function anchorsOf(cells: readonly ScannedCell[], table: Table): string[] {
  const { rows, columns } = vocabularyOf(table);
  const found: string[] = [];
  for (const { words } of cells)
    for (const word of words)
      if (word.length > 2 && (rows.has(word) || columns.has(word))) found.push(word);
  return found;
}
