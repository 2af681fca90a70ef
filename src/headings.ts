import { fieldsOf, type Field, type HeadingPath } from "./model/field";
import type { FigureSeries, FigureSum, HeadingSet } from "./model/figure-sum";
import type { Ref } from "./model/ref";
import type { Heading, Table, Template } from "./model/template";
import { totalsOf } from "./totals";

/** A heading that figures stand below, as people and paths call it. */
export interface NamedHeading {
  readonly heading: Heading;
  /** The key, or the printed label of a group that has none: what `FigureSum.columns` takes. */
  readonly name: string;
  /** The printed label without its number and remark: （三）不予公开 is 不予公开. */
  readonly label: string;
  /** Path of its figures as `FigureSum.rows` takes it: `applications.outcomes.refused`. */
  readonly path: string;
  /** The headings above it, the outermost first. */
  readonly above: HeadingPath;
}

/** 1.属于国家秘密 → 属于国家秘密; （二）部分公开（区分处理的，…） → 部分公开. */
export const bareLabel = (label: string): string =>
  label.replace(
    /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)|（[^）]*）$/gu,
    "",
  );

/** The headings of a set, totals left out; none where the form does not have the table. */
export function headingsOf(set: HeadingSet, template: Template): readonly NamedHeading[] {
  const table = template.tables.find(({ id }) => id === set.table);
  if (!table) return [];
  const fields = [...fieldsOf(template).values()].filter((field) => field.table === table);
  const isTotal = totalHeadings(template);
  return table.blocks.flatMap((block) => {
    const axis = set.axis === "row" ? block.rows : block.columns;
    const found = set.below === undefined ? [{ heading: null, above: [] }] : [];
    const below = [...found, ...pathsOf(axis).filter(({ heading }) => isNamed(heading, set.below))];
    return below
      .flatMap(({ heading, above }) =>
        chosen(heading?.children ?? axis, heading ? [...above, heading] : [], set.which),
      )
      .filter(({ heading }) => !isTotal(heading) && hasColumn(heading, set, fields))
      .map((each) => named(each, table));
  });
}

interface Placed {
  readonly heading: Heading;
  readonly above: HeadingPath;
}

/** Every heading of an axis with those above it, each before those below it. */
const pathsOf = (headings: readonly Heading[], above: HeadingPath = []): readonly Placed[] =>
  headings.flatMap((heading) => [
    { heading, above },
    ...pathsOf(heading.children ?? [], [...above, heading]),
  ]);

const isNamed = ({ key, label }: Heading, name: string | undefined): boolean =>
  name !== undefined && (key === name || label === name);

function chosen(
  headings: readonly Heading[],
  above: HeadingPath,
  which: HeadingSet["which"],
): readonly Placed[] {
  const all = pathsOf(headings, above);
  const depth = above.length;
  switch (which) {
    case "all":
      return all;
    case "children":
      return all.filter((each) => each.above.length === depth);
    case "leaves":
      return all.filter(({ heading }) => !heading.children);
    case "details":
      return all.filter((each) => !each.heading.children && each.above.length > depth);
    case "groups":
      return all.filter(({ heading }) => heading.children);
    case "blocks":
      return all.filter(({ heading }) => heading.children?.every(({ children }) => !children));
  }
}

const hasColumn = (heading: Heading, { columns }: HeadingSet, fields: readonly Field[]): boolean =>
  columns === undefined ||
  fields.some(
    ({ row, column }) =>
      row.includes(heading) && column.some(({ key }) => key !== undefined && columns.includes(key)),
  );

const known = new WeakMap<Template, ReadonlySet<Heading>>();

/** Whether every figure below a heading is a total. */
function totalHeadings(template: Template): (heading: Heading) => boolean {
  const headings = known.get(template) ?? findTotalHeadings(template);
  known.set(template, headings);
  return (heading) => headings.has(heading);
}

function findTotalHeadings(template: Template): ReadonlySet<Heading> {
  const totals = new Set(totalsOf(template).map(({ ref }) => ref));
  const all = new Set<Heading>();
  const others = new Set<Heading>();
  for (const { ref, row, column } of fieldsOf(template).values())
    for (const heading of [...row, ...column]) (totals.has(ref) ? all : others).add(heading);
  return new Set([...all].filter((heading) => !others.has(heading)));
}

const named = ({ heading, above }: Placed, table: Table): NamedHeading => ({
  heading,
  name: heading.key ?? heading.label,
  label: bareLabel(heading.label),
  path: [table.id, ...[...above, heading].flatMap(({ key }) => key ?? [])].join("."),
  above,
});

/** The refs of every figure of a sum, in printed order; none where the form has none of them. */
export function refsOf(
  { rows, columns }: Omit<FigureSum, "label">,
  template: Template,
): readonly Ref[] {
  const sums = found.get(template) ?? new Map<string, readonly Ref[]>();
  found.set(template, sums);
  const key = `${rows.join()} ${columns.join()}`;
  const known = sums.get(key) ?? refsUnder(rows, columns, template);
  sums.set(key, known);
  return known;
}

/** Texts and live checks ask for the same few sums again and again. */
const found = new WeakMap<Template, Map<string, readonly Ref[]>>();

function refsUnder(rows: readonly string[], columns: readonly string[], template: Template): Ref[] {
  const fields = [...fieldsOf(template).values()];
  return rows.flatMap((row) =>
    fields
      .filter(({ ref, column }) => ref.startsWith(`${row}.`) && isUnder(column, columns))
      .map(({ ref }) => ref),
  );
}

const isUnder = (column: HeadingPath, names: readonly string[]): boolean =>
  column.some(({ key = "", label }) => names.includes(key) || names.includes(label));

/** The sums of a series, each under the name of its heading. */
export const sumsOf = (series: FigureSeries, template: Template): readonly FigureSum[] =>
  headingsOf(series.each, template).map((heading) => sumFor(series, heading));

/** `{label}`, `{path}` and `{name}` of a sum filled in for a heading. */
export function sumFor(
  { label, rows, columns }: FigureSum,
  { label: own, path, name }: NamedHeading,
): FigureSum {
  const filled = (text: string) =>
    text.replace("{label}", own).replace("{path}", path).replace("{name}", name);
  return { label: filled(label), rows: rows.map(filled), columns: columns.map(filled) };
}
