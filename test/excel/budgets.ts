import type { Change } from "../../taskpane/hosts/port";
import type { ExcelBench } from "./host/bench";
import { flags } from "./host/wire";
import { plan } from "./host-contract";

/** What Excel is asked for, as counts: they do not depend on the machine. */
export function budgets(open: () => Promise<ExcelBench>): void {
  let bench: ExcelBench;
  const changes: Change[] = [];

  beforeEach(async () => {
    bench = await open();
    await bench.host.layOut(plan);
    await bench.host.read();
    await bench.excel.settled();
    bench.excel.log.length = 0;
    changes.length = 0;
    bench.host.onChange((change) => changes.push(change));
  });
  afterEach(async () => {
    await bench.close();
    expect(bench.excel.gaps).toEqual([]);
  });

  const sum = (key: "bytes" | "responseBytes" | "actions"): number =>
    bench.excel.log.reduce((total, each) => total + each[key], 0);

  test("a report is laid out in three requests of less than 200 kB, read included", async () => {
    const fresh = await open();
    await fresh.host.read();
    fresh.excel.log.length = 0;
    await fresh.host.layOut(plan);
    const known = await fresh.host.read({ sheets: plan.sheets.map(({ name }) => name) });
    expect(fresh.excel.log).toHaveLength(3);
    expect(Math.max(...fresh.excel.log.map(({ bytes }) => bytes))).toBeLessThan(200_000);
    expect(fresh.excel.eventsEnabled).toBe(true);
    expect(await fresh.host.read({ again: true })).toEqual(known);
    await fresh.close();
  });

  test("what is known is not read again", async () => {
    const before = await bench.host.read();
    expect(bench.excel.log).toHaveLength(0);
    expect(await bench.host.read({ again: true })).toEqual(before);
  });

  test("a whole report is read in two requests and less than 40 kB", async () => {
    await bench.host.read({ again: true });
    expect(bench.excel.log).toHaveLength(2);
    expect(sum("bytes") + sum("responseBytes")).toBeLessThan(40_000);
    expect(bench.excel.log.every((each) => (each.flags & flags.writes) === 0)).toBe(true);
  });

  test("a typed figure costs no request", async () => {
    bench.excel.type("表三", "D5", 7);
    await bench.excel.settled();
    expect(changes).toHaveLength(1);
    expect(bench.excel.log).toHaveLength(0);
  });

  test("a pasted block costs one request, which writes nothing", async () => {
    bench.excel.paste("表三", "D5", [
      [1, 2],
      [3, 4],
    ]);
    await bench.excel.settled();
    expect(changes).toHaveLength(1);
    expect(bench.excel.log.map((each) => each.flags & flags.writes)).toEqual([0]);
  });

  test("a selection costs no request", async () => {
    bench.excel.select("表三", "D5");
    await bench.excel.settled();
    expect(bench.excel.log).toHaveLength(0);
  });

  test("ten recalculations at once cost two requests at the most", async () => {
    for (let i = 1; i <= 10; i++) bench.excel.compute("表三", "D10", "=SUM(D5:D9)", i);
    await bench.excel.settled();
    expect(bench.excel.log.length).toBeLessThanOrEqual(2);
    expect(changes).toEqual([
      { kind: "cells", cells: [{ place: { sheet: "表三", row: 9, column: 3 }, value: 10 }] },
    ]);
  });

  test("a write is one request that Excel itself can undo", async () => {
    await bench.host.write(edits(175));
    expect(bench.excel.log).toHaveLength(1);
    const [request] = bench.excel.log;
    expect(Number(request?.flags) & flags.undoable).toBe(flags.undoable);
    expect(request?.bytes).toBeLessThan(20_000);
  });

  test("taking a write back is two requests, the second one of values only", async () => {
    await bench.host.write(edits(175));
    await bench.excel.settled();
    bench.excel.log.length = 0;
    await bench.host.undo();
    expect(bench.excel.log.map((each) => each.flags & flags.undoable)).toEqual([0, flags.undoable]);
  });

  test("400 long paragraphs are laid out in requests below 3 MB each", async () => {
    const fresh = await open();
    const [first] = plan.sheets;
    if (!first) throw new Error("no sheets");
    const text = "政府信息公开".repeat(800);
    const cells = Array.from(
      { length: 400 },
      (_, row) => ({ row, column: 0, value: text, style: "paragraph" }) as const,
    );
    await fresh.host.layOut({
      ...plan,
      sheets: [
        { ...first, cells, columns: [90], rows: [], merges: [], validations: [], open: [] },
        ...plan.sheets.slice(1),
      ],
    });
    expect(fresh.excel.log.length).toBeGreaterThan(3);
    expect(Math.max(...fresh.excel.log.map(({ bytes }) => bytes))).toBeLessThan(3 * 1024 * 1024);
    expect(fresh.excel.valueAt(first.name, "A400")).toBe(text);
    await fresh.close();
  });
}

/** Figures of 表三, row by row. */
const edits = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    place: { sheet: "表三", row: 4 + Math.floor(i / 7), column: 3 + (i % 7) },
    value: i,
  }));
