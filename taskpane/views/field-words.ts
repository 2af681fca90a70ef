import { fieldsOf, type Field } from "../../src/model/field";
import { addressOf, type Place } from "../../src/model/range";
import type { Ref } from "../../src/model/ref";
import type { Template } from "../../src/model/template";

/** A figure as the head of a card has it: 表三 · D9 · 自然人, and below it （三）1.属于国家秘密. */
export interface FieldWords {
  readonly where: string;
  readonly what: string;
}

/** The labels of a figure, short; a table without row labels is told by its columns alone. */
export function fieldWords({ table, row, column }: Field, place: Place | null): FieldWords {
  const columns = labels(column);
  const rows = labels(row);
  const what = rows.length > 0 ? shortRow(rows) : (columns.at(-1) ?? "");
  const aside = rows.length > 0 ? columns.at(-1) : columns.slice(0, -1).join(" ");
  const address = place ? addressOf(place) : "";
  return { where: [table.name, address, aside].filter(Boolean).join(" · "), what };
}

/** Several figures in the lines of one list: what all of them share is said once. */
export interface LineWords {
  /** 自然人, or the row; "" where they share neither. */
  readonly shared: string;
  /** What is left, by ref. */
  readonly each: ReadonlyMap<Ref, string>;
}

export function lineWords(refs: readonly Ref[], template: Template): LineWords {
  const lines = refs.flatMap((ref) => {
    const field = fieldsOf(template).get(ref);
    if (!field) return [];
    const row = withoutAside(shortRow(labels(field.row)));
    return [{ ref, row, column: labels(field.column).join(" ") }];
  });
  const [first, ...others] = lines;
  const isShared = (of: "row" | "column") =>
    others.length > 0 && first?.[of] !== "" && others.every((line) => line[of] === first?.[of]);
  const [sameRow, sameColumn] = [isShared("row"), isShared("column")];
  const each = lines.map(({ ref, row, column }) => {
    const parts = sameRow ? [column] : sameColumn ? [row] : [row, column];
    return [ref, parts.filter(Boolean).join(" · ")] as const;
  });
  const shared = (sameRow ? first?.row : sameColumn ? first?.column : "") ?? "";
  return { shared, each: new Map(each) };
}

/** What all of `refs` stand under: 行政复议; "" where they have nothing in common. */
export function sharedLabel(refs: readonly Ref[], template: Template): string {
  const fields = refs.flatMap((ref) => fieldsOf(template).get(ref) ?? []);
  const [first] = fields;
  if (!first) return "";
  const same = (of: (field: Field) => string | undefined) => {
    const label = of(first);
    return label !== undefined && fields.every((field) => of(field) === label) ? label : undefined;
  };
  return same(({ row }) => labels(row).at(0)) ?? same(({ column }) => labels(column).at(0)) ?? "";
}

const labels = (path: Field["row"]): string[] =>
  path.flatMap(({ key, label }) => (key !== undefined && label !== "" ? [label] : []));

/** （三）不予公开, 1.属于国家秘密 → （三）1.属于国家秘密. */
function shortRow(path: readonly string[]): string {
  const leaf = path.at(-1) ?? "";
  const [number] = /^（[^）]+）/.exec(path.at(-2) ?? "") ?? [""];
  return number + leaf;
}

/** （二）部分公开（区分处理的，…） → （二）部分公开. */
const withoutAside = (label: string): string => label.replace(/(?<=.)（[^）]{6,}）$/, "");
