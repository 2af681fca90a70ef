import type { Report } from "../src/model/report";
import type { Template } from "../src/model/template";
import { templateById } from "../src/templates";

/** A report on its way from one page of the workbench to another, as data. */
interface HandedReport {
  readonly report: Report;
  readonly template: string;
  readonly file: string;
}

/** Tells a page that another one has a report for it. */
const MARK = "handed";
const READY = "nianbao: ready for a report";

/** 另建: opens a report in a tab of its own; false where the browser opens none. */
export function openInNewTab(report: Report, template: Template, file: string): boolean {
  const address = new URL(location.href);
  address.searchParams.set(MARK, "");
  const tab = window.open(address, "_blank");
  if (!tab) return false;
  const handed: HandedReport = { report, template: template.id, file };
  const handOver = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== tab || origin !== location.origin || data !== READY) return;
    window.removeEventListener("message", handOver);
    tab.postMessage(handed, location.origin);
  };
  window.addEventListener("message", handOver);
  return true;
}

/** In that tab: calls `take` with the report, once. */
export function receiveReport(
  take: (report: Report, template: Template, file: string) => void,
): void {
  const opener = window.opener as Window | null;
  if (!opener || !new URLSearchParams(location.search).has(MARK)) return;
  const receive = ({ source, origin, data }: MessageEvent<HandedReport>) => {
    if (source !== opener || origin !== location.origin) return;
    window.removeEventListener("message", receive);
    const template = templateById(data.template);
    if (template) take(data.report, template, data.file);
  };
  window.addEventListener("message", receive);
  opener.postMessage(READY, location.origin);
}
