import { damaged, numbers, outcomeOf, wholeFiles } from "./mutations";

const SEED = 20_231_231;
const EACH = 40;

describe("a file that is damaged at random", () => {
  test("never crashes and gives no wrong figure that nothing points to", async () => {
    const next = numbers(SEED);
    for (const [kind, whole] of Object.entries(await wholeFiles())) {
      expect([kind, await outcomeOf(whole)]).toEqual([kind, "exact"]);
      for (let i = 0; i < EACH; i++) {
        const outcome = await outcomeOf(damaged(whole, next));
        expect([kind, i, outcome]).not.toEqual([kind, i, "crashed"]);
        expect([kind, i, outcome]).not.toEqual([kind, i, "unseen"]);
      }
    }
  });
});
