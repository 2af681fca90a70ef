import { fileKinds } from "./kinds";
import { gridKinds } from "./kinds/grids";
import { tallyOf, type FileKind } from "./kinds/kind";

/** `npm run bench shapes` reads 200 of each; copied text has more ways to go wrong. */
const SEEDS = [1, 2];
const seedsOf = (kind: FileKind) => (gridKinds.includes(kind) ? SEEDS.slice(0, 1) : SEEDS);

describe("files of every kind are read right, or it is said what was not", () => {
  test.each(fileKinds)("$name", async (kind) => {
    for (const seed of seedsOf(kind)) {
      const { silent, refused, read, said } = await tallyOf(kind, seed);
      expect({ silent, refused }).toEqual({ silent: [], refused: null });
      expect(read).toBeGreaterThan(0);
      if (kind.isWhole) expect(said).toBe(0);
    }
  });
});
