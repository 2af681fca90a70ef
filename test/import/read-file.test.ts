import { readFileSync } from "node:fs";
import { readFile } from "../../src/import";
import type { Workbook } from "../../src/model/sheet";
import { toJson } from "../../src/export/json";
import { template2021 } from "../../src/templates/2021";
import { applications } from "../../src/templates/2021/applications";
import { disclosure } from "../../src/templates/2021/disclosure";
import { proceedings } from "../../src/templates/2021/proceedings";
import { report } from "../build-report";
import { asCsv, asDocx, asGb18030, asHtml, asOds, asXlsx } from "./files";
import { lastYearsFile } from "./last-years-file";
import { figures } from "./published";
import { printed, sheet, workbook } from "./sheets";

const title = "某区2024年政府信息公开工作年度报告";
const tables = workbook(
  sheet(title, "封面"),
  printed(disclosure, figures),
  printed(applications, figures),
  printed(proceedings, figures),
);
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = async (bytes: Uint8Array, name = "年报") => readFile(bytes, name);

describe("a file is told by its content", () => {
  const page = asHtml(tables);
  const html = (charset: string) => `<html><head><meta charset=${charset}></head>${page}`;
  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    [".xlsx", () => asXlsx(tables)],
    [".ods", () => asOds(tables)],
    [".docx", () => asDocx(tables, [])],
    ["a page in UTF-8", () => utf8(html("utf-8"))],
    ["a page in GB18030 that says gb2312", () => asGb18030(html("gb2312"))],
    ["a page in GB18030 that says nothing", () => asGb18030(page)],
    [".csv in UTF-8 with a mark", () => utf8(`\ufeff${asCsv(tables)}`)],
    [".csv in UTF-8", () => utf8(asCsv(tables))],
    [".csv in GB18030", () => asGb18030(asCsv(tables))],
    ["text in UTF-16", () => Uint8Array.from(Buffer.from(`\ufeff${asCsv(tables)}`, "utf16le"))],
    [".json", () => utf8(JSON.stringify(toJson({ ...report(figures), year: 2024 }, template2021)))],
  ])("%s, whatever its name", async (_, bytes) => {
    const reading = await read(await bytes(), "年报.pdf");
    expect(reading.report.values).toEqual(figures);
    expect(reading.report.year).toBe(2024);
    expect(reading.notices).toEqual([]);
  });

  test(".xls (BIFF8), as LibreOffice writes it from the same tables", async () => {
    const bytes = new Uint8Array(readFileSync("test/import/fixtures/published.xls"));
    const reading = await read(bytes, "年报.et");
    expect(reading.report.values).toEqual(figures);
    expect(reading.report.particulars["agency.name"]).toBe("某区");
  });

  test(".xls with rows that are blank, on the form of 2019", async () => {
    const bytes = new Uint8Array(readFileSync("test/import/fixtures/report-2020.xls"));
    expect((await read(bytes, "2020.xls")).report).toMatchObject({
      ...{ template: "2019", year: 2020 },
      ...{ values: lastYearsFile.values, sections: lastYearsFile.sections },
    });
  });

  test("and hidden sheets stay out", async () => {
    const old = {
      ...printed(applications, { "applications.received.total": 1 }, "去年"),
      hidden: true,
    };
    const reading = await read(await asXlsx(workbook(...tables.sheets, old)));
    expect(reading.report.values).toEqual(figures);
  });
});

describe("the text around the tables", () => {
  const prose = [
    title,
    "某政办〔2025〕3号",
    "本报告由某区人民政府办公室编制（地址：某市某区中山路1号；联系电话：0595-22220000；邮编：362000），电子版见 https://www.example.gov.cn/zwgk/ 。",
    "一、总体情况",
    "（一）主动公开情况",
    "全年公开文件 7 份。",
    "二、主动公开政府信息情况",
    "五、存在的主要问题及改进情况",
    "公开目录不够细，明年细化。",
    "六、其他需要报告的事项",
    "没有收取信息处理费。",
    "某区人民政府办公室",
    "2025年1月20日",
    "（此件主动公开）",
  ];
  const bare: Workbook = { ...tables, sheets: tables.sheets.slice(1) };

  test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ["a page", () => utf8(asHtml(bare, prose))],
    ["a Word document", () => asDocx(bare, prose)],
  ])("of %s gives particulars and sections", async (_, bytes) => {
    const { report: found } = await read(await bytes());
    expect(found.year).toBe(2024);
    expect(found.particulars).toEqual({
      "agency.name": "某区",
      "document.number": "某政办〔2025〕3号",
      "document.title": title,
      "document.date": "2025-01-20",
      "agency.address": "某市某区中山路1号",
      "agency.phone": "0595-22220000",
      "agency.postcode": "362000",
      "agency.website": "https://www.example.gov.cn/zwgk/",
    });
    expect(found.sections).toEqual({
      overview: "（一）主动公开情况\n全年公开文件 7 份。",
      problems: "公开目录不够细，明年细化。",
      other: "没有收取信息处理费。",
    });
  });

  test("leaves blank what nobody wrote", async () => {
    const { report: found, notices } = await read(await asXlsx(bare));
    expect(Object.values(found.particulars)).toEqual(Array.from({ length: 8 }, () => null));
    expect(found.sections).toEqual({ overview: null, problems: null, other: null });
    expect(found.year).toBeNull();
    expect(notices.map(({ code }) => code)).toEqual(["year.missing"]);
  });

  test("has no year where it says 1899", async () => {
    const old = workbook(sheet("某区1899年政府信息公开工作年度报告", "封面"), ...bare.sheets);
    const { report: found, notices } = await read(await asXlsx(old));
    expect(found.year).toBeNull();
    expect(notices).toMatchObject([{ code: "year.invalid", facts: { text: "1899" } }]);
  });
});
