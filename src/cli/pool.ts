import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { readUnit, type UnitRead } from "./read-unit";

/** With fewer files a thread costs more than it saves. */
const WORTH_THREADS = 32;

/** Files that wait at each thread, so that none is idle and no more than these are in memory. */
const AHEAD = 2;

/** Reads and checks the files on all cores; the results stand in the order of the files. */
export async function readUnits(
  files: readonly string[],
  onRead: (done: number) => void,
): Promise<readonly UnitRead[]> {
  const threads = availableParallelism();
  if (files.length < WORTH_THREADS || threads === 1) return inTurn(files, readUnit, 1, onRead);
  const { Tinypool } = await import("tinypool");
  const filename = fileURLToPath(new URL("./read-unit.mjs", import.meta.url));
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads });
  try {
    const read = (file: string) => pool.run(file) as Promise<UnitRead>;
    return await inTurn(files, read, threads * AHEAD, onRead);
  } finally {
    await pool.destroy();
  }
}

async function inTurn(
  files: readonly string[],
  read: (file: string) => Promise<UnitRead>,
  lanes: number,
  onRead: (done: number) => void,
): Promise<readonly UnitRead[]> {
  const results: UnitRead[] = [];
  let [next, done] = [0, 0];
  const lane = async () => {
    for (;;) {
      const at = next++;
      const file = files[at];
      if (file === undefined) return;
      results[at] = await read(file);
      onRead(++done);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
