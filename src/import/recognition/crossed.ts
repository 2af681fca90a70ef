import type { Heading, Table } from "../../model/template";

/**
 * A table of one row with its groups as rows, 行政复议 above 未经复议直接起诉 above 复议后起诉, each
 * with the same columns; the refs stay what they are. `null` where the groups differ.
 */
export function crossed(table: Table): Table | null {
  const [block, ...others] = table.blocks;
  const row = block?.rows[0];
  if (!block || others.length > 0 || block.rows.length > 1 || row?.label !== "") return null;
  const known = new Set(innermost(block.columns));
  const [columns] = known;
  if (!columns || known.size > 1) return null;
  return { ...table, blocks: [{ columns, rows: withoutInnermost(block.columns, columns) }] };
}

/** The lists of leaves below the headings; no list where a leaf stands beside a group. */
const innermost = (headings: readonly Heading[]): (readonly Heading[] | null)[] =>
  headings.flatMap(({ children }) => {
    if (!children) return [null];
    return children.some((child) => child.children) ? innermost(children) : [children];
  });

const withoutInnermost = (
  headings: readonly Heading[],
  columns: readonly Heading[],
): readonly Heading[] =>
  headings.map(({ children, ...heading }) =>
    !children || children === columns
      ? heading
      : { ...heading, children: withoutInnermost(children, columns) },
  );
