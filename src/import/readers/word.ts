import mammoth from "mammoth";
import { refuse } from "../../model/notice";
import type { Workbook } from "../../model/sheet";
import { packed, partsOf } from "./guard";
import { readHtml } from "./html";
import { squared } from "./word-tables";

/** Reads .docx: its paragraphs and tables as a page. Pictures are left out. */
export async function readWord(bytes: Uint8Array, file: string): Promise<Workbook> {
  const checked = packed(withSquaredTables(partsOf(bytes, file, ".docx"), file));
  // Node takes the bytes, browsers their buffer.
  const input = { buffer: checked, arrayBuffer: checked.slice().buffer };
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  const { value } = await mammoth
    .convertToHtml(input, { convertImage })
    .catch(() => refuse("file.damaged", { file, kind: ".docx" }));
  return readHtml(value);
}

const withSquaredTables = (parts: Readonly<Record<string, Uint8Array>>, file: string) =>
  Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      if (!DOCUMENT.test(name)) return [name, bytes];
      const xml = squared(new TextDecoder().decode(bytes));
      if (xml === null) refuse("file.damaged", { file, kind: ".docx" });
      return [name, new TextEncoder().encode(xml)];
    }),
  );

const DOCUMENT = /^word\/document\d*\.xml$/;
