import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { readFile } from "../../src/import";
import { Refusal } from "../../src/model/notice";
import { template2021 } from "../../src/templates/2021";
import { validate } from "../../src/validate";
import { asCsv, asDocx, asGb18030, asHtml, asOds, asXlsx } from "./files";
import { figures } from "./published";
import { drawText } from "./shapes";
import { printed, workbook } from "./sheets";

/** What became of a damaged file. `unseen` is a wrong figure that nothing points to. */
export type Outcome = "exact" | "refused" | "reported" | "unseen" | "crashed";

const tables = workbook(...template2021.tables.map((table) => printed(table, figures)));
const utf8 = (text: string) => new TextEncoder().encode(text);

/** The same report in a file of every kind. */
export const wholeFiles = async (): Promise<Readonly<Record<string, Uint8Array>>> => ({
  xlsx: await asXlsx(tables),
  ods: await asOds(tables),
  docx: await asDocx(tables, []),
  xls: new Uint8Array(readFileSync("test/import/fixtures/published.xls")),
  html: utf8(asHtml(tables)),
  "csv in UTF-8": utf8(asCsv(tables)),
  "csv in GB18030": asGb18030(asCsv(tables)),
  text: utf8(drawText(figures, template2021, "tabs", 0)),
});

/** A generator of whole numbers below 2³² that always gives the same ones for one seed. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (Math.imul(state ^ (state >>> 15), 2_246_822_519) ^ (state >>> 13)) >>> 0;
  };
}

/** The file damaged; an archive as it is, or one of its parts, so that it still unpacks. */
export function damaged(whole: Uint8Array, next: () => number): Uint8Array {
  const isArchive = whole[0] === 0x50 && whole[1] === 0x4b;
  if (!isArchive || next() % 4 === 0) return changed(whole, next);
  const parts = unzipSync(whole);
  const names = Object.keys(parts).filter((name) => name.endsWith(".xml"));
  const name = names[next() % names.length] ?? "";
  return zipSync({ ...parts, [name]: changed(parts[name] ?? whole, next) }, { level: 1 });
}

/** The bytes with some of them changed, left out, repeated or cut off. */
function changed(whole: Uint8Array, next: () => number): Uint8Array {
  const bytes = whole.slice();
  const at = () => next() % Math.max(1, bytes.length);
  const kind = next() % 5;
  if (kind === 0) return bytes.subarray(0, at());
  if (kind === 1) {
    const [from, length] = [at(), 1 + (next() % 64)];
    return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(from + length)]);
  }
  if (kind === 2) {
    const [from, length, to] = [at(), 1 + (next() % 64), at()];
    bytes.copyWithin(to, from, from + length);
    return bytes;
  }
  const count = 1 + (next() % 12);
  for (let i = 0; i < count; i++) bytes[at()] = kind === 3 ? next() & 255 : 48 + (next() % 10);
  return bytes;
}

/**
 * Reads a damaged file. Only tables three and four have relations that a wrong figure breaks; what
 * is wrong in table two alone nobody can tell from the file.
 */
export async function outcomeOf(bytes: Uint8Array): Promise<Outcome> {
  try {
    const { report, template, notices } = await readFile(bytes, "f");
    const isBound = (ref: string) => /^(?:applications|proceedings)\./.test(ref);
    const wrong = Object.entries(report.values).filter(
      ([ref, value]) => isBound(ref) && typeof value === "number" && value !== figures[ref],
    );
    const blank = Object.keys(figures).filter((ref) => isBound(ref) && report.values[ref] === null);
    if (wrong.length + blank.length === 0) return "exact";
    const isSaid = notices.some(({ level }) => level === "look");
    return isSaid || validate(report, template).findings.length > 0 ? "reported" : "unseen";
  } catch (error) {
    return error instanceof Refusal ? "refused" : "crashed";
  }
}
