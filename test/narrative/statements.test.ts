import { noSections } from "../../src/model/report";
import { checkText, textRelationsOf } from "../../src/narrative/check";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { sayFinding } from "../../src/words/findings";
import { report } from "../build-report";
import { findingsOn, issuesOn } from "./corpus/check-statement";
import { statements } from "./corpus/statements";

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

describe("what the form asks of the text", () => {
  test.each(
    statements.map((each) => [each.in, short(each.text), each.issues.join(), each] as const),
  )("%s: %s %s", (_place, _text, _issues, statement) => {
    expect(issuesOn(statement)).toEqual(statement.issues);
  });
});

test("sections that are not written leave C8, C9 and C10 undecided", () => {
  const found = checkText({ ...report(), sections: noSections }, template2021);
  expect(found.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
    "C8 undecided",
    "C9 undecided",
    "C10 undecided",
  ]);
});

test("the demands of the form of 2021 are not put to one of 2019", () => {
  const found = checkText({ ...report({}, template2019), year: 2020 }, template2019);
  expect(found.map(({ rule }) => rule)).toEqual(["C10"]);
});

test("the keys of the findings of a text are all different", () => {
  const text = "2022年，我局收到申请1件。2022年，我局办结申请1件。";
  const found = checkText(
    { ...report(), sections: { overview: text, problems: text, other: text } },
    template2021,
  );
  expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
  expect(found.length).toBeGreaterThan(5);
});

test("every relation of the text has its id once and names its source", () => {
  const relations = textRelationsOf(template2021);
  const ids = relations.map(({ id }) => Number(id.replace("C", "")));
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
  expect(ids).toEqual(expect.arrayContaining(Array.from({ length: 13 }, (_, i) => i)));
  expect(relations.every(({ source }) => source.length > 5)).toBe(true);
});

describe("says where, what and what to do", () => {
  const said = (text: string) => {
    const statement = statements.find((each) => each.text.startsWith(text));
    return statement && findingsOn(statement).map((each) => sayFinding(each, template2021));
  };
  test.each([
    [
      "没有其他需要报告的事项",
      "“六、其他需要报告的事项”没有写明收取信息处理费的情况；请补写，没有收取的也要写明，金额以元为单位。",
    ],
    [
      "2023年收取政府信息公开信息处理费0.12万元",
      "“六、其他需要报告的事项”第 1 段“0.12万元”：信息处理费以万元为单位，应以元为单位；请改写。",
    ],
    [
      "规范办理依申请公开，强化监督保障",
      "“一、总体情况”没有写到主动公开、政府信息公开平台建设；请补写。",
    ],
    [
      "2022年，街道大力推进信息公开工作。",
      "“一、总体情况”第 1 段“2022年”：写的是 2022 年，本报告是 2023 年度；请核对是否沿用了其他年度的文字。",
    ],
    ["2024-02-05", "基本信息：报告日期 2024-02-05 晚于公布期限 2024-01-31；请核对日期。"],
    [
      "浮桥街道高度重视",
      "“一、总体情况”第 1 段“浮桥街道”不是本单位的名称，本单位是鲤城区人民政府开元街道办事处；请核对是否沿用了其他单位的文字。",
    ],
  ])("%s", (text, sentence) => {
    expect(said(text)).toEqual([sentence]);
  });
});
