import { recognise } from "../../src/import/recognition/recognise";
import { example } from "../../taskpane/example";
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

  test("sheets of the same name are left alone, and laying out is refused", async () => {
    const before = await bench.host.read();
    await expect(bench.host.layOut(plan)).rejects.toThrow(
      /^工作簿里已有工作表“基本信息”、.*没有改动/,
    );
    expect(await bench.host.read()).toEqual(before);
  });

  test("names of the same name are left alone, and laying out is refused", async () => {
    for (const [i, { name }] of plan.sheets.entries()) bench.excel.renameSheet(name, `旧表${i}`);
    await expect(bench.host.layOut(plan)).rejects.toThrow(/^工作簿里已有名称“.*没有改动/);
  });

  test("what is in the way can be set aside, and stays readable under another name", async () => {
    await bench.host.write([{ place: figure, value: 12 }]);
    expect(await bench.host.setAside(plan)).toEqual(
      plan.sheets.map(({ name }) => `${name}（旧1）`),
    );
    await bench.host.layOut(plan);
    expect(bench.excel.valueAt("表三（旧1）", "D5")).toBe(12);
    expect(bench.excel.valueAt("表三", "D5")).toBe(0);
    expect(bench.excel.book.names).toHaveLength(plan.names.length);
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

  test("a plan that Excel refuses half way is taken away again", async () => {
    const fresh = await open();
    const [first, ...others] = plan.sheets;
    if (!first) throw new Error("no sheets");
    const sheets = [...others, { ...first, name: "信息/错" }];
    await expect(fresh.host.layOut({ ...plan, sheets })).rejects.toThrow(/操作没有完成/);
    expect(fresh.excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(fresh.excel.book.names).toEqual([]);
    expect(fresh.excel.eventsEnabled).toBe(true);
    await fresh.close();
  });
}
