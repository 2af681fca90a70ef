import { template2021 } from "../../src/templates/2021";
import { planWorkbook } from "../../src/workbook/lay-out";
import { carryOut, type CommandId } from "../../taskpane/commands";
import { example } from "../../taskpane/example";
import type { ExportedFile, Saved } from "../../taskpane/session/export/outlet";
import { createSession, type Session } from "../../taskpane/session/session";
import { words } from "../../src/words/pane";
import { laidOut, memoryHost } from "./memory-host";

interface Desk {
  readonly session: Session;
  readonly files: ExportedFile[];
}

/** A session that nobody has started yet: a button of the ribbon may come first. */
function desk(report = true, saved: Saved = "saved"): Desk {
  const files: ExportedFile[] = [];
  const plan = planWorkbook(example, template2021);
  const host = memoryHost(report ? laidOut(plan) : undefined);
  const outlet = {
    save: (file: ExportedFile) => {
      files.push(file);
      return Promise.resolve(saved);
    },
    openApart: () => Promise.resolve(true),
    copy: () => Promise.resolve(true),
    draw: () => Promise.reject(new Error("Only a browser draws")),
  };
  const session = createSession(host, outlet, {
    workbook: "unknown",
    laysOut: "replace",
    today: () => "2024-01-20",
  });
  sessions.push(session);
  return { session, files };
}

const sessions: Session[] = [];

afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
});

test.each<[CommandId, string]>([
  ["newReport", "create"],
  ["importFile", "import"],
  ["check", "check"],
  ["fillTotals", "check"],
  ["exportWord", "export"],
  ["exportJson", "export"],
  ["exportWorkbook", "export"],
  ["exportHtml", "export"],
])("%s waits until the workbook is read, then shows %s", async (id, view) => {
  const { session } = desk();
  const carried = carryOut(id, session);
  expect(session.getSnapshot().view).toBe("check");
  await session.start();
  await carried;
  expect(session.getSnapshot()).toMatchObject({ view, busy: null });
});

test.each<CommandId>([
  "check",
  "fillTotals",
  "exportWord",
  "exportJson",
  "exportWorkbook",
  "exportHtml",
])("%s without a report says what to do first", async (id) => {
  const { session, files } = desk(false);
  await session.start();
  await carryOut(id, session);
  expect(session.getSnapshot()).toMatchObject({
    view: "create",
    message: { kind: "error", text: words.ribbon.noReport },
  });
  expect(files).toEqual([]);
});

test("a draft is exported after the question of the pane, and another button drops the question", async () => {
  const { session, files } = desk();
  await session.start();
  await carryOut("exportHtml", session);
  expect(session.getSnapshot().question?.title).toBe(words.ready.question.title);
  await carryOut("check", session);
  expect(session.getSnapshot().question).toBeNull();
  expect(files).toEqual([]);
});

test.each<[Saved, string]>([
  ["handed", "在网页版导入后再导出"],
  ["refused", "没有保存"],
])(
  "a Word document that was %s cannot be copied, and the sentence says what to do",
  async (saved, said) => {
    const { session } = desk(true, saved);
    await session.start();
    await session.export.save("docx");
    expect(session.getSnapshot()).toMatchObject({ copyable: null });
    expect(session.getSnapshot().message?.text).toContain(said);
  },
);

test.each<[Saved, string, boolean | null]>([
  ["saved", "已导出", null],
  ["handed", "已交给 Excel 下载", false],
  ["refused", "不能从窗格保存文件", true],
])("a web page that was %s says so, and its text can be copied", async (saved, said, shown) => {
  const { session, files } = desk(true, saved);
  await session.start();
  await session.export.save("html");
  const { message, copyable } = session.getSnapshot();
  expect(message?.text).toContain(said);
  expect(copyable && { text: copyable.text, shown: copyable.shown }).toEqual(
    shown === null ? null : { text: files[0]?.data, shown },
  );
});
