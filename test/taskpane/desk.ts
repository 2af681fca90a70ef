import type { Ref, Value } from "../../src/model/ref";
import type { Report } from "../../src/model/report";
import { template2021 } from "../../src/templates/2021";
import { planWorkbook } from "../../src/workbook/lay-out";
import { example } from "../../taskpane/example";
import type { Host } from "../../taskpane/hosts/port";
import type { ExportedFile, Outlet } from "../../taskpane/session/export/outlet";
import { createSession, type Session } from "../../taskpane/session/session";
import type { OpenReport } from "../../taskpane/session/state/open-report";
import { laidOut, memoryHost, type MemoryHost } from "./memory-host";

/** （七）总计, 自然人, of 表三. */
export const D = "applications.outcomes.total.naturalPerson";

/** A session on a workbook in memory, and what left it. */
export interface Desk {
  readonly host: MemoryHost;
  readonly session: Session;
  readonly saved: ExportedFile[];
  readonly copied: string[];
  /** Reports that were opened in a workbook of their own. */
  readonly apart: Report[];
}

const outletTo = (saved: ExportedFile[], copied: string[], apart: Report[]): Outlet => ({
  save(file) {
    saved.push(file);
    return Promise.resolve("saved");
  },
  openApart: (report) => Promise.resolve(apart.push(report) > 0),
  copy: (html) => Promise.resolve(copied.push(html) > 0),
  draw: () => Promise.reject(new Error("Only a browser draws")),
});

const sessions: Session[] = [];

// What a session still wants to look at would outlive its test.
afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
});

/** Opens what the host holds. */
export async function sessionOn(
  host: Host,
  saved: ExportedFile[] = [],
  copied: string[] = [],
  apart: Report[] = [],
) {
  const session = createSession(host, outletTo(saved, copied, apart), {
    workbook: "unknown",
    today: () => "2024-01-20",
    laysOut: "replace",
  });
  sessions.push(session);
  await session.start();
  return session;
}

/** A session on a workbook that holds `report`, or nothing. */
export async function desk(report: Report | null = example): Promise<Desk> {
  const host = memoryHost(report ? laidOut(planWorkbook(report, template2021)) : undefined);
  const saved: ExportedFile[] = [];
  const copied: string[] = [];
  const apart: Report[] = [];
  const session = await sessionOn(host, saved, copied, apart);
  return { host, session, saved, copied, apart };
}

export function opened({ session }: Desk): OpenReport {
  const { open } = session.getSnapshot();
  if (!open) throw new Error("No report is open");
  return open;
}

/** Types figures in one step. */
export function type(at: Desk, figures: Readonly<Record<Ref, Value>>): void {
  const { cells } = opened(at).places;
  at.host.person.type(
    Object.entries(figures).flatMap(([ref, value]) => {
      const place = cells.get(ref);
      return place ? [{ place, value }] : [];
    }),
  );
}

/** The rules that have a finding. */
export const keys = (at: Desk) => opened(at).validation.findings.map(({ key }) => key);
export const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
export const settled = () => later(0);
