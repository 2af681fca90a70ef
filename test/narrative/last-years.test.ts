import { template2019 } from "../../src/templates/2019";
import { template2021 } from "../../src/templates/2021";
import { checkText } from "../../src/narrative/check";
import type { Report } from "../../src/model/report";
import { sayFinding } from "../../src/words/findings";
import { example } from "../../taskpane/example";

const problems = [
  "一是公开内容的针对性还不够强，群众关心的信息更新不够及时。",
  "二是工作人员业务能力有待提高，全年只开展培训3次。",
].join("");

const withTexts = (
  now: Partial<Report["sections"]>,
  last: Partial<Report["sections"]>,
): Report => ({
  ...example,
  sections: { overview: null, problems: null, other: null, ...now },
  lastYear: {
    ...{ year: 2022, agency: null, source: null, values: {} },
    sections: { overview: null, problems: null, other: null, ...last },
  },
});

const told = (report: Report, template = template2021) =>
  checkText(report, template).filter(({ rule }) => rule === "B6");

describe("B6: this year's text is not last year's", () => {
  test("the same again is told once a section, with its share and what was exchanged", () => {
    const report = withTexts({ problems }, { problems: problems.replace("3次", "5次") });
    const [finding, ...more] = told(report);
    expect(more).toEqual([]);
    expect(finding && sayFinding(finding, template2021)).toBe(
      "“五、存在的主要问题及改进情况”约 100% 与 2022 年度的文字相同或大致相同，其中 1 句只换了数字；请结合本年实际改写。",
    );
    expect(finding?.severity).toBe("warning");
  });

  test.each<[string, Report]>([
    [
      "another text",
      withTexts({ problems }, { problems: "平台建设滞后，专栏多年没有调整，查找文件十分不便。" }),
    ],
    [
      "a text of which less than half was there",
      withTexts(
        {
          problems: `${problems}${"今年新设政务公开专区，安排专人每日更新，群众可以就近查阅文件、咨询政策。".repeat(1)}另外，基层网点还没有全部覆盖，偏远村居的公开栏更新较慢，需要逐一核对整改。`,
        },
        { problems: "一是公开内容的针对性还不够强，群众关心的信息更新不够及时。" },
      ),
    ],
    ["last year's text is not there", withTexts({ problems }, {})],
    [
      "the fee statement, which stays the same",
      withTexts(
        { other: "本年度没有收取政府信息公开信息处理费。" },
        { other: "本年度没有收取政府信息公开信息处理费。" },
      ),
    ],
    ["no last year", { ...withTexts({ problems }, { problems }), lastYear: null }],
  ])("nothing is told of %s", (_, report) => {
    expect(told(report)).toEqual([]);
  });

  test("the form of 2019 asks as well", () => {
    expect(told(withTexts({ problems }, { problems }), template2019)).toHaveLength(1);
  });
});
