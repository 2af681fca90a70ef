import { leaves, type HeadingPath } from "../../../model/field";
import type { Block, Heading, Table } from "../../../model/template";
import { normalise, variants } from "./label";

/** A row or a column of a table as it can be found: every wording, and the groups above it. */
export interface AxisEntry {
  readonly block: Block;
  readonly path: HeadingPath;
  /** Normalised wordings of its own label. */
  readonly labels: readonly string[];
  /** Normalised wordings of its label with the labels of its groups before it. */
  readonly joined: readonly string[];
  /** Normalised labels of the groups above it. */
  readonly groups: ReadonlySet<string>;
  /**
   * The group itself, where a file prints it as one single row: its figures belong to this child.
   */
  readonly single?: Heading;
}

/** The rows of a table in printed order, with the groups that may stand as a single row. */
export function rowAxis(table: Table): readonly AxisEntry[] {
  return remember(rowAxes, table, () =>
    table.blocks.flatMap((block) => [
      ...leaves(block.rows).map((path) => entryOf(block, path)),
      ...singleRows(block, block.rows),
    ]),
  );
}

/** The columns of one block in printed order. */
export function columnAxis(block: Block): readonly AxisEntry[] {
  return remember(columnAxes, block, () =>
    leaves(block.columns).map((path) => entryOf(block, path)),
  );
}

/** Every normalised label of a table, by the axis on which it is printed. */
export interface Vocabulary {
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Labels that prove something: those of two characters (其他, 总计) stand everywhere. */
  readonly anchors: ReadonlySet<string>;
}

/** The words by which a table is known. */
export function vocabularyOf(table: Table): Vocabulary {
  return remember(vocabularies, table, () => {
    const rows = table.blocks.flatMap((block) => block.rows.flatMap(everyLabel));
    const columns = table.blocks.flatMap((block) => block.columns.flatMap(everyLabel));
    return {
      rows: new Set(rows),
      columns: new Set(columns),
      anchors: new Set([...rows, ...columns].filter((word) => word.length > 2)),
      titles: new Set(
        [
          table.title,
          ...(table.titleAliases ?? []),
          ...table.blocks.flatMap(({ title, corner }) => [title, corner]),
        ].flatMap((text) => (text === undefined ? [] : variants(text))),
      ),
    };
  });
}

const rowAxes = new WeakMap<Table, readonly AxisEntry[]>();
const columnAxes = new WeakMap<Block, readonly AxisEntry[]>();
const vocabularies = new WeakMap<Table, Vocabulary>();

function remember<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const existing = known.get(key);
  if (existing) return existing;
  const made = make();
  known.set(key, made);
  return made;
}

function entryOf(block: Block, path: HeadingPath, single?: Heading): AxisEntry {
  const leaf = path.at(-1);
  const above = path.slice(0, -1);
  const words = leaf ? wordings(leaf) : [];
  const joined = above.flatMap((_, i) => {
    const groups = above.slice(i).map(({ label }) => label);
    return words.flatMap((word) => [
      normalise([...groups, word].join("")),
      normalise([...groups, word].map(normalise).join("")),
    ]);
  });
  const entry = {
    block,
    path,
    labels: [...new Set(words.flatMap(variants))].filter(Boolean),
    joined: [...new Set(joined)],
    groups: new Set(above.flatMap(wordings).map(normalise)),
  };
  return single ? { ...entry, single } : entry;
}

function singleRows(
  block: Block,
  headings: readonly Heading[],
  above: HeadingPath = [],
): AxisEntry[] {
  return headings.flatMap((heading) => {
    const path = [...above, heading];
    const single = heading.children?.find(({ key }) => key === heading.singleRow);
    return [
      ...(single ? [entryOf(block, path, single)] : []),
      ...singleRows(block, heading.children ?? [], path),
    ];
  });
}

const wordings = ({ label, aliases }: Heading): readonly string[] => [label, ...(aliases ?? [])];

const everyLabel = (heading: Heading): string[] => [
  ...wordings(heading).flatMap(variants).filter(Boolean),
  ...(heading.children ?? []).flatMap(everyLabel),
];
