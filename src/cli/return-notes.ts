import { join } from "node:path";
import { returnNotes } from "../export/return-note";
import { packed } from "../import/readers/guard";
import type { RollUp } from "../rollup/roll-up";
import { returnNoteWords as words } from "../words/return-note";
import { makeFolder, writeWhole } from "./files";

/** By this old editors know that a text is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** Writes a note for each unit that has something to put right, and all of them in one archive. */
export async function writeNotes(folder: string, rollUp: RollUp): Promise<number> {
  const notes = returnNotes(rollUp);
  if (notes.length === 0) return 0;
  await makeFolder(folder);
  const bytes = notes.map(({ file, text }) => [file, encoded(text)] as const);
  for (const [file, data] of bytes) await writeWhole(join(folder, file), data);
  await writeWhole(join(folder, words.archive), packed(Object.fromEntries(bytes)));
  return notes.length;
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(BYTE_ORDER_MARK + text);
