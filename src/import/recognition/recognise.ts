import { fieldsOf } from "../../model/field";
import { notice, refuse, type Notice } from "../../model/notice";
import { isCell, type Place } from "../../model/range";
import type { Ref } from "../../model/ref";
import { blankReport, type Report } from "../../model/report";
import type { Workbook } from "../../model/sheet";
import type { SectionId, Template } from "../../model/template";
import { isReportYear } from "../../model/year";
import { templates } from "../../templates";
import { plainDigits } from "./text/dates";
import { workbookWords } from "../../words/workbook";
import type { FoundTables } from "./find-tables";
import type { KnownBefore } from "./form-choice";
import { inLayout, type Layouts } from "./layouts";
import { ofOneYear } from "./one-year";
import { findLastYear, withoutLastYear, type FoundLastYear } from "./own/last-year";
import { readInfo } from "./own/info-sheet";
import { readList } from "./own/list";
import { withLabelsAcross } from "./labels/upright";
import { ownNames } from "./own/names";
import { readExplanations } from "./own/explanations";
import { readOwnSections } from "./own/sections";
import { partBy } from "./rows/part";
import { readParticulars, type FoundParticulars } from "./text/particulars";
import { proseOf } from "./text/prose";
import type { FoundFigure } from "./rows/read-row";
import type { Recognition, RecogniseOptions, SectionPlace, Source } from "./recognition";
import type { Zone } from "./zones/zones";
import { readSections } from "./text/sections";

/**
 * The report that a workbook holds, whatever file it came from, or the workbook that is open.
 * Pure. Throws a `Refusal` where there is no table of a report, or more than one report.
 */
export function recognise(
  whole: Workbook,
  file: string = workbookWords.open,
  options: RecogniseOptions = {},
): Recognition {
  const beside = withoutLastYear(whole);
  const names = ownNames(beside, templates);
  const { explanations, place } = readExplanations(beside, names);
  const workbook = withLabelsAcross(withoutSheet(beside, place?.sheet), templates);
  const info = readInfo(workbook, names);
  const head = info ?? readParticulars(proseOf(workbook, []));
  const { year, notices: yearNotices } = yearOf(head, options);
  const known = { names, form: info?.form ?? null, year };
  const found = readList(workbook) ?? readTables(workbook, known, file, options.layouts ?? null);
  const { template, figures } = found;
  const own = readOwnSections(workbook, names, template.sections);
  const prose = readSections(proseOf(workbook, found.zones), template);
  const values = { ...blankReport(template.id, fieldsOf(template).keys()).values };
  for (const { ref, value } of figures.values()) values[ref] = value;
  const last = findLastYear(whole, template);
  const report: Report = {
    template: template.id,
    year,
    particulars: head.values,
    values,
    sections: sectionTexts(template, (id) => (own.get(id) ?? { text: prose.texts[id] }).text),
    explanations,
    lastYear: last?.lastYear ?? null,
  };
  return {
    report,
    template,
    places: sourcesOf(figures),
    spots: new Map([...figures].map(([ref, { place }]) => [ref, place])),
    notices: [...yearNotices, ...found.notices, ...prose.notices, ...noticesOf(last)],
    cells: new Map(
      [...figures].flatMap(([ref, { place }]) => (isCell(place) ? [[ref, place]] : [])),
    ),
    particulars: head.places,
    sections: sectionPlaces(template, own, prose.places),
    explanations: place,
    lastYearSheet: last?.sheet ?? null,
  };
}

/** What people wrote of figures is no table of them. */
const withoutSheet = ({ names, sheets }: Workbook, left: string | undefined): Workbook => ({
  names,
  sheets: sheets.filter(({ name }) => name !== left),
});

const noticesOf = (last: FoundLastYear | null): Notice[] =>
  last && !last.lastYear ? [notice("lastYear.unread", "look", { sheet: last.sheet })] : [];

interface Found {
  readonly template: Template;
  readonly figures: ReadonlyMap<Ref, FoundFigure>;
  /** Where tables stand; text there is none of a section. */
  readonly zones: readonly Zone[];
  readonly notices: readonly Notice[];
}

function readTables(
  workbook: Workbook,
  known: KnownBefore,
  file: string,
  layouts: Layouts | null,
): Found {
  const found = inLayout(workbook, known, layouts);
  if (!found) refuse("report.none", { file });
  const isSeveral = found.tables.some(({ several }) => several.length > 0);
  const one = isSeveral ? ofOneYear(workbook, known.year) : null;
  if (one) {
    const read = readTables(one.workbook, known, file, layouts);
    const left = notice("sheet.left", "look", { sheets: one.left.join("、") });
    return { ...read, notices: [left, ...read.notices] };
  }
  refuseSeveral(found, file);
  const { figures, notices } = figuresOf(found);
  const { template, zones } = found;
  return {
    template,
    figures,
    zones,
    notices: [...found.notices, ...tableNotices(found), ...notices],
  };
}

function yearOf(
  { year }: FoundParticulars,
  options: RecogniseOptions,
): { year: number | null; notices: Notice[] } {
  const written = year ? Number(plainDigits(year.text).replace(/年度?$/u, "")) : null;
  if (written !== null && isReportYear(written)) return { year: written, notices: [] };
  const invalid = year ? [notice("year.invalid", "look", { text: year.text }, year.place)] : [];
  if (options.year !== undefined) return { year: options.year, notices: invalid };
  return { year: null, notices: year ? invalid : [notice("year.missing", "look", {})] };
}

function refuseSeveral({ tables }: FoundTables, file: string) {
  const several = tables.filter((table) => table.several.length > 0);
  if (several.length === 0) return;
  refuse("report.several", {
    file,
    tables: several.map(({ table }) => table.name).join("、"),
    places: several.flatMap((table) => table.several),
  });
}

/** Every figure found, with the rows that can be read in several ways where the relations leave one. */
function figuresOf({ tables, template }: FoundTables) {
  const figures = new Map<Ref, FoundFigure>(tables.flatMap((table) => [...table.figures]));
  const rows = tables.flatMap(({ table, parted }) => parted.map((row) => ({ table, row })));
  if (rows.length === 0) return { figures, notices: [] };
  const values = Object.fromEntries([...figures].map(([ref, { value }]) => [ref, value]));
  const readings = partBy(
    template,
    rows.map(({ row }) => row),
    values,
  );
  const notices = rows.map(({ table, row }, i): Notice => {
    const reading = readings[i];
    const facts = { table: table.name, label: row.label, text: row.text };
    if (!reading) return notice("row.unclear", "look", facts, row.place);
    row.refs.forEach((ref, column) => {
      const value = reading[column] ?? null;
      figures.set(ref, {
        ...{ ref, value, place: row.place, cell: row.text, row: row.label, sure: false },
        column: fieldsOf(template).get(ref)?.column.at(-1)?.label ?? "",
      });
    });
    const code = row.why === "oneTooMany" ? "row.oneTooMany" : "row.parted";
    return notice(code, "look", { ...facts, read: reading.join("、") }, row.place);
  });
  return { figures, notices };
}

const tableNotices = ({ tables }: FoundTables): Notice[] =>
  tables.flatMap((table) =>
    table.rows === 0
      ? [notice("table.missing", "look", { table: table.table.name })]
      : table.notices,
  );

const sourcesOf = (figures: ReadonlyMap<Ref, FoundFigure>): ReadonlyMap<Ref, Source> =>
  new Map(
    [...figures].flatMap(([ref, { place, cell, value, row, column, sure }]) => {
      if (value === null) return [];
      const confidence = sure ? "sure" : "look";
      return [[ref, { place, text: String(cell), row, column, confidence }] as const];
    }),
  );

const sectionTexts = (
  { sections }: Template,
  text: (id: SectionId) => string | null,
): Report["sections"] => ({
  ...{ overview: null, problems: null, other: null },
  ...Object.fromEntries(sections.map(({ id }) => [id, text(id)])),
});

function sectionPlaces(
  { sections }: Template,
  own: ReturnType<typeof readOwnSections>,
  prose: ReadonlyMap<SectionId, readonly Place[]>,
): ReadonlyMap<SectionId, SectionPlace> {
  return new Map(
    sections.flatMap(({ id }): [SectionId, SectionPlace][] => {
      const found = own.get(id);
      if (found)
        return [[id, { sheet: found.sheet, range: found.range, paragraphs: found.places }]];
      const paragraphs = prose.get(id) ?? [];
      const [first] = paragraphs;
      const last = paragraphs.at(-1);
      if (!first || !last) return [];
      const { sheet, row, column } = first;
      return [
        [id, { sheet, range: { row, column, rows: last.row - row + 1, columns: 1 }, paragraphs }],
      ];
    }),
  );
}
