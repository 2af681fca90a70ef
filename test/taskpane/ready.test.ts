import type { Particular } from "../../src/model/report";
import { openFact } from "../../src/words/readiness";
import { example } from "../../taskpane/example";
import { readyAsSeen, requiredIn, stopAtItem } from "../../taskpane/session/check/ready";
import { readyReport } from "../ready-report";
import { desk, opened, settled, type Desk } from "./desk";

/** Resolves once the text of the report as it stands was looked at. */
async function looked({ session }: Desk): Promise<void> {
  await settled();
  await new Promise<void>((resolve) => {
    const look = () => {
      const { open, text } = session.getSnapshot();
      if (!open || text?.report !== open.report) return;
      leave();
      resolve();
    };
    const leave = session.subscribe(look);
    look();
  });
}

/** Whoever typed into 基本信息. */
function write(at: Desk, id: Particular | "year", value: string | number | null): void {
  const place = opened(at).places.particulars.get(id);
  if (!place) throw new Error(`There is no cell for ${id}`);
  at.host.person.type([{ place, value }]);
}

function readyOf({ session }: Desk) {
  const ready = readyAsSeen(session.getSnapshot());
  if (!ready) throw new Error("The text was not looked at");
  return ready;
}

const facts = (at: Desk) => requiredIn(readyOf(at)).map(openFact);

test("three tables of zeros, without unit, date and text, cannot be handed in", async () => {
  const at = await desk(null);
  await at.session.layOut.create(2023, " ");
  for (const table of ["disclosure", "applications", "proceedings"])
    await at.session.figures.fillBlanks(table);
  await looked(at);
  expect(facts(at)).toEqual([
    "填报单位未填",
    "成文日期未填",
    "“一、总体情况”没有写",
    "“五、存在的主要问题及改进情况”没有写",
    "“六、其他需要报告的事项”没有写",
  ]);
  await at.session.export.offer("docx");
  expect(at.saved).toEqual([]);
  const { question } = at.session.getSnapshot();
  expect(question?.text).toBe(
    "还差 5 项才能报送：填报单位未填、成文日期未填、“一、总体情况”没有写、“五、存在的主要问题及改进情况”没有写、“六、其他需要报告的事项”没有写。现在导出，文件名会注明“草稿”。",
  );
});

test.each([
  [null, "年度未填"],
  [2031, "2031 年度还没有开始"],
])("a year of %s is open as soon as it is typed", async (year, fact) => {
  const at = await desk(readyReport());
  await looked(at);
  expect(readyOf(at)).toEqual({ ok: true, open: [] });
  write(at, "year", year);
  await looked(at);
  expect(facts(at)).toEqual([fact]);
});

test("nothing is said to be ready before the text was looked at", async () => {
  const at = await desk(readyReport());
  expect(readyAsSeen(at.session.getSnapshot())).toBeNull();
  await looked(at);
  expect(readyOf(at).ok).toBe(true);
});

test("an open item leads to where it is settled", async () => {
  const at = await desk({
    ...readyReport({ "proceedings.review.upheld": null }),
    sections: { ...readyReport().sections, other: "没有收费。\n收取信息处理费　　元。" },
  });
  write(at, "document.date", null);
  await looked(at);
  const stops = readyOf(at).open.map((item) => stopAtItem(opened(at), item).place);
  expect(stops).toEqual([
    opened(at).places.particulars.get("document.date"),
    opened(at).places.cells.get("proceedings.review.upheld"),
    opened(at).places.sections.get("other")?.paragraphs[1],
  ]);
});

test.each(["docx", "html", "tables", "xlsx", "json", "csv", "svg"] as const)(
  "%s of a report without a date is asked about, and called 草稿",
  async (kind) => {
    const at = await desk(readyReport());
    write(at, "document.date", null);
    await settled();
    await at.session.export.offer(kind);
    expect(at.session.getSnapshot().question?.text).toContain("成文日期未填");
    at.session.answer(false);
    await at.session.export.save(kind);
    expect(at.saved.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^临江市大桥镇人民政府2023年.*（草稿）\.\w+$/),
    ]);
  },
);

test("what the text still lacks counts for an export, whether it was looked at or not", async () => {
  const at = await desk({
    ...readyReport(),
    sections: { ...readyReport().sections, other: "【草稿】没有收取信息处理费。" },
  });
  await at.session.export.offer("docx");
  expect(at.session.getSnapshot().question?.text).toContain("还标着草稿");
});

test("a page that is printed goes by the name of a file, and asks like one", async () => {
  const at = await desk(example);
  const names: string[] = [];
  await at.session.export.print((name) => names.push(name));
  expect(names).toEqual([]);
  at.session.answer(true);
  expect(names).toEqual(["鲤城区人民政府开元街道办事处2023年政府信息公开工作年度报告（草稿）"]);
});

test("the JSON says whether the report can be handed in", async () => {
  const at = await desk(readyReport());
  write(at, "year", 2031);
  await settled();
  await at.session.export.save("json");
  const { validation } = JSON.parse(String(at.saved[0]?.data)) as {
    validation: { ready: { ok: boolean; open: { code: string; place: string }[] } };
  };
  expect(validation.ready).toMatchObject({
    ok: false,
    open: [{ code: "year.future", place: "year" }],
  });
});
