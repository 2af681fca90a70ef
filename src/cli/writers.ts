import type { Report } from "../model/report";
import type { Template } from "../model/template";
import { pictureWords } from "../words/picture";
import { Problem, type Io } from "./io";

/** What a kind of file holds of a report. */
export type Write = (
  report: Report,
  template: Template,
  today: Io["today"],
) => Promise<Uint8Array | string>;

/** By extension; what a kind needs is loaded when it is written. */
export const writers: Readonly<Record<string, Write>> = {
  ".xlsx": async (report, template) => {
    const { toXlsx } = await import("../export/xlsx");
    const { planWorkbook } = await import("../workbook/lay-out");
    return toXlsx(planWorkbook(report, template));
  },
  ".json": async (report, template, today) => {
    const { toJson } = await import("../export/json");
    const { review } = await import("../review");
    const { readiness } = await import("../readiness");
    const ready = readiness(report, template, today);
    const json = toJson(report, template, review(report, template), ready);
    return `${JSON.stringify(json, null, 2)}\n`;
  },
  ".docx": async (report, template) => (await import("../export/docx")).toDocx(report, template),
  ".csv": async (report, template) => (await import("../export/csv")).toCsv(report, template),
  ".html": async (report, template) => (await import("../export/html")).toHtml(report, template),
  ".svg": async (report, template) => {
    const { hasPicture, toInfographic } = await import("../export/infographic");
    if (!hasPicture(template)) throw new Problem(pictureWords.unsupported);
    return toInfographic(report, template);
  },
};
