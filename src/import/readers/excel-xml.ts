import { addressOf, type Range } from "../../model/range";
import type { Cell, Sheet, Workbook } from "../../model/sheet";
import { calculate, type Formula } from "./formulas";
import { childAt, childrenOf, parseXml, textIn, type XmlElement } from "./xml";

/** No form reaches further, nor has a workbook as many sheets. */
const MOST = { rows: 2_000, columns: 100, sheets: 500 };

/** Reads a workbook as Excel 2003 wrote it in XML, which old systems still send, often as .xls. */
export function readExcelXml(xml: string, file: string): Workbook {
  const sheets = childrenOf(parseXml(xml, file, ".xml"), "Worksheet").slice(0, MOST.sheets);
  return { sheets: sheets.map(sheetOf), names: [] };
}

function sheetOf(sheet: XmlElement): Sheet {
  const visible = textIn(childAt(sheet, "WorksheetOptions", "Visible")).trim();
  const rows: Cell[][] = [];
  const merges: Range[] = [];
  const formulas: Formula[] = [];
  const table = childAt(sheet, "Table");
  let row = 0;
  for (const line of table ? childrenOf(table, "Row") : []) {
    row = numberOf(line, "Index", row + 1) - 1;
    if (row < MOST.rows) readRow(line, row, { rows, merges, formulas });
    row += 1 + numberOf(line, "Span", 0);
  }
  calculate(rows, formulas);
  const name = sheet.attributes.get("Name") ?? "";
  return {
    name,
    rows,
    merges,
    hidden: /^SheetHidden|^SheetVeryHidden/.test(visible),
    shape: "grid",
  };
}

interface Grid {
  readonly rows: Cell[][];
  readonly merges: Range[];
  readonly formulas: Formula[];
}

function readRow(line: XmlElement, row: number, { rows, merges, formulas }: Grid) {
  while (rows.length <= row) rows.push([]);
  const values = rows[row] ?? [];
  let column = 0;
  for (const cell of childrenOf(line, "Cell")) {
    column = numberOf(cell, "Index", column + 1) - 1;
    if (column >= MOST.columns) return;
    while (values.length <= column) values.push(null);
    values[column] = valueOf(childAt(cell, "Data"));
    const formula = cell.attributes.get("Formula");
    if (formula !== undefined && values[column] === null)
      formulas.push({ row, column, formula: asAddresses(formula, row, column) });
    const range = {
      ...{ row, column },
      rows: 1 + Math.min(numberOf(cell, "MergeDown", 0), MOST.rows),
      columns: 1 + Math.min(numberOf(cell, "MergeAcross", 0), MOST.columns),
    };
    if (range.rows * range.columns > 1) merges.push(range);
    column += range.columns;
  }
}

function numberOf({ attributes }: XmlElement, name: string, otherwise: number): number {
  const number = Number.parseInt(attributes.get(name) ?? "", 10);
  return number >= 0 ? number : otherwise;
}

function valueOf(data: XmlElement | undefined): Cell {
  if (!data) return null;
  const text = seenIn(data);
  if (text === "") return null;
  const type = data.attributes.get("Type");
  if (type === "Number") return Number.isFinite(Number(text)) ? Number(text) : text;
  if (type === "Boolean") return text === "1";
  return type === "DateTime" ? text.slice(0, 10) : text;
}

/** Text in several fonts: what is struck out, or raised behind digits, is a note. */
function seenIn(data: XmlElement): string {
  const struck: string[] = [];
  let seen = "";
  const walk = (element: XmlElement) => {
    for (const child of element.children) {
      if (typeof child === "string") seen += child;
      else if (child.name === "S") struck.push(textIn(child));
      else if (/^Su[pb]$/.test(child.name) && /\d\s*$/u.test(seen)) seen += `(${textIn(child)})`;
      else walk(child);
    }
  };
  walk(data);
  return struck.length > 0 && /\d\s*$/u.test(seen) ? `${seen}(${struck.join("")})` : seen;
}

/** `=SUM(RC[-6]:RC[-1])`, as the kind counts from the cell itself → `SUM(D5:I5)`. */
const asAddresses = (formula: string, row: number, column: number): string =>
  formula
    .replace(/^=/, "")
    .replace(PLACE, (_, down: string, right: string) =>
      addressOf({ row: countedFrom(row, down), column: countedFrom(column, right) }),
    );

const PLACE = /\bR(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\w(])/g;

/** `[-6]` counts from the cell, `5` from the edge of the sheet, nothing is the cell's own. */
function countedFrom(own: number, text: string | undefined): number {
  if (text === undefined) return own;
  return text.startsWith("[") ? Math.max(0, own + Number(text.slice(1, -1))) : Number(text) - 1;
}
