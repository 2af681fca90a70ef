import { template2021 } from "../src/templates/2021";
import { missingTotals } from "../src/totals";
import { validate } from "../src/validate";
import { report } from "./build-report";

const totals = (values: Parameters<typeof report>[0]) => [
  ...missingTotals(report(values), template2021),
];

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
