import { checkText } from "../../src/narrative/check";
import type { Report } from "../../src/model/report";
import { template2021 } from "../../src/templates/2021";
import { sayFinding } from "../../src/words/findings";
import { report } from "../build-report";

const values = (received: number) =>
  report({ "applications.received.total": received, "proceedings.review.total": 3 }).values;

/** A report of 141 applications after `last`, which says `overview`. */
const saying = (overview: string, last: number | null = 69): Report => ({
  ...report(values(141)),
  year: 2023,
  sections: { overview, problems: null, other: null },
  lastYear: {
    ...{ year: 2022, agency: null, source: null },
    values: { ...values(0), "applications.received.total": last },
    sections: { overview: null, problems: null, other: null },
  },
});

const told = (of: Report) =>
  checkText(of, template2021)
    .filter(({ rule }) => rule === "C15")
    .map((finding) => sayFinding(finding, template2021));

const received = "2023年，新收政府信息公开申请141件";

describe("C15: how figures moved since last year", () => {
  test.each([
    `${received}，比上年增加72件，同比增长104.3%。`,
    `${received}，较2022年增加72件。`,
    `${received}，同比增长104.35%。`,
    `${received}，同比增长104%。`,
    `${received}，与去年相比增长104.3%。`,
    `${received}（比上年增加72件）。`,
    `${received}，比2021年增加50件。`,
    `${received}，主动公开信息比上年增加50件。`,
    `${received}。`,
  ])("says nothing of: %s", (text) => {
    expect(told(saying(text))).toEqual([]);
  });

  test.each([
    `${received}，比上年增加71件。`,
    `${received}，比上年减少72件。`,
    `${received}，同比增长51.1%。`,
    `${received}，同比下降104.3%。`,
    `${received}，与上年持平。`,
    `${received}，比上年增加72件，同比增长51.1%。`,
  ])("tells of: %s", (text) => {
    expect(told(saying(text))).toEqual([
      expect.stringContaining("上年为 69，本年为 141，增加 72；请核对。"),
    ]);
  });

  test.each<[string, number | null, string]>([
    ["a blank of last year", null, `${received}，比上年增加1件。`],
    ["a share of nothing", 0, `${received}，比上年增加141件，同比增长100%。`],
  ])("%s leaves nothing to say", (_, last, text) => {
    expect(told(saying(text, last))).toEqual([]);
  });

  test("a figure that is not the tables' own is told by its own relation alone", () => {
    expect(told(saying("2023年，新收政府信息公开申请140件，比上年增加1件。"))).toEqual([]);
  });

  test("without last year nothing is told", () => {
    expect(told({ ...saying(`${received}，比上年增加1件。`), lastYear: null })).toEqual([]);
  });
});
