import type { TextFinding } from "../../src/model/finding";
import type { Ref, Value } from "../../src/model/ref";
import { checkFigures, verdictOf } from "../../src/narrative/figures";
import { claimsOf } from "../../src/narrative/claims";
import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { sayFinding } from "../../src/words/findings";
import { report } from "../build-report";

const A = "applications";
const P = "proceedings";
const D = "disclosure";

/** 12 new, 2 carried in, 13 done, 1 carried out; 1 review, 2 + 1 suits. */
const figures: Record<Ref, Value> = {
  [`${A}.received.naturalPerson`]: 10,
  [`${A}.received.business`]: 2,
  [`${A}.received.total`]: 12,
  [`${A}.carriedIn.naturalPerson`]: 2,
  [`${A}.carriedIn.total`]: 2,
  [`${A}.outcomes.granted.naturalPerson`]: 7,
  [`${A}.outcomes.granted.total`]: 7,
  [`${A}.outcomes.refused.stateSecret.total`]: 1,
  [`${A}.outcomes.refused.processInformation.total`]: 2,
  [`${A}.outcomes.unavailable.notHeld.total`]: 3,
  [`${A}.outcomes.total.total`]: 13,
  [`${A}.carriedOut.total`]: 1,
  [`${P}.review.upheld`]: 1,
  [`${P}.review.total`]: 1,
  [`${P}.litigation.direct.total`]: 2,
  [`${P}.litigation.afterReview.total`]: 1,
  [`${D}.normativeDocuments.issued`]: 5,
  [`${D}.normativeDocuments.inForce`]: 18,
  [`${D}.licences.decisions`]: 12345,
  [`${D}.fees.amount`]: 320.5,
};

const check = (overview: string, values = figures) => {
  const base = report(values);
  return checkFigures({ ...base, sections: { ...base.sections, overview } }, template2021);
};

const brief = ({ rule, outcome, issue }: TextFinding) =>
  issue.code === "figure" ? `${rule} ${issue.claimed} ${outcome}` : issue.code;

describe("accepts", () => {
  test.each([
    "收到政府信息公开申请12件。",
    "受理政府信息公开申请14件。",
    "新收政府信息公开申请12件，上年结转2件，办结13件，结转下年度1件。",
    "收到政府信息公开申请12件，其中自然人10件，企业2件。",
    "收到政府信息公开申请14件，其中自然人12件。",
    "予以公开7件，占53.8%；不予公开3件，占23.1%；无法提供3件，占23%。",
    "办结政府信息公开申请13件，其中予以公开的占百分之五十四。",
    "因政府信息公开被申请行政复议1件，结果维持1件；行政诉讼3件，其中未经复议直接起诉2件。",
    "政府信息公开行政复议、行政诉讼共4件。",
    "制发行政规范性文件5件，废止0件，现行有效18件。",
    "办理行政许可1.2万件，未作出行政处罚决定。",
    "行政事业性收费320.5万元。",
    "行政事业性收费3,205,000元。",
    "2022年收到政府信息公开申请99件。",
    "收到政府信息公开申请约20件。",
    "收到政府信息公开申请12件，涉及自然人10件、商业企业2件。",
    "收到政府信息公开申请12件，涉及企业监管的3件，涉及拆迁的9件。",
    "被申请行政复议1件，因政府信息公开引起，均为结果维持。",
    "收到申请12件，均为网上申请。办结13件，全部按期答复。",
    "制发规范性文件5件，清理废止文件0件，现行有效文件18件。",
    "接收公民、法人通过公开平台、信函等多种方式提出的政府信息公开申请共计12件。",
    "办结申请13件，因信息不存在的3件，为予以公开的7件。",
    "未收取信息处理费。因政府信息公开引起的行政复议1件。",
    "办结申请13件，予以公开7件，占53.8%；其他情况6，占46.2%。",
    "办结申请13件，予以公开7件，占53.8%，其他情况占46.2%。",
    "收到行政复议申请156件，其中因政府信息公开引起的行政复议1件。",
    "认定主动公开8件、依申请公开2件、不予公开9件。",
    "依申请公开方面，县级收到申请186件，镇级收到申请25件。",
    "区政府收到复议申请136件，审结120件。",
    "共收到书面政府信息公开申请2件、网络申请10件。",
    "与2022年（新收申请56件）相比，申请数量下降。",
  ])("%s", (text) => {
    expect(check(text).map(brief)).toEqual([]);
  });
});

describe("finds", () => {
  test.each<[string, readonly string[]]>([
    ["收到政府信息公开申请13件。", ["C1 13 fail"]],
    ["新收政府信息公开申请14件。", ["C1 14 fail"]],
    ["2023年度街道未收到政府信息公开申请。", ["C1 0 fail"]],
    ["收到申请12件。\n（二）依申请公开\n全年受理申请11件。", ["C1 11 fail"]],
    ["收到政府信息公开申请12件，其中自然人11件，企业1件。", ["C2 11 fail", "C2 1 fail"]],
    ["予以公开8件，占61.5%；不予公开3件。", ["C3 8 fail", "C3 61.5 fail"]],
    ["办结政府信息公开申请十二件，结转下年度2件。", ["C4 12 fail", "C4 2 fail"]],
    ["因政府信息公开被申请行政复议2件、行政诉讼1件。", ["C5 2 fail", "C5 1 fail"]],
    ["未发生因政府信息公开引发的行政复议、行政诉讼。", ["C5 0 fail"]],
    ["制发行政规范性文件6件，现行有效19件。", ["C6 6 fail", "C6 19 fail"]],
    ["办理行政许可1.3万件，行政处罚1件。", ["C7 13000 fail", "C7 1 fail"]],
    ["行政事业性收费320.5元。", ["C7 0.03205 fail"]],
    ["收到申请12件，涉及自然人9件、商业企业3件。", ["C2 9 fail", "C2 3 fail"]],
    ["收到政府信息公开申请12件，全部为自然人。", ["C2 100 fail"]],
    ["受理申请12件。申请人均为自然人。", ["C2 100 fail"]],
    ["办结申请13件，均予以公开。", ["C3 100 fail"]],
    ["因政府信息公开引起的行政诉讼3件，均为结果维持。", ["C5 100 fail"]],
    ["没有接到公民的政府信息公开申请。", ["C1 0 fail"]],
    ["未出现因政府信息公开引起的行政复议。", ["C5 0 fail"]],
    ["未发生因政府信息公开申请行政复议、提起行政诉讼的案件。", ["C5 0 fail"]],
    ["规范性文件方面，清理废止文件1件，现行有效文件20件。", ["C6 1 fail", "C6 20 fail"]],
    ["接收公民、法人通过公开平台、信函等多种方式提出的政府信息公开申请共计81件。", ["C1 81 fail"]],
    ["办结申请13件，因信息不存在的5件。", ["C3 5 fail"]],
    ["办结申请13件，其中5件为部分公开。", ["C3 5 fail"]],
    ["未收取信息处理费。全年发生行政复议2件。", ["C5 2 fail"]],
    ["因政府信息公开引起的行政复议61件。", ["C5 61 fail"]],
    ["收到申请12件，办结14件，答复申请11件。", ["C4 14 fail", "C4 11 fail"]],
    ["无法提供政府信息的4件申请中，2件已说明。", ["C3 4 fail"]],
    ["行政规范性文件制发、废止分别为5件、7件。", ["C6 7 fail"]],
  ])("%s", (text, found) => {
    expect(check(text).map(brief)).toEqual(found);
  });
});

test("a blank figure leaves the sentence undecided", () => {
  const values = { ...figures, [`${A}.carriedOut.total`]: null, [`${A}.carriedIn.total`]: null };
  expect(check("收到政府信息公开申请14件，结转下年度1件。", values).map(brief)).toEqual([
    "C1 14 undecided",
    "C4 1 undecided",
  ]);
  expect(check("收到政府信息公开申请12件。", values)).toEqual([]);
});

test("says which reading agrees", () => {
  const reading = (text: string) =>
    claimsOf([text], template2021, 2023).map((claim) => verdictOf(claim, report(figures)).reading);
  expect(reading("收到政府信息公开申请12件。")).toEqual(["本年新收"]);
  expect(reading("收到政府信息公开申请14件。")).toEqual(["本年新收＋上年结转"]);
});

test("points to the figure and says what the tables have", () => {
  const [finding] = check("（一）依申请公开\n加强管理。收到政府信息公开申请13件，均已答复。");
  expect(finding).toMatchObject({ section: "overview", paragraph: 1, start: 15, end: 18 });
  expect(finding?.refs).toEqual([`${A}.received.total`, `${A}.carriedIn.total`]);
  expect(finding && sayFinding(finding, template2021)).toBe(
    "“一、总体情况”第 2 段“收到政府信息公开申请13件，均已答复。”：文中为 13 件，表中本年新收为 12 件，本年新收＋上年结转为 14 件；请核对文字或表格。",
  );
});

test("the form of 2019 is read by its own rows", () => {
  const base = report(
    { [`${A}.outcomes.otherHandling.total`]: 4, [`${D}.normativeDocuments.made`]: 2 },
    template2019,
  );
  const overview = "2020年其他处理4件。制发规范性文件3件。";
  const found = checkFigures(
    { ...base, year: 2020, sections: { ...base.sections, overview } },
    template2019,
  );
  expect(found.map(brief)).toEqual(["C6 3 fail"]);
});

test("a long text without any stop is checked in good time", () => {
  const hostile = [
    "《".repeat(20000),
    "收到公民提出的".repeat(4000) + "12件",
    "1件，".repeat(6000),
  ];
  const start = performance.now();
  check(hostile.join("\n"));
  expect(performance.now() - start).toBeLessThan(5000);
});
