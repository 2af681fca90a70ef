import type { LaidOutTable } from "../model/layout";
import { layoutOf } from "../model/layout";
import { withoutControls } from "../model/characters";
import type { Value } from "../model/ref";
import { paragraphsOf, type Report } from "../model/report";
import type { Section, SectionId, Table, Template } from "../model/template";
import { unfinishedIn } from "../narrative/unfinished";
import { documentWords as words } from "../words/document";

/** A numbered part of the report: running text or a table. */
export type Part =
  | {
      readonly kind: "text";
      readonly id: SectionId;
      readonly title: string;
      readonly paragraphs: readonly string[];
    }
  | {
      readonly kind: "table";
      readonly id: string;
      readonly title: string;
      readonly table: Table;
      readonly layout: LaidOutTable;
    };

/** The printed report from top to bottom; what is not known is `null` and is left out. */
export interface Outline {
  readonly number: string | null;
  readonly title: string;
  /** The title broken where its sense is: the agency stands on a line of its own. */
  readonly titleLines: readonly string[];
  readonly preamble: string;
  readonly parts: readonly Part[];
  readonly signature: string | null;
  readonly date: string | null;
  /** The text still has marks of a draft or gaps. */
  readonly isDraft: boolean;
  /** What it was made of, without the signs that no file may hold. */
  readonly report: Report;
}

/** What a document prints of a report, the same for Word and the web. */
export function outlineOf(written: Report, template: Template): Outline {
  const report = printable(written);
  const { particulars, year } = report;
  const parts = partsOf(template).map((part) =>
    "blocks" in part ? tablePart(part) : textPart(part, report),
  );
  const agency = particulars["agency.name"];
  const date = particulars["document.date"];
  const title = particulars["document.title"] ?? words.title(agency ?? "", year);
  return {
    number: particulars["document.number"],
    title,
    titleLines: linesOf(title, agency),
    preamble: preambleOf(report, template, parts),
    parts,
    signature: agency,
    date: date === null ? null : words.date(date),
    isDraft: unfinishedIn(report, template).length > 0,
    report,
  };
}

/** Without the signs that no file may hold. */
const printable = (report: Report): Report => ({
  ...report,
  particulars: textsOf(report.particulars),
  values: textsOf(report.values),
  sections: textsOf(report.sections),
});

/** A record with all of its texts as they may be printed. */
const textsOf = <T extends Readonly<Record<string, Value>>>(record: T): T =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      typeof value === "string" ? withoutControls(value) : value,
    ]),
  ) as T;

/** The numbered parts in their printed order: the tables stand between the sections of text. */
export function partsOf({ sections, tables }: Template): readonly (Section | Table)[] {
  const [overview, ...later] = sections;
  return [...(overview ? [overview] : []), ...tables, ...later];
}

/** Characters of a title that one line of A4 takes. */
const TITLE_LINE = 20;

function linesOf(title: string, agency: string | null): readonly string[] {
  if (title.length <= TITLE_LINE || agency === null || !title.startsWith(agency)) return [title];
  return [agency, title.slice(agency.length).trim()].filter(Boolean);
}

const textPart = ({ id, title }: Section, report: Report): Part => ({
  kind: "text",
  id,
  title,
  paragraphs: paragraphsOf(report.sections[id]),
});

const tablePart = (table: Table): Part => ({
  kind: "table",
  id: table.id,
  title: table.title,
  table,
  layout: layoutOf(table),
});

function preambleOf(
  { particulars, year }: Report,
  template: Template,
  parts: readonly Part[],
): string {
  const website = particulars["agency.website"];
  const details = (["address", "phone", "postcode"] as const).flatMap((key) => {
    const value = particulars[`agency.${key}`];
    return value === null ? [] : `${words.contactDetails[key]}：${value}`;
  });
  return [
    words.basis(
      template,
      parts.map(({ title }) => unnumbered(title)),
    ),
    year === null ? "" : words.period(year),
    website === null ? "" : words.copy(website),
    details.length === 0
      ? ""
      : words.contact(particulars["agency.name"] ?? words.agency, details.join("；")),
  ].join("");
}

/** 一、总体情况 → 总体情况 */
const unnumbered = (title: string): string => title.replace(/^[一二三四五六七八九十]+、/, "");
