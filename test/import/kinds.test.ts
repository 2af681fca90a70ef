import { fileKinds } from "./kinds";
import { tallyOf } from "./kinds/kind";

/** `npm run bench shapes` reads 200 of each. */
const SEEDS = [1, 2];

describe("files of every kind are read right, or it is said what was not", () => {
  test.each(fileKinds)("$name", async (kind) => {
    for (const seed of SEEDS) {
      const { silent, refused, read, said } = await tallyOf(kind, seed);
      expect({ silent, refused }).toEqual({ silent: [], refused: null });
      expect(read).toBeGreaterThan(0);
      if (kind.isWhole) expect(said).toBe(0);
    }
  });
});
