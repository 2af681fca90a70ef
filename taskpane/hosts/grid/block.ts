/** What a clipboard holds, row by row; `undefined` is a place that a merge above or left covers. */
export type Block = readonly (readonly (string | undefined)[])[];

/** Reads the table of a clipboard: its HTML where there is one, else its text. */
export function readBlock(html: string, text: string): Block {
  const table = /<table/i.test(html) ? readTable(html) : [];
  return table.length > 0 ? table : readText(text);
}

/**
 * What a text means where a figure is asked for: "1,234", "１２", "007" and "1e3" are numbers,
 * "约 12", "1/2" and "50%" stay text, blank is `null`.
 */
export function figureValue(text: string): string | number | null {
  const trimmed = text.normalize("NFKC").trim();
  if (trimmed === "") return null;
  const digits = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed)
    ? trimmed.replaceAll(",", "")
    : trimmed;
  const number = NUMBER.test(digits) ? Number(digits) : Number.NaN;
  return Number.isFinite(number) ? number : text.trim();
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Tab-separated text as Excel writes it: a cell with a line break stands in quotes. */
function readText(text: string): Block {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/g;
  for (const [, value = "", end = ""] of text.matchAll(cell)) {
    rows
      .at(-1)
      ?.push(
        value.startsWith('"') && value.endsWith('"') && value.length > 1
          ? value.slice(1, -1).replaceAll('""', '"')
          : value,
      );
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  const last = rows.at(-1);
  return last?.length === 1 && last[0] === "" ? rows.slice(0, -1) : rows;
}

function readTable(html: string): Block {
  const document = new DOMParser().parseFromString(html, "text/html");
  const block: (string | undefined)[][] = [];
  const rows = [...(document.querySelector("table")?.rows ?? [])];
  rows.forEach((row, top) => {
    const line = (block[top] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (column in line) column++;
      const rowSpan = Math.min(cell.rowSpan || 1, rows.length - top);
      for (let down = 0; down < rowSpan; down++)
        for (let right = 0; right < cell.colSpan; right++)
          (block[top + down] ??= [])[column + right] =
            down + right === 0 ? textOf(cell) : undefined;
    }
  });
  return block;
}

function textOf(cell: HTMLElement): string {
  // A line feed of the source is no content; <br> is.
  for (const line of cell.querySelectorAll("br")) line.replaceWith("\v");
  return cell.textContent
    .replaceAll(/[ \t\r\n\u00a0]+/g, " ")
    .replaceAll("\v", "\n")
    .trim();
}
