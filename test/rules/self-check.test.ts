/**
 * The relations of each form against each other: what follows from others, what leaves a figure no
 * choice, what is never asked, which figures nothing holds, and how much of a form a single error
 * can be placed in. Exact, over the equations that the form's relations stand for.
 */
import type { Comparison, Relation } from "../../src/model/relation";
import { coverageOf, uncoveredTables } from "../../src/rules/coverage";
import { template2014, template2014Fujian } from "../../src/templates/2014";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { form2027 } from "../fixtures/form-2027";
import { reduced } from "./elimination";
import { selfCheck } from "./self-check";

test.each<[string, number[][], number, number[]]>([
  [
    "rows that have nothing to do with each other",
    [
      [1, 0, 0],
      [0, 2, 0],
    ],
    2,
    [],
  ],
  [
    "a sum of those before",
    [
      [1, 1, 0],
      [0, 1, 1],
      [1, 2, 1],
    ],
    2,
    [2],
  ],
  [
    "the same twice",
    [
      [1, -1],
      [1, -1],
    ],
    1,
    [1],
  ],
  [
    "a multiple, and nothing at all",
    [
      [2, 4],
      [3, 6],
      [0, 0],
    ],
    1,
    [1, 2],
  ],
  [
    "thirds, which no binary fraction is",
    [
      [3, 0, 3],
      [0, 3, 3],
      [1, 1, 2],
    ],
    2,
    [2],
  ],
])("elimination: %s", (_, rows, rank, implied) => {
  expect(reduced(rows)).toMatchObject({ rank, implied });
});

// Both count the crossing of what columns and rows add up to a second time.
const crossings = ["A3 outcomes.total", "A3 carriedOut"];
const sound = { forced: [], neverAsked: [] };

describe("what the relations of a form are worth", () => {
  test("2021: 表三 places every single error, 表四 sees it, 表二 does not", () => {
    expect(selfCheck(template2021)).toEqual({
      ...sound,
      implied: crossings,
      uncovered: ["表二"],
      unread: [
        "licences.decisions",
        "penalties.decisions",
        "coercion.decisions",
        "fees.amount",
      ].map((figure) => `disclosure.${figure}`),
      placeable: 175,
      figures: 200,
    });
  });

  test("2019", () => {
    const { unread, ...rest } = selfCheck(template2019);
    expect(rest).toEqual({
      ...sound,
      implied: crossings,
      uncovered: ["表二"],
      placeable: 161,
      figures: 198,
    });
    expect(unread).toHaveLength(17);
    expect(unread.every((ref) => ref.startsWith("disclosure."))).toBe(true);
  });

  test("2014: the one figure that two sums share", () => {
    const { unread, ...rest } = selfCheck(template2014);
    expect(rest).toEqual({ ...sound, implied: [], uncovered: [], placeable: 1, figures: 58 });
    expect(unread).toHaveLength(24);
  });

  test("the short table of 2014", () => {
    const nothing = { implied: [], uncovered: [], unread: [] };
    expect(selfCheck(template2014Fujian)).toEqual({
      ...sound,
      ...nothing,
      placeable: 0,
      figures: 32,
    });
  });

  test("an invented form", () => {
    expect(selfCheck(form2027)).toMatchObject({
      ...sound,
      implied: crossings,
      uncovered: ["表二"],
      placeable: 200,
      figures: 226,
    });
  });
});

describe("what is wrong with a form is seen", () => {
  const comparison = (
    id: string,
    left: readonly string[],
    right: readonly string[],
  ): Comparison => ({
    id,
    kind: "comparison",
    severity: "error",
    operator: "=",
    left: { label: "", refs: left },
    right: { label: "", refs: right },
    marks: [],
    source: "",
  });
  const formWith = (...relations: readonly Relation[]) => ({
    ...template2021,
    relations: [...template2021.relations, ...relations],
  });
  const P = "proceedings.review";

  test("a relation that follows from another", () => {
    const twice = comparison(
      "X1",
      [`${P}.total`],
      ["upheld", "corrected", "other", "pending"].map((key) => `${P}.${key}`),
    );
    expect(selfCheck(formWith(twice)).implied).toEqual([...crossings, "X1"]);
  });

  test("a relation that leaves a figure nothing but 0", () => {
    const short = comparison(
      "X1",
      ["upheld", "corrected", "other"].map((key) => `${P}.${key}`),
      [`${P}.total`],
    );
    expect(selfCheck(formWith(short)).forced).toEqual([`${P}.pending`]);
  });

  test("a relation that is asked of no report", () => {
    const never = { ...comparison("X1", [`${P}.total`], ["lastYear:nowhere.total"]) };
    expect(selfCheck(formWith(never)).neverAsked).toEqual(["X1"]);
  });
});

test("a figure is held by the strictest of its relations", () => {
  const coverage = coverageOf(template2021);
  expect(coverage.get("applications.carriedIn.total")).toBe("exact");
  expect(coverage.get("disclosure.regulations.inForce")).toBe("bound");
  expect(coverage.get("disclosure.licences.decisions")).toBe("none");
  expect(coverageOf(template2019).get("disclosure.fees.itemsLastYear")).toBe("elsewhere");
  expect(coverage.size).toBe(200);
});

test("the tables that no relation holds are told with the form", () => {
  expect(uncoveredTables(template2021)).toEqual([template2021.tables[0]]);
  expect(uncoveredTables(template2014)).toEqual([]);
});
