import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { cliWords } from "../words/cli";
import { Problem } from "./io";

const words = cliWords.file;

/** The content of a file; a `Problem` where there is none. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") throw new Problem(words.missing(path));
    if (code === "EISDIR") throw new Problem(words.folder(path));
    throw new Problem(words.unreadable(path, code));
  }
}

/**
 * Writes the file whole or not at all: into a folder of its own beside the target, then renamed,
 * so that what stood there before survives any failure.
 */
export async function writeWhole(path: string, data: Uint8Array | string): Promise<void> {
  let scratch: string | null = null;
  try {
    if (await isFolder(path)) throw new Problem(words.folder(path));
    scratch = await mkdtemp(join(dirname(path), ".nianbao-"));
    const temporary = join(scratch, basename(path));
    await writeFile(temporary, data, { flush: true });
    await rename(temporary, path);
  } catch (error) {
    if (error instanceof Problem) throw error;
    const code = codeOf(error);
    throw new Problem(code === "ENOENT" ? words.noFolder(path) : words.unwritable(path, code));
  } finally {
    if (scratch !== null) await rm(scratch, { recursive: true, force: true });
  }
}

/** Whether two paths name one file that is there. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((path) => realpath(path).catch(() => null)));
  return first !== null && first === second ? true : resolve(a) === resolve(b);
}

/** The files below a folder, however deep; `null` where there is no such folder. */
export async function filesBelow(folder: string): Promise<readonly string[] | null> {
  if (!(await isFolder(folder))) return null;
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries.flatMap((each) => (each.isFile() ? join(each.parentPath, each.name) : []));
  } catch (error) {
    throw new Problem(words.unreadable(folder, codeOf(error)));
  }
}

/** Makes a folder, and those that it lies in, where there is none. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new Problem(words.unwritable(path, codeOf(error)));
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );

/** The code of what the file system refused; anything else is a fault of ours and thrown on. */
function codeOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  throw error;
}
