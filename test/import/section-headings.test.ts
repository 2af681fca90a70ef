import { readFile } from "../../src/import";
import { sayNotice } from "../../src/words/notices";

const reportWith = (one: string, five: string, six: string) =>
  new TextEncoder().encode(`某区某局2023年政府信息公开工作年度报告
${one}
二、依申请公开
全年没有收到申请。
五、监督保障
由办公室负责。
二、主动公开政府信息情况
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 0 0 0
行政规范性文件 6 0 12
行政许可 2
四、政府信息公开行政复议、行政诉讼情况
${five}
目录不够细。
${six}
没有收取信息处理费。`);

const expected = {
  overview: "二、依申请公开\n全年没有收到申请。\n五、监督保障\n由办公室负责。",
  problems: "目录不够细。",
  other: "没有收取信息处理费。",
};

test.each([
  ["一、概述", "五、政府信息公开工作存在的主要问题及改进情况", "六、其他事项"],
  ["一、主要工作概述", "五、信息公开工作存在的主要问题及改进情况", "六、其他报告事项"],
  ["基本工作情况", "主要问题和改进措施", "其他报告事项"],
])("sections under %s, %s, %s are found", async (...headings) => {
  const { report, notices } = await readFile(reportWith(...headings), "年报.txt");
  expect(report.sections).toEqual(expected);
  expect(notices.filter(({ code }) => code === "section.alias")).toEqual([]);
});

test("a heading in words that nobody knows is taken by its number, and said", async () => {
  const bytes = reportWith("一、这一年的工作", "五、不足和打算", "六、补充说明");
  const { report, notices } = await readFile(bytes, "年报.txt");
  expect(report.sections).toEqual(expected);
  const said = notices.flatMap((each) => (each.code === "section.alias" ? sayNotice(each) : []));
  expect(said[1]).toContain("标题“五、不足和打算”读作“五、存在的主要问题及改进情况”；请核对。");
  expect(said).toHaveLength(3);
});
