import { addressOf, contains, type Range } from "../../src/model/range";
import type { SheetPlan } from "../../src/workbook/plan";
import { fonts, marks, type Style, styles } from "../../src/workbook/styles";
import type { ExcelBench } from "./host/bench";
import { plan } from "./host-contract";

/** What stands in Excel after laying out, beyond what the port can read again. */
export function laidOut(open: () => Promise<ExcelBench>): void {
  let bench: ExcelBench;

  beforeAll(async () => {
    bench = await open();
    await bench.host.layOut(plan);
  });
  afterAll(async () => {
    await bench.close();
    expect(bench.excel.gaps).toEqual([]);
  });

  const sheetOf = ({ name }: SheetPlan) => bench.excel.sheet(name);

  test.each(plan.sheets)("every cell of $name looks as its style says", (sheet) => {
    const looks = sheet.cells.map((cell) => bench.excel.lookAt(sheet.name, addressOf(cell)));
    expect(looks).toEqual(
      sheet.cells.map(
        ({ row, column, style }) =>
          expect.objectContaining(lookOf(styles[style], isOpen(sheet, row, column))) as unknown,
      ),
    );
    // Nothing but the cells of the plan is dressed, and nothing else is open.
    const dressed = sheetOf(sheet).looks.extent();
    expect(dressed && dressed.rows + dressed.row).toBe(
      Math.max(...[...sheet.cells.map(bottom), ...sheet.open.map(bottom)]),
    );
  });

  test("columns are wide and rows high as planned", () => {
    for (const sheet of plan.sheets) {
      const { columnWidths, rowHeights } = sheetOf(sheet);
      expect([...columnWidths].sort(byKey)).toEqual(
        sheet.columns.map((characters, i) => [i, Math.round(characters * 7 + 5) * 0.75]),
      );
      expect([...rowHeights].sort(byKey)).toEqual(
        sheet.rows.flatMap((height, i) => (height === null ? [] : [[i, height]])),
      );
    }
  });

  test("every validation of the plan is there, with its words", () => {
    const validations = plan.sheets.flatMap((sheet) => sheet.validations);
    const found = plan.sheets.flatMap((sheet) => sheetOf(sheet).validations);
    expect(validations.length).toBeGreaterThan(3);
    expect(found).toEqual(
      validations.map(({ range, title, message }) => ({
        ranges: [range],
        settings: {
          rule: expect.anything() as unknown,
          errorAlert: { title, message, showAlert: true, style: "Stop" },
        },
      })),
    );
    expect(found[0]?.settings["rule"]).toEqual({
      wholeNumber: { formula1: 2008, formula2: 2099, operator: "Between" },
    });
  });

  test("every condition of the plan is there, errors before warnings before blanks", () => {
    for (const sheet of plan.sheets) {
      const order = ["error", "warning", "blank"];
      const ordered = [...sheet.conditions].sort(
        (a, b) => order.indexOf(a.mark) - order.indexOf(b.mark),
      );
      expect(sheetOf(sheet).conditions).toEqual(
        ordered.map(({ ranges, formula, mark }) => ({
          ranges,
          kind: "Custom",
          settings: {
            formula: `=${formula}`,
            "font.color": `#${marks[mark].color}`,
            "fill.color": `#${marks[mark].fill}`,
          },
        })),
      );
    }
  });

  test("every sheet is protected without a password; rows may be inserted and sized", () => {
    for (const sheet of plan.sheets)
      expect(sheetOf(sheet).protection).toEqual({
        allowFormatColumns: true,
        allowFormatRows: true,
        allowInsertRows: true,
        selectionMode: "Normal",
      });
  });

  test("panes are frozen and pages set up as planned", () => {
    for (const sheet of plan.sheets) {
      const { frozen, page } = sheetOf(sheet);
      expect(frozen).toEqual(sheet.freeze);
      expect(page).toMatchObject({
        paperSize: "A4",
        orientation: sheet.print.orientation === "portrait" ? "Portrait" : "Landscape",
        centerHorizontally: true,
        zoom: {
          horizontalFitToPages: 1,
          ...(sheet.print.tall === 1 && { verticalFitToPages: 1 }),
        },
      });
    }
  });

  test("the first sheet of the report is in front, and the workbook has its title", () => {
    expect(bench.excel.book.active.name).toBe(plan.sheets[0]?.name);
    expect(bench.excel.book.properties["title"]).toBe(plan.title);
  });
}

const lookOf = (style: Style, open: boolean): Record<string, unknown> => ({
  "font.name": fonts[style.font],
  "font.size": style.size,
  horizontalAlignment: style.align.replace(/^./, (letter) => letter.toUpperCase()),
  verticalAlignment: style.vertical === "top" ? "Top" : "Center",
  wrapText: style.wrap,
  ...(style.bold === true && { "font.bold": true }),
  ...(style.color !== undefined && { "font.color": `#${style.color}` }),
  ...(style.fill !== undefined && { "fill.color": `#${style.fill}` }),
  ...(style.indent !== undefined && { indentLevel: style.indent }),
  ...(style.format !== undefined && { numberFormat: style.format }),
  ...(open && { "protection.locked": false }),
  ...(style.border &&
    Object.fromEntries(
      ["top", "bottom", "left", "right"].map((side) => [`border.${side}.style`, "Continuous"]),
    )),
});

const isOpen = ({ open }: SheetPlan, row: number, column: number): boolean =>
  open.some((range) => contains(range, row, column));

const bottom = (cell: { readonly row: number } & Partial<Pick<Range, "rows">>): number =>
  cell.row + (cell.rows ?? 1);

const byKey = ([a]: [number, number], [b]: [number, number]): number => a - b;
