import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { writeOds, writeXlsx, type WriteSheet } from "hucre";
import { contains } from "../../src/model/range";
import type { Sheet, Workbook } from "../../src/model/sheet";

/** The workbook as a file of some kind, its hidden sheets hidden. */
export const asXlsx = ({ sheets }: Workbook): Promise<Uint8Array> =>
  writeXlsx({ sheets: sheets.map(writeSheet) });

export const asOds = ({ sheets }: Workbook): Promise<Uint8Array> =>
  writeOds({ sheets: sheets.map(writeSheet) });

const writeSheet = ({ name, rows, merges, hidden }: Sheet): WriteSheet => ({
  name,
  rows: rows.map((row) => [...row]),
  merges: merges.map(({ row, column, rows: tall, columns }) => ({
    startRow: row,
    startCol: column,
    endRow: row + tall - 1,
    endCol: column + columns - 1,
  })),
  hidden,
});

const covered = ({ merges }: Sheet, row: number, column: number) =>
  merges.some(
    (merge) => contains(merge, row, column) && !(merge.row === row && merge.column === column),
  );

const spanAt = ({ merges }: Sheet, row: number, column: number) =>
  merges.find((merge) => merge.row === row && merge.column === column) ?? { rows: 1, columns: 1 };

const widthOf = ({ rows }: Sheet) => Math.max(0, ...rows.map((row) => row.length));

/** A page with the text around the tables as paragraphs. */
export const asHtml = ({ sheets }: Workbook, prose: readonly string[] = []): string => {
  const tables = sheets.map((sheet) => {
    const rows = sheet.rows.map((cells, row) => {
      const tds = Array.from({ length: widthOf(sheet) }, (_, column) => {
        if (covered(sheet, row, column)) return "";
        const { rows: tall, columns } = spanAt(sheet, row, column);
        const text = String(cells[column] ?? "&nbsp;");
        // Sites leave their cells open.
        return `<td rowspan=${tall} colspan="${columns}"><p><span>${text}</span>`;
      });
      return `<tr>${tds.join("")}`;
    });
    return `<table>${rows.join("\n")}</table>`;
  });
  const paragraphs = prose.map((text) => `<p>${text}</p>`).join("\n");
  return `<div>${paragraphs}</div><script>"<table><td>9"</script>${tables.join("<br>")}`;
};

export const asCsv = ({ sheets }: Workbook): string =>
  sheets
    .flatMap((sheet) =>
      sheet.rows.map((row) =>
        Array.from({ length: widthOf(sheet) }, (_, i) => {
          const text = String(row[i] ?? "");
          return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        }).join(","),
      ),
    )
    .join("\r\n");

export async function asDocx({ sheets }: Workbook, prose: readonly string[]): Promise<Uint8Array> {
  const tables = sheets.map(
    (sheet) =>
      new Table({
        rows: sheet.rows.map(
          (cells, row) =>
            new TableRow({
              children: Array.from({ length: widthOf(sheet) }, (_, column) => column)
                .filter((column) => !covered(sheet, row, column))
                .map((column) => {
                  const { rows: rowSpan, columns: columnSpan } = spanAt(sheet, row, column);
                  const text = String(cells[column] ?? "");
                  return new TableCell({ rowSpan, columnSpan, children: [new Paragraph(text)] });
                }),
            }),
        ),
      }),
  );
  const paragraphs = prose.map((text) => new Paragraph(text));
  const file = new Document({ sections: [{ children: [...paragraphs, ...tables] }] });
  return new Uint8Array(await Packer.toBuffer(file));
}

let twoBytes: ReadonlyMap<string, number> | null = null;

/** The two-byte part of GB18030, by character; made once. */
function twoByteCodes(): ReadonlyMap<string, number> {
  if (twoBytes) return twoBytes;
  const codes = new Map<string, number>();
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) codes.set(decoder.decode(Uint8Array.of(lead, trail)), lead * 256 + trail);
  twoBytes = codes;
  return codes;
}

/** GB18030 of text whose characters are all in its two-byte part or in ASCII. */
export function asGb18030(text: string): Uint8Array {
  const codes = twoByteCodes();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0) < 128 ? character.charCodeAt(0) : codes.get(character);
      if (code === undefined) throw new Error(`${character} is not in GB18030's two-byte part`);
      return code < 256 ? [code] : [code >> 8, code & 255];
    }),
  );
}
