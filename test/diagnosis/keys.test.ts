import { isOneKey } from "../../src/diagnosis/keys";

test.each<[number, number, string]>([
  [21, 12, "two digits changed places"],
  [112, 12, "a digit too many"],
  [1, 12, "a digit too few"],
  [5, 105, "a digit too few, and a 0 in front"],
  [17, 12, "another digit"],
  [9, 1, "another digit that is all there is"],
  [0, 940, "left 0"],
  [-12, 12, "a sign"],
])("%p for %p is one key: %s", (typed, meant) => {
  expect(isOneKey(typed, meant)).toBe(true);
});

test.each<[number, number]>([
  [71, 83],
  [947, 0],
  [1234, 12],
  [123, 322],
  [12, -13],
])("%p for %p is more than one key", (typed, meant) => {
  expect(isOneKey(typed, meant)).toBe(false);
});
