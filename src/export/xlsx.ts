import type {
  DataValidation,
  PageSetup,
  PaperSize,
  Style as CellStyle,
  Workbook,
  Worksheet,
} from "exceljs";
import { withoutControls } from "../model/characters";
import { absoluteAddressOf, addressOf, contains, rangeAddressOf, type Range } from "../model/range";
import { FIRST_YEAR, LAST_YEAR } from "../model/year";
import {
  inOrder,
  type ConditionPlan,
  type SheetPlan,
  type ValidationPlan,
  type WorkbookPlan,
} from "../workbook/plan";
import { linesIn } from "../workbook/text-size";
import { fonts, marks, styles, type Style, type StyleName } from "../workbook/styles";

const CREATOR = "年报助手";

/** Without a clock the same report gives the same workbook. */
const CREATED = new Date("2000-01-01T00:00:00Z");

/** The library's own list of paper sizes exists in its types only. */
const A4 = 9 as unknown as PaperSize;

/** Points: the size of the font that column widths are counted in. */
const DEFAULT_SIZE = 11;
const SIMPLIFIED_CHINESE = 134;

/** Inches, as Excel counts margins. */
const margins = { left: 0.6, right: 0.6, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

export interface XlsxOptions {
  /** Without protection and without the colours that guide whoever fills it in. */
  readonly plain?: boolean;
}

/** The plan as an .xlsx file. */
export async function toXlsx(
  plan: WorkbookPlan,
  { plain = false }: XlsxOptions = {},
): Promise<Uint8Array> {
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  workbook.creator = CREATOR;
  workbook.lastModifiedBy = CREATOR;
  workbook.created = CREATED;
  workbook.modified = CREATED;
  workbook.title = withoutControls(plan.title);
  for (const sheet of plan.sheets) await addSheet(workbook, sheet, plain);
  for (const { name, sheet, range } of plan.names)
    workbook.definedNames.add(`'${sheet}'!${absolute(range)}`, name);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Excel takes `_x0041_` for an A; its own underscore is then written in the same way. */
const cellText = (text: string): string =>
  withoutControls(text).replace(/_(?=x[\da-f]{4}_)/giu, "_x005F_");

async function addSheet(workbook: Workbook, plan: SheetPlan, plain: boolean): Promise<void> {
  const sheet = workbook.addWorksheet(plan.name, {
    views: [viewOf(plan)],
    pageSetup: pageSetupOf(plan),
  });
  plan.columns.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  for (const [row, height] of heightsOf(plan)) sheet.getRow(row + 1).height = height;
  for (const { row, column, value, formula, style } of plan.cells) {
    const cell = sheet.getCell(row + 1, column + 1);
    const shown = typeof value === "string" ? cellText(value) : value;
    cell.value = formula === undefined ? shown : { formula, result: shown ?? "" };
    cell.style = cellStyle(style, plain ? "plain" : lockOf(plan, row, column));
  }
  for (const range of plan.merges) sheet.mergeCellsWithoutStyle(rangeAddressOf(range));
  for (const validation of plan.validations) addValidation(sheet, validation);
  inOrder(plan.conditions).forEach((condition, i) => {
    addCondition(sheet, condition, i + 1);
  });
  if (plain) return;
  await sheet.protect("", {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
  });
}

/**
 * Heights in points by row. Excel fits rows without one as it opens the file; LibreOffice does not,
 * so those that hold wrapped text get the height that it takes up.
 */
function heightsOf({ rows, cells, columns }: SheetPlan): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, value, style } of cells) {
    const { wrap, size } = styles[style];
    if (!wrap || typeof value !== "string") continue;
    const lines = linesIn(value, ((columns[column] ?? 1) * DEFAULT_SIZE) / size);
    if (lines > 1) heights.set(row, Math.max(heights.get(row) ?? 0, lines * size * 1.35 + 4));
  }
  rows.forEach((height, row) => height !== null && heights.set(row, height));
  return heights;
}

/** What may be done to a cell of a protected sheet; `plain`: the sheet is not protected. */
type Lock = "open" | "locked" | "plain";

const lockOf = ({ open }: SheetPlan, row: number, column: number): Lock =>
  open.some((range) => contains(range, row, column)) ? "open" : "locked";

const viewOf = ({ freeze }: SheetPlan) =>
  freeze.rows + freeze.columns > 0
    ? ({ state: "frozen", xSplit: freeze.columns, ySplit: freeze.rows } as const)
    : ({ state: "normal" } as const);

function pageSetupOf({ print, columns, freeze }: SheetPlan): Partial<PageSetup> {
  // A title and a hint above running text need not stand on every page.
  const repeats = print.tall === 0 && columns.length > 1;
  return {
    paperSize: A4,
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: print.tall,
    margins,
    horizontalCentered: true,
    // The library puts “$” before the column only.
    printArea: absolute(print.area).replace(/(^|:)\$/g, "$1"),
    ...(repeats && { printTitlesRow: `1:${freeze.rows}` }),
  };
}

const known = new Map<string, Partial<CellStyle>>();

function cellStyle(name: StyleName, lock: Lock): Partial<CellStyle> {
  const key = `${name} ${lock}`;
  const existing = known.get(key);
  if (existing) return existing;
  const style = { ...lookOf(styles[name], lock), protection: { locked: lock !== "open" } };
  known.set(key, style);
  return style;
}

function lookOf(style: Style, lock: Lock): Partial<CellStyle> {
  const line = { style: "thin", color: { argb: "FF808080" } } as const;
  return {
    font: {
      name: fonts[style.font],
      size: style.size,
      charset: SIMPLIFIED_CHINESE,
      bold: style.bold ?? false,
      ...(style.color !== undefined && { color: { argb: `FF${style.color}` } }),
    },
    alignment: {
      horizontal: style.align,
      vertical: style.vertical,
      wrapText: style.wrap,
      indent: style.indent ?? 0,
    },
    numFmt: style.format ?? "General",
    ...(style.fill !== undefined &&
      lock !== "plain" && {
        fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${style.fill}` } },
      }),
    ...(style.border && { border: { top: line, left: line, bottom: line, right: line } }),
  };
}

const rules: Record<
  ValidationPlan["allow"],
  Pick<DataValidation, "type" | "operator" | "formulae">
> = {
  whole: { type: "whole", operator: "greaterThanOrEqual", formulae: [0] },
  wholeSigned: { type: "whole", operator: "between", formulae: [-999999999, 999999999] },
  decimal: { type: "decimal", operator: "greaterThanOrEqual", formulae: [0] },
  year: { type: "whole", operator: "between", formulae: [FIRST_YEAR, LAST_YEAR] },
};

/** By ranges: the library's own way, cell by cell, writes overlapping ranges. */
interface WithValidations extends Worksheet {
  readonly dataValidations: { add(address: string, validation: DataValidation): void };
}

function addValidation(sheet: Worksheet, { range, allow, title, message }: ValidationPlan): void {
  const address = range.rows * range.columns === 1 ? addressOf(range) : rangeAddressOf(range);
  (sheet as WithValidations).dataValidations.add(address, {
    ...rules[allow],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: title,
    error: message,
  });
}

function addCondition(sheet: Worksheet, condition: ConditionPlan, priority: number): void {
  const { ranges, formula, mark } = condition;
  const { color, fill } = marks[mark];
  sheet.addConditionalFormatting({
    ref: ranges.map(rangeAddressOf).join(" "),
    rules: [
      {
        type: "expression",
        priority,
        formulae: [formula],
        style: {
          font: { color: { argb: `FF${color}` } },
          fill: { type: "pattern", pattern: "solid", bgColor: { argb: `FF${fill}` } },
        },
      },
    ],
  });
}

const absolute = ({ row, column, rows, columns }: Range): string =>
  [
    absoluteAddressOf({ row, column }),
    absoluteAddressOf({ row: row + rows - 1, column: column + columns - 1 }),
  ].join(":");
