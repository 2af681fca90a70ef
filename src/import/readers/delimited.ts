import Papa from "papaparse";
import type { Workbook } from "../../model/sheet";

/** No form is longer or wider. */
const ROWS = 10_000;
const COLUMNS = 1_000;

/** Reads CSV and TSV as one sheet named after the file. */
export function readDelimited(text: string, delimiter: string, file: string): Workbook {
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: false,
    preview: ROWS,
  });
  const rows = data.map((cells) =>
    cells.slice(0, COLUMNS).map((cell) => (cell.trim() === "" ? null : cell)),
  );
  const name = file.replace(/^.*[\\/]/, "").replace(/\.[^.]+$/, "");
  return { sheets: [{ name, rows, merges: [], hidden: false, shape: "grid" }], names: [] };
}
