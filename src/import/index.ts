import { fieldsOf, nameOf } from "../model/field";
import { notice, refuse, type Notice } from "../model/notice";
import type { Ref } from "../model/ref";
import type { Template } from "../model/template";
import { fromJson, missingIn } from "../report-json";
import type { Workbook } from "../model/sheet";
import { templateById } from "../templates";
import { decode, isText } from "./readers/decode";
import type { Unpacker } from "./readers/guard";
import { kindOf } from "./readers/kind";
import { declaredCharset, isExcelXml, isFlatOds, looksLikeHtml } from "./readers/markup";
import { recognise } from "./recognition/recognise";
import type { Reading, Recognition, RecogniseOptions, Source } from "./recognition/recognition";
import type { CharacterMap } from "./readers/pdf";
import { delimiterOf } from "./readers/separator";
import { readText } from "./readers/text";

export { recognise } from "./recognition/recognise";
export type { Unpacker } from "./readers/guard";
export type { Layouts } from "./recognition/layouts";
export type {
  Reading,
  Recognition,
  RecogniseOptions,
  SectionPlace,
  Source,
} from "./recognition/recognition";

export interface ReadOptions extends RecogniseOptions {
  /**
   * Gives the PDF reader its character maps; without them, text in fonts that a PDF names but does
   * not hold cannot be read.
   */
  readonly characterMap?: CharacterMap;
  /** Unpacks archives by what the machine has for it; without it, a library does. */
  readonly unpacker?: Unpacker;
}

/**
 * The report in a file of any kind we know, told by its content. Throws a `Refusal`, whose notice
 * is one sentence, where there is none to be read.
 */
export async function readFile(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<Reading> {
  if (bytes.length === 0) refuse("file.empty", { file });
  const kind = kindOf(bytes);
  switch (kind) {
    case "xlsx":
    case "ods":
    case "xls": {
      const { readSpreadsheet } = await import("./readers/spreadsheet");
      const workbook = await readSpreadsheet(bytes, file, kind, options.unpacker);
      return recognise(workbook, file, options);
    }
    case "encrypted":
      return refuse("file.encrypted", { file });
    case "doc": {
      const { readDoc } = await import("./readers/doc");
      return recognise(readDoc(bytes, file), file, options);
    }
    case "docx": {
      const { readWord } = await import("./readers/word");
      return recognise(await readWord(bytes, file), file, options);
    }
    case "pdf": {
      const { readPdf } = await import("./readers/pdf");
      const workbook = await readPdf(bytes, file, options.characterMap);
      return comparable(recognise(workbook, file, options));
    }
    case "ofd": {
      const { readOfd } = await import("./readers/ofd");
      return comparable(recognise(readOfd(bytes, file), file, options));
    }
    case "rtf": {
      const { readRtf } = await import("./readers/rtf");
      return recognise(readRtf(bytes, file), file, options);
    }
    case "mht": {
      const { readWebArchive } = await import("./readers/web-archive");
      return recognise(readWebArchive(bytes, file), file, options);
    }
    case "xlsb":
      return refuse("file.binaryExcel", { file });
    case "zip":
    case "ole":
      return refuse("file.unknown", { file });
    case "text":
      return readAsText(bytes, file, options);
  }
}

/** What lies on a page is not what was typed: every figure is for a person to compare. */
const comparable = (reading: Recognition): Recognition => ({
  ...reading,
  places: new Map([...reading.places].map(([ref, from]) => [ref, { ...from, confidence: "look" }])),
  notices: [notice("file.fixed", "look", {}), ...reading.notices],
});

async function readAsText(
  bytes: Uint8Array,
  file: string,
  options: RecogniseOptions,
): Promise<Reading> {
  const text = decode(bytes, declaredCharset(bytes));
  if (text === null || !isText(text)) refuse("file.unknown", { file });
  if (text.trim() === "") refuse("file.empty", { file });
  if (/^\s*[{[]/u.test(text)) return readJson(text, file);
  return recognise(await workbookOf(text, file), file, options);
}

async function workbookOf(text: string, file: string): Promise<Workbook> {
  if (isFlatOds(text))
    return (await import("./readers/spreadsheet")).readFlatSpreadsheet(text, file);
  if (isExcelXml(text)) return (await import("./readers/excel-xml")).readExcelXml(text, file);
  if (looksLikeHtml(text)) return (await import("./readers/html")).readHtml(text);
  const delimiter = delimiterOf(text);
  if (delimiter === null) return readText(text);
  return (await import("./readers/delimited")).readDelimited(text, delimiter, file);
}

function readJson(text: string, file: string): Reading {
  const data = parsed(text, file);
  const report = fromJson(data, file);
  const template = templateById(report.template);
  if (!template) refuse("template.unknown", { file, template: report.template });
  const places = [...fieldsOf(template)].flatMap(([ref, { row, column }]): [string, Source][] => {
    const value = report.values[ref] ?? null;
    if (value === null) return [];
    const label = (path: typeof row) => path.at(-1)?.label ?? "";
    const labels = { row: label(row), column: label(column) };
    return [[ref, { place: { path: ref }, text: String(value), ...labels, confidence: "sure" }]];
  });
  const spots = new Map([...fieldsOf(template).keys()].map((ref) => [ref, { path: ref }]));
  const notices = missingNotices(missingIn(data, template), template);
  return { report, template, places: new Map(places), spots, notices };
}

/** One notice a table; other programs may leave out what is blank. */
const missingNotices = (missing: readonly Ref[], template: Template): Notice[] =>
  template.tables.flatMap(({ name }) => {
    const fields = missing.flatMap((ref) => {
      const field = fieldsOf(template).get(ref);
      return field?.table.name === name ? [field] : [];
    });
    const named = fields.slice(0, MOST_NAMED).map(nameOf);
    const facts = { table: name, count: fields.length, names: named.join("、") };
    return fields.length === 0 ? [] : [notice("json.missing", "look", facts)];
  });

/** More names make no sentence. */
const MOST_NAMED = 3;

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const at = error instanceof SyntaxError ? (/position \d+/.exec(error.message)?.[0] ?? "") : "";
    return refuse("json.syntax", { file, at: at.replace("position", "第") || "末尾" });
  }
}
