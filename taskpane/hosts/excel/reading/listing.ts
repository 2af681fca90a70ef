import type { DefinedName } from "../../../../src/model/sheet";
import { targetOf } from "../address";
import { askMemory, type Memory } from "./merge-memory";

/** A sheet of the list. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
}

/** What there is in the workbook, without its cells. */
export interface Listing {
  readonly sheets: readonly Listed[];
  readonly names: readonly DefinedName[];
  readonly memory: Memory | null;
}

/** The sheets, names and remembered merges of the workbook, in one request. */
export async function listSheets(context: Excel.RequestContext): Promise<Listing> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  const memory = askMemory(context);
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })),
    names: names.items.flatMap(({ name, formula }) => nameAt(name, String(formula))),
    memory: memory(),
  };
}

/** Names that point to no rectangle of cells are none to us. */
export function nameAt(name: string, formula: string): DefinedName[] {
  const target = targetOf(formula);
  return target ? [{ name, ...target }] : [];
}
