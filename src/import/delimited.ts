import Papa from "papaparse";
import type { Workbook } from "../model/sheet";

/** Reads CSV and TSV as one sheet named after the file. */
export function readDelimited(text: string, delimiter: string, file: string): Workbook {
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  const rows = data.map((cells) => cells.map((cell) => (cell.trim() === "" ? null : cell)));
  const name = file.replace(/^.*[\\/]/, "").replace(/\.[^.]+$/, "");
  return { sheets: [{ name, rows, merges: [], hidden: false, shape: "grid" }], names: [] };
}
