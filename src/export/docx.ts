import type * as Library from "docx";
import type {
  IParagraphOptions,
  IRunOptions,
  ISectionOptions,
  Paragraph,
  Table,
  TextRun,
} from "docx";
import type { LaidOutCell } from "../model/layout";
import type { Report } from "../model/report";
import type { SectionId, Template } from "../model/template";
import { documentWords as words } from "../words/document";
import * as official from "./official-style";
import { outlineOf, type Outline, type Part } from "./outline";

export interface DocxOptions {
  /** Ids of the sections and tables wanted, without what stands around them; all where absent. */
  readonly sections?: readonly (SectionId | string)[];
}

type Docx = typeof Library;
type Block = Paragraph | Table;

/** The report as a Word document in the style of an official paper (GB/T 9704). */
export async function toDocx(
  report: Report,
  template: Template,
  { sections }: DocxOptions = {},
): Promise<Uint8Array> {
  const docx = await import("docx");
  const outline = outlineOf(report, template);
  const parts = outline.parts.filter(({ id }) => sections?.includes(id) ?? true);
  const runs = [
    ...(sections ? [] : [{ orientation: "portrait" as const, blocks: head(docx, outline) }]),
    ...parts.map((part) => partOf(docx, part, outline.report)),
    ...(sections ? [] : [{ orientation: "portrait" as const, blocks: foot(docx, outline) }]),
  ];
  const document = new docx.Document({
    title: outline.title,
    creator: words.creator,
    evenAndOddHeaderAndFooters: true,
    styles: stylesOf(docx),
    sections: joined(runs).map((run) => sectionOf(docx, run, outline)),
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}

/** Blocks that stand on pages of one orientation. */
interface Run {
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly Block[];
}

/** Neighbours of one orientation share their pages. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.orientation === run.orientation)
      result[result.length - 1] = { ...last, blocks: [...last.blocks, ...run.blocks] };
    else result.push(run);
  }
  return result;
}

function stylesOf(docx: Docx): ConstructorParameters<Docx["Document"]>[0]["styles"] & object {
  const { AlignmentType, LineRuleType } = docx;
  const line = { line: official.bodyLine.line, lineRule: LineRuleType.EXACT };
  const run = {
    size: official.sizes.body,
    characterSpacing: official.bodyLine.characterSpacing,
  };
  // Word goes by characters, LibreOffice by the width.
  const indent = { firstLineChars: 200, firstLine: 2 * official.bodyCharacter };
  const indented = { spacing: line, indent, alignment: AlignmentType.BOTH };
  const heading = { ...indented, keepNext: true };
  return {
    default: {
      document: {
        run: { font: official.fonts.body, size: official.sizes.body },
        paragraph: { spacing: line },
      },
      title: {
        run: { font: official.fonts.title, size: official.sizes.title },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { ...line, line: official.bodyLine.titleLine },
        },
      },
      heading1: { run: { font: official.fonts.heading, ...run }, paragraph: heading },
      heading2: { run: { font: official.fonts.subheading, ...run }, paragraph: heading },
    },
    paragraphStyles: [
      {
        id: BODY,
        name: "Body Text",
        basedOn: "Normal",
        quickFormat: true,
        run,
        paragraph: indented,
      },
      {
        id: CELL,
        name: words.cellStyle,
        basedOn: "Normal",
        run: { font: official.fonts.table },
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
      },
    ],
  };
}

const BODY = "BodyText";
const CELL = "TableCell";

/** A run of text. Marks that both fonts have are Chinese only where the run itself says so. */
function runOf({ TextRun }: Docx, text: string, look: IRunOptions = {}): TextRun {
  const isShared = /[“”‘’—…·×]/u.test(text);
  return new TextRun({ ...look, text, ...(isShared && { font: { hint: "eastAsia" } }) });
}

function head(docx: Docx, { number, titleLines, preamble }: Outline): Block[] {
  const { Paragraph, AlignmentType } = docx;
  const centred = { alignment: AlignmentType.CENTER };
  return [
    ...(number === null
      ? []
      : [new Paragraph({ children: [runOf(docx, number)], ...centred }), new Paragraph({})]),
    new Paragraph({
      style: "Title",
      children: titleLines.map((text, i) => runOf(docx, text, i > 0 ? { break: 1 } : {})),
    }),
    new Paragraph({}),
    new Paragraph({ children: [runOf(docx, preamble)], style: BODY }),
  ];
}

/** Two characters in from the right; the date two characters further in than the signature. */
function foot(docx: Docx, { signature, date }: Outline): Block[] {
  const { Paragraph, AlignmentType } = docx;
  const [name, day] = [signature ?? "", date ?? ""].map(charactersIn);
  const dateInset = Math.max(2, (name ?? 0) - (day ?? 0));
  const nameInset = dateInset + (day ?? 0) + 2 - (name ?? 0);
  const line = (text: string | null, inset: number): Block[] => {
    const indent = { right: Math.round(inset * official.bodyCharacter) };
    return text === null
      ? []
      : [
          new Paragraph({
            children: [runOf(docx, text)],
            alignment: AlignmentType.RIGHT,
            indent,
            keepNext: true,
          }),
        ];
  };
  return [
    new Paragraph({ keepNext: true }),
    ...line(signature, Math.max(2, nameInset)),
    ...line(date, dateInset),
    new Paragraph({ text: words.disclosed, style: BODY }),
  ];
}

/** Width in Chinese characters; digits are half as wide. */
const charactersIn = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[\u0020-\u007e]/.test(sign) ? 0.5 : 1), 0);

function partOf(docx: Docx, part: Part, report: Report): Run {
  const { Paragraph } = docx;
  const spacing = { before: official.bodyLine.beforeHeading };
  const title = new Paragraph({
    children: [runOf(docx, part.title)],
    style: "Heading1",
    spacing,
  });
  if (part.kind === "text")
    return {
      orientation: "portrait",
      blocks: [
        title,
        ...part.paragraphs.map(
          (text) => new Paragraph({ children: [runOf(docx, text)], style: lookOf(text) }),
        ),
      ],
    };
  const { table, style } = tableOf(docx, part, report);
  return { orientation: style.orientation, blocks: [title, table] };
}

/** （一）主动公开情况 stands alone as a heading of the second level; a sentence does not. */
const lookOf = (paragraph: string): string =>
  /^（[一二三四五六七八九十]+）[^。；]{1,30}$/.test(paragraph) ? "Heading2" : BODY;

function tableOf(docx: Docx, { layout }: Extract<Part, { kind: "table" }>, report: Report) {
  const style = official.tableStyle(layout, report);
  const headers = layout.table.blocks.length === 1 ? layout.headerRows : 0;
  const rows = Array.from({ length: layout.rows }, (_, row) => {
    const isLast = row === layout.rows - 1;
    const cells = layout.cells
      .filter((cell) => cell.row === row)
      .sort((a, b) => a.column - b.column)
      .map((cell) => cellOf(docx, cell, report, { style, keepNext: !isLast }));
    return new docx.TableRow({
      children: cells,
      cantSplit: true,
      tableHeader: row < headers,
      height: { value: style.rowHeight, rule: docx.HeightRule.ATLEAST },
    });
  });
  const width = style.columns.reduce((sum, each) => sum + each, 0);
  const table = new docx.Table({
    rows,
    columnWidths: [...style.columns],
    width: { size: width, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    alignment: docx.AlignmentType.CENTER,
    margins: { left: official.cellMargin, right: official.cellMargin, top: 15, bottom: 15 },
  });
  return { table, style };
}

interface CellLook {
  readonly style: official.TableStyle;
  readonly keepNext: boolean;
}

function cellOf(docx: Docx, cell: LaidOutCell, report: Report, { style, keepNext }: CellLook) {
  const { role, ref, column, rows, columns } = cell;
  const text = ref === undefined ? cell.text : String(report.values[ref] ?? "");
  const { CENTER, LEFT } = docx.AlignmentType;
  const paragraph: IParagraphOptions = {
    style: CELL,
    keepNext,
    alignment: role === "rowLabel" ? LEFT : CENTER,
    children: [runOf(docx, text, { size: role === "figure" ? style.figure : style.label })],
  };
  const width = style.columns.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
  return new docx.TableCell({
    children: [new docx.Paragraph(paragraph)],
    rowSpan: rows,
    columnSpan: columns,
    width: { size: width, type: docx.WidthType.DXA },
    verticalAlign: docx.VerticalAlignTable.CENTER,
  });
}

function sectionOf(
  docx: Docx,
  { orientation, blocks }: Run,
  { isDraft }: Outline,
): ISectionOptions {
  const { top, bottom, left, right } = official.page.margin;
  // On its side the sheet keeps its binding edge: the top margin comes to lie on the left.
  const margin =
    orientation === "portrait"
      ? { top, bottom, left, right }
      : { top: left, bottom: right, left: bottom, right: top };
  return {
    properties: {
      page: {
        size: {
          width: official.page.width,
          height: official.page.height,
          orientation: docx.PageOrientation[orientation === "portrait" ? "PORTRAIT" : "LANDSCAPE"],
        },
        margin: { ...margin, footer: official.page.footer },
      },
    },
    ...(isDraft && { headers: { default: draftMark(docx), even: draftMark(docx) } }),
    footers: {
      default: footer(docx, docx.AlignmentType.RIGHT),
      even: footer(docx, docx.AlignmentType.LEFT),
    },
    children: [...blocks],
  };
}

/** 草稿 at the head of every page. */
function draftMark({ Header, Paragraph, TextRun, AlignmentType }: Docx) {
  const children = [
    new TextRun({ text: words.draft, color: "9C0006", size: official.sizes.title }),
  ];
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children })] });
}

/** — 1 —, one character in from the outer edge. */
function footer(docx: Docx, alignment: "left" | "right") {
  const { Footer, Paragraph, TextRun, PageNumber } = docx;
  const inset = { [alignment]: official.bodyCharacter };
  const number = new TextRun({
    children: ["— ", PageNumber.CURRENT, " —"],
    font: official.fonts.table,
    size: official.sizes.pageNumber,
  });
  return new Footer({
    children: [new Paragraph({ alignment, indent: inset, children: [number] })],
  });
}
