import { zipSync } from "fflate";
import { readFile } from "../../src/import";
import type { Cell, Sheet, Workbook } from "../../src/model/sheet";
import { template2021 } from "../../src/templates/2021";
import { applications } from "../../src/templates/2021/applications";
import { asGb18030, asHtml } from "./files";
import { figures } from "./published";
import { printed, sheet, workbook } from "./sheets";

const title = "某区2024年政府信息公开工作年度报告";
const tables = workbook(
  sheet(title, "封面"),
  ...template2021.tables.map((table) => printed(table, figures)),
);
const older = printed(applications, {
  "applications.received.total": 1,
});
const withOlder = workbook(...tables.sheets, { ...older, name: "去年", hidden: true });
const utf8 = (text: string) => new TextEncoder().encode(text);
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A cell as Excel 2003 writes it. */
const data = (value: Cell) =>
  value === null
    ? ""
    : `<Data ss:Type="${typeof value === "number" ? "Number" : "String"}">${escaped(String(value))}</Data>`;

/** A workbook in XML; blanks are left out, and the cells after them tell their column. */
function asExcelXml({ sheets }: Workbook, cell: (value: Cell) => string = data): string {
  const rowOf = ({ rows, merges }: Sheet, row: number) =>
    (rows[row] ?? [])
      .map((value, column) => {
        const merge = merges.find((each) => each.row === row && each.column === column);
        if (value === null && !merge) return "";
        const across = merge && merge.columns > 1 ? ` ss:MergeAcross="${merge.columns - 1}"` : "";
        const down = merge && merge.rows > 1 ? ` ss:MergeDown="${merge.rows - 1}"` : "";
        return `<Cell ss:Index="${column + 1}"${across}${down}>${cell(value)}</Cell>`;
      })
      .join("");
  const worksheets = sheets.map((each) => {
    const rows = each.rows.map((_, row) => `<Row ss:Index="${row + 1}">${rowOf(each, row)}</Row>`);
    const visible = each.hidden ? "<Visible>SheetHidden</Visible>" : "";
    return `<Worksheet ss:Name="${each.name}"><Table>${rows.join("")}</Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">${visible}</WorksheetOptions></Worksheet>`;
  });
  return `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${worksheets.join("")}</Workbook>`;
}

describe("a workbook in XML, as Excel 2003 wrote it", () => {
  const read = (xml: string) => readFile(utf8(xml), "年报.xls");

  test("is read by its columns and merges, without its hidden sheets", async () => {
    const { report, notices } = await read(asExcelXml(withOlder));
    expect(report.values).toEqual(figures);
    expect(report.year).toBe(2024);
    expect(notices).toEqual([]);
  });

  test("keeps the figures of a hidden row, which the sums of its sheet count", async () => {
    const row = '<Row ss:Index="5">';
    const xml = asExcelXml(tables).replaceAll(row, row.replace(">", ' ss:Hidden="1">'));
    expect((await read(xml)).report.values).toEqual(figures);
  });

  test("has notes where signs are struck out or raised behind a figure", async () => {
    const odd = (value: Cell) =>
      value === 95 ? '<Data ss:Type="String">95<Sup>1</Sup><S>8</S></Data>' : data(value);
    const { report, notices } = await read(asExcelXml(tables, odd));
    expect(report.values).toEqual(figures);
    expect(notices.map(({ code }) => code)).toContain("figure.note");
  });

  test("has its sums calculated where no program has done so", async () => {
    const xml = asExcelXml(tables).replaceAll(
      '<Cell ss:Index="10"><Data ss:Type="Number">95</Data>',
      '<Cell ss:Index="10" ss:Formula="=SUM(RC[-6]:RC[-1])">',
    );
    expect(xml).toContain("Formula");
    expect((await read(xml)).report.values).toEqual(figures);
  });
});

describe("a page that was saved with all that belongs to it in one file", () => {
  const page = `<html><head><meta charset=gb2312></head>${asHtml(tables)}</html>`;
  const latin1 = (bytes: Uint8Array) => Array.from(bytes, (b) => String.fromCharCode(b)).join("");
  const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const quoted = (bytes: Uint8Array) => {
    const signs = Array.from(bytes, (byte) =>
      byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
        : String.fromCharCode(byte),
    );
    return signs.map((sign, i) => (i % 20 === 19 ? `${sign}=\r\n` : sign)).join("");
  };
  const part = (name: string, type: string, encoding: string, body: string) =>
    `Content-Location: file:///C:/1/${name}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`;
  const archive = (...parts: readonly string[]) =>
    bytesOf(
      `From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="--=_X"; type="text/html"\r\n\r\n----=_X\r\n${parts.join("----=_X\r\n")}----=_X--\r\n`,
    );
  const read = (bytes: Uint8Array) => readFile(bytes, "年报.mht");
  const base64 = (bytes: Uint8Array) =>
    Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n");
  const picture = part("a.png", "image/png", "binary", "\u0089PNG\u0000\u0000");

  test.each([
    ["base64", base64(asGb18030(page)), 'text/html; charset="gb2312"'],
    ["base64", base64(utf8(page)), "text/html; charset=utf-8"],
    ["quoted-printable", quoted(asGb18030(page)), "text/html"],
    ["8bit", latin1(asGb18030(page)), "text/html"],
  ])("is read in %s", async (encoding, body, type) => {
    const head = part("header.htm", "text/html", "8bit", "<p>9</p><table><tr><td>9<td>9</table>");
    const { report } = await read(archive(part("a.htm", type, encoding, body), picture, head));
    expect(report.values).toEqual(figures);
    expect(report.year).toBe(2024);
  });

  test("of Excel has a page for every sheet, and hidden ones", async () => {
    const names = withOlder.sheets.map(
      ({ name, hidden }, i) =>
        `<x:ExcelWorksheet><x:Name>${name}</x:Name><x:WorksheetSource HRef="a.files/s${i}.htm"/>${hidden ? "<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>" : ""}</x:ExcelWorksheet>`,
    );
    const frame = `<html><!--[if gte mso 9]><xml><x:ExcelWorkbook>${names.join("")}</x:ExcelWorkbook></xml><![endif]--><frameset></frameset></html>`;
    const pages = withOlder.sheets.map((each, i) =>
      part(
        `a.files/s${i}.htm`,
        "text/html; charset=utf-8",
        "base64",
        base64(utf8(asHtml(workbook(each)))),
      ),
    );
    const main = part("a.htm", "text/html; charset=utf-8", "base64", base64(utf8(frame)));
    const { report, places } = await read(archive(main, ...pages));
    expect(report.values).toEqual(figures);
    expect(places.get("applications.received.total")?.place).toMatchObject({ sheet: "表三" });
  });

  test("without a page is refused", async () => {
    await expect(read(archive(picture))).rejects.toMatchObject({
      notice: { code: "file.damaged" },
    });
  });
});

test("a binary workbook is told to be saved otherwise", async () => {
  const bytes = zipSync({ "xl/workbook.bin": new Uint8Array(9) });
  await expect(readFile(bytes, "年报.xlsx")).rejects.toMatchObject({
    notice: { code: "file.binaryExcel" },
  });
});
