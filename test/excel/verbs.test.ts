import { toJson } from "../../src/export/json";
import { blankReport } from "../../src/model/report";
import { review } from "../../src/review";
import { excelWords, hostWords } from "../../src/words/hosts";
import { words } from "../../src/words/pane";
import { example, exampleTemplate } from "../../taskpane/example";
import { overviewOf } from "../../taskpane/session/check/overview";
import { createSession, type Session } from "../../taskpane/session/session";
import { excelWith, type ExcelBench } from "./host/bench";

const open = excelWith("excel-web-16.00.js");

/** What a verb costs from the click until everything is calm, with the pane's session on it. */
describe.each([9, 15])("ExcelApi 1.%i", (level) => {
  let bench: ExcelBench;
  let session: Session;
  const lines = Array.from({ length: 400 }, (_, row) => [row, "别的表".repeat(100)]);

  beforeEach(async () => {
    bench = await open(level, (excel) => {
      excel.paste("Sheet1", "A1", lines);
    });
    const outlet = {
      save: () => Promise.resolve("refused" as const),
      copy: () => Promise.resolve(false),
      draw: () => Promise.reject(new Error("Only a browser draws")),
      openApart: () => Promise.resolve(false),
    };
    session = createSession(bench.host, outlet, {
      workbook: "unknown",
      laysOut: "beside",
      today: () => "2024-01-20",
    });
    bench.host.onNotice(session.say);
    bench.host.onWait(session.wait);
    await session.start();
  });
  afterEach(async () => {
    session.close();
    await bench.close();
    expect(bench.excel.gaps).toEqual([]);
  });

  /** Requests that `verb` causes, until nothing is under way any more. */
  async function cost(verb: () => unknown): Promise<number> {
    await bench.excel.settled();
    bench.excel.log.length = 0;
    await verb();
    await bench.excel.settled();
    return bench.excel.log.length;
  }

  const create = () => session.layOut.create(2023, "某街道办事处");
  const causes = () => {
    const { open: report, text } = session.getSnapshot();
    return report ? overviewOf(report, text).causes : [];
  };

  /** 12 applications of persons and 3 of enterprises, all granted. */
  const layOutSound = () => {
    const row = { naturalPerson: 12, business: 3, total: 15 };
    const rows = ["received", "outcomes.granted", "outcomes.total"];
    const figures = rows.flatMap((path) =>
      Object.entries(row).map(
        ([column, figure]) => [`applications.${path}.${column}`, figure] as const,
      ),
    );
    const values = { ...example.values, ...Object.fromEntries(figures) };
    return session.layOut.show({ ...example, values }, exampleTemplate, "");
  };
  const said = () => session.getSnapshot().message?.text;

  test("laying out costs three requests, its question and the read after it included", async () => {
    expect(await cost(() => session.layOut.unlessHeld(create))).toBe(0);
    expect(session.getSnapshot().question?.text).toBe(words.beside.text);
    expect(await cost(create)).toBe(3);
    expect(session.getSnapshot().open?.report.particulars["agency.name"]).toBe("某街道办事处");
  });

  test("accepting an import that fills a whole report costs one request", async () => {
    await session.layOut.create(2023, example.particulars["agency.name"] ?? "");
    const json = JSON.stringify(toJson(example, exampleTemplate, review(example, exampleTemplate)));
    await session.import.preview([new File([json], "某街道.json")]);
    session.import.choose("merge");
    expect(await cost(() => session.import.accept())).toBe(1);
    expect(session.getSnapshot().open?.report.values).toEqual(example.values);
  });

  test("last year's report comes for three requests, its question and the read after it included", async () => {
    await create();
    const last = { ...example, year: 2022 };
    const json = JSON.stringify(toJson(last, exampleTemplate, review(last, exampleTemplate)));
    await session.import.preview([new File([json], "上年.json")], "lastYear");
    expect(await cost(() => session.import.accept())).toBe(0);
    expect(session.getSnapshot().question?.list).toHaveLength(1);
    expect(await cost(() => session.answer(true))).toBe(3);
    const lastYear = () => session.getSnapshot().open?.report.lastYear;
    expect(lastYear()?.values).toEqual(example.values);
    expect(await cost(() => bench.excel.type("上年数", "D3", 2021))).toBe(0);
    expect(lastYear()?.year).toBe(2021);
    expect(await cost(() => session.lastYear.remove())).toBe(2);
    expect(lastYear()).toBeNull();
    await session.figures.undo();
    await bench.excel.settled();
    expect(lastYear()?.year).toBe(2021);
  });

  test("what was typed on 上年数 since is not taken back with it, which is said", async () => {
    await create();
    const last = { ...example, year: 2022, particulars: { ...example.particulars } };
    const json = JSON.stringify(toJson(last, exampleTemplate, review(last, exampleTemplate)));
    await session.import.preview([new File([json], "上年.json")], "lastYear");
    await session.import.accept();
    session.answer(true);
    await bench.excel.settled();
    bench.excel.type("上年数", "D3", 2021);
    await bench.excel.settled();
    await session.figures.undo();
    expect(said()).toBe(excelWords.undoOutrun(["上年数"]));
    expect(session.getSnapshot().open?.report.lastYear?.year).toBe(2021);
  });

  test("a first reason brings its sheet for three requests, and each is written in one", async () => {
    await create();
    bench.excel.type("表二", "B4", 7);
    bench.excel.type("表二", "C4", 0);
    bench.excel.type("表二", "D4", 3);
    await bench.excel.settled();
    const open = () => session.getSnapshot().open;
    const finding = open()?.validation.findings.find(({ rule }) => rule === "A6");
    if (!finding) throw new Error("A6 has no finding");
    const texts = () => open()?.report.explanations.map(({ text }) => text);
    expect(await cost(() => session.reasons.write(finding, "=4 件尚未施行"))).toBe(4);
    expect(texts()).toEqual(["=4 件尚未施行"]);
    expect(await cost(() => session.reasons.write(finding, "改写。"))).toBe(1);
    expect(await cost(() => bench.excel.type("说明", "C4", "手工改写。"))).toBe(0);
    expect(texts()).toEqual(["手工改写。"]);
    bench.excel.type("表二", "B4", 8);
    await bench.excel.settled();
    expect(await cost(() => session.reasons.write(finding, "又改写。"))).toBe(1);
    expect(open()?.report.explanations).toMatchObject([
      { values: { "disclosure.regulations.issued": 8 } },
    ]);
    await session.figures.undo();
    await bench.excel.settled();
    expect(texts()).toEqual(["手工改写。"]);
    expect(await cost(() => session.reasons.withdraw(finding))).toBe(1);
    expect(texts()).toEqual([]);
  });

  test("a draft over three sheets is written in one request", async () => {
    await session.layOut.show(
      { ...example, sections: blankReport(example.template, []).sections },
      exampleTemplate,
      "",
    );
    await session.drafts.propose();
    const sections = session.getSnapshot().drafts?.sections.map(({ section }) => section) ?? [];
    expect(sections.length).toBeGreaterThan(1);
    expect(await cost(() => session.drafts.accept(sections))).toBe(1);
    expect(session.getSnapshot().drafts).toBeNull();
  });

  test("空白填 0 on a checkerboard costs one request, and 撤销 says so until something else", async () => {
    await create();
    for (let column = 0; column < 7; column++)
      for (let row = column % 2; row < 20; row += 2)
        bench.excel.type("表三", `${String.fromCharCode(68 + column)}${5 + row}`, 0);
    expect(await cost(() => session.figures.fillBlanks(null))).toBe(1);
    await session.figures.undo();
    await bench.excel.settled();
    expect(said()).toBe(words.done.undone);
  });

  test("改正 writes both cells of an act in one request and 撤销 takes both back; a wrong figure costs none", async () => {
    await layOutSound();
    const typeBoth = () => {
      bench.excel.type("表三", "D5", 3);
      bench.excel.type("表三", "E5", 12);
    };
    expect(await cost(typeBoth)).toBe(0);
    const [seen] = causes();
    expect(seen?.cause).toMatchObject({ kind: "swapped", from: [3, 12], to: [12, 3] });
    if (!seen) throw new Error("Nothing is told");
    expect(await cost(() => session.figures.correct(seen.cause))).toBe(1);
    expect(["D5", "E5"].map((cell) => bench.excel.valueAt("表三", cell))).toEqual([12, 3]);
    expect(causes()).toEqual([]);
    expect(await cost(() => session.figures.undo())).toBe(2);
    expect(["D5", "E5"].map((cell) => bench.excel.valueAt("表三", cell))).toEqual([3, 12]);
    expect(causes()).toHaveLength(1);
  });

  test("another tab costs nothing, and neither does what is typed on a sheet that is not ours", async () => {
    await create();
    expect(await cost(() => bench.excel.activate("Sheet1"))).toBe(0);
    expect(await cost(() => bench.excel.type("Sheet1", "A1", "改"))).toBe(0);
    expect(await cost(() => bench.excel.insertRows("Sheet1", 3, 2))).toBe(0);
    expect(await cost(() => bench.excel.compute("Sheet1", "A2", "=1+1", 2))).toBe(0);
    expect(await cost(() => bench.excel.activate("表三"))).toBe(0);
  });

  test("a label or a paragraph that is typed is taken in for nothing", async () => {
    await create();
    expect(await cost(() => bench.excel.type("一、总体情况", "A3", "写了一段"))).toBe(0);
    expect(session.getSnapshot().open?.report.sections.overview).toContain("写了一段");
  });

  test("a row that is inserted has its own sheet read again, and no other", async () => {
    await create();
    expect(await cost(() => bench.excel.insertRows("表三", 0, 1))).toBeLessThanOrEqual(3);
    const answers = bench.excel.log.map(({ responseBytes }) => responseBytes);
    expect(answers.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(20_000);
  });

  test("a cell on a hidden sheet is not gone to, which is said", async () => {
    await create();
    bench.excel.hideSheet("表三");
    await session.goTo({ key: "x", place: { sheet: "表三", row: 4, column: 3 } });
    expect(said()).toBe(excelWords.sheetHidden("表三"));
  });

  test("a cell on a sheet that is gone is not gone to, which is said", async () => {
    await create();
    bench.excel.book.deleteSheet(bench.excel.sheet("表三"));
    await session.goTo({ key: "x", place: { sheet: "表三", row: 4, column: 3 } });
    expect(said()).toBe(hostWords.sheetMissing("表三"));
  });

  test("while a cell is edited the pane says what it waits for, and no longer than that", async () => {
    await create();
    jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
    bench.excel.startCellEdit();
    const going = session.goTo({ key: "x", place: { sheet: "表三", row: 4, column: 3 } });
    await bench.excel.settled();
    jest.advanceTimersByTime(2000);
    expect(said()).toBe(excelWords.waiting);
    bench.excel.endCellEdit();
    await going;
    expect(said()).toBeUndefined();
    jest.useRealTimers();
  });

  test("a background read that Excel refuses is said, and tried again by itself", async () => {
    await create();
    await bench.excel.settled();
    jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
    bench.excel.faults.responseLimit = 10;
    bench.excel.insertRows("表三", 0, 1);
    await bench.excel.settled();
    expect(said()).toBe(words.unread(excelWords.refused("ResponsePayloadSizeLimitExceeded")));
    bench.excel.faults.responseLimit = 5_000_000;
    jest.advanceTimersByTime(2000);
    await bench.excel.settled();
    expect(said()).toBeUndefined();
    jest.useRealTimers();
  });

  test("a pane that Excel does not tell anything says so, and hears again by itself", async () => {
    await create();
    await bench.excel.settled();
    jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
    bench.excel.loseHandlers();
    bench.excel.faults.withoutEvents = true;
    await bench.host.renew();
    expect(said()).toBe(excelWords.deaf(excelWords.refused("GeneralException")));
    bench.excel.type("表三", "D5", 7);
    bench.excel.faults.withoutEvents = false;
    jest.advanceTimersByTime(2000);
    await bench.excel.settled();
    expect(session.getSnapshot().open?.report.values["applications.received.naturalPerson"]).toBe(
      7,
    );
    jest.useRealTimers();
  });
});
