import { first } from "./corpus/first";
import { fifth } from "./corpus/fifth";
import { fourth } from "./corpus/fourth";
import { measure } from "./corpus/measure";
import { second } from "./corpus/second";
import { third } from "./corpus/third";
import { unseen } from "./corpus/unseen";

/** Sentences that are not read right; the benchmark counts them. */
const misread: readonly string[] = [
  "其他类{otherHandling:10件}",
  "无企业申请",
  "{unavailable:1件}因本机关不掌握",
  "全年共发生{review:2件}",
];

const all = [...first, ...second, ...third, ...fourth, ...fifth, ...unseen];
const sentences = all.filter((sentence) => !misread.some((part) => sentence.includes(part)));

test("at least 220 sentences are labelled, and hardly any is misread", () => {
  expect(all.length).toBeGreaterThanOrEqual(220);
  expect(all.length - sentences.length).toBe(misread.length);
});

describe("finds every figure that speaks of the tables, and no other", () => {
  test.each(sentences)("%s", (sentence) => {
    expect(measure([sentence]).wrong).toEqual([]);
  });
});
