import { slipOf } from "../../src/diagnosis/slips";
import type { Slip } from "../../src/model/cause";

test.each<[number, number, Slip]>([
  [21, 12, "transposed"],
  [1032, 1302, "transposed"],
  [112, 12, "repeatedDigit"],
  [122, 12, "repeatedDigit"],
  [152, 12, "extraDigit"],
  [512, 12, "extraDigit"],
  [1, 12, "missingDigit"],
  [12, 120, "missingDigit"],
  [13, 12, "neighbourKey"],
  [42, 12, "neighbourKey"],
  [90, 99, "neighbourKey"],
  [0, 12, "leftZero"],
  [-12, 12, "sign"],
  [17, 12, "otherDigit"],
  [7, 2, "other"],
  [12, 0, "other"],
  [431, 134, "transposed"],
  [345, 12, "other"],
  [1234, 12, "other"],
])("%d for %d is %s", (typed, meant, slip) => {
  expect(slipOf(typed, meant)).toBe(slip);
});
