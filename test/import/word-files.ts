import { strToU8, zipSync } from "fflate";
import { contains } from "../../src/model/range";
import type { Sheet } from "../../src/model/sheet";

/** How a table may differ from the one that was drawn at first. */
export interface Drawing {
  /** How far the edge right of a column is off in a row, in twentieths of a point. */
  readonly dragged: (row: number, column: number) => number;
  /** Cells that only go on with the one above are no cells; the row begins further right. */
  readonly shortRows: boolean;
  /** The row that begins a second table; `null` where there is one table. */
  readonly splitAt: number | null;
  /** What the runs of a cell are, from its text. */
  readonly runs?: (text: string) => string;
}

export const asDrawn: Drawing = { dragged: () => 0, shortRows: false, splitAt: null };

const WIDTH = 850;
const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A .docx whose tables are drawn cell by cell, as Word stores them. */
export function asWord(sheets: readonly Sheet[], drawing: Drawing, prose: readonly string[] = []) {
  const paragraph = (text: string) => `<w:p>${run(text)}</w:p>`;
  const body = [...prose.map(paragraph), ...sheets.map((sheet) => tableOf(sheet, drawing))];
  return wordFile(body.join("<w:p/>"));
}

/** A .docx with this body. */
export function wordFile(body: string): Uint8Array {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([k, v]) => [k, strToU8(v)])));
}

export const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text.replace(/[<&]/g, (c) => (c === "<" ? "&lt;" : "&amp;"))}</w:t></w:r>`;

interface Box {
  readonly column: number;
  readonly columns: number;
  readonly text: string;
  readonly merge: "" | "restart" | "continue";
}

function boxesOf({ rows, merges }: Sheet, row: number, wide: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let column = 0; column < wide;) {
    const merge = merges.find((each) => contains(each, row, column));
    const columns = merge?.columns ?? 1;
    const goesOn = merge !== undefined && merge.row < row;
    const tall = merge !== undefined && merge.rows > 1;
    const text = goesOn ? "" : String(rows[row]?.[column] ?? "");
    boxes.push({ column, columns, text, merge: goesOn ? "continue" : tall ? "restart" : "" });
    column += columns;
  }
  return boxes;
}

function tableOf(sheet: Sheet, { dragged, shortRows, splitAt, runs = run }: Drawing): string {
  const wide = Math.max(...sheet.rows.map(({ length }) => length));
  const edge = (row: number, column: number) =>
    column * WIDTH + (column === 0 || column === wide ? 0 : dragged(row, column));
  const rows = sheet.rows.map((_, row) => {
    const boxes = boxesOf(sheet, row, wide);
    const kept = shortRows
      ? boxes.slice(boxes.findIndex(({ merge }) => merge !== "continue"))
      : boxes;
    return kept.map((box) => ({
      ...box,
      merge: shortRows ? ("" as const) : box.merge,
      start: edge(row, box.column),
      end: edge(row, box.column + box.columns),
    }));
  });
  const lines = [...new Set([0, ...rows.flat().flatMap(({ start, end }) => [start, end])])];
  lines.sort((a, b) => a - b);
  const grid = lines.slice(1).map((line, i) => `<w:gridCol w:w="${line - (lines[i] ?? 0)}"/>`);
  const trs = rows.map((boxes) => {
    const before = lines.indexOf(boxes[0]?.start ?? 0);
    const tcs = boxes.map(({ start, end, merge, text }) => {
      const span = lines.indexOf(end) - lines.indexOf(start);
      const vertical =
        merge === "" ? "" : merge === "restart" ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
      return `<w:tc><w:tcPr><w:tcW w:w="${end - start}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ""}${vertical}</w:tcPr><w:p>${runs(text)}</w:p></w:tc>`;
    });
    return `<w:tr>${before > 0 ? `<w:trPr><w:gridBefore w:val="${before}"/></w:trPr>` : ""}${tcs.join("")}</w:tr>`;
  });
  const table = (own: readonly string[]) =>
    `<w:tbl><w:tblPr/><w:tblGrid>${grid.join("")}</w:tblGrid>${own.join("")}</w:tbl>`;
  if (splitAt === null) return table(trs);
  return `${table(trs.slice(0, splitAt))}<w:p/>${table(trs.slice(splitAt))}`;
}
