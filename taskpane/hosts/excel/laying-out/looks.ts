import type { Range } from "../../../../src/model/range";
import type { SheetPlan } from "../../../../src/workbook/plan";
import { joined } from "../../../../src/workbook/rectangles";
import { fonts, styles, type Style } from "../../../../src/workbook/styles";
import { addressLists, excelAddress } from "../address";
import { CALL, grouped, type On, type Step } from "../requests";
import { bytesOf } from "../values";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Looks, number formats and locks: cells of the same style are written together. */
export function styleSteps(plan: SheetPlan, on: On): Step[] {
  const byStyle = grouped(
    plan.cells.map(({ row, column, style }) => [style, { row, column, rows: 1, columns: 1 }]),
  );
  return [
    ...byStyle.flatMap(([name, cells]) => looks(styles[name], joined(cells), on)),
    ...addressLists(plan.open).map((list) =>
      on(CALL + list.length, (sheet) => {
        sheet.getRanges(list).untrack().format.protection.locked = false;
      }),
    ),
  ];
}

function looks(style: Style, ranges: readonly Range[], on: On): Step[] {
  const calls = style.border ? 8 + 2 * EDGES.length : 8;
  return [
    ...addressLists(ranges).map((list) =>
      on(calls * CALL + list.length, (sheet) => {
        dress(sheet.getRanges(list).untrack().format, style);
      }),
    ),
    ...(style.format === undefined ? [] : formats(style.format, ranges, on)),
  ];
}

function dress(format: Excel.RangeFormat, style: Style): void {
  format.font.name = fonts[style.font];
  format.font.size = style.size;
  if (style.bold === true) format.font.bold = true;
  if (style.color !== undefined) format.font.color = `#${style.color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  format.horizontalAlignment = alignments[style.align];
  format.verticalAlignment = style.vertical === "top" ? "Top" : "Center";
  format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.border) for (const edge of EDGES) draw(format.borders.getItem(edge));
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;

function draw(border: Excel.RangeBorder): void {
  border.style = "Continuous";
  border.color = "#808080";
}

/** Several areas at once have no number format of their own. */
const formats = (format: string, ranges: readonly Range[], on: On): Step[] =>
  ranges.map((range) => {
    const rows = Array.from({ length: range.rows }, () =>
      Array.from({ length: range.columns }, () => format),
    );
    return on(CALL + bytesOf(rows), (sheet) => {
      sheet.getRange(excelAddress(range)).untrack().numberFormat = rows;
    });
  });
