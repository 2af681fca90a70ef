import { parse, parseFragment } from "parse5";
import { toHtml } from "../../src/export/html";
import { layoutOf } from "../../src/model/layout";
import { noParticulars } from "../../src/model/report";
import { template2021 as template } from "../../src/templates/2021";
import { all, attribute, gridOf, textOf } from "../html-grid";
import { reportWith } from "../build-report";

const particulars = {
  ...noParticulars,
  "agency.name": "甲区乙街道办事处",
  "agency.phone": "0595-1",
  "document.number": "甲乙〔2024〕1号",
  "document.date": "2024-01-09",
};

test("every table has its merged headers where the form has them", () => {
  const tables = all(parse(toHtml(reportWith({}), template)), "table");
  expect(tables).toHaveLength(3);
  tables.forEach((table, i) => {
    const form = template.tables[i];
    const expected = (form ? layoutOf(form).cells : [])
      .map(({ row, column, rows, columns, text, ref }) => ({
        row,
        column,
        rows,
        columns,
        text: ref === undefined ? text : "0",
      }))
      .sort((a, b) => a.row - b.row || a.column - b.column);
    const grid = gridOf(table).map(({ element, ...cell }) => ({ ...cell, text: textOf(element) }));
    expect(grid).toEqual(expected);
  });
});

test("header cells say what they head", () => {
  const [, applications] = all(parse(toHtml(reportWith({}), template)), "table");
  if (!applications) throw new Error("no table three");
  const scope = (text: string) => {
    const cell = all(applications, "th").find((each) => textOf(each) === text);
    return cell && attribute(cell, "scope");
  };
  expect(["申请人情况", "自然人", "（三）不予公开", "3.其他"].map(scope)).toEqual([
    "colgroup",
    "col",
    "rowgroup",
    "row",
  ]);
  expect(all(applications, "caption").map(textOf)).toEqual(["表三"]);
});

test("a figure stands as it is, a blank stays empty", () => {
  const html = toHtml(
    reportWith({
      "proceedings.review.upheld": null,
      "proceedings.review.corrected": "/",
      "proceedings.review.other": 12,
    }),
    template,
  );
  const [, , proceedings] = all(parse(html), "table");
  const figures = proceedings ? all(proceedings, "td").map(textOf) : [];
  expect(figures.slice(0, 4)).toEqual(["", "/", "12", "0"]);
});

test("nothing that somebody wrote becomes markup", () => {
  const nasty = `<script>alert(1)</script><img src=x onerror="a()">&amp;'`;
  const html = toHtml(
    reportWith(
      { "disclosure.fees.amount": nasty },
      {
        particulars: { ...particulars, "agency.name": nasty, "document.title": nasty },
        sections: { overview: nasty, problems: null, other: null },
      },
    ),
    template,
  );
  const page = parse(html);
  expect(all(page, "script")).toHaveLength(0);
  expect(all(page, "img")).toHaveLength(0);
  expect(all(page, "h1").map(textOf)).toEqual([nasty]);
  expect(all(page, "p").map(textOf)).toContain(nasty);
});

test("the page prints what is known around the sections and leaves out what is not", () => {
  const page = parse(toHtml(reportWith({}, { particulars }), template));
  const lines = all(page, "p").map(textOf);
  expect(all(page, "h1").map(textOf)).toEqual(["甲区乙街道办事处2023年政府信息公开工作年度报告"]);
  expect(all(page, "h2").map(textOf)).toEqual([
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
  ]);
  expect(lines[0]).toBe("甲乙〔2024〕1号");
  expect(lines[1]).toContain("六个部分。本报告中所列数据的统计期限为2023年1月1日至12月31日。");
  expect(lines[1]).toContain("请与甲区乙街道办事处联系（电话：0595-1）。");
  expect(lines[1]).not.toContain("null");
  expect(lines.slice(-3)).toEqual(["甲区乙街道办事处", "2024年1月9日", "（此件主动公开）"]);
});

test("single sections come without what stands around them, ready to be pasted", () => {
  const html = toHtml(reportWith({}), template, { sections: ["proceedings"], standalone: false });
  const fragment = parseFragment(html);
  expect(all(fragment, "h2").map(textOf)).toEqual(["四、政府信息公开行政复议、行政诉讼情况"]);
  expect(all(fragment, "p")).toHaveLength(0);
  expect(html).toMatch(/^<article>/);
});

test("a text that is not finished says so above the page, a finished one does not", () => {
  const pageOf = (overview: string) =>
    toHtml(reportWith({}, { sections: { overview, problems: null, other: null } }), template);
  const notice = "草稿：文字部分还有草稿标记或待填的空，不能作为定稿公布。";
  expect(pageOf("【草稿】全年没有收到申请。")).toContain(notice);
  expect(pageOf("全年没有收到申请。")).not.toContain(notice);
});
