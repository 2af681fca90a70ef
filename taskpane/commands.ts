import type { Session } from "./session/session";
import { words } from "../src/words/pane";

/**
 * The buttons of the ribbon, by the names that `manifest.xml` calls them: each does what the pane
 * can do, and in the same pane.
 */
export const commands = {
  newReport: (session) => {
    session.show("create");
  },
  importFile: (session) => {
    session.show("import");
  },
  check: withReport(async (session) => {
    session.show("check");
    await session.start();
  }),
  fillTotals: withReport(async (session) => {
    session.show("check");
    await session.figures.fillTotals();
  }),
  exportWord: withReport(async (session) => {
    session.show("export");
    await session.export.offer("docx");
  }),
  exportJson: withReport(async (session) => {
    session.show("export");
    await session.export.offer("json");
  }),
  exportWorkbook: withReport(async (session) => {
    session.show("export");
    await session.export.offer("xlsx");
  }),
  exportHtml: withReport(async (session) => {
    session.show("export");
    await session.export.offer("html");
  }),
} as const satisfies Readonly<Record<string, Command>>;

type Command = (session: Session) => void | Promise<void>;

export type CommandId = keyof typeof commands;

/**
 * Carries a command out as soon as nothing else is under way: a button may be what starts the
 * pane. A question or a draft that waits for an answer is put aside; nothing of it was written.
 * Files that wait are left waiting.
 */
export async function carryOut(id: CommandId, session: Session): Promise<void> {
  await idle(session);
  session.answer(false);
  session.drafts.dismiss();
  await commands[id](session);
}

function withReport(command: Command): Command {
  return (session) => {
    if (session.getSnapshot().open) return command(session);
    session.show("create");
    session.say(words.ribbon.noReport);
  };
}

function idle({ getSnapshot, subscribe }: Session): Promise<void> {
  return new Promise((resolve) => {
    const settle = () => {
      const { phase, busy } = getSnapshot();
      if (phase === "starting" || busy !== null) return;
      leave();
      resolve();
    };
    const leave = subscribe(settle);
    settle();
  });
}
