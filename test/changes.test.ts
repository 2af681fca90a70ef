import { changeAt, changesIn, partsOfRows } from "../src/changes";
import { fieldsOf } from "../src/model/field";
import type { Value } from "../src/model/ref";
import type { LastYear, Report } from "../src/model/report";
import { template2021 } from "../src/templates/2021";
import { sayChange, sayRatio } from "../src/words/changes";
import { report } from "./build-report";

const R = "applications.received.total";

const kept = (values: Readonly<Record<string, Value>>): LastYear => ({
  ...{ year: 2022, agency: null, source: null, values },
  sections: { overview: null, problems: null, other: null },
});

const change = (last: Value, now: Value) =>
  changeAt(R, report({ [R]: now }, template2021), kept({ [R]: last }));

describe("how a figure moved since last year", () => {
  test.each<[Value, Value, string]>([
    [129, 170, "+41（+31.8%）"],
    [86, 64, "−22（−25.6%）"],
    [4, 4, "持平"],
    [0, 0, "持平"],
    [0, 9, "+9（上年为 0）"],
    [1.1, 1.3, "+0.2（+18.2%）"],
    [9, 0, "−9（−100.0%）"],
  ])("%p, then %p: %s", (last, now, said) => {
    const found = change(last, now);
    expect(found && sayChange(found)).toBe(said);
  });

  test.each<[Value, Value]>([
    [null, 1],
    [1, null],
    ["/", 1],
    [1, "12件"],
  ])("is not told of %p and %p", (last, now) => {
    expect(change(last, now)).toBeNull();
  });

  test("says of nothing that stays nothing that it stayed", () => {
    const found = change(0, 0);
    expect(found && sayRatio(found)).toBe("持平");
  });
});

describe("what moved most", () => {
  const weigh = (last: number, now: number) => change(last, now)?.weight ?? 0;

  test.each<[string, [number, number], [number, number]]>([
    ["a tenfold rise from one does not come before a third of a hundred", [129, 170], [1, 10]],
    ["four cases after none do not come before a third of forty", [41, 58], [0, 4]],
    ["a large figure that hardly moved comes last", [12, 20], [10000, 10050]],
    ["a fall counts like a rise", [170, 100], [129, 130]],
  ])("%s", (_, more, less) => {
    expect(weigh(...more)).toBeGreaterThan(weigh(...less));
  });

  test("is asked of figures of both years alone, in the form's order", () => {
    const last = { [R]: 5, "applications.carriedIn.total": 2 };
    const open: Report = { ...report({}, template2021), lastYear: kept(last) };
    expect(changesIn(open, template2021).map(({ ref }) => ref)).toEqual([
      R,
      "applications.carriedIn.total",
    ]);
    expect(changesIn({ ...open, lastYear: null }, template2021)).toEqual([]);
  });

  test("leaves a row's kinds to its total, and rows to themselves", () => {
    const parts = partsOfRows(template2021);
    const left = [...fieldsOf(template2021).keys()].filter((ref) => !parts.has(ref));
    expect(left).toHaveLength(10 + 25 + 3);
    expect(left).toContain("applications.outcomes.granted.total");
    expect(left).toContain("proceedings.review.total");
    expect(left).not.toContain("applications.outcomes.granted.business");
  });
});
