import type { Ref } from "./ref";
import type { Block, FigureKind, Heading, Table, Template } from "./template";

/** 指标: one figure of a template, with the headings that lead to it. */
export interface Field {
  readonly ref: Ref;
  readonly table: Table;
  readonly block: Block;
  /** From the outermost heading to the leaf; a row without label has none. */
  readonly row: readonly Heading[];
  readonly column: readonly Heading[];
  readonly figure: FigureKind;
}

/** A leaf of a row axis or a column axis with the headings above it, itself last. */
export type HeadingPath = readonly Heading[];

/** The leaves below `headings`, in printed order. */
export function leaves(headings: readonly Heading[], above: HeadingPath = []): HeadingPath[] {
  return headings.flatMap((heading) =>
    heading.children
      ? leaves(heading.children, [...above, heading])
      : [[...above, heading] as HeadingPath],
  );
}

const keysOf = (path: HeadingPath): string[] => path.flatMap(({ key }) => key ?? []);

/** The ref of the figure where a row meets a column. */
export const refAt = (table: Table, row: HeadingPath, column: HeadingPath): Ref =>
  [table.id, ...keysOf(row), ...keysOf(column)].join(".");

const fieldsByTemplate = new WeakMap<Template, ReadonlyMap<Ref, Field>>();

/** Every figure of a template by its ref, in printed order. */
export function fieldsOf(template: Template): ReadonlyMap<Ref, Field> {
  const known = fieldsByTemplate.get(template);
  if (known) return known;
  const fields = new Map<Ref, Field>();
  for (const table of template.tables)
    for (const block of table.blocks)
      for (const row of leaves(block.rows))
        for (const column of leaves(block.columns)) {
          const ref = refAt(table, row, column);
          const figure = column.at(-1)?.figure ?? row.at(-1)?.figure ?? "count";
          fields.set(ref, { ref, table, block, row, column, figure });
        }
  fieldsByTemplate.set(template, fields);
  return fields;
}

const labelOf = (path: HeadingPath): string =>
  path
    .filter(({ key, label }) => key !== undefined && label !== "")
    .map(({ label }) => label)
    .join(" ");

/** How people name a figure: 表三 （三）不予公开 1.属于国家秘密 · 自然人. */
export function nameOf(field: Field): string {
  const row = labelOf(field.row.length > 1 ? field.row.slice(-2) : field.row);
  const column = labelOf(field.column);
  return [row, column].filter(Boolean).join(" · ");
}
