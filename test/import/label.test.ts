import {
  ALIKE,
  isBeginning,
  normalise,
  similarity,
  variants,
} from "../../src/import/recognition/labels/label";

describe("a printed label", () => {
  test.each([
    ["（一）予以公开", "予以公开"],
    ["(一) 予以 公开", "予以公开"],
    ["1.属于国家秘密", "属于国家秘密"],
    ["1、属于国家秘密", "属于国家秘密"],
    ["① 属于国家秘密", "属于国家秘密"],
    ["３．危及“三安全一稳定”", "危及三安全一稳定"],
    ["三安全一稳定", "三安全一稳定"],
    ["一、本年新收政府\n信息公开申请数量", "本年新收政府信息公开申请数量"],
    ["其它处理", "其他处理"],
    ["第二十条第（一）项", "第二十条第一项"],
    ["本年增/减", "本年增减"],
    ["法律、行政法规", "法律行政法规"],
  ])("%s is %s", (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  test("may go without what stands in brackets, but not without its number", () => {
    expect(variants("本年收费金额（单位：万元）")).toEqual([
      "本年收费金额单位万元",
      "本年收费金额",
    ]);
    expect(variants("（七）总计")).toEqual(["总计"]);
  });

  test.each([
    ["其他法律行政止公开", "其他法律行政法规禁止公开"],
    ["上年度结转政府信息公开申请数量", "上年结转政府信息公开申请数量"],
    ["保护第三方合法权利", "保护第三方合法权益"],
  ])("%s is still %s", (a, b) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(ALIKE);
  });

  test.each([
    ["属于三类内部事务信息", "属于四类过程性信息"],
    ["其他", "其他处理"],
    ["结果维持", "结果纠正"],
    ["", ""],
  ])("%s is not %s", (a, b) => {
    expect(similarity(a, b)).toBeLessThan(ALIKE);
  });

  test("was cut off where it is the beginning of another, and long enough", () => {
    expect(isBeginning("申请人逾期未按收费通知要求", "申请人逾期未按收费通知要求缴纳费用")).toBe(
      true,
    );
    expect(isBeginning("申请人", "申请人逾期")).toBe(false);
  });
});
