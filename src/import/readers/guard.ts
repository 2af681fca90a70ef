import { Inflate, zipSync } from "fflate";
import { refuse } from "../../model/notice";

/** What an archive may hold before it is no annual report. */
const ENTRIES = 5_000;
const MEGABYTE = 1024 * 1024;
const TOTAL = 40 * MEGABYTE;

/** How the entries of an archive are unpacked and checked. */
export interface Unpacker {
  /** The content of an entry of that size; `null` where it is damaged, or larger. */
  inflate(data: Uint8Array, size: number): Uint8Array | null;
  crc32(data: Uint8Array): number;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** An archive of these parts, not compressed. */
export const packed = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync(parts, { level: 0 });

/**
 * The text parts of an archive by their names, unpacked and checked: number of entries, sizes, and
 * the checksum of each. Throws a `Refusal` for a damaged archive and for a bomb, before unpacking it.
 */
export function partsOf(
  bytes: Uint8Array,
  file: string,
  kind: string,
  by: Unpacker = library,
): Readonly<Record<string, Uint8Array>> {
  const entries = directoryOf(bytes);
  if (!entries) refuse("file.damaged", { file, kind });
  const parts = entries.filter(({ name }) => PART.test(name));
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > ENTRIES) refuse("file.tooLarge", { file, limit: `${ENTRIES} 个部分` });
  if (total > TOTAL) refuse("file.tooLarge", { file, limit: `${TOTAL / MEGABYTE} MB` });
  const unpacked = Object.create(null) as Record<string, Uint8Array>;
  for (const entry of parts) {
    const data = unpack(bytes, entry, by);
    if (data?.length !== entry.size || by.crc32(data) !== entry.crc)
      refuse("file.damaged", { file, kind });
    unpacked[entry.name] = data;
  }
  return unpacked;
}

/** Pictures, charts, macros, embedded files, colours and properties are never looked at. */
const PART =
  /^(?!docProps\/|xl\/(?:theme|drawings|charts|printerSettings|calcChain)\b).*(?:\.xml|\.rels|^mimetype)$/i;

/** The central directory; `null` where it is damaged. */
function directoryOf(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const names = at + 46;
    const length = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(names, names + length)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = names + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries.length > 0 ? entries : null;
}

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return null;
}

/** The bytes of an entry; `null` where they are not what the directory says. */
function unpack(
  bytes: Uint8Array,
  { method, packed, size, offset }: Entry,
  by: Unpacker,
): Uint8Array | null {
  if (offset + 30 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(offset, true) !== 0x04034b50) return null;
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + packed > bytes.length) return null;
  const data = bytes.subarray(from, from + packed);
  if (method === 0) return data;
  return method === 8 ? by.inflate(data, size) : null;
}

/** What runs in every browser. */
const library: Unpacker = { inflate, crc32 };

/** Bytes that are unpacked before the next look at how many there are. */
const STEP = 16 * 1024;

/** Ends as soon as there is more than was declared: what lies about its size may hold a gigabyte. */
function inflate(data: Uint8Array, size: number): Uint8Array | null {
  const whole = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((part) => {
    if (length + part.length <= size) whole.set(part, length);
    length += part.length;
  });
  try {
    for (let at = 0; at < data.length && length <= size; at += STEP)
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
  return length === size ? whole : null;
}

/** What the library says of damaged data has a code; a slip of ours has none. */
const isDamage = (error: unknown): boolean => error instanceof Error && "code" in error;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
