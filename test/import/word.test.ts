import fc from "../property";
import { readFile } from "../../src/import";
import { applications } from "../../src/templates/2021/applications";
import { disclosure } from "../../src/templates/2021/disclosure";
import { proceedings } from "../../src/templates/2021/proceedings";
import { figures } from "./published";
import { printed } from "./sheets";
import { asDrawn, asWord, run, wordFile, type Drawing } from "./word-files";

const tables = [disclosure, applications, proceedings].map((table) => printed(table, figures));
const read = (bytes: Uint8Array) => readFile(bytes, "年报.docx", { year: 2024 });
const drawn = (drawing: Partial<Drawing>) => asWord(tables, { ...asDrawn, ...drawing });

test("a table as it was drawn at first gives every figure", async () => {
  const { report, notices } = await read(drawn({}));
  expect(report.values).toEqual(figures);
  expect(notices).toEqual([]);
});

test("edges that were dragged by a hair move no figure", async () => {
  const drags = fc.array(fc.constantFrom(0, 0, 0, -85, 85, 30, -30), {
    minLength: 97,
    maxLength: 97,
  });
  await fc.assert(
    fc.asyncProperty(drags, fc.boolean(), async (by, shortRows) => {
      const dragged = (row: number, column: number) => by[(row * 31 + column) % by.length] ?? 0;
      const { report } = await read(drawn({ dragged, shortRows }));
      expect(report.values).toEqual(figures);
    }),
    { numRuns: 12, seed: 11, endOnFailure: true },
  );
});

test("rows that begin further right keep their columns", async () => {
  const { report } = await read(drawn({ shortRows: true }));
  expect(report.values).toEqual(figures);
});

test.each([4, 9, 17])("a table split before its row %i is one table", async (splitAt) => {
  const blanks = Object.fromEntries(
    Object.entries(figures).map(([ref, value]) => [ref, value === 0 ? null : value]),
  );
  const sheets = [printed(applications, blanks)];
  const { report } = await read(asWord(sheets, { ...asDrawn, splitAt }));
  for (const [ref, value] of Object.entries(report.values))
    expect([ref, value]).toEqual([ref, ref.startsWith("applications") ? blanks[ref] : null]);
});

test("what nobody sees is no figure: hidden runs, deletions, what was moved away", async () => {
  const runs = (text: string) =>
    /^\d+$/.test(text)
      ? `${run("7", "<w:vanish/>")}<w:del w:id="1"><w:r><w:delText>8</w:delText></w:r></w:del>${run(text)}<w:moveFrom w:id="2">${run("9")}</w:moveFrom>`
      : `<w:ins w:id="3">${run(text)}</w:ins>`;
  const { report } = await read(drawn({ runs }));
  expect(report.values).toEqual(figures);
});

test("a damaged document is refused", async () => {
  await expect(read(wordFile("<w:tbl><w:tr></w:tbl>"))).rejects.toMatchObject({
    notice: { code: "file.damaged" },
  });
});
