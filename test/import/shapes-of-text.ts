import type { Ref, Value } from "../../src/model/ref";
import { template2021 as form } from "../../src/templates/2021";
import { asCsv, asGb18030, asHtml } from "./files";
import { drawText, type TextShape } from "./shapes";
import { printed, workbook } from "./sheets";

/** A page or a text as it may reach us, and whether it can still be read exactly. */
export interface TextCase {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Some figures are lost, and it is said which. */
  readonly reported?: true;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, "utf16le"));

/** The same report as pages and as texts. */
export function textCases(values: Readonly<Record<Ref, Value>>): readonly TextCase[] {
  const tables = workbook(...form.tables.map((table) => printed(table, values)));
  const page = asHtml(tables);
  const each = page.match(/<table>.*?<\/table>/gs) ?? [];
  const csv = asCsv(tables);
  const text = (kind: TextShape) => drawText(values, form, kind, 0);
  const pages: Record<string, string> = {
    "tables in a table of the layout": `<table><tr><td>导航<td><table><tr><td>${each.join("")}</table></table>`,
    "a table in each row of the layout": `<table>${each.map((table) => `<tr><td>一<td>${table}`).join("")}</table>`,
    "one table for all": `<table>${each.map((table) => table.replace(/<\/?table>/g, "")).join("")}</table>`,
    "tables as boxes": `<div>${page.replace(/<\/?(?:table|t[dr])[^>]*>/g, "<div>")}</div>`,
    "rows that are commented out": page.replace(/<tr>/g, "<!-- <tr><td>9 --><tr>"),
    "another charset than it says": `<meta charset=gb2312>${page}`,
  };
  const texts: Record<string, string> = {
    tabs: text("tabs"),
    "tabs, each blank dropped": text("tabs").replace(/\t+/g, "\t"),
    "tabs and page numbers": withPages(text("tabs"), 9, "— 3 —"),
    "tabs, every other line blank": text("tabs").replace(/\n/g, "\n\n"),
    bars: text("bars"),
    "bars with a rule": text("bars").replace(/(\n\|[^\n]*\n)/, "$1| --- | --- | --- | --- |\n"),
    blanks: text("blanks"),
    "blanks that do not break": text("blanks").replace(/ /g, "\u00a0"),
    "blanks, broken labels": text("blanks").replace(/([^\d\s]{6}) (\d)/g, "$1\n$2"),
    "full-width digits": text("blanks").replace(/\d/g, wide),
    "a cell a line": text("cell a line"),
    "a cell a line and page numbers": withPages(text("cell a line"), 40, "第 3 页 共 5 页"),
    "tab-separated": csv.replace(/,/g, "\t"),
    semicolons: csv.replace(/,/g, ";"),
    "quotes around every cell": csv.replace(/[^,\r\n]+/g, '"$&"'),
  };
  return [
    ...Object.entries(pages).map(([name, html]) => ({ name, bytes: utf8(html) })),
    { name: "a page that says gb2312", bytes: asGb18030(`<meta charset=gb2312>${page}`) },
    { name: "a page that says UTF-8 and is not", bytes: asGb18030(`<meta charset=utf-8>${page}`) },
    ...Object.entries(texts).map(([name, of]) => ({ name, bytes: utf8(of) })),
    { name: "CSV in GB18030", bytes: asGb18030(csv) },
    { name: "CSV in UTF-16 without a mark", bytes: utf16(csv) },
    { name: "text in GB18030 with CRLF", bytes: asGb18030(text("tabs").replace(/\n/g, "\r\n")) },
    {
      name: "a cell a line with bare page numbers",
      bytes: utf8(withPages(text("cell a line"), 40, "3")),
      reported: true,
    },
    { name: "rowspans left out", bytes: utf8(page.replace(/rowspan=\d+/g, "")), reported: true },
    {
      name: "rowspans one too many",
      bytes: utf8(page.replace(/rowspan=([2-9]|\d\d)/g, (_, n: string) => `rowspan=${+n + 1}`)),
      reported: true,
    },
    {
      name: "digits that ran together",
      bytes: utf8(text("blanks").replace(/(\d) (?=\d)/g, "$1")),
      reported: true,
    },
  ];
}

const withPages = (text: string, every: number, mark: string): string =>
  text
    .split("\n")
    .flatMap((line, i) => (i % every === every - 1 ? [line, mark] : [line]))
    .join("\n");

const wide = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
