import { withoutControls } from "../model/characters";
import { fieldsOf, nameOf } from "../model/field";
import type { Value } from "../model/ref";
import type { Report } from "../model/report";
import type { Template } from "../model/template";
import { csvWords as words } from "../words/document";

/** By this Excel and WPS know that a file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** The figures one a line: ref, name, unit, value; a blank has no value. */
export function toCsv({ values }: Report, template: Template): string {
  const rows = [...fieldsOf(template).values()].map((field) => [
    field.ref,
    `${field.table.name} ${nameOf(field)}`,
    field.column.at(-1)?.unit ?? words.units[field.figure],
    values[field.ref] ?? null,
  ]);
  return csvOf([words.columns, ...rows]);
}

/** Rows as a file that a spreadsheet opens. */
export function csvOf(rows: readonly (readonly Value[])[]): string {
  const lines = rows.map((row) => row.map(cell).join(","));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

/** Text that a spreadsheet would take for a formula gets an apostrophe in front. */
function cell(value: Value): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const plain = withoutControls(value);
  const text = /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
