import { toDocx } from "../../src/export/docx";
import { noParticulars, type Report } from "../../src/model/report";
import { template2021 as template } from "../../src/templates/2021";
import { reportWith } from "../build-report";
import { partsOf } from "./parts";

const particulars = {
  ...noParticulars,
  "agency.name": "甲区人民政府乙街道办事处",
  "document.number": "甲乙办〔2024〕3号",
  "document.date": "2024-01-09",
};

const sections = {
  overview: "（一）主动公开情况\n全年公开 7 件。\n（二）依申请公开。全年没有收到申请。",
  problems: null,
  other: "没有收取信息处理费。",
};

const partOf = async (name: string, report: Report, options = {}) =>
  partsOf(await toDocx(report, template, options)).get(name) ?? "";

const bodyOf = (report: Report, options = {}) => partOf("word/document.xml", report, options);

/** `style text` of every paragraph outside tables. */
const paragraphsOf = (xml: string): string[] =>
  xml
    .replace(/<w:tbl>.*?<\/w:tbl>/gs, "")
    .split("</w:p>")
    .map((paragraph) => {
      const style = /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? "";
      const text = [...paragraph.matchAll(/<w:t[ >][^<]*|<w:br\/>/g)]
        .map(([run]) => (run === "<w:br/>" ? "|" : run.replace(/^.*>/s, "")))
        .join("");
      return `${style} ${text}`.trim();
    })
    .filter(Boolean);

test("prints the parts of an official paper in their order and styles", async () => {
  const paragraphs = paragraphsOf(await bodyOf(reportWith({}, { particulars, sections })));
  expect(paragraphs.slice(0, 2)).toEqual([
    "甲乙办〔2024〕3号",
    "Title 甲区人民政府乙街道办事处|2023年政府信息公开工作年度报告",
  ]);
  expect(paragraphs[2]).toMatch(/^BodyText 本报告根据/);
  expect(paragraphs.slice(3)).toEqual([
    "Heading1 一、总体情况",
    "Heading2 （一）主动公开情况",
    "BodyText 全年公开 7 件。",
    "BodyText （二）依申请公开。全年没有收到申请。",
    "Heading1 二、主动公开政府信息情况",
    "Heading1 三、收到和处理政府信息公开申请情况",
    "Heading1 四、政府信息公开行政复议、行政诉讼情况",
    "Heading1 五、存在的主要问题及改进情况",
    "Heading1 六、其他需要报告的事项",
    "BodyText 没有收取信息处理费。",
    "甲区人民政府乙街道办事处",
    "2024年1月9日",
    "BodyText （此件主动公开）",
  ]);
});

test("the page is A4 with the margins of GB/T 9704, pages numbered on their outer side", async () => {
  const report = reportWith({});
  const body = await bodyOf(report);
  expect(body).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(await partOf("word/settings.xml", report)).toContain("<w:evenAndOddHeaders/>");
  expect(body.match(/<w:footerReference w:type="(default|even)"/g)).toHaveLength(2);
});

test("names the fonts that Word and WPS look for", async () => {
  const styles = await partOf("word/styles.xml", reportWith({}));
  for (const font of ["方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312", "宋体"])
    expect(styles).toContain(`w:eastAsia="${font}"`);
});

test("headers of tables are repeated and rows never split", async () => {
  const body = await bodyOf(reportWith({}));
  const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  const rows = (table = "") => table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  expect(tables.map((table) => rows(table).length)).toEqual([14, 28, 4]);
  expect(tables.map((table) => table.match(/<w:tblHeader\/>/g)?.length ?? 0)).toEqual([0, 3, 3]);
  expect(tables.flatMap(rows).every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
});

test.each([
  ["small figures", 99999, false],
  ["figures of seven digits", 1234567, true],
])("%s: table four is upright unless it has no room", async (_, value, onItsSide) => {
  const body = await bodyOf(reportWith({ "proceedings.review.total": value }));
  expect(body.includes('w:orient="landscape"')).toBe(onItsSide);
});

test("a blank prints nothing, text prints as it was written", async () => {
  const body = await bodyOf(
    reportWith({ "proceedings.review.upheld": null, "proceedings.review.corrected": "/" }),
    { sections: ["proceedings"] },
  );
  const last = body.match(/<w:tr>.*?<\/w:tr>/gs)?.at(-1) ?? "";
  const cells = (last.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) =>
    cell.replace(/<[^>]+>/g, ""),
  );
  expect(cells.slice(0, 3)).toEqual(["", "/", "0"]);
});

test("single sections come without what stands around them", async () => {
  const report = reportWith({}, { particulars, sections });
  expect(paragraphsOf(await bodyOf(report, { sections: ["other"] }))).toEqual([
    "Heading1 六、其他需要报告的事项",
    "BodyText 没有收取信息处理费。",
  ]);
});

test("quotes, dashes and ellipses take the Chinese font, and nothing else is told to", async () => {
  const xml = await bodyOf(
    reportWith(
      {},
      {
        sections: { overview: "推进“一网通办”——全年……\n公开 7 件。", problems: null, other: null },
      },
    ),
  );
  const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => run);
  const shared = runs.filter((run) => /[“”‘’—…]/u.test(run));
  expect(shared.length).toBeGreaterThan(2);
  expect(shared.every((run) => run.includes('<w:rFonts w:hint="eastAsia"/>'))).toBe(true);
  expect(runs.find((run) => run.includes("公开 7 件。"))).not.toContain("w:hint");
});

test("a text that is not finished says 草稿 on every page, a finished one does not", async () => {
  const headers = async (overview: string) => {
    const report = reportWith({}, { sections: { overview, problems: null, other: null } });
    const parts = partsOf(await toDocx(report, template));
    return [...parts].filter(([name, xml]) => /header\d+\.xml$/.test(name) && xml.includes("草稿"));
  };
  expect((await headers("【草稿】全年没有收到申请。")).length).toBeGreaterThan(1);
  expect((await headers("收取信息处理费＿＿元。")).length).toBeGreaterThan(1);
  expect(await headers("全年没有收到申请。")).toEqual([]);
});
