import { fileKinds } from "../test/import/kinds";
import { tallyOf } from "../test/import/kinds/kind";
import type { Row } from "./measure";

/** What became of the figures of one kind. */
interface KindRow extends Row {
  /** Wrong or missing, and the reading says so. */
  readonly said: number;
  /** Wrong without a word. */
  readonly silent: number;
  readonly refusedFiles: number;
  readonly example: string;
}

export const name = "shapes";

/** Files of each kind; `npm run bench shapes` is for a person who changes the recogniser. */
const FILES = Number(process.env["FILES"] ?? 200);

/**
 * What becomes of the figures in random files of every kind: shares that were read and that were not
 * read but told, and those that are wrong without a word, of which there must be none.
 */
export async function run(): Promise<KindRow[]> {
  const rows: KindRow[] = [];
  for (const kind of fileKinds) {
    const tallies = [];
    for (let seed = 1; seed <= FILES; seed++) tallies.push(await tallyOf(kind, seed));
    const read = sum(tallies.map((each) => each.read));
    const said = sum(tallies.map((each) => each.said));
    const silent = tallies.flatMap((each) => each.silent);
    rows.push({
      what: kind.name,
      value: Math.round((1000 * read) / (read + said + silent.length || 1)) / 10,
      unit: "% read",
      runs: FILES,
      said,
      silent: silent.length,
      refusedFiles: tallies.filter(({ refused }) => refused !== null).length,
      example: silent[0] ?? "",
    });
  }
  return rows;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
