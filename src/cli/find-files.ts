import { basename, extname, resolve } from "node:path";
import { filesBelow } from "./files";

/** What reports come as; other files of a folder are not looked at. */
const KINDS = new Set(
  ".xlsx .xls .et .xlsm .ods .fods .xml .csv .tsv .txt .html .htm .mht .docx .doc .wps .rtf .pdf .ofd .json".split(
    " ",
  ),
);

/**
 * The files named and those below the folders named, each once, in an order of their own. `without`
 * are files that are no reports of units. What is not there stays in the list, for whoever reads it.
 */
export async function findFiles(
  paths: readonly string[],
  without: readonly string[],
): Promise<readonly string[]> {
  const left = new Set(without.map((path) => resolve(path)));
  const found = (await Promise.all(paths.map(filesAt))).flat();
  const once = new Map(found.map((path) => [resolve(path), path]));
  return [...once].flatMap(([key, path]) => (left.has(key) ? [] : path)).sort();
}

const filesAt = async (path: string): Promise<readonly string[]> =>
  (await filesBelow(path))?.filter(isReport) ?? [path];

/** `~$` is what Word and Excel leave beside an open file. */
const isReport = (path: string): boolean =>
  !/^(?:\.|~\$)/u.test(basename(path)) && KINDS.has(extname(path).toLowerCase());
