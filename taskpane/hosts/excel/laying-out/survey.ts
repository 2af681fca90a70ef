import type { WorkbookPlan } from "../../../../src/workbook/plan";
import { freeName } from "../../free-name";
import { type Listed, type Listing, nameAt } from "../reading/listing";
import { askMemory } from "../reading/merge-memory";

/** A name of the workbook and its formula: `=表三!$A$2:$J$29`. */
export interface NameFormula {
  readonly name: string;
  readonly formula: string;
}

/** The workbook as it was before anything was changed: what putting back goes by. */
export interface Survey extends Listing {
  readonly formulas: readonly NameFormula[];
}

/** Asks for it; the answer is there after the next sync. */
export function askSurvey(context: Excel.RequestContext): () => Survey {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  const memory = askMemory(context);
  return () => {
    const formulas = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
    return {
      sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })),
      names: formulas.flatMap(({ name, formula }) => nameAt(name, formula)),
      memory: memory(),
      formulas,
    };
  };
}

/** A sheet that stands in the way, and what it is called from now on. */
export interface Aside {
  readonly sheet: Listed;
  readonly name: string;
}

/** Sheets that have the name of a planned one; Excel does not tell case apart. */
export function asideFor({ sheets }: Survey, plan: WorkbookPlan): Aside[] {
  const planned = new Set(plan.sheets.map(({ name }) => name.toLowerCase()));
  const used = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return sheets
    .filter(({ name }) => planned.has(name.toLowerCase()))
    .map((sheet) => {
      const name = freeName(sheet.name, used);
      used.add(name.toLowerCase());
      return { sheet, name };
    });
}

/** Names of the workbook that the plan has as well. */
export function namesInTheWay(
  { formulas }: Pick<Survey, "formulas">,
  plan: WorkbookPlan,
): NameFormula[] {
  const planned = new Set(plan.names.map(({ name }) => name.toLowerCase()));
  return formulas.filter(({ name }) => planned.has(name.toLowerCase()));
}

/** Whether a name points to cells that are there. */
export const isAlive = ({ formula }: NameFormula): boolean => !formula.includes("#REF!");
