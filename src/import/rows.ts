import type { Cell } from "../model/sheet";
import { refuse } from "../model/notice";
import { decode, isText } from "./readers/decode";
import type { Unpacker } from "./readers/guard";
import { kindOf } from "./readers/kind";
import { delimiterOf } from "./readers/separator";

/** A list in a file: the rows of its sheets, or a text that is no table. Throws a `Refusal`. */
export async function readRows(
  bytes: Uint8Array,
  file: string,
  unpacker?: Unpacker,
): Promise<readonly (readonly Cell[])[] | string> {
  const kind = kindOf(bytes);
  if (kind === "xlsx" || kind === "ods" || kind === "xls") {
    const { readSpreadsheet } = await import("./readers/spreadsheet");
    const { sheets } = await readSpreadsheet(bytes, file, kind, unpacker);
    return sheets.filter(({ hidden }) => !hidden).flatMap(({ rows }) => rows);
  }
  const text = kind === "text" ? decode(bytes) : null;
  if (text === null || !isText(text)) refuse("file.unknown", { file });
  const delimiter = /\.csv$/iu.test(file) ? "," : delimiterOf(text);
  if (delimiter === null) return text;
  const { readDelimited } = await import("./readers/delimited");
  return readDelimited(text, delimiter, file).sheets.flatMap(({ rows }) => rows);
}
