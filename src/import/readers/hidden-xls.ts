/** Sectors of a stream that is followed; a workbook names its sheets at its very beginning. */
const MOST_SECTORS = 256;
const HEADER = 512;
const END = 0xfffffffa;

/**
 * The names of the hidden sheets of an .xls file, out of the records of its sheets (BoundSheet8,
 * [MS-XLS] 2.4.28) in its stream ([MS-CFB]). Empty where the stream is not what it should be.
 */
export function hiddenSheetsOfXls(bytes: Uint8Array): ReadonlySet<string> {
  const stream = workbookStream(bytes);
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

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A count of characters, how wide they are, and the characters. */
function nameIn(bytes: Uint8Array): string {
  const [count = 0, wide = 0] = bytes;
  const text = bytes.slice(2, 2 + count * ((wide & 1) + 1));
  return new TextDecoder(wide & 1 ? "utf-16le" : "latin1").decode(text);
}

/** The beginning of the stream Workbook. */
function workbookStream(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEADER) return new Uint8Array(0);
  const view = viewOf(bytes);
  const size = 1 << Math.min(view.getUint16(30, true), 16);
  const fat = (sector: number): number => {
    const list = Math.floor((sector * 4) / size);
    const block = list < 109 ? view.getUint32(76 + list * 4, true) : END;
    const at = (block + 1) * size + ((sector * 4) % size);
    return at + 4 <= bytes.length ? view.getUint32(at, true) : END;
  };
  const chain = (first: number): Uint8Array => {
    const parts: Uint8Array[] = [];
    for (let sector = first; sector < END && parts.length < MOST_SECTORS; sector = fat(sector)) {
      const part = bytes.subarray((sector + 1) * size, (sector + 2) * size);
      if (part.length === 0) break;
      parts.push(part);
    }
    return joined(parts);
  };
  const directory = chain(view.getUint32(48, true));
  const entry = entryOf(directory, "Workbook");
  return entry ? chain(viewOf(entry).getUint32(116, true)) : new Uint8Array(0);
}

/** The 128 bytes of a directory that tell of the stream with that name. */
function entryOf(directory: Uint8Array, name: string): Uint8Array | null {
  const decoder = new TextDecoder("utf-16le");
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const entry = directory.slice(at, at + 128);
    const length = Math.min(viewOf(entry).getUint16(64, true), 64);
    if (decoder.decode(entry.subarray(0, Math.max(0, length - 2))) === name) return entry;
  }
  return null;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
