import { createRoot } from "react-dom/client";
import { App } from "./app";
import { carryOut, commands, type CommandId } from "./commands";
import type { ExcelHandle } from "./hosts/excel";
import { FLOOR, supports } from "./hosts/excel/api";
import { lateHost } from "./hosts/late";
import { HostError, type Host } from "./hosts/port";
import { officeOutlet } from "./save";
import { isoDay } from "../src/model/date";
import { createSession } from "./session/session";
import { Fault, type FaultKind } from "./views/Fault";
import "./taskpane.css";

/** After this time the user is told; an answer that comes later is taken all the same. */
const PATIENCE = 15_000;

/** The pane cannot work here. */
class NoExcel extends Error {
  constructor(readonly kind: FaultKind) {
    super(kind);
    this.name = "NoExcel";
  }
}

const root = createRoot(byId("pane"));
const connecting = connect();
const outlet = officeOutlet({
  async openWorkbook(data) {
    const { openWorkbook } = await import("./hosts/excel/new-workbook");
    await openWorkbook(data);
  },
  downloads: () => Office.context.platform !== Office.PlatformType.Mac,
});
const session = createSession(lateHost(connecting), outlet, {
  workbook: "unknown",
  today: () => isoDay(new Date()),
  laysOut: "beside",
});
const app = <App session={session} today={new Date()} />;

const impatience = setTimeout(() => {
  root.render(<Fault kind="late" detail={null} />);
}, PATIENCE);

root.render(app);
if ("Office" in window) associate();
connecting
  .then(() => {
    root.render(app);
    return session.start();
  }, refuse)
  .finally(() => {
    clearTimeout(impatience);
  });

async function connect(): Promise<Host> {
  const [{ createExcelHost }] = await Promise.all([import("./hosts/excel"), ready()]);
  const host = await createExcelHost();
  host.onNotice(session.say);
  host.onWait(session.wait);
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1"))
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) void lookAgain(host);
    });
  return host;
}

/** Closed and opened again, the pane runs on; events may have been lost meanwhile. */
async function lookAgain(host: ExcelHandle): Promise<void> {
  await host.renew();
  await session.start();
}

/** Before office.js tells Excel that buttons can be pressed: one of them may have started us. */
function associate(): void {
  for (const id of Object.keys(commands) as CommandId[]) Office.actions.associate(id, press(id));
}

/** Resolves once office.js speaks with an Excel that has what the pane needs. */
async function ready(): Promise<void> {
  if (!("Office" in window)) throw new NoExcel("missing");
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) throw new NoExcel("elsewhere");
  if (!supports(FLOOR)) return leaveFor("unsupported.html");
}

/** A button of the ribbon: shows the pane that is running already, and has it do the rest. */
function press(id: CommandId): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void Office.addin.showAsTaskpane().finally(() => {
      event.completed();
      return carryOut(id, session);
    });
  };
}

function refuse(error: unknown): void {
  const kind = error instanceof NoExcel ? error.kind : "failed";
  const detail = error instanceof HostError ? error.sentence : null;
  root.render(<Fault kind={kind} detail={detail} />);
  if (kind === "failed") reportError(error);
}

/** Query and hash hold what Excel tells office.js, which that page loads as well. */
function leaveFor(page: string): Promise<never> {
  location.replace(page + location.search + location.hash);
  return new Promise(() => undefined);
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}`);
  return element;
}
