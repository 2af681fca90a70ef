import { fieldsOf } from "../../../src/model/field";
import type { Ref } from "../../../src/model/ref";
import type { Table } from "../../../src/model/template";
import type { Preview } from "../../session/import/batch";

/**
 * How far a figure that was read can be relied on: `look` a person should compare it with the
 * file, `text` there is no number in its place, `missing` there is nothing.
 */
export type FigureState = "sure" | "look" | "text" | "missing";

export function stateOf({ report, places }: Preview, ref: Ref): FigureState {
  const value = report.values[ref] ?? null;
  if (value === null) return "missing";
  if (typeof value === "string") return "text";
  return places.get(ref)?.confidence === "look" ? "look" : "sure";
}

/** The refs of a table in printed order. */
export const refsOf = ({ template }: Preview, table: Table): readonly Ref[] =>
  [...fieldsOf(template).values()].flatMap((field) => (field.table === table ? field.ref : []));

/** What is shown first: a figure to be looked at, with its table, else a table that holds any. */
export function beginningOf(preview: Preview): { table: Table | undefined; ref: Ref | null } {
  const { tables } = preview.template;
  const has = (state: FigureState) => (ref: Ref) => stateOf(preview, ref) === state;
  for (const table of tables) {
    const ref = refsOf(preview, table).find(has("look"));
    if (ref !== undefined) return { table, ref };
  }
  const filled = (table: Table) => !refsOf(preview, table).every(has("missing"));
  return { table: tables.find(filled) ?? tables[0], ref: null };
}
