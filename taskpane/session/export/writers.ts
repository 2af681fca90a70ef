import { partsOf } from "../../../src/export/outline";
import { hasPicture } from "../../../src/export/infographic/picture";
import { planCleanWorkbook } from "../../../src/workbook/clean";
import { planWorkbook } from "../../../src/workbook/lay-out";
import type { Readiness } from "../../../src/model/readiness";
import { words } from "../../../src/words/pane";
import type { ExportedFile, Outlet } from "./outlet";
import type { OpenReport } from "../state/open-report";

/** `tables` is the clean workbook, `xlsx` the one that can be filled in further. */
export type ExportKind = "docx" | "html" | "tables" | "json" | "xlsx" | "csv" | "svg" | "png";

export const palettes = ["blue", "red", "green"] as const;
export const sizes = ["screen", "a4"] as const;

/** Colours and size of 一图读懂. */
export interface PictureLook {
  readonly palette: (typeof palettes)[number];
  readonly size: (typeof sizes)[number];
}

export interface ExportChoice {
  /** Ids of the parts of Word and web page; the whole report where there are none. */
  readonly sections: readonly string[];
  readonly picture: PictureLook;
}

export const everything: ExportChoice = {
  sections: [],
  picture: { palette: "blue", size: "screen" },
};

/** Pixels of the PNG; a sheet of A4 has 300 of them an inch. */
const pixels = {
  screen: { width: 1080, height: 1527 },
  a4: { width: 2480, height: 3508 },
} as const;

interface Writer {
  readonly type: string;
  readonly extension: string;
  readonly make: (
    open: OpenReport,
    choice: ExportChoice,
    also: { readonly outlet: Outlet; readonly ready: Readiness },
  ) => Promise<ExportedFile["data"]>;
}

/** Whether the form has what a kind of file shows. */
export const isWritable = (kind: ExportKind, { template }: OpenReport): boolean =>
  (kind !== "svg" && kind !== "png") || hasPicture(template);

/** The parts by their ids and titles: 一、总体情况. */
export const partsOfReport = ({ template }: OpenReport): readonly Titled[] => partsOf(template);

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** The name of a file with its kind: ××街道办事处2023年政府信息公开工作年度报告（草稿）.xlsx */
export const fileName = (...[open, kind, choice, isDraft]: Parameters<typeof titleOf>): string =>
  `${titleOf(open, kind, choice, isDraft)}.${writers[kind].extension}`;

/** What a file is called, without what file systems refuse. */
export function titleOf(
  open: OpenReport,
  kind: ExportKind,
  { sections }: ExportChoice,
  isDraft: boolean,
): string {
  const { particulars, year } = open.report;
  const agency = (particulars["agency.name"] ?? "").replace(/[\\/:*?"<>|\p{Cc}]/gu, "").trim();
  const { only, draft, fileName: name } = words.export;
  const part = kind === "tables" || kind === "svg" || kind === "png" ? [only[kind]] : [];
  const titles = partsOfReport(open).filter(({ id }) => sections.includes(id));
  const some = isDocument(kind) && titles.length > 0 ? [only.parts(titles.map(numeral))] : [];
  const notes = [...part, ...some, ...(isDraft ? [draft] : [])];
  return name(agency, year, notes);
}

/** Of these, parts can be had. */
const isDocument = (kind: ExportKind): boolean => kind === "docx" || kind === "html";

/** 一、总体情况 → 一 */
export const numeral = ({ title }: Titled): string => title.split("、")[0] ?? title;

export async function htmlOf(
  { report, template }: OpenReport,
  choice: ExportChoice,
): Promise<string> {
  const { toHtml } = await import("../../../src/export/html");
  return toHtml(report, template, chosen(choice));
}

export async function pictureOf(
  { report, template }: OpenReport,
  look: PictureLook,
): Promise<string> {
  const { toInfographic } = await import("../../../src/export/infographic");
  return toInfographic(report, template, look);
}

const chosen = ({ sections }: ExportChoice) => (sections.length > 0 ? { sections } : {});

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const writers: Readonly<Record<ExportKind, Writer>> = {
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extension: "docx",
    async make({ report, template }, choice) {
      const { toDocx } = await import("../../../src/export/docx");
      return new Uint8Array(await toDocx(report, template, chosen(choice)));
    },
  },
  html: { type: "text/html", extension: "html", make: htmlOf },
  tables: {
    type: WORKBOOK,
    extension: "xlsx",
    async make({ report, template }) {
      const { toXlsx } = await import("../../../src/export/xlsx");
      return new Uint8Array(await toXlsx(planCleanWorkbook(report, template), { plain: true }));
    },
  },
  json: {
    type: "application/json",
    extension: "json",
    async make({ report, template }, _choice, { ready }) {
      const [{ toJson }, { review }] = await Promise.all([
        import("../../../src/export/json"),
        import("../../../src/review"),
      ]);
      return `${JSON.stringify(toJson(report, template, review(report, template), ready), null, 2)}\n`;
    },
  },
  xlsx: {
    type: WORKBOOK,
    extension: "xlsx",
    async make({ report, template }) {
      const { toXlsx } = await import("../../../src/export/xlsx");
      return new Uint8Array(await toXlsx(planWorkbook(report, template)));
    },
  },
  csv: {
    type: "text/csv",
    extension: "csv",
    async make({ report, template }) {
      const { toCsv } = await import("../../../src/export/csv");
      return toCsv(report, template);
    },
  },
  svg: {
    type: "image/svg+xml",
    extension: "svg",
    make: (open, { picture }) => pictureOf(open, picture),
  },
  png: {
    type: "image/png",
    extension: "png",
    make: async (open, { picture }, { outlet }) =>
      outlet.draw(await pictureOf(open, picture), pixels[picture.size]),
  },
};
