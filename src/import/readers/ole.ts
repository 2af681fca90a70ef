const HEADER = 512;
/** From this number on a sector is no sector: the end of a chain, or free. */
const END = 0xfffffffa;
const NOTHING = new Uint8Array(0);

/** The content of a stream of an OLE file, by its name; `null` where there is none. */
export type Streams = (name: string) => Uint8Array | null;

/**
 * The streams of an OLE file ([MS-CFB]), those of the outermost storage. A chain of sectors that is
 * broken ends there, one that runs in a circle as soon as it is longer than the file.
 */
export function streamsOf(bytes: Uint8Array): Streams {
  if (bytes.length < HEADER) return () => null;
  const header = viewOf(bytes);
  const size = 1 << Math.min(header.getUint16(30, true), 16);
  const small = 1 << Math.min(header.getUint16(32, true), 12);
  const sector = (number: number) => bytes.subarray((number + 1) * size, (number + 2) * size);
  const next = numbersIn(fatSectors(header, size, sector).map(sector));
  const whole = (first: number) => joined(chain(first, next, bytes.length / size).map(sector));
  const entries = entriesIn(whole(header.getUint32(48, true)));
  const [root] = entries;
  const nextSmall = numbersIn([whole(header.getUint32(60, true))]);
  const smallOnes = root ? whole(root.start) : NOTHING;
  const pieces = (first: number) =>
    chain(first, nextSmall, smallOnes.length / small).map((number) =>
      smallOnes.subarray(number * small, (number + 1) * small),
    );
  const cutoff = header.getUint32(56, true);
  const named = new Map(outermost(entries).map((entry) => [entry.name, entry]));
  return (name) => {
    const entry = named.get(name);
    if (!entry) return null;
    const stream = entry.size < cutoff ? joined(pieces(entry.start)) : whole(entry.start);
    return stream.subarray(0, entry.size);
  };
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The sectors that hold the table of sectors: 109 in the header, the others in a chain of their own. */
function fatSectors(
  header: DataView,
  size: number,
  sector: (number: number) => Uint8Array,
): readonly number[] {
  const sectors: number[] = [];
  for (let at = 76; at < HEADER; at += 4) sectors.push(header.getUint32(at, true));
  const most = header.byteLength / size;
  let list = header.getUint32(68, true);
  for (let i = 0; i < most && list < END; i++) {
    const part = viewOf(sector(list));
    if (part.byteLength < size) break;
    for (let at = 0; at + 4 < size; at += 4) sectors.push(part.getUint32(at, true));
    list = part.getUint32(size - 4, true);
  }
  return sectors.filter((number) => number < END).slice(0, Math.ceil(most));
}

/** All numbers of some sectors, one after the other. */
function numbersIn(parts: readonly Uint8Array[]): (index: number) => number {
  const view = viewOf(joined(parts));
  return (index) => (index * 4 + 4 <= view.byteLength ? view.getUint32(index * 4, true) : END);
}

function chain(first: number, next: (at: number) => number, most: number): readonly number[] {
  const numbers: number[] = [];
  for (let at = first; at < END && numbers.length < most; at = next(at)) numbers.push(at);
  return numbers;
}

interface Entry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** The directory, an entry in 128 bytes. */
function entriesIn(directory: Uint8Array): readonly Entry[] {
  const view = viewOf(directory);
  const decoder = new TextDecoder("utf-16le");
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.min(view.getUint16(at + 64, true), 64);
    const number = (offset: number) => view.getUint32(at + offset, true);
    entries.push({
      name: decoder.decode(directory.slice(at, at + Math.max(0, length - 2))),
      ...{ left: number(68), right: number(72), child: number(76) },
      ...{ start: number(116), size: number(120) },
    });
  }
  return entries;
}

/** The entries of the outermost storage, which are the branches of a tree. */
function outermost(entries: readonly Entry[]): readonly Entry[] {
  const found = new Set<Entry>();
  const open = [entries[0]?.child ?? END];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at];
    if (!entry || found.has(entry)) continue;
    found.add(entry);
    open.push(entry.left, entry.right);
  }
  return [...found];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
