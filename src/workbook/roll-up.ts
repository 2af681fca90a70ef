import { fieldsOf } from "../model/field";
import { layoutOf } from "../model/layout";
import { rangeAddressOf } from "../model/range";
import type { Ref } from "../model/ref";
import { isCounted } from "../model/roll-up";
import type { Table } from "../model/template";
import type { RollUp } from "../rollup/roll-up";
import { rollUpSheetWords as words } from "../words/roll-up-sheets";
import type { CellPlan, NamedSheet, WorkbookPlan } from "./plan";
import { DETAILS, planDetails, TOP } from "./roll-up-details";
import { planReviewed, type ReviewedRow } from "./roll-up-reviewed";
import { planTable, tableRange } from "./table-sheet";

/**
 * The workbook of a roll-up: the official tables, whose figures are formulas over 单位明细 so that
 * they follow what is changed there, then 单位明细 and the sheets of what was found.
 */
export function planRollUp(rollUp: RollUp, reviewed: readonly ReviewedRow[]): WorkbookPlan {
  const { report, template } = rollUp;
  const tables = template.tables.map((table) => planSums(table, rollUp));
  return {
    title: words.title(report.particulars["agency.name"] ?? "", report.year),
    sheets: [...tables.map(({ sheet }) => sheet), planDetails(rollUp), planReviewed(reviewed)],
    names: tables.map(({ name }) => name),
  };
}

/** A table of which every figure is the sum of its column in 单位明细, blank where one is blank. */
function planSums(table: Table, rollUp: RollUp): NamedSheet {
  const { report, template } = rollUp;
  const plan = planTable(table, report, template);
  const range = tableRange(table);
  const formulas = new Map(
    layoutOf(table).cells.flatMap(({ row, column, ref }) =>
      ref === undefined ? [] : [[`${row + range.row} ${column}`, formulaOf(ref, rollUp)] as const],
    ),
  );
  const cells = plan.cells.map((cell): CellPlan => {
    const formula = formulas.get(`${cell.row} ${cell.column}`);
    return formula === undefined ? cell : { ...cell, formula };
  });
  return {
    sheet: { ...plan, cells, validations: [], open: [] },
    name: { name: table.definedName, sheet: table.name, range },
  };
}

function formulaOf(ref: Ref, { units, template }: RollUp): string {
  const rows = units.filter(({ status }) => isCounted(status)).length;
  const column = DETAILS.labels + [...fieldsOf(template).keys()].indexOf(ref);
  const range = `'${words.details}'!${rangeAddressOf({ row: TOP, column, rows: Math.max(1, rows), columns: 1 })}`;
  return `IF(COUNT(${range})=ROWS(${range}),ROUND(SUM(${range}),6),"")`;
}
