import type { DefinedName } from "../../../../src/model/sheet";
import { targetOf } from "../address";
import { askMemory } from "./merge-memory";

/** A sheet of the list. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
}

/** The sheets, names and remembered merges of the workbook, in one request. */
export async function listSheets(context: Excel.RequestContext) {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  const memory = askMemory(context);
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name, visibility }): Listed => ({ id, name, visibility })),
    names: names.items.flatMap(({ name, formula }): DefinedName[] => {
      const target = targetOf(String(formula));
      return target ? [{ name, ...target }] : [];
    }),
    memory: memory(),
  };
}
