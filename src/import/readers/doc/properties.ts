import { viewOf } from "../ole";
import { lastFrom } from "./search";

/** A change of a property ([MS-DOC] 2.2.5): what is changed, and the bytes that say how. */
export interface Change {
  readonly code: number;
  readonly value: Uint8Array;
}

/** A table's cells are described by a count of two bytes. */
export const CELLS = 0xd608;
const TABS = 0xc615;
/** The bytes after a code, by its three highest bits; 0 where the first of them tells. */
const LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3] as const;

/** The changes in a list of them, as far as it is whole. */
export function changesIn(list: Uint8Array): readonly Change[] {
  const view = viewOf(list);
  const changes: Change[] = [];
  for (let at = 0; at + 3 <= list.length;) {
    const code = view.getUint16(at, true);
    at += 2;
    let length: number = LENGTHS[(code >> 13) as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7];
    if (length === 0) {
      const wide = code === CELLS;
      if (at + 2 > list.length) break;
      length = wide ? view.getUint16(at, true) - 1 : view.getUint8(at);
      at += wide ? 2 : 1;
      // More tabs than a byte can count; nothing of ours stands after them.
      if (code === TABS && length === 255) break;
    }
    if (length < 0 || at + length > list.length) break;
    changes.push({ code, value: list.subarray(at, at + length) });
    at += length;
  }
  return changes;
}

/** A stretch of the file with what was changed in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly list: Uint8Array;
}

const PAGE = 512;
const NOTHING = new Uint8Array(0);

/** A document of some hundred pages has as many. */
const MOST = 200_000;

/**
 * The stretches with properties of characters or paragraphs, in order: `index` names the pages of 512
 * bytes that list them ([MS-DOC] 2.9.33, 2.9.174). `null` where there are more than any report has.
 */
export function stretchesIn(
  main: Uint8Array,
  index: Uint8Array,
  of: "characters" | "paragraphs",
): readonly Stretch[] | null {
  const view = viewOf(index);
  const count = Math.max(0, Math.floor((index.length - 4) / 8));
  const numbers = new Set<number>();
  for (let i = 0; i < count; i++)
    numbers.add(view.getUint32((count + 1) * 4 + i * 4, true) & 0x3fffff);
  const stretches: Stretch[] = [];
  for (const number of numbers) {
    const page = main.subarray(number * PAGE, (number + 1) * PAGE);
    if (page.length === PAGE) stretches.push(...stretchesOn(page, of));
    if (stretches.length > MOST) return null;
  }
  return stretches.sort((a, b) => a.from - b.from);
}

function stretchesOn(page: Uint8Array, of: "characters" | "paragraphs"): readonly Stretch[] {
  const view = viewOf(page);
  const count = page[PAGE - 1] ?? 0;
  const step = of === "characters" ? 1 : 13;
  if ((count + 1) * 4 + count * step > PAGE) return [];
  return Array.from({ length: count }, (_, i) => {
    const at = (page[(count + 1) * 4 + i * step] ?? 0) * 2;
    const list = at === 0 ? NOTHING : (of === "characters" ? charactersAt : paragraphAt)(page, at);
    return { from: view.getUint32(i * 4, true), to: view.getUint32(i * 4 + 4, true), list };
  });
}

const charactersAt = (page: Uint8Array, at: number): Uint8Array =>
  page.subarray(at + 1, at + 1 + (page[at] ?? 0));

/** After the length stands the number of a style, in two bytes. */
function paragraphAt(page: Uint8Array, at: number): Uint8Array {
  const half = page[at] ?? 0;
  const [from, length] = half > 0 ? [at + 1, half * 2 - 1] : [at + 2, (page[at + 1] ?? 0) * 2];
  return page.subarray(from + 2, from + length);
}

/** The stretch that a place of the file lies in. */
export function stretchAt(stretches: readonly Stretch[], at: number): Stretch | undefined {
  const found = lastFrom(stretches, at);
  return found && at < found.to ? found : undefined;
}
