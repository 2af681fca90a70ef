import { recognise } from "../../src/import/recognition/recognise";
import { sayNotice } from "../../src/words/notices";
import { example } from "../../taskpane/example";
import type { Change } from "../../taskpane/hosts/port";
import { excelWords, hostWords } from "../../src/words/hosts";
import type { ExcelBench } from "./host/bench";
import type { TestExcel } from "./host/excel";
import { flags } from "./host/wire";
import { plan } from "./host-contract";

type Open = (prepare?: (excel: TestExcel) => void) => Promise<ExcelBench>;

/** What goes wrong in Excel, and what the user is told of it. */
export function faults(open: Open, level: number): void {
  let bench: ExcelBench;
  let excel: TestExcel;
  let host: ExcelBench["host"];
  const changes: Change[] = [];
  const figure = { sheet: "表三", row: 4, column: 3 };
  const title = { sheet: "表三", row: 0, column: 0 };

  beforeEach(async () => {
    jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
    bench = await open();
    ({ excel, host } = bench);
    await host.layOut(plan);
    await host.read();
    await excel.settled();
    excel.log.length = 0;
    changes.length = 0;
    host.onChange((change) => changes.push(change));
  });
  afterEach(async () => {
    jest.useRealTimers();
    await bench.close();
    expect(excel.gaps).toEqual([]);
  });

  const told = (sentence: string): void => {
    expect(bench.notices).toEqual([sentence]);
  };
  const toldNothing = (): void => {
    expect(bench.notices).toEqual([]);
  };

  describe("a cell is being edited", () => {
    test("a write waits, the user is told how to go on, and it goes on by itself", async () => {
      excel.startCellEdit();
      const write = host.write([{ place: figure, value: 5 }]);
      await excel.settled();
      expect(bench.waits).toEqual([]);
      jest.advanceTimersByTime(2000);
      expect(bench.waits).toEqual([excelWords.waiting]);
      expect(excel.valueAt("表三", "D5")).toBe(0);
      excel.endCellEdit();
      await write;
      expect(excel.valueAt("表三", "D5")).toBe(5);
      expect(bench.waits).toEqual([excelWords.waiting, null]);
    });

    test("an Excel that cannot wait refuses with a sentence", async () => {
      excel.faults.withoutDelayForCellEdit = true;
      excel.startCellEdit();
      await expect(host.write([{ place: figure, value: 5 }])).rejects.toThrow(
        "Excel 正在编辑单元格，操作没有进行；请按回车结束编辑后再试",
      );
    });

    test("a change that cannot be read is not passed over in silence", async () => {
      excel.faults.withoutDelayForCellEdit = true;
      excel.paste("表三", "D5", [[1, 2]]);
      excel.startCellEdit();
      await excel.settled();
      told(excelWords.changeUnread(excelWords.refused("InvalidOperationInCellEditMode")));
    });
  });

  test("a locked cell refuses the whole write; what was written before it is put back", async () => {
    const before = await host.read();
    await expect(
      host.write([
        { place: { sheet: "基本信息", row: 3, column: 1 }, value: "某单位" },
        { place: title, value: "别的标题" },
      ]),
    ).rejects.toThrow(/^工作表受保护，没有写入；/);
    expect(await host.read()).toEqual(before);
    expect(await host.undo()).toBe(false);
  });

  describe("the payload limit", () => {
    test("a plan that is larger than Excel takes is refused, and nothing is left of it", async () => {
      const fresh = await open((other) => {
        other.faults.requestLimit = 20_000;
      });
      await expect(fresh.host.layOut(plan)).rejects.toThrow(
        excelWords.refused("RequestPayloadSizeLimitExceeded"),
      );
      expect(fresh.excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
      expect(fresh.excel.book.names).toEqual([]);
      expect(fresh.excel.eventsEnabled).toBe(true);
      await fresh.close();
    });

    test("a workbook that is too much for one answer is read in parts", async () => {
      const whole = await host.read();
      excel.faults.responseLimit = 8_000;
      expect(await host.read({ again: true })).toEqual(whole);
      toldNothing();
    });
  });

  describe("values that come as null", () => {
    test("are asked for again in smaller parts", async () => {
      const whole = await host.read();
      excel.faults.nullAbove = 60;
      expect(await host.read({ again: true })).toEqual(whole);
      toldNothing();
    });

    test("of a single row are refused with a sentence, not taken for blank", async () => {
      excel.faults.nullAbove = 3;
      await expect(host.read({ again: true })).rejects.toThrow(/没有读出/);
    });

    test("of a pasted block have its sheet read again", async () => {
      excel.faults.nullAbove = 60;
      excel.paste(
        "表三",
        "D5",
        Array.from({ length: 25 }, () => [1, 2, 3]),
      );
      await excel.settled();
      expect(changes).toEqual([{ kind: "structure", sheet: "表三" }]);
      const { sheets } = await host.read();
      expect(sheets.find(({ name }) => name === "表三")?.rows[28]?.slice(3, 6)).toEqual([1, 2, 3]);
    });
  });

  test("a figure that comes without details is read, in one request", async () => {
    excel.faults.withoutDetails = true;
    excel.type("表三", "D5", 7);
    await excel.settled();
    expect(changes).toEqual([{ kind: "cells", cells: [{ place: figure, value: 7 }] }]);
    expect(excel.log).toHaveLength(1);
  });

  test("what somebody else types is read, and never answered by a write", async () => {
    excel.type("表三", "D5", 7, "Remote");
    await excel.settled();
    expect(changes).toEqual([{ kind: "cells", cells: [{ place: figure, value: 7 }] }]);
    expect(excel.log.map((each) => each.flags & flags.writes)).toEqual([0]);
  });

  describe("a sheet is deleted or renamed", () => {
    test("its deletion is told, and writing to it is refused by its name", async () => {
      excel.deleteSheet("表三");
      await excel.settled();
      expect(changes).toContainEqual({ kind: "structure" });
      await expect(host.write([{ place: figure, value: 1 }])).rejects.toThrow(
        hostWords.sheetMissing("表三"),
      );
    });

    test("what was written there cannot be taken back, which is said", async () => {
      await host.write([{ place: figure, value: 1 }]);
      excel.deleteSheet("表三");
      await expect(host.undo()).rejects.toThrow(excelWords.undoPlaceGone("表三"));
    });

    test("its name is not what finds it: a renamed sheet is read as the same report", async () => {
      excel.renameSheet("表三", "申请情况");
      await host.select(figure);
      expect(excel.book.selection.sheet.name).toBe("申请情况");
      await host.write([{ place: figure, value: 5 }]);
      expect(excel.valueAt("申请情况", "D5")).toBe(5);
      await host.undo();
      expect(recognise(await host.read({ again: true })).report).toEqual(example);
      await expect(host.select(figure)).rejects.toThrow(hostWords.sheetMissing("表三"));
    });

    test("a block pasted into a renamed sheet has the workbook read again", async () => {
      excel.renameSheet("表三", "申请情况");
      excel.paste("申请情况", "D5", [[1, 2]]);
      await excel.settled();
      expect(changes).toEqual([{ kind: "structure" }]);
    });
  });

  test("a damaged name is left out; the table is found by its labels, and that is said", async () => {
    const name = plan.names.find(({ sheet }) => sheet === "表三")?.name ?? "";
    excel.damageName(name);
    const workbook = await host.read({ again: true });
    expect(workbook.names.map((each) => each.name)).not.toContain(name);
    const { report, notices } = recognise(workbook);
    expect(report).toEqual(example);
    expect(notices.map(sayNotice).join()).toContain("表三");
  });

  test("rows inserted within a table leave the merges as Excel has them", async () => {
    excel.insertRows("表三", 9, 1);
    await excel.settled();
    const { sheets } = await host.read();
    if (level >= 13)
      expect(sheets.find(({ name }) => name === "表三")?.merges).toEqual(
        excel.sheet("表三").merges,
      );
    expect(recognise({ sheets, names: [] }).report.values).toEqual(example.values);
  });

  test("settings that Excel has lost cost the merges in an old Excel, which is said", async () => {
    const whole = await host.read();
    excel.book.settings.clear();
    const again = await host.read({ again: true });
    if (level >= 13) {
      expect(again).toEqual(whole);
      toldNothing();
    } else {
      expect(again.sheets.map(({ rows }) => rows)).toEqual(whole.sheets.map(({ rows }) => rows));
      told(excelWords.mergesForgotten);
    }
    expect(recognise(again).report).toEqual(example);
  });

  if (level >= 13)
    test("more merged areas than Excel lists are left out, which is said", async () => {
      excel.book.settings.clear();
      excel.faults.mergedAreasLimit = 3;
      expect(recognise(await host.read({ again: true })).report).toEqual(example);
      told(excelWords.mergesUnread);
    });

  test("a change that no event told of has the handlers registered anew, which is said", async () => {
    excel.loseHandlers();
    excel.type("表三", "D5", 7);
    await excel.settled();
    expect(changes).toEqual([]);
    await host.read({ again: true });
    jest.advanceTimersByTime(1000);
    await excel.settled();
    told(excelWords.handlersLost);
    excel.type("表三", "D5", 8);
    await excel.settled();
    expect(changes).toEqual([{ kind: "cells", cells: [{ place: figure, value: 8 }] }]);
  });

  test("handlers that were renewed while they lived tell everything once", async () => {
    await host.renew();
    excel.type("表三", "D5", 8);
    await excel.settled();
    expect(changes).toHaveLength(1);
  });

  test("a write that somebody has changed since is not taken back, which is said", async () => {
    await host.write([
      { place: figure, value: 1 },
      { place: { ...figure, row: 5 }, value: 2 },
    ]);
    excel.type("表三", "D6", 3);
    await expect(host.undo()).rejects.toThrow(excelWords.undoOutrun(["表三!D6"]));
    expect(excel.valueAt("表三", "D5")).toBe(1);
  });

  test("a formula that was overwritten comes back as a formula", async () => {
    excel.compute("表三", "D5", "=1+2", 3);
    await host.write([{ place: figure, value: 9 }]);
    await host.undo();
    expect(excel.sheet("表三").cells.get(4, 3)?.formula).toBe("=1+2");
  });

  test("a sheet of endless rows is read as far as a report can go, which is said", async () => {
    excel.faults.nullAbove = 100_000;
    excel.type("Sheet1", "A1", 1);
    excel.type("Sheet1", "A300000", 1);
    await excel.settled();
    const { sheets } = await host.read({ again: true });
    expect(sheets.find(({ name }) => name === "Sheet1")?.rows).toHaveLength(200_000);
    told(excelWords.sheetCut("Sheet1", 200_000));
  });

  test("every code that office.js knows for a refusal has a sentence of its own", () => {
    const codes = Object.values(Excel.ErrorCodes);
    expect(codes.length).toBeGreaterThan(25);
    expect(codes.filter((code) => excelWords.refused(code).includes(code))).toEqual([]);
  });
}
