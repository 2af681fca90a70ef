import type { Relation, Side, TermPattern } from "../model/relation";
import type { Block, Heading, Table } from "../model/template";

/**
 * Deriving a form from its neighbour: a row or a column more, and the relations that read it.
 * A `path` is the keys that lead to a heading: `outcomes.refused.stateSecret`. What names nothing
 * of the neighbour throws, so that a slip in the data of a form is seen at once.
 */

/** The table with `rows` behind the row at `path`. */
export const withRows = (table: Table, path: string, ...rows: readonly Heading[]): Table =>
  onAxis(table, "rows", path, (heading) => [heading, ...rows]);

/** The table with `columns` behind the column at `path`. */
export const withColumns = (table: Table, path: string, ...columns: readonly Heading[]): Table =>
  onAxis(table, "columns", path, (heading) => [heading, ...columns]);

/** The table with `row` in place of the row, or of the rows, at `path`. */
export const withRowInstead = (table: Table, path: string, row: Heading): Table =>
  onAxis(table, "rows", path, () => [row]);

/** The relations with `added` behind `pattern`, on every side that reads it. */
export function withTerms(
  relations: readonly Relation[],
  pattern: TermPattern,
  ...added: readonly TermPattern[]
): readonly Relation[] {
  const reads = ({ refs }: Side) => refs.includes(pattern);
  const widened = ({ label, refs }: Side): Side => ({
    label,
    refs: refs.flatMap((each) => (each === pattern ? [each, ...added] : [each])),
  });
  const isRead = (relation: Relation) => sidesOf(relation).some(reads);
  if (!relations.some(isRead)) throw new Error(`No relation reads ${pattern}`);
  return relations.map((relation) => {
    if (relation.kind === "comparison")
      return { ...relation, left: widened(relation.left), right: widened(relation.right) };
    if (relation.kind === "share")
      return { ...relation, part: widened(relation.part), whole: widened(relation.whole) };
    return relation;
  });
}

function sidesOf(relation: Relation): readonly Side[] {
  if (relation.kind === "comparison") return [relation.left, relation.right];
  return relation.kind === "share" ? [relation.part, relation.whole] : [];
}

type Change = (heading: Heading) => readonly Heading[];

function onAxis(table: Table, axis: "rows" | "columns", path: string, change: Change): Table {
  const keys = path.split(".");
  const hits = table.blocks.map((block) => holds(block[axis], keys));
  if (!hits.includes(true)) throw new Error(`${table.id} has no heading ${path} among its ${axis}`);
  const blocks = table.blocks.map((block): Block => ({
    ...block,
    [axis]: changed(block[axis], keys, change),
  }));
  return { ...table, blocks };
}

/** Headings without a key (申请人情况) are no part of a path. */
function changed(
  headings: readonly Heading[],
  [key, ...below]: readonly string[],
  change: Change,
): readonly Heading[] {
  return headings.flatMap((heading) => {
    const { children } = heading;
    if (heading.key === key && below.length === 0) return change(heading);
    if (children && heading.key === undefined)
      return [{ ...heading, children: changed(children, [key ?? "", ...below], change) }];
    if (children && heading.key === key)
      return [{ ...heading, children: changed(children, below, change) }];
    return [heading];
  });
}

function holds(headings: readonly Heading[], [key, ...below]: readonly string[]): boolean {
  return headings.some(({ key: own, children = [] }) => {
    if (own === undefined) return holds(children, [key ?? "", ...below]);
    return own === key && (below.length === 0 || holds(children, below));
  });
}
