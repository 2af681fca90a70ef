import { recognise } from "../../src/import/recognition/recognise";
import type { NamePlan, SheetPlan } from "../../src/workbook/plan";
import { excelWords } from "../../src/words/hosts";
import { example } from "../../taskpane/example";
import { HostError } from "../../taskpane/hosts/port";
import type { ExcelBench } from "./host/bench";
import type { TestExcel } from "./host/excel";
import { plan } from "./host-contract";

/** Laying out in a workbook that already holds something: nothing of it is ever lost. */
export function fullWorkbook(
  open: (prepare?: (excel: TestExcel) => void) => Promise<ExcelBench>,
): void {
  let bench: ExcelBench;
  const figure = { sheet: "表三", row: 4, column: 3 };

  beforeEach(async () => {
    bench = await open();
    await bench.host.layOut(plan);
    await bench.host.read();
    await bench.excel.settled();
  });
  afterEach(async () => {
    await bench.close();
    expect(bench.excel.gaps).toEqual([]);
  });

  test("what is in the way stays readable under another name, and its names go to the new sheets", async () => {
    await bench.host.write([{ place: figure, value: 12 }]);
    expect(await bench.host.layOut(plan)).toEqual(plan.sheets.map(({ name }) => `${name}（旧1）`));
    expect(bench.excel.valueAt("表三（旧1）", "D5")).toBe(12);
    expect(bench.excel.valueAt("表三", "D5")).toBe(0);
    expect(bench.excel.book.names.map(({ target }) => target?.sheet.name)).toEqual(
      plan.names.map(({ sheet }) => sheet),
    );
  });

  test("names of deleted sheets are in nobody's way", async () => {
    for (const { name } of plan.sheets) bench.excel.deleteSheet(name);
    await bench.host.layOut(plan);
    expect(recognise(await bench.host.read()).report).toEqual(example);
  });

  test("the user's own sheets stay as they are", async () => {
    const fresh = await open((other) => {
      other.type("Sheet1", "B2", "自己的内容");
    });
    await fresh.host.layOut(plan);
    expect(fresh.excel.valueAt("Sheet1", "B2")).toBe("自己的内容");
    await fresh.close();
  });

  /** Everything of the workbook that putting back is about. */
  const whole = ({ book }: TestExcel) => ({
    sheets: book.sheets.map(({ id, name, cells }) => ({ id, name, cells })),
    names: book.names.map(({ name, target }) => [name, target?.sheet.name, target?.range]).sort(),
    settings: [...book.settings],
  });

  describe("a plan that Excel refuses half way", () => {
    const [first, ...others] = plan.sheets;
    const refused = { ...plan, sheets: [...others, { ...first, name: "信息/错" } as SheetPlan] };

    test("is taken away again, and the workbook is as it was", async () => {
      const fresh = await open();
      const before = whole(fresh.excel);
      await expect(fresh.host.layOut(refused)).rejects.toThrow(/操作没有完成/);
      expect(whole(fresh.excel)).toEqual({ ...before, settings: expect.anything() as unknown });
      expect(fresh.excel.eventsEnabled).toBe(true);
      await fresh.close();
    });

    test("leaves a report that stood in its way under its own names", async () => {
      const before = whole(bench.excel);
      await expect(bench.host.layOut(refused)).rejects.toThrow(/操作没有完成/);
      expect(whole(bench.excel)).toEqual(before);
      expect(recognise(await bench.host.read({ again: true })).report).toEqual(example);
    });

    test("is taken away as well where only its last step is refused", async () => {
      const before = whole(bench.excel);
      const name = { ...plan.names[0], name: "两 词" } as NamePlan;
      await expect(
        bench.host.layOut({ ...plan, names: [...plan.names, name, name] }),
      ).rejects.toThrow(HostError);
      expect(whole(bench.excel)).toEqual(before);
    });
  });

  test("a sheet that a colleague adds meanwhile is never deleted", async () => {
    const fresh = await open();
    const addsSheet = () => {
      fresh.excel.addSheet("表三");
      fresh.excel.type("表三", "A1", "同事的表");
    };
    fresh.excel.meanwhile.push(() => undefined, addsSheet);
    await expect(fresh.host.layOut(plan)).rejects.toThrow(/操作没有完成/);
    expect(fresh.excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "表三"]);
    expect(fresh.excel.valueAt("表三", "A1")).toBe("同事的表");
    await fresh.host.layOut(plan);
    expect(fresh.excel.valueAt("表三（旧1）", "A1")).toBe("同事的表");
    await fresh.close();
  });

  test("without a printer the tables come all the same, protected, and that is said", async () => {
    const fresh = await open((other) => {
      other.faults.withoutPrinter = true;
    });
    await fresh.host.layOut(plan);
    expect(recognise(await fresh.host.read({ again: true })).report).toEqual(example);
    for (const { name } of plan.sheets) expect(fresh.excel.sheet(name).protection).not.toBeNull();
    expect(fresh.notices).toEqual([
      excelWords.pagesNotSetUp(excelWords.refused("GeneralException")),
    ]);
    await fresh.close();
  });

  test("a workbook whose structure is locked is left alone, and the sentence speaks of that", async () => {
    const fresh = await open((other) => {
      other.book.structureLocked = true;
    });
    await expect(fresh.host.layOut(plan)).rejects.toThrow(excelWords.structureLocked);
    expect(fresh.excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(fresh.excel.eventsEnabled).toBe(true);
    await fresh.close();
  });
}
