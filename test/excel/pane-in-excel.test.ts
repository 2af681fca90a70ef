import { excelWords } from "../../src/words/hosts";
import { createSession, type Session } from "../../taskpane/session/session";
import { excelWith, type ExcelBench } from "./host/bench";
import { flags } from "./host/wire";

const open = excelWith("excel-web-16.00.js");
let bench: ExcelBench;
let session: Session;

beforeEach(async () => {
  bench = await open(9);
  const outlet = {
    save: () => Promise.resolve("refused" as const),
    openApart: () => Promise.resolve(true),
    copy: () => Promise.resolve(false),
    draw: () => Promise.reject(new Error("Only a browser draws")),
  };
  session = createSession(bench.host, outlet, {
    workbook: "unknown",
    laysOut: "beside",
    today: () => "2024-01-20",
  });
  await session.start();
});
afterEach(async () => {
  session.close();
  await bench.close();
  expect(bench.excel.gaps).toEqual([]);
});

const errors = (): readonly string[] =>
  (session.getSnapshot().open?.validation.findings ?? [])
    .filter(({ severity, outcome }) => severity === "error" && outcome === "fail")
    .map(({ key }) => key);

test("an empty workbook has no report; a new one is laid out and open at once", async () => {
  expect(session.getSnapshot().phase).toBe("start");
  await session.layOut.create(2023, "某街道办事处");
  const { phase, open: report, message } = session.getSnapshot();
  expect(phase).toBe("open");
  expect(report?.report.particulars["agency.name"]).toBe("某街道办事处");
  expect(report?.notices).toEqual([]);
  expect(message?.kind).toBe("success");
});

test("a new report sets a former one aside and says what its sheets are called now", async () => {
  await session.layOut.create(2022, "某街道办事处");
  await session.layOut.create(2023, "某街道办事处");
  const { open: report, message } = session.getSnapshot();
  expect(report?.report.year).toBe(2023);
  expect(message?.text).toContain("原有的工作表没有删除，改名为“基本信息（旧1）”");
  const { sheets } = await bench.host.read();
  expect(sheets.filter(({ name }) => name.endsWith("（旧1）"))).toHaveLength(7);
});

test("a figure that breaks a relation is found while it is typed, with no request", async () => {
  await session.layOut.create(2023, "某街道办事处");
  await session.figures.fillBlanks(null);
  await bench.excel.settled();
  expect(errors()).toEqual([]);
  bench.excel.log.length = 0;
  bench.excel.type("表三", "D5", 5);
  await bench.excel.settled();
  expect(errors()).toContain("A1 naturalPerson");
  expect(bench.excel.log).toEqual([]);
  bench.excel.type("表三", "D5", 0);
  await bench.excel.settled();
  expect(errors()).toEqual([]);
});

test("a pasted block is checked after one request that writes nothing", async () => {
  await session.layOut.create(2023, "某街道办事处");
  await session.figures.fillBlanks(null);
  await bench.excel.settled();
  bench.excel.log.length = 0;
  bench.excel.paste("表三", "D5", [[5, 6]]);
  await bench.excel.settled();
  expect(errors()).toEqual(expect.arrayContaining(["A1 naturalPerson", "A1 business"]));
  expect(bench.excel.log.map((each) => each.flags & flags.writes)).toEqual([0]);
});

test("what Excel refuses is what the pane says", async () => {
  await session.layOut.create(2023, "某街道办事处");
  await session.figures.fillBlanks(null);
  bench.excel.type("表三", "D5", 5);
  await bench.excel.settled();
  await session.figures.undo();
  expect(session.getSnapshot().message).toMatchObject({
    kind: "error",
    text: excelWords.undoOutrun(["表三!D5"]),
  });
});
