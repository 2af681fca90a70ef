import { developed } from "./particulars/developed";
import { misreadIn } from "./particulars/head";

/** `npm run bench particulars` measures heads that were kept apart as well. */
test.each(developed)("$shape: what a report says of itself is read", async (head) => {
  expect((await misreadIn([head])).misread).toEqual([]);
});
