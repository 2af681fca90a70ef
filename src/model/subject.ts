import { fieldsOf, nameOf, type HeadingPath } from "./field";
import { isWeighing, ownRefsOf, sidesOf, type Finding } from "./finding";
import type { Ref } from "./ref";
import type { Table, Template } from "./template";

/** What a finding is about: a table, and the heading or the figure of it. */
export interface Subject {
  readonly table: Table;
  /** "" where it is the table as a whole. */
  readonly name: string;
}

/**
 * What a finding of figures is about: of a comparison what its star stands for, 自然人, and of a
 * share the part. `null` where it reads no figure.
 */
export function subjectOf(finding: Finding, template: Template): Subject | null {
  const fields = fieldsOf(template);
  const sides = isWeighing(finding) ? sidesOf(finding) : [];
  const [first] = sides.length > 0 ? [...sides].reverse().flatMap(ownRefsOf) : finding.refs;
  const field = fields.get(first ?? "");
  if (!field) return null;
  const { table } = field;
  if (sides.length === 0) return { table, name: nameOf(field) };
  if (finding.kind === "share") return { table, name: finding.part.label };
  const read = sides.flatMap(({ terms }) => terms.map(({ ref }) => ref));
  const common = (path: HeadingPath, same: (ref: Ref) => boolean) =>
    read.every(same) ? path.flatMap(({ label }) => label || []).at(-1) : undefined;
  const { row, column } = field;
  const inColumn = common(column, (ref) => fields.get(ref)?.column.at(-1) === column.at(-1));
  const inRow = common(row, (ref) => fields.get(ref)?.row.at(-1) === row.at(-1));
  const group = column
    .filter(({ key }) => key !== undefined)
    .slice(0, -1)
    .map(({ label }) => label)
    .join(" ");
  return { table, name: inColumn ?? inRow ?? group };
}
