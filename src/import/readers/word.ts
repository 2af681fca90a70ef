import mammoth from "mammoth";
import { refuse } from "../../model/notice";
import type { Workbook } from "../../model/sheet";
import { guard } from "./guard";
import { readHtml } from "./html";

/** Reads .docx: its paragraphs and tables as a page. Pictures are left out. */
export async function readWord(bytes: Uint8Array, file: string): Promise<Workbook> {
  const checked = guard(bytes, file, ".docx");
  // Node takes the bytes, browsers their buffer.
  const input = { buffer: checked, arrayBuffer: checked.slice().buffer };
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  const { value } = await mammoth
    .convertToHtml(input, { convertImage })
    .catch(() => refuse("file.damaged", { file, kind: ".docx" }));
  return readHtml(value);
}
