import type { Range } from "../model/range";
import { paragraphsOf, type Report } from "../model/report";
import type { Section, Template } from "../model/template";
import { infoSheet, particularLabels } from "../templates/particulars";
import { validationWords, workbookWords } from "../words/workbook";
import { planExplanations } from "./explanation-sheet";
import { planLastYear } from "./last-year-sheet";
import type { CellPlan, NamedSheet, WorkbookPlan } from "./plan";
import { planTable, tableRange } from "./table-sheet";
import { heightOf, linesIn } from "./text-size";

/** Paragraphs that a section has room for before its sheet is full. */
const PARAGRAPHS = 200;

/**
 * The workbook of a report: 基本信息, then sections and tables in the order of the form. Every
 * table, section and the sheet of particulars has one defined name, by which it is found again.
 */
export function planWorkbook(report: Report, template: Template): WorkbookPlan {
  const [overview, ...later] = template.sections;
  const sections = (list: readonly (Section | undefined)[]) =>
    list.flatMap((section) => (section ? [planSection(section, report)] : []));
  const parts: NamedSheet[] = [
    planInfo(report, template),
    ...sections([overview]),
    ...template.tables.map((table) => ({
      sheet: planTable(table, report, template),
      name: { name: table.definedName, sheet: table.name, range: tableRange(table) },
    })),
    ...sections(later),
    ...(report.explanations.length > 0 ? [planExplanations(report.explanations, template)] : []),
    ...(report.lastYear ? [planLastYear(report.lastYear, template)] : []),
  ];
  return {
    title: workbookWords.title(
      report.particulars["agency.name"] ?? "",
      report.year === null ? "" : `${report.year}年`,
    ),
    sheets: parts.map(({ sheet }) => sheet),
    names: parts.map(({ name }) => name),
  };
}

/** A title takes two lines as a rule, and no host makes a row of fixed height taller for it. */
const titleLabel = particularLabels.find(({ id }) => id === "document.title")?.label;

function planInfo(report: Report, template: Template): NamedSheet {
  const top = 2;
  const rows = [
    ...particularLabels.map(({ id, label, hint }) => ({
      label,
      hint,
      value: id === "year" ? report.year : report.particulars[id],
      style: id === "year" ? ("infoYear" as const) : ("infoText" as const),
    })),
    {
      label: infoSheet.formLabel,
      hint: "",
      value: workbookWords.form(template.name, template.notice.number),
      style: "infoFixed" as const,
    },
  ];
  const year = particularLabels.findIndex(({ id }) => id === "year");
  const columns = [16, 52, 28];
  const height = ({ label, value }: { label: string; value: string | number | null }) =>
    heightOf(
      Math.max(linesIn(String(value ?? ""), columns[1] ?? 0), label === titleLabel ? 2 : 1) + 0.4,
    );
  const name = { row: top, column: 0, rows: rows.length, columns: 2 };
  return {
    sheet: {
      name: infoSheet.name,
      columns,
      rows: [36, 34, ...rows.map(height)],
      cells: [
        { row: 0, column: 0, value: infoSheet.name, style: "title" },
        { row: 1, column: 0, value: workbookWords.infoHint, style: "hint" },
        ...rows.flatMap(({ label, hint, value, style }, i): CellPlan[] => [
          { row: top + i, column: 0, value: label, style: "infoLabel" },
          { row: top + i, column: 1, value, style },
          { row: top + i, column: 2, value: hint || null, style: "hint" },
        ]),
      ],
      merges: [
        { row: 0, column: 0, rows: 1, columns: 3 },
        { row: 1, column: 0, rows: 1, columns: 3 },
      ],
      freeze: { rows: 0, columns: 0 },
      print: {
        orientation: "portrait",
        area: { row: 0, column: 0, rows: top + rows.length, columns: 3 },
        tall: 1,
      },
      validations: [
        {
          range: { row: top + year, column: 1, rows: 1, columns: 1 },
          allow: "year",
          ...validationWords.year,
        },
      ],
      conditions: [],
      open: [{ row: top, column: 1, rows: particularLabels.length, columns: 1 }],
    },
    name: { name: infoSheet.definedName, sheet: infoSheet.name, range: name },
  };
}

function planSection({ id, title, sheet, definedName, hint }: Section, report: Report): NamedSheet {
  const paragraphs = paragraphsOf(report.sections[id]);
  const top = 2;
  const room: Range = {
    row: top,
    column: 0,
    rows: Math.max(PARAGRAPHS, paragraphs.length + PARAGRAPHS / 4),
    columns: 1,
  };
  return {
    sheet: {
      name: sheet,
      // LibreOffice cuts off a single column that is wider than the page instead of fitting it.
      columns: [72],
      rows: [36, 34],
      cells: [
        { row: 0, column: 0, value: title, style: "title" },
        { row: 1, column: 0, value: hint, style: "hint" },
        ...Array.from({ length: room.rows }, (_, i): CellPlan => ({
          row: top + i,
          column: 0,
          value: paragraphs[i] ?? null,
          style: "paragraph",
        })),
      ],
      merges: [],
      freeze: { rows: top, columns: 0 },
      print: {
        orientation: "portrait",
        area: { row: 0, column: 0, rows: top + Math.max(1, paragraphs.length), columns: 1 },
        tall: 0,
      },
      validations: [],
      conditions: [],
      open: [room],
    },
    name: { name: definedName, sheet, range: room },
  };
}
