import { fieldsOf } from "../../src/model/field";
import { template2021 } from "../../src/templates/2021";
import { overviewOf } from "../../taskpane/session/check/overview";
import { D, desk, opened, type, type Desk } from "./desk";

const review = ["upheld", "corrected", "other", "pending", "total"].map(
  (key) => `proceedings.review.${key}`,
);

/** The refs of the next stops, as F8 leads to them. */
async function walk(at: Desk, times: number, step: 1 | -1 = 1): Promise<(string | null)[]> {
  const seen: (string | null)[] = [];
  for (let i = 0; i < times; i += 1) {
    await at.session.walk(step);
    seen.push(at.session.getSnapshot().selection?.ref ?? null);
  }
  return seen;
}

describe("下一处", () => {
  test("leads to every blank, not to the first of each table, and round again", async () => {
    const at = await desk();
    expect(await walk(at, 6)).toEqual([...review, review[0]]);
    expect(await walk(at, 2, -1)).toEqual([review[4], review[3]]);
  });

  test("on an empty form leads through all of its figures", async () => {
    const at = await desk(null);
    await at.session.layOut.create(2023, "");
    const refs = [...fieldsOf(template2021).keys()];
    expect(await walk(at, refs.length)).toEqual(refs);
  });

  test("goes on behind a blank that was filled in, and not back to a cause", async () => {
    const at = await desk();
    expect(await walk(at, 2)).toEqual(review.slice(0, 2));
    type(at, { [review[1] ?? ""]: 0 });
    expect(await walk(at, 1)).toEqual([review[2]]);
    type(at, { [D]: 9 });
    expect(overviewOf(opened(at)).causes).toHaveLength(1);
    expect(await walk(at, 1)).toEqual([review[3]]);
  });
});

test("of an empty form nothing could be compared; of the example something", async () => {
  const at = await desk(null);
  await at.session.layOut.create(2023, "");
  expect(overviewOf(opened(at))).toMatchObject({ filled: 0, decided: 0 });
  expect(overviewOf(opened(await desk())).decided).toBeGreaterThan(0);
});
