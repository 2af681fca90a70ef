import ExcelJS from "exceljs";
import { readFile } from "../../src/import";
import type { Ref, Value } from "../../src/model/ref";
import { disclosure } from "../../src/templates/2021/disclosure";
import { layoutOf } from "../../src/model/layout";
import { asHtml } from "./files";
import { figures } from "./published";
import { printed, workbook } from "./sheets";
import { asDrawn, asWord, run } from "./word-files";

const table = printed(disclosure, figures);
const own = Object.entries(figures).filter(([ref]) => ref.startsWith("disclosure."));

/** The notices are the refs' figures that a person should look at. */
async function expectFigures(bytes: Uint8Array, noted: readonly number[]) {
  const { report, notices } = await readFile(bytes, "年报", { year: 2024 });
  for (const [ref, value] of own) expect([ref, report.values[ref]]).toEqual([ref, value]);
  const seen = notices.flatMap((each) => (each.code === "figure.note" ? each.facts.value : []));
  expect(seen).toEqual(noted);
}

const whole = own.flatMap(([, value]) => (typeof value === "number" ? value : []));

/** A page whose figures are written by `write`. */
const page = (write: (figure: string) => string) =>
  new TextEncoder().encode(
    asHtml(workbook(table)).replace(
      /<span>([\d.]+)<\/span>/g,
      (_, n: string) => `<span>${write(n)}</span>`,
    ),
  );

test.each<[string, (figure: string) => string]>([
  ["a raised note", (n) => `${n}<sup>1</sup>`],
  ["a raised note in brackets", (n) => `${n}<sup>[1]</sup>`],
  ["a number that was struck out", (n) => `<s>9</s>${n}`],
  ["a number that was deleted", (n) => `${n}<del>9</del>`],
  ["a circled number", (n) => `${n}①`],
])("on a page the figure is what is seen, and %s is said", async (_, write) => {
  await expectFigures(page(write), whole);
});

test.each<[string, (figure: string) => string]>([
  ["what is not displayed", (n) => `${n}<span style="color:red; display: none">9</span>`],
  ["what is hidden", (n) => `<b hidden>9</b>${n}`],
  ["a field that is filled in", (n) => `<input type="text" value="${n}">`],
  ["a field with several lines", (n) => `<textarea>${n}</textarea>`],
  ["a table inside", (n) => `<table><tr><td>${n}</td></tr></table>`],
])("on a page the figure is what is seen: %s", async (_, write) => {
  await expectFigures(page(write), []);
});

test("in Word what is struck out or raised is a note", async () => {
  const strike = (kind: string) => (text: string) =>
    /^[\d.]+$/.test(text) ? run("9", `<w:${kind}/>`) + run(text) : run(text);
  for (const kind of ["strike", "dstrike"])
    await expectFigures(asWord([table], { ...asDrawn, runs: strike(kind) }), whole);
  const raised = (text: string) =>
    /^[\d.]+$/.test(text) ? run(text) + run("1", '<w:vertAlign w:val="superscript"/>') : run(text);
  await expectFigures(asWord([table], { ...asDrawn, runs: raised }), whole);
});

async function xlsx(write: (figure: number, ref: Ref) => ExcelJS.CellValue) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("表二");
  sheet.getCell(1, 1).value = disclosure.title;
  for (const { row, column, text, ref } of layoutOf(disclosure).cells) {
    const value: Value = ref === undefined ? text : (figures[ref] ?? null);
    sheet.getCell(row + 2, column + 1).value =
      typeof value === "number" && ref !== undefined ? write(value, ref) : value;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

test("in a workbook struck-out and raised digits are notes", async () => {
  await expectFigures(
    await xlsx((n) => ({ richText: [{ text: "9", font: { strike: true } }, { text: String(n) }] })),
    whole,
  );
  await expectFigures(
    await xlsx((n) => ({
      richText: [{ text: String(n) }, { text: "1", font: { vertAlign: "superscript" } }],
    })),
    whole,
  );
});

test("sums that no program has calculated are added up; other formulas are shown as they are", async () => {
  const bytes = await xlsx((n, ref) => {
    if (ref === "disclosure.licences.decisions") return { formula: `${n - 1}+1` };
    if (ref === "disclosure.penalties.decisions") return { formula: "SUM(B4:D5)" };
    if (ref === "disclosure.coercion.decisions") return { formula: "B11+B4-B5" };
    return n;
  });
  const { report, notices } = await readFile(bytes, "年报", { year: 2024 });
  const of = (ref: Ref) => Number(figures[`disclosure.${ref}`]);
  const all = ["regulations", "normativeDocuments"].flatMap((row) =>
    ["issued", "repealed", "inForce"].map((column) => of(`${row}.${column}`)),
  );
  const sum = all.reduce((a, b) => a + b);
  expect(report.values["disclosure.penalties.decisions"]).toBe(sum);
  expect(report.values["disclosure.coercion.decisions"]).toBe(
    sum + of("regulations.issued") - of("normativeDocuments.issued"),
  );
  const asText = notices.flatMap((each) => (each.code === "figure.text" ? each.facts.text : []));
  expect(asText).toEqual([`=${of("licences.decisions") - 1}+1`]);
});
