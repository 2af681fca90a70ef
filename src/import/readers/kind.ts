import { byteString } from "./byte-string";
import { isWebArchive } from "./markup";

/** What a file is, by its content; its name is never asked. */
export type Kind =
  | ("xlsx" | "xlsb" | "ods" | "docx" | "ofd" | "zip")
  | ("xls" | "doc" | "ole" | "encrypted")
  | ("pdf" | "rtf" | "mht" | "text");

/** Recognises the kind of a file by its first bytes and, in containers, by what they hold. */
export function kindOf(bytes: Uint8Array): Kind {
  if (startsWith(bytes, [0x50, 0x4b])) return kindOfZip(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return kindOfOle(bytes);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return "pdf";
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return "rtf";
  return isWebArchive(byteString(bytes.subarray(0, 4096))) ? "mht" : "text";
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, i) => bytes[i] === byte);

/** The names of the entries stand at the end of a zip, uncompressed. */
function kindOfZip(bytes: Uint8Array): Kind {
  if (holds(bytes, "xl/workbook.bin")) return "xlsb";
  if (holds(bytes, "xl/workbook.xml") || holds(bytes, "xl/worksheets/")) return "xlsx";
  if (holds(bytes, "word/document.xml")) return "docx";
  if (holds(bytes, "content.xml") && holds(bytes, "opendocument.spreadsheet")) return "ods";
  if (holds(bytes, "OFD.xml")) return holds(bytes, "Decryptseed.dat") ? "encrypted" : "ofd";
  return "zip";
}

/** The names of the streams stand in the directory of an OLE file, in UTF-16. */
function kindOfOle(bytes: Uint8Array): Kind {
  if (holds(bytes, utf16("EncryptedPackage"))) return "encrypted";
  if (holds(bytes, utf16("WordDocument"))) return "doc";
  if (holds(bytes, utf16("Workbook")) || holds(bytes, utf16("Book"))) return "xls";
  return "ole";
}

const utf16 = (text: string): string => [...text].map((character) => `${character}\0`).join("");

function holds(bytes: Uint8Array, text: string): boolean {
  const codes = [...text].map((character) => character.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (codes.every((code, i) => bytes[at + i] === code)) return true;
  return false;
}
