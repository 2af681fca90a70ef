import { template2021 } from "../src/templates/2021";
import { missingTotals, totalsOf } from "../src/totals";
import { validate } from "../src/validate";
import { report } from "./build-report";

const totals = (values: Parameters<typeof report>[0]) => [
  ...missingTotals(report(values), template2021),
];

test("totals are single figures that a sum of the same report must equal", () => {
  const found = totalsOf(template2021);
  // A2 in seven columns, A3 in 25 rows, A4 in three blocks; A1, A6, B1 and B2 give none.
  expect(found).toHaveLength(7 + 25 + 3);
  expect(found.every(({ ref }) => ref.endsWith(".total") || ref.includes(".total."))).toBe(true);
  expect(found.at(-1)).toEqual({
    ref: "proceedings.litigation.afterReview.total",
    parts: ["upheld", "corrected", "other", "pending"].map(
      (result) => `proceedings.litigation.afterReview.${result}`,
    ),
  });
  expect(totalsOf(template2021)).toBe(found);
});

test("a total that two sums disagree on stays blank", () => {
  const crossing = "applications.outcomes.total.total";
  const values = { "applications.outcomes.granted.total": 2, [crossing]: null };
  expect(totals(values)).toEqual([]);
  const agreed = { ...values, "applications.outcomes.total.business": 2 };
  expect(totals(agreed)).toEqual([[crossing, 2]]);
});

test("a blank total is filled from its parts, and totals of totals after it", () => {
  const values = {
    "applications.received.naturalPerson": 3,
    "applications.outcomes.granted.naturalPerson": 3,
    "applications.received.total": null,
    "applications.outcomes.granted.total": null,
    "applications.outcomes.total.naturalPerson": null,
    "applications.outcomes.total.total": null,
  };
  const filled = totals(values);
  expect(filled).toEqual([
    ["applications.outcomes.total.naturalPerson", 3],
    ["applications.received.total", 3],
    ["applications.outcomes.granted.total", 3],
    ["applications.outcomes.total.total", 3],
  ]);
  const complete = report({ ...values, ...Object.fromEntries(filled) });
  expect(validate(complete, template2021).findings).toEqual([]);
});

test("a total that is filled in is a control figure and is left alone", () => {
  expect(totals({ "proceedings.review.upheld": 4 })).toEqual([]);
});

test("nothing is invented where a part is blank", () => {
  expect(totals({ "proceedings.review.upheld": null, "proceedings.review.total": null })).toEqual(
    [],
  );
});
