import { viewOf } from "../ole";
import type { Run } from "../written/document";
import { changesIn, stretchAt, type Change, type Stretch } from "./properties";

/** A piece of the text, as it lies in the file ([MS-DOC] 2.4.1). */
export interface Piece {
  /** Its first character, and the one after its last, counted over the text. */
  readonly from: number;
  readonly to: number;
  /** Where it lies in the file, and how wide its characters are. */
  readonly at: number;
  readonly width: 1 | 2;
  /** What was changed in all of it since the file was last written anew. */
  readonly list: Uint8Array;
}

const CHANGES = 1;
const PIECES = 2;
const NOTHING = new Uint8Array(0);

/** The pieces of the text in order; `null` where their list is damaged. */
export function piecesIn(list: Uint8Array, main: Uint8Array): readonly Piece[] | null {
  const view = viewOf(list);
  const changes: Uint8Array[] = [];
  let at = 0;
  while (list[at] === CHANGES && at + 3 <= list.length) {
    const length = view.getUint16(at + 1, true);
    changes.push(list.subarray(at + 3, at + 3 + length));
    at += 3 + length;
  }
  if (list[at] !== PIECES || at + 5 > list.length) return null;
  const length = view.getUint32(at + 1, true);
  const count = Math.floor((length - 4) / 12);
  if (count < 1 || at + 5 + length > list.length) return null;
  const places = at + 5;
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const [from, to] = [0, 4].map((next) => view.getUint32(places + i * 4 + next, true));
    const piece = places + (count + 1) * 4 + i * 8;
    const where = view.getUint32(piece + 2, true);
    const change = changed(view.getUint16(piece + 6, true), changes);
    const isWide = (where & NARROW) === 0;
    const offset = where & 0x3fffffff;
    const [start, width] = isWide ? [offset, 2 as const] : [offset / 2, 1 as const];
    if (from === undefined || to === undefined || to < from) return null;
    if (from !== (pieces.at(-1)?.to ?? 0) || start + (to - from) * width > main.length) return null;
    pieces.push({ from, to, at: start, width, list: change });
  }
  return pieces;
}

/** Characters of one byte. */
const NARROW = 0x40000000;

/** A change of a whole piece is one of a few, in short, or the number of a list ([MS-DOC] 2.9.209). */
function changed(bits: number, lists: readonly Uint8Array[]): Uint8Array {
  if (bits & 1) return lists[bits >> 1] ?? NOTHING;
  const code = SHORT[(bits >> 1) & 0x7f];
  return code === undefined ? NOTHING : Uint8Array.of(code & 0xff, code >> 8, bits >> 8);
}

/** Properties by their codes ([MS-DOC] 2.6.1). */
const DELETED = 0x0800;
const HIDDEN = 0x083c;
const STRUCK = 0x0837;
const STRUCK_TWICE = 0x2a53;
const RAISED = 0x2a48;

/** Those that a change in short may name. */
const SHORT: Readonly<Record<number, number>> = {
  ...{ 0x18: 0x2416, 0x19: 0x2417, 0x41: DELETED, 0x57: STRUCK, 0x5c: HIDDEN },
  ...{ 0x68: RAISED, 0x73: STRUCK_TWICE },
};

/** The characters of the text, and how each of them looks. */
export interface Text {
  readonly signs: string;
  readonly lookAt: (at: number) => Run["look"] | "unseen";
}

const LOOKS = ["plain", "raised", "struck", "unseen"] as const;

/** The text of all pieces, each character with the last look that was given to it. */
export function textOf(
  main: Uint8Array,
  pieces: readonly Piece[],
  stretches: readonly Stretch[],
): Text {
  const signs: string[] = [];
  const looks = new Uint8Array(pieces.at(-1)?.to ?? 0);
  for (const { from, to, at, width, list } of pieces) {
    signs.push(decoderOf[width].decode(main.subarray(at, at + (to - from) * width)));
    const all = changesIn(list);
    for (let sign = from; sign < to;) {
      const place = at + (sign - from) * width;
      const stretch = stretchAt(stretches, place);
      const length = stretch ? Math.ceil((stretch.to - place) / width) : 1;
      const end = Math.min(to, sign + length);
      const changes = stretch ? [...changesIn(stretch.list), ...all] : all;
      looks.fill(LOOKS.indexOf(lookOf(changes)), sign, end);
      sign = end;
    }
  }
  return { signs: signs.join(""), lookAt: (at) => LOOKS[looks[at] as 0 | 1 | 2 | 3] };
}

const decoderOf = {
  1: new TextDecoder("windows-1252"),
  2: new TextDecoder("utf-16le", { ignoreBOM: true }),
};

function lookOf(changes: readonly Change[]): (typeof LOOKS)[number] {
  const value = (code: number) => changes.findLast((change) => change.code === code)?.value[0] ?? 0;
  // 0x80 is as the style has it, 0x81 the opposite.
  const isOn = (code: number) => value(code) === 1 || value(code) === 0x81;
  if (isOn(HIDDEN) || isOn(DELETED)) return "unseen";
  if (isOn(STRUCK) || isOn(STRUCK_TWICE)) return "struck";
  return value(RAISED) === 1 || value(RAISED) === 2 ? "raised" : "plain";
}
