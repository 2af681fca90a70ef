import fc from "../property";
import { toDocx } from "../../src/export/docx";
import { toHtml } from "../../src/export/html";
import { readFile } from "../../src/import";
import type { Report } from "../../src/model/report";
import { template2021 as template } from "../../src/templates/2021";
import { arbitraryReport } from "../arbitrary-report";

const particulars: Report["particulars"] = {
  "agency.name": "甲区乙街道办事处",
  "document.number": "甲乙办〔2024〕3号",
  "document.title": "甲区乙街道办事处2023年政府信息公开工作年度报告",
  "document.date": "2024-01-09",
  "agency.address": "甲区乙街 77 号",
  "agency.phone": "0595-22780000",
  "agency.postcode": "362000",
  "agency.website": "https://example.org/",
};

const kinds = {
  html: (report: Report) => Promise.resolve(new TextEncoder().encode(toHtml(report, template))),
  docx: (report: Report) => toDocx(report, template),
};

test.each(["html", "docx"] as const)(
  "what .%s prints is read back as it was",
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async (any) => {
        // A web page runs blanks together.
        const sections = Object.fromEntries(
          Object.entries(any.sections).map(([id, text]) => [id, text?.replace(/ +/g, " ") ?? null]),
        ) as Report["sections"];
        const report = { ...any, year: 2023, particulars, sections, explanations: [] };
        const { report: read } = await readFile(await kinds[kind](report), `a.${kind}`);
        expect(read).toEqual(report);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  },
  60_000,
);
