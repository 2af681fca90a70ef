import { mentionsOf } from "../../src/narrative/mentions";
import { readNumeral } from "../../src/narrative/numerals";

describe("reads numbers", () => {
  test.each([
    ["12", 12, 1],
    ["1,204", 1204, 1],
    ["53.6", 53.6, 0.1],
    ["1.2万", 12000, 1000],
    ["3万", 30000, 10000],
    ["两", 2, 1],
    ["十", 10, 1],
    ["十二", 12, 1],
    ["二十", 20, 1],
    ["一百零五", 105, 1],
    ["一百二十", 120, 1],
    ["三千零二十一", 3021, 1],
    ["一万二千三百", 12300, 1],
    ["二〇二三", 2023, 1],
    ["十二点五", 12.5, 0.1],
  ])("%s is %d", (text, value, step) => {
    expect(readNumeral(text)).toEqual({ value, step });
  });
});

describe("finds figures with their unit", () => {
  test.each([
    ["收到申请12件", ["12件 12"]],
    ["收到申请１，２０４件", ["１，２０４件 1204"]],
    ["收到申请 12 件", ["12 件 12"]],
    ["收到“申请”一百二十宗", ["一百二十宗 120"]],
    ["占百分之十二点五", ["百分之十二点五 12.5"]],
    ["占53.6%，占８％", ["53.6% 53.6", "８％ 8"]],
    ["收费12.36万元、8,650元", ["12.36万元 123600", "8,650元 8650"]],
    ["未收到申请", ["未收到 0"]],
    ["没有发生行政复议，无行政诉讼", ["没有发生 0", "无 0"]],
    ["未发生一起行政复议", ["未发生 0"]],
    ["申请数量为0。", ["0 0"]],
  ])("%s", (text, found) => {
    const mentions = mentionsOf(text).map(
      ({ start, end, value }) => `${text.slice(start, end)} ${Number(value.toFixed(6))}`,
    );
    expect(mentions).toEqual(found);
  });
});

describe("takes nothing else for a figure", () => {
  test.each([
    "国办公开办函〔2021〕30号",
    "第二十条第（一）项",
    "电话0595-22783514，邮编362000",
    "2023年12月31日",
    "高效办成一件事",
    "一是加强领导，二是强化培训",
    "未经复议直接起诉",
    "无正当理由大量反复申请，无法提供",
    "没有现成信息需要另行制作",
    "尚未审结",
  ])("%s", (text) => {
    expect(mentionsOf(text)).toEqual([]);
  });
});

test("about and more than say less than a figure", () => {
  const rough = mentionsOf("约120件、30余件、超过50件、12件").map((mention) => mention.rough);
  expect(rough).toEqual([true, true, true, false]);
});
