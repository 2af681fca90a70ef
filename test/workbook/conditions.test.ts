import fc from "../property";
import FormulaParser from "fast-formula-parser";
import { addressOf, columnLetters, columnNumber, type Range } from "../../src/model/range";
import type { Report } from "../../src/model/report";
import { template2021 as template } from "../../src/templates/2021";
import { planWorkbook } from "../../src/workbook/lay-out";
import type { SheetPlan } from "../../src/workbook/plan";
import { arbitraryReport } from "../arbitrary-report";
import { marksOf } from "../marks-of";
import { reportWith } from "../build-report";

/** `error 表三!D28`: cells that a report's native conditional formats mark, the blanks apart. */
const markedByFormats = (report: Report): string[] =>
  allMarked(report).filter((cell) => !cell.startsWith("blank "));

function allMarked(report: Report): string[] {
  const { sheets } = planWorkbook(report, template);
  const marks = sheets.flatMap((sheet) => {
    const isTrue = evaluator(sheet);
    return sheet.conditions.flatMap(({ ranges, formula, mark }) =>
      ranges
        .flatMap(cellsIn)
        .filter((cell) => isTrue(moved(formula, ranges[0], cell)))
        .map((cell) => `${mark} ${sheet.name}!${addressOf(cell)}`),
    );
  });
  return [...new Set(marks)].sort();
}

function evaluator({ cells }: SheetPlan): (formula: string) => boolean {
  const values = new Map(cells.map((cell) => [addressOf(cell), cell.value]));
  const parser = new FormulaParser({
    onCell: ({ row, col }) => values.get(addressOf({ row: row - 1, column: col - 1 })) ?? null,
    // The engine's own trips over blanks, which count as 0.
    functions: { INT: ({ value }) => Math.floor(Number(value)) },
  });
  const position = { row: 1, col: 1, sheet: "" };
  return (formula) => parser.parse(formula, position) === true;
}

const cellsIn = ({ row, column, rows, columns }: Range) =>
  Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));

/** A relative formula, written for the first cell of its ranges, as `cell` reads it. */
function moved(formula: string, from: Range | undefined, cell: { row: number; column: number }) {
  const down = cell.row - (from?.row ?? 0);
  const right = cell.column - (from?.column ?? 0);
  return formula.replace(
    /\b([A-Z]{1,2})(\d+)\b/g,
    (_, letters: string, row: string) =>
      `${columnLetters(columnNumber(letters) + right)}${Number(row) + down}`,
  );
}

test("the conditional formats mark what validate finds", () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      expect(markedByFormats(report)).toEqual([...marksOf(report)].sort());
    }),
    { numRuns: 20 },
  );
}, 60_000);

test("a large share turns the figures of its part yellow", () => {
  const O = "applications.outcomes";
  const values = {
    [`${O}.otherHandling.other.naturalPerson`]: 3,
    [`${O}.otherHandling.other.total`]: 3,
    [`${O}.total.naturalPerson`]: 3,
    [`${O}.total.total`]: 3,
    "applications.received.naturalPerson": 3,
    "applications.received.total": 3,
  };
  expect(markedByFormats(reportWith(values))).toEqual(
    ["J25", "J26", "J27"].map((cell) => `warning 表三!${cell}`),
  );
});

test("what is still to be typed is tinted, and nothing else", () => {
  const blanks = { "applications.carriedIn.business": null, "disclosure.fees.amount": null };
  const tinted = (report: Report) =>
    allMarked(report).filter((cell) => cell.startsWith("blank ") && !isCovered(cell));
  expect(tinted(reportWith({}))).toEqual([]);
  expect(tinted(reportWith(blanks))).toEqual(["blank 表三!E6", "blank 表二!B15"]);
});

/** `blank 表二!C15`: hidden behind the first cell of its merge. */
const isCovered = (marked: string): boolean =>
  planWorkbook(reportWith({}), template).sheets.some(({ name, merges }) =>
    merges
      .flatMap((merge) => cellsIn(merge).slice(1))
      .some((cell) => marked.endsWith(` ${name}!${addressOf(cell)}`)),
  );

test.each([
  ["a balanced report", {}, []],
  ["a wrong total of a row", { "applications.received.total": 3 }, ["J5", "J28", "J29"]],
  ["a wrong figure", { "applications.received.research": 3 }, ["J5", "F28", "F29"]],
  ["a text in place of a figure", { "applications.carriedIn.business": "/" }, ["E6"]],
  ["a blank", { "applications.carriedIn.business": null }, []],
  ["a negative figure", { "applications.carriedIn.business": -1 }, ["E6", "J6", "E28", "E29"]],
])("%s turns these cells of table three red", (_, values, cells) => {
  expect(markedByFormats(reportWith(values))).toEqual(
    cells.map((cell) => `error 表三!${cell}`).sort(),
  );
});
