import fc from "../property";
import { SaxesParser } from "saxes";
import { toCsv } from "../../src/export/csv";
import { toDocx } from "../../src/export/docx";
import { toHtml } from "../../src/export/html";
import { hasPicture, toInfographic } from "../../src/export/infographic";
import { toXlsx } from "../../src/export/xlsx";
import { readFile } from "../../src/import";
import type { Report } from "../../src/model/report";
import { template2021 as template } from "../../src/templates/2021";
import { planCleanWorkbook } from "../../src/workbook/clean";
import { report } from "../build-report";
import { partsOf } from "./parts";

/** Signs that no XML may hold among such that mean something in it. */
const odd = fc
  .string({
    unit: fc.constantFrom(
      ..."年报_x<&>\"'\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085\ufffe\uffff\ud800\udc00",
    ),
    maxLength: 12,
  })
  .map((text) => `本${text}报`);

const every = "本\u0000\u0001\u0008\u000b\u000c\u001f\u007f\u0085\ufffe\uffff\ud800报";

const reportOf = (text: string): Report => ({
  ...report({ "disclosure.fees.amount": text }),
  particulars: {
    ...report().particulars,
    "agency.name": text,
    "document.title": text,
    "agency.address": text,
  },
  sections: { overview: text, problems: `${text}\n${text}`, other: text },
});

function expectWellFormed(xml: string) {
  const parser = new SaxesParser();
  const errors: string[] = [];
  parser.on("error", ({ message }) => errors.push(message));
  parser.write(xml).close();
  expect(errors).toEqual([]);
}

const writers: Readonly<Record<string, (of: Report) => Promise<Uint8Array>>> = {
  docx: (of) => toDocx(of, template),
  xlsx: (of) => toXlsx(planCleanWorkbook(of, template)),
  html: (of) => Promise.resolve(new TextEncoder().encode(toHtml(of, template))),
  csv: (of) => Promise.resolve(new TextEncoder().encode(toCsv(of, template))),
};

test.each(Object.keys(writers))(
  "whatever signs a text holds, .%s is well formed and can be read",
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(odd, async (text) => {
        const bytes = (await writers[kind]?.(reportOf(text))) ?? new Uint8Array();
        if (bytes[0] === 0x50)
          for (const [name, part] of partsOf(bytes))
            if (/\.(?:xml|rels)$/.test(name)) expectWellFormed(part);
        await expect(readFile(bytes, `a.${kind}`)).resolves.toBeDefined();
      }),
      { numRuns: 3, endOnFailure: true, examples: [[every]] },
    );
  },
);

test("whatever signs a text holds, the picture is well formed", () => {
  expect(hasPicture(template)).toBe(true);
  fc.assert(
    fc.property(odd, (text) => {
      expectWellFormed(toInfographic(reportOf(text), template));
    }),
    { numRuns: 20, examples: [[every]] },
  );
});

test("what reads like a character of Excel's comes back as it was", async () => {
  const of = reportOf("第_x0041_号_x005F_");
  const { report: read } = await readFile(await toXlsx(planCleanWorkbook(of, template)), "a.xlsx");
  expect(read.sections).toEqual(of.sections);
  expect(read.particulars["agency.name"]).toBe(of.particulars["agency.name"]);
});
