import { draft } from "../../src/narrative/draft";
import { unfinishedIn } from "../../src/narrative/unfinished";
import { textOf, type Report } from "../../src/model/report";
import { template2021 as template } from "../../src/templates/2021";
import { report } from "../build-report";

const withOther = (other: string): Report => ({
  ...report(),
  sections: { overview: null, problems: null, other },
});

const found = (text: string) =>
  unfinishedIn(withOther(text), template).map(({ kind, quote }) => `${kind} ${quote}`);

test.each([
  ["【草稿】全年没有收到申请。", ["draft 【草稿】"]],
  ["（草稿）全年没有收到申请。", ["draft （草稿）"]],
  ["收取信息处理费　　元。", ["gap 　　"]],
  ["收到申请  件，办结＿＿件。", ["gap   ", "gap ＿＿"]],
  ["收取信息处理费＿元。", ["gap ＿"]],
  ["制发文件____件。", ["gap ____"]],
  ["××街道办事处收到申请 XX 件。", ["gap ××", "gap XX"]],
  ["联系电话（　　）。", ["gap （　　）"]],
  ["召开会议【待补充】次。", ["gap 【待补充】"]],
])("%s is unfinished", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "　　2023年，全年没有收到申请。",
  "一、总体情况　　本街道认真贯彻落实条例。",
  "详见 http://www.example.gov.cn/zw_gk/a__b.html 。",
  "修订《草稿管理办法》（试行），现行有效 5 件。",
  "安装 LED 屏 2 块，XXL 号工作服 3 件，面积 3×4 米。",
  "公开“一老一小”政策 12 条（其中图解 3 条）。",
  "收取信息处理费 0 元。",
])("%s is finished", (text) => {
  expect(found(text)).toEqual([]);
});

test("every paragraph that is drafted is marked, and the open amount is a gap", () => {
  const { overview, other } = draft(report(), template);
  const drafted = {
    ...report(),
    sections: { overview: textOf(overview), problems: null, other: textOf(other) },
  };
  expect(
    unfinishedIn(drafted, template).map(
      ({ kind, section, paragraph }) => `${kind} ${section} ${paragraph}`,
    ),
  ).toEqual([
    ...overview.map((_, paragraph) => `draft overview ${paragraph}`),
    "draft other 0",
    "gap other 0",
  ]);
});

test("a passage is told by its section, paragraph and offsets", () => {
  expect(unfinishedIn(withOther("一、无。\n二、收费＿＿元。"), template)).toEqual([
    { kind: "gap", section: "other", paragraph: 1, start: 4, end: 6, quote: "＿＿" },
  ]);
});
