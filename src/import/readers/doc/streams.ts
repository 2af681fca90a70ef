import { refuse } from "../../../model/notice";
import { streamsOf, viewOf } from "../ole";

/** The streams of a Word document that its text and its properties stand in ([MS-DOC] 2.1). */
export interface DocStreams {
  readonly main: Uint8Array;
  /** Where lists and what is longer than a property may be stand. */
  readonly table: Uint8Array;
  readonly data: Uint8Array;
}

const WORD = 0xa5ec;
/** Word 97; what is older is built differently. */
const OLDEST = 0xc1;
/** Bits of the file's description: encrypted, and which of two tables it uses. */
const ENCRYPTED = 0x100;
const SECOND_TABLE = 0x200;
/** Bytes of the description that are read. */
const DESCRIPTION = 0x1aa;

export function docStreams(bytes: Uint8Array, file: string): DocStreams {
  const stream = streamsOf(bytes);
  const main = stream("WordDocument");
  if (!main || main.length < DESCRIPTION) return refuse("file.damaged", { file, kind: ".doc" });
  const view = viewOf(main);
  if (view.getUint16(0, true) !== WORD) refuse("file.damaged", { file, kind: ".doc" });
  if (view.getUint16(2, true) < OLDEST) refuse("file.oldWord", { file });
  const flags = view.getUint16(0x0a, true);
  if (flags & ENCRYPTED) refuse("file.encrypted", { file });
  const table = stream(flags & SECOND_TABLE ? "1Table" : "0Table");
  if (!table) return refuse("file.damaged", { file, kind: ".doc" });
  return { main, table, data: stream("Data") ?? new Uint8Array(0) };
}

/** The lists of the description that are read, by the place where their offset and length stand. */
const LISTS = { characters: 0xfa, paragraphs: 0x102, text: 0x1a2 } as const;

/** A list out of the table stream; `null` where it lies outside of it. */
export function listIn({ main, table }: DocStreams, name: keyof typeof LISTS): Uint8Array | null {
  const view = viewOf(main);
  const from = view.getUint32(LISTS[name], true);
  const length = view.getUint32(LISTS[name] + 4, true);
  return from + length <= table.length ? table.subarray(from, from + length) : null;
}

/** How many characters the text has, and those of boxes, which stand after all else. */
export function extentOf({ main }: DocStreams) {
  const view = viewOf(main);
  const [text, notes, heads, macros, remarks, ends, boxes] = [
    ...([0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64] as const),
  ].map((at) => view.getUint32(at, true)) as [number, ...number[]];
  const before = text + (notes ?? 0) + (heads ?? 0) + (macros ?? 0) + (remarks ?? 0) + (ends ?? 0);
  return { text, boxes: { from: before, to: before + (boxes ?? 0) } };
}
