import { readFile } from "../../src/import";
import { fieldsOf } from "../../src/model/field";
import { template2021 } from "../../src/templates/2021";

/** A sub-district's report as copied from its pages: figures as published, sentences of our own. */
const text = `
某区人民政府某街道办事处

某街办〔2024〕1号

某区人民政府某街道办事处 2023年政府信息公开工作年度报告

本报告根据国务院令第711号和国办公开办函〔2021〕30号编制。对本

报告如有疑问，请与某街道办事处联系（地址：某市某区县后街7号；电话：0595-22780000；邮编：362000）。

一、总体情况

（一）主动公开情况

1. 全年主动公开政府信息数量

2023年度主动公开文件7份。街道通过网站、微信公众号和公开栏公开信息，并由专人负责查看群众提出的问题

诉求，按时回复。

二、主动公开政府信息情况

第二十条第（一）项\t\t\t
信息内容\t本年制发件数\t本年废止件数\t现行有效件数
规章\t0\t0\t0
行政规范性文件\t0\t0\t0
第二十条第（五）项\t\t\t
信息内容\t本年处理决定数量\t\t
行政许可\t86\t\t
第二十条第（六）项\t\t\t
信息内容\t本年处理决定数量\t\t

行政处罚\t0
行政强制\t0
第二十条第(八)项\t
信息内容\t本年收费金额(单位:万元)
行政事业性收费\t0

三、收到和处理政府信息公开申请情况

(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)\t\t申请人情况\t\t\t\t\t\t总计\t
\t\t\t自然人\t法人或其他组织\t\t\t\t\t\t
\t\t\t\t商业企业\t科研机构\t社会组织\t法律服务机构\t其他\t\t
ROWS
\t\t(七) 总计\t0\t0\t0\t0\t0\t0\t0
四、结转下年度继续办理\t\t0\t0\t0\t0\t0\t0\t0\t

四、政府信息公开行政复议、行政诉讼情况

行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t
结 果 维 持\t结 果 纠 正\t其 他 结 果\t尚 未 审 结\t总 计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t
\t\t\t\t\t结 果 维 持\t结 果 纠 正\t其 他 结 果\t尚 未 审 结\t总 计\t结 果 维 持\t结 果 纠 正\t其 他 结 果\t尚 未 审 结\t总 计
\t\t\t\t\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0

五、存在的主要问题及改进情况

公开目录不够细。

六、其他需要报告的事项

没有收取信息处理费。

某区人民政府某街道办事处

2024年1月9日

(此件主动公开)`;

const zeros = "\t0\t0\t0\t0\t0\t0\t0";
const rows = [
  `一、本年新收政府信息公开申请数量\t${zeros}\t`,
  `二、上年结转政府信息公开申请数量\t${zeros}\t`,
  `三、本 年度 办理 结果\t(一) 予以公开${zeros}\t`,
  `\t(二) 部分公开(区分处理的,只计这一情形,不计其他情形)${zeros}\t`,
  `\t(三) 不予公开\t1. 属于国家秘密${zeros}`,
  `\t\t2. 其他法律行政法规禁止公开${zeros}`,
  `3. 危及“三安全一稳定”\t${zeros}\t`,
  "",
  `\t4. 保护第三方合法权益${zeros}`,
  `\t5. 属于三类内部事务信息${zeros}`,
  `\t6. 属于四类过程性信息${zeros}`,
  `\t7. 属于行政执法案卷${zeros}`,
  `\t8. 属于行政查询事项${zeros}`,
  `(四) 无法提供\t1. 本机关不掌握相关政府信息${zeros}`,
  `\t2. 没有现成信息需要另行制作${zeros}`,
  `\t3. 补正后申请内容仍不明确${zeros}`,
  `(五) 不予处理\t1. 信访举报投诉类申请${zeros}`,
  `\t2. 重复申请${zeros}`,
  `\t3. 要求提供公开出版物${zeros}`,
  `\t4. 无正当理由大量反复申请${zeros}`,
  `\t5. 要求行政机关确认或重新出具已获取信息${zeros}`,
  `(六) 其他处理\t1. 申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请${zeros}`,
  `\t2. 申请人逾期未按收费通知要求缴纳费用、行政机关不再${zeros}`,
  "",
  `\t处理其政府信息公开申请\t\t\t\t\t\t\t`,
  `\t3. 其他${zeros}`,
].join("\n");

const read = (of: string) => readFile(new TextEncoder().encode(of), "年报.txt");

describe("text that was copied from pages", () => {
  test("gives every figure, and leaves five blanks blank", async () => {
    const { report, template, notices } = await read(text.replace("ROWS", rows));
    expect(template.id).toBe("2021");
    const expected = [...fieldsOf(template2021).keys()].map((ref) => [
      ref,
      ref.startsWith("proceedings.review.")
        ? null
        : ref === "disclosure.licences.decisions"
          ? 86
          : 0,
    ]);
    expect(report.values).toEqual(Object.fromEntries(expected));
    expect(notices.filter(({ level }) => level === "look")).toEqual([]);
  });

  test("names the line of a figure", async () => {
    const { places } = await read(text.replace("ROWS", rows));
    const line = text.split("\n").findIndex((each) => each.startsWith("行政许可"));
    expect(places.get("disclosure.licences.decisions")).toMatchObject({
      place: { line },
      text: "86",
      row: "行政许可",
      confidence: "sure",
    });
  });

  test("gives the particulars, also from a line that a page break cut", async () => {
    const { report } = await read(text.replace("ROWS", rows));
    expect(report.year).toBe(2023);
    expect(report.particulars).toEqual({
      "agency.name": "某区人民政府某街道办事处",
      "document.number": "某街办〔2024〕1号",
      "document.title": "某区人民政府某街道办事处2023年政府信息公开工作年度报告",
      "document.date": "2024-01-09",
      "agency.address": "某市某区县后街7号",
      "agency.phone": "0595-22780000",
      "agency.postcode": "362000",
      "agency.website": null,
    });
  });

  test("gives the sections, with lines that a page break cut joined, and without the signature", async () => {
    const { report } = await read(text.replace("ROWS", rows));
    expect(report.sections).toEqual({
      overview: [
        "（一）主动公开情况",
        "1. 全年主动公开政府信息数量",
        "2023年度主动公开文件7份。街道通过网站、微信公众号和公开栏公开信息，并由专人负责查看群众提出的问题诉求，按时回复。",
      ].join("\n"),
      problems: "公开目录不够细。",
      other: "没有收取信息处理费。",
    });
  });

  test("reports a row of which some figures are missing, and guesses none", async () => {
    const short = rows.replace(`1. 属于国家秘密${zeros}`, "1. 属于国家秘密\t3\t\t0\t0");
    const { report, notices } = await read(text.replace("ROWS", short));
    expect(report.values["applications.outcomes.refused.stateSecret.total"]).toBeNull();
    expect(notices.filter(({ level }) => level === "look")).toMatchObject([
      { code: "row.unclear", facts: { label: "1.属于国家秘密" } },
    ]);
  });

  test("is refused where it holds two reports", async () => {
    const one = text.replace("ROWS", rows);
    await expect(read(`${one}\n${one}`)).rejects.toMatchObject({
      notice: { code: "report.several" },
    });
  });
});
