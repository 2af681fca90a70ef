import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readFile, type Reading, type ReadOptions } from "../import";
import { readBytes } from "./files";
import { unpacker } from "./inflate";

/** The report in the file at `path`. Throws a `Problem` or a `Refusal`, each with one sentence. */
export const readReport = async (path: string, options: ReadOptions = {}): Promise<Reading> =>
  readFile(await readBytes(path), path, { characterMap, unpacker, ...options });

/** They lie with the package that reads PDF. */
const characterMap = (name: string): Promise<Uint8Array> => {
  const library = createRequire(import.meta.url).resolve("pdfjs-dist/package.json");
  return readBytes(join(dirname(library), "cmaps", `${name}.bcmap`));
};
