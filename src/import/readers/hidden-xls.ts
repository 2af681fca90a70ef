import { streamsOf, viewOf } from "./ole";

/**
 * The names of the hidden sheets of an .xls file, out of the records of its sheets (BoundSheet8,
 * [MS-XLS] 2.4.28) in its stream ([MS-CFB]). Empty where the stream is not what it should be.
 */
export function hiddenSheetsOfXls(bytes: Uint8Array): ReadonlySet<string> {
  const stream = streamsOf(bytes)("Workbook") ?? new Uint8Array(0);
  const view = viewOf(stream);
  const hidden = new Set<string>();
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (record === EOF || at + 4 + length > stream.length) break;
    if (record === BOUND_SHEET && length >= 8 && ((stream[at + 8] ?? 0) & 3) !== 0)
      hidden.add(nameIn(stream.subarray(at + 10, at + 4 + length)));
  }
  return hidden;
}

const BOUND_SHEET = 0x85;
const EOF = 0x0a;

/** A count of characters, how wide they are, and the characters. */
function nameIn(bytes: Uint8Array): string {
  const [count = 0, wide = 0] = bytes;
  const text = bytes.slice(2, 2 + count * ((wide & 1) + 1));
  return new TextDecoder(wide & 1 ? "utf-16le" : "latin1").decode(text);
}
