import { recallOf } from "./corpus/recall";
import { apart, developed } from "./corpus/texts";

/** A list of shares that may leave some out is only asked whether it is more than 100 %. */
const isOpenList = (missed: string): boolean => missed.includes("占比分别为");

test.each(developed)("$name: nothing is said of it, and each changed figure is found", (text) => {
  const { alarms, missed } = recallOf([text]);
  expect(alarms).toEqual([]);
  expect(missed.filter((each) => !isOpenList(each))).toEqual([]);
});

test("about a third of the texts is kept apart", () => {
  const all = developed.length + apart.length;
  expect(all).toBeGreaterThanOrEqual(140);
  expect(apart.length / all).toBeGreaterThan(0.29);
});
