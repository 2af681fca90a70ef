import { writeXlsx, type WriteSheet } from "hucre";
import { readFile } from "../../src/import";
import { template2021 } from "../../src/templates/2021";
import { sayNotice } from "../../src/words/notices";
import { figures } from "./published";
import { printed } from "./sheets";

const sheets = template2021.tables.map((table) => printed(table, figures));
const received = "applications.received.naturalPerson";
/** The tables with one more look on the sheet of the applications. */
const file = (look: (sheet: WriteSheet) => WriteSheet) =>
  writeXlsx({
    sheets: sheets.map((sheet, i) => {
      const written: WriteSheet = {
        name: sheet.name,
        rows: sheet.rows.map((row) => [...row]),
        merges: sheet.merges.map(({ row, column, rows, columns }) => ({
          ...{ startRow: row, startCol: column },
          ...{ endRow: row + rows - 1, endCol: column + columns - 1 },
        })),
      };
      return template2021.tables[i]?.id === "applications" ? look(written) : written;
    }),
  });

const row = (sheet: WriteSheet) =>
  (sheet.rows ?? []).findIndex((cells) => String(cells[0]).startsWith("一、本年新收"));
const column = (sheet: WriteSheet) =>
  (sheet.rows?.[row(sheet)] ?? []).findIndex((cell) => typeof cell === "number");

test("a figure in a struck-out font is no figure, and is said", async () => {
  const { report, notices } = await readFile(
    await file((sheet) => {
      const value = sheet.rows?.[row(sheet)]?.[column(sheet)] ?? null;
      const style = { font: { strikethrough: true } };
      return { ...sheet, cells: new Map([[`${row(sheet)},${column(sheet)}`, { value, style }]]) };
    }),
    "年报.xlsx",
    { year: 2024 },
  );
  const text = `（已划去：${figures[received]}）`;
  expect(report.values).toEqual({ ...figures, [received]: text });
  expect(notices.map(({ code, facts }) => [code, "text" in facts && facts.text])).toEqual([
    ["figure.text", text],
  ]);
});

test("labels in a struck-out font stay labels", async () => {
  const { report, notices } = await readFile(
    await file((sheet) => {
      const value = sheet.rows?.[0]?.[0] ?? null;
      const style = { font: { strikethrough: true } };
      return { ...sheet, cells: new Map([["0,0", { value, style }]]) };
    }),
    "年报.xlsx",
    { year: 2024 },
  );
  expect(report.values).toEqual(figures);
  expect(notices).toEqual([]);
});

test("a hidden row is read: the sums of its sheet count it", async () => {
  const bytes = await file((sheet) => ({
    ...sheet,
    rowDefs: new Map([[row(sheet), { hidden: true }]]),
  }));
  expect((await readFile(bytes, "年报.xlsx")).report.values).toEqual(figures);
});

test("1.234 as a count stays as it is written, and is asked about", async () => {
  const text = `信息内容 本年制发件数 本年废止件数 现行有效件数
规章 1.234 0 0`;
  const { report, notices } = await readFile(new TextEncoder().encode(text), "年报.txt");
  expect(report.values["disclosure.regulations.issued"]).toBe("1.234");
  expect(notices.map(sayNotice)).toContain(
    "第 2 行 规章 · 本年制发件数写的是“1.234”，可能是 1234，也可能是小数，照原样保留；请改成整数。",
  );
});

test("1.234 as an amount of money is what it says", async () => {
  const text = `信息内容 本年收费金额（单位：万元）
行政事业性收费 1.234`;
  const { report } = await readFile(new TextEncoder().encode(text), "年报.txt");
  expect(report.values["disclosure.fees.amount"]).toBe(1.234);
});
