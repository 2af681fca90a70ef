import fc from "../property";
import { toXlsx } from "../../src/export/xlsx";
import { readFile } from "../../src/import";
import type { Report } from "../../src/model/report";
import { template2021 as template } from "../../src/templates/2021";
import { planWorkbook } from "../../src/workbook/lay-out";
import { arbitraryReport } from "../arbitrary-report";
import { reportWith } from "../build-report";
import { partsOf } from "./parts";

const bytesOf = (report: Report) => toXlsx(planWorkbook(report, template));

test("report → workbook → report is the identity", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReport, async (report) => {
      const reading = await readFile(await bytesOf(report), "a.xlsx");
      expect(reading.report).toEqual(report);
    }),
    { numRuns: 30 },
  );
}, 60_000);

test("the same report gives the same parts", async () => {
  const report = reportWith({ "disclosure.fees.amount": 1.25 });
  expect(partsOf(await bytesOf(report))).toEqual(partsOf(await bytesOf(report)));
});

describe("the workbook of a report", () => {
  const sections = { overview: "第一段。\n第二段。", problems: null, other: null };
  const parts = (async () => partsOf(await bytesOf(reportWith({}, { sections }))))();
  const part = async (name: string) => (await parts).get(name) ?? "";

  test("has one name a table and section, and one print area a sheet", async () => {
    const book = await part("xl/workbook.xml");
    const names = [...book.matchAll(/<definedName name="([^"]+)"[^>]*>([^<]+)</g)].map(
      ([, name, range]) => `${name ?? ""} ${(range ?? "").replaceAll("&apos;", "")}`,
    );
    expect(names).toContain("nianbao_applications 表三!$A$2:$J$29");
    expect(names).toContain("nianbao_overview 一、总体情况!$A$3:$A$202");
    expect(names).toContain("_xlnm.Print_Area 表四!$A$1:$O$5");
    expect(names.filter((name) => name.startsWith("_xlnm.Print_Area"))).toHaveLength(7);
  });

  test("prints each table on one page of A4, table four across", async () => {
    const setup = async (sheet: number) =>
      /<pageSetup [^>]*>/.exec(await part(`xl/worksheets/sheet${sheet}.xml`))?.[0];
    for (const [sheet, orientation] of [
      [3, "portrait"],
      [4, "portrait"],
      [5, "landscape"],
    ] as const) {
      expect(await setup(sheet)).toContain(`paperSize="9" orientation="${orientation}"`);
      expect(await setup(sheet)).toContain('fitToWidth="1" fitToHeight="1"');
    }
    expect(await setup(2)).toContain('fitToWidth="1" fitToHeight="0"');
  });

  test("locks labels without a password and leaves figures open", async () => {
    const sheet = await part("xl/worksheets/sheet4.xml");
    expect(sheet).toContain(
      '<sheetProtection sheet="1" formatColumns="0" formatRows="0" insertRows="0"/>',
    );
    const styles = await part("xl/styles.xml");
    const formats = [
      ...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? "").matchAll(
        /<xf [^>]*?(\/>|>.*?<\/xf>)/gs,
      ),
    ];
    const isOpen = (address: string) => {
      const style = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(sheet)?.[1];
      return formats[Number(style)]?.[0].includes('locked="0"');
    };
    expect(["A5", "C9", "D2", "J28", "D5"].map(isOpen)).toEqual([false, false, false, true, true]);
  });

  test("takes whole numbers and says so in Chinese, once over all figures", async () => {
    const sheet = await part("xl/worksheets/sheet4.xml");
    expect(sheet.match(/<dataValidation /g)).toHaveLength(1);
    expect(sheet).toContain('sqref="D5:J29"');
    expect(sheet).toContain('errorStyle="stop" errorTitle="请填整数"');
  });

  test("carries its title and maker, and no date of today", async () => {
    const core = await part("docProps/core.xml");
    expect(core).toContain("<dc:creator>年报助手</dc:creator>");
    expect(core).toContain("2023年政府信息公开工作年度报告</dc:title>");
    expect(core.match(/2000-01-01T00:00:00Z/g)).toHaveLength(2);
  });
});

test("text is never a formula", async () => {
  const sections = { overview: "=1+1", problems: "+cmd|' /C calc'!A0", other: "@x" };
  const parts = partsOf(
    await bytesOf(reportWith({ "disclosure.fees.amount": "=2" }, { sections })),
  );
  for (const [name, xml] of parts)
    if (name.startsWith("xl/worksheets/")) expect(xml).not.toMatch(/<f[ >]/);
});
