import { readFile } from "../../src/import";
import type { Report } from "../../src/model/report";
import { example } from "../../taskpane/example";
import { everything, type ExportKind } from "../../taskpane/session/export/writers";
import { desk, type Desk } from "./desk";

const NAME = "鲤城区人民政府开元街道办事处2023年政府信息公开工作年度报告";

const bytesOf = ({ saved }: Desk): Uint8Array => {
  const data = saved[0]?.data ?? "";
  return typeof data === "string" ? new TextEncoder().encode(data) : data;
};

test.each<[ExportKind, string]>([
  ["docx", `${NAME}（草稿）.docx`],
  ["html", `${NAME}（草稿）.html`],
  ["tables", `${NAME}（三张表）（草稿）.xlsx`],
  ["xlsx", `${NAME}（草稿）.xlsx`],
  ["json", `${NAME}（草稿）.json`],
])("%s is named %s and read back as the same figures and text", async (kind, name) => {
  const at = await desk();
  await at.session.export.save(kind);
  expect(at.saved.map((file) => file.name)).toEqual([name]);
  const { report } = await readFile(bytesOf(at), name);
  expect(report.values).toEqual(example.values);
  expect(report.sections).toEqual(example.sections);
  expect(at.session.getSnapshot().message?.text).toContain(name);
});

test.each<[ExportKind, string]>([
  ["csv", `${NAME}（草稿）.csv`],
  ["svg", `${NAME}（一图读懂）（草稿）.svg`],
])("%s is named %s", async (kind, name) => {
  const at = await desk();
  await at.session.export.save(kind);
  expect(at.saved.map((file) => file.name)).toEqual([name]);
});

test("parts are named by their numerals in the form's order", async () => {
  const at = await desk();
  await at.session.export.save("html", { ...everything, sections: ["other", "disclosure"] });
  expect(at.saved[0]?.name).toBe(`${NAME}（第二、六部分）（草稿）.html`);
  expect(at.saved[0]?.data).not.toContain("一、总体情况");
});

test("a name has nothing that file systems refuse", async () => {
  const particulars = { ...example.particulars, "agency.name": "甲/乙:丙*街道" };
  const at = await desk({ ...example, particulars });
  await at.session.export.save("json");
  expect(at.saved[0]?.name).toContain("甲乙丙街道2023年");
});

test("the JSON says what the text leaves open", async () => {
  const overview = `${example.sections.overview ?? ""}\n全年作出行政许可处理决定 99 件。`;
  const report: Report = { ...example, sections: { ...example.sections, overview } };
  const at = await desk(report);
  await at.session.export.save("json");
  const { validation } = JSON.parse(String(at.saved[0]?.data)) as {
    validation: { errors: number; warnings: number; findings: { rule: string }[] };
  };
  expect(validation).toMatchObject({ errors: 5, warnings: 1 });
  expect(validation.findings.map(({ rule }) => rule)).toContain("C7");
});

test("only what holds the whole report counts as a copy of it", async () => {
  const kept: Partial<Record<ExportKind, boolean>> = {};
  for (const kind of ["docx", "html", "tables", "csv", "svg", "json", "xlsx"] as const) {
    const at = await desk();
    await at.session.figures.fillBlanks(null);
    await at.session.export.save(kind);
    kept[kind] = !at.session.getSnapshot().dirty;
  }
  expect(kept).toEqual({
    ...{ docx: false, html: false, tables: false, csv: false, svg: false },
    ...{ json: true, xlsx: true },
  });
});
