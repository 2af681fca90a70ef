import fc from "../property";
import { toXlsx } from "../../src/export/xlsx";
import { readFile } from "../../src/import";
import type { Report } from "../../src/model/report";
import { template2021 as template } from "../../src/templates/2021";
import { planCleanWorkbook } from "../../src/workbook/clean";
import { arbitraryReport } from "../arbitrary-report";
import { reportWith } from "../build-report";
import { partsOf } from "./parts";

const bytesOf = (report: Report) => toXlsx(planCleanWorkbook(report, template), { plain: true });

test("what the clean workbook prints is read back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReport, async (any) => {
      const report = { ...any, explanations: [] };
      const reading = await readFile(await bytesOf(report), "a.xlsx");
      expect(reading.report).toEqual(report);
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 60_000);

test("holds values alone: nothing that checks, guides, protects or names", async () => {
  const sections = { overview: "第一段。\n第二段。", problems: null, other: null };
  const parts = partsOf(await bytesOf(reportWith({}, { sections })));
  const sheets = [...parts].filter(([name]) => name.startsWith("xl/worksheets/sheet"));
  expect(sheets).toHaveLength(5);
  for (const [, xml] of sheets) {
    expect(xml).not.toMatch(/<(dataValidation|conditionalFormatting|sheetProtection|f)[ s>]/);
    expect(xml).toContain('fitToWidth="1"');
  }
  const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<definedName name="([^"]+)"/g)];
  expect(names.map(([, name]) => name).filter((name) => !name?.startsWith("_xlnm."))).toEqual([]);
  const texts = parts.get("xl/sharedStrings.xml");
  expect(texts).toContain("第二段。");
  expect(texts).not.toContain(template.sections[0]?.hint);
  expect(parts.get("xl/workbook.xml")).not.toContain("五、");
});
