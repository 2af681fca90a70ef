import fc from "fast-check";
import { toDocx } from "../../src/export/docx";
import { toHtml } from "../../src/export/html";
import { readFile } from "../../src/import";
import type { Report } from "../../src/model/report";
import { template2021 as template } from "../../src/templates/2021";
import { arbitraryReport } from "../arbitrary-report";

const kinds = {
  html: (report: Report) => Promise.resolve(new TextEncoder().encode(toHtml(report, template))),
  docx: (report: Report) => toDocx(report, template),
};

test.each(["html", "docx"] as const)(
  "figures and sections are read back from .%s as they were",
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async (report) => {
        const { report: read } = await readFile(await kinds[kind](report), `a.${kind}`);
        expect(read.values).toEqual(report.values);
        expect(read.sections).toEqual(report.sections);
      }),
      { numRuns: 10 },
    );
  },
  60_000,
);
