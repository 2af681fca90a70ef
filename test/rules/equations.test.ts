import { template2021 } from "../../src/templates/2021";
import { equationsOf, type Equation } from "../../src/rules/equations";
import { lookUpIn, sumOf, weigh } from "../../src/rules/figures";
import { report } from "../build-report";

const equation = (key: string): Equation => {
  const found = equationsOf(template2021).find(({ rule }) => rule.key === key);
  if (!found) throw new Error(`no equation ${key}`);
  return found;
};

test("a comparison is an equation with all its figures on the left", () => {
  const { operator, terms, left, right } = equation("A1 business");
  expect(operator).toBe("=");
  expect(terms.map(({ ref, factor }) => [ref, factor])).toEqual([
    ["applications.received.business", 1],
    ["applications.carriedIn.business", 1],
    ["applications.outcomes.total.business", -1],
    ["applications.carriedOut.business", -1],
  ]);
  expect(left.map(({ factor }) => factor)).toEqual([1, 1]);
  expect(right.map(({ factor }) => factor)).toEqual([1, 1]);
});

test("relations that compare nothing are no equations, and the form is expanded once", () => {
  const equations = equationsOf(template2021);
  expect(new Set(equations.map(({ rule }) => rule.relation.kind))).toEqual(new Set(["comparison"]));
  expect(equationsOf(template2021)).toBe(equations);
});

test("terms are weighed, and one that is missing leaves the sum open", () => {
  const { terms } = equation("A1 business");
  const figures = { "applications.received.business": 5, "applications.carriedOut.business": 2 };
  expect(weigh(terms, lookUpIn(report(figures)))).toBe(3);
  const blank = report({ ...figures, "applications.carriedIn.business": null });
  expect(weigh(terms, lookUpIn(blank))).toBeNull();
});

test("nothing is added to a blank, and the sum of nothing is 0", () => {
  expect(sumOf([1, 2], (figure) => figure)).toBe(3);
  expect(sumOf([1, null, 2], (figure) => figure)).toBeNull();
  expect(sumOf([], () => 1)).toBe(0);
});

test("a figure is looked up in the report or in a source that is at hand", () => {
  const lookUp = lookUpIn({ values: { a: 1, b: "/" } }, { lastYear: { values: { a: 7 } } });
  expect([lookUp("a"), lookUp("b"), lookUp("c")]).toEqual([1, null, null]);
  expect([lookUp("a", "lastYear"), lookUp("b", "lastYear")]).toEqual([7, null]);
  expect(lookUpIn({ values: { a: 1 } })("a", "lastYear")).toBeNull();
});
