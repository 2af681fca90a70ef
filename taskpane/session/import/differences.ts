import { fieldsOf } from "../../../src/model/field";
import type { SectionPlace } from "../../../src/import/recognition/recognition";
import type { Place } from "../../../src/model/range";
import type { Ref, Value } from "../../../src/model/ref";
import {
  paragraphsOf,
  particulars,
  textOf,
  type Particular,
  type Report,
} from "../../../src/model/report";
import type { SectionId, Table, Template } from "../../../src/model/template";
import type { Edit } from "../../hosts/port";
import type { OpenReport } from "../state/open-report";

/** One thing that accepting a file would change in the open workbook. */
export type Difference =
  | { readonly kind: "figure"; readonly ref: Ref; readonly now: Value; readonly then: Value }
  | {
      readonly kind: "particular";
      readonly id: Particular | "year";
      readonly now: string | number | null;
      readonly then: string | number;
    }
  | { readonly kind: "section"; readonly id: SectionId; readonly then: string };

/**
 * What changes when `read` is taken over: a table of which the file has no figure at all, and a
 * particular or a text that it does not have, stay as they are in the workbook.
 */
export function differencesOf({ template, report }: OpenReport, read: Report): Difference[] {
  const absent = absentTables(read, template);
  const figures = [...fieldsOf(template).values()].flatMap(({ ref, table }): Difference[] => {
    const [now, then] = [report.values[ref] ?? null, read.values[ref] ?? null];
    return now === then || absent.includes(table) ? [] : [{ kind: "figure", ref, now, then }];
  });
  const named = (["year", ...particulars] as const).flatMap((id): Difference[] => {
    const [now, then] = [particularOf(report, id), particularOf(read, id)];
    return then === null || now === then ? [] : [{ kind: "particular", id, now, then }];
  });
  const texts = template.sections.flatMap(({ id }): Difference[] => {
    const [now, then] = [report.sections[id], read.sections[id]];
    return then === null || now === then ? [] : [{ kind: "section", id, then }];
  });
  return [...figures, ...named, ...texts];
}

/** Tables of which a report has no figure. */
export const absentTables = ({ values }: Report, template: Template): readonly Table[] =>
  template.tables.filter((table) =>
    [...fieldsOf(template).values()].every(
      (field) => field.table !== table || (values[field.ref] ?? null) === null,
    ),
  );

/** The edits that carry the differences out. What the workbook has no cell for is left out. */
export function editsFor(differences: readonly Difference[], open: OpenReport): Edit[] {
  const { cells, particulars: named, sections } = open.places;
  return differences.flatMap((difference) => {
    if (difference.kind === "figure") return at(cells.get(difference.ref), difference.then);
    if (difference.kind === "particular") return at(named.get(difference.id), difference.then);
    const place = sections.get(difference.id);
    return place ? textEdits(place, difference.then) : [];
  });
}

const particularOf = ({ year, particulars: values }: Report, id: Particular | "year") =>
  id === "year" ? year : values[id];

const at = (place: Place | undefined, value: Value): Edit[] => (place ? [{ place, value }] : []);

/** A row a paragraph; the rest of the room is emptied, and what finds none goes into the last row. */
function textEdits({ sheet, range }: SectionPlace, text: string): Edit[] {
  const paragraphs = paragraphsOf(text);
  const last = range.rows - 1;
  return Array.from({ length: range.rows }, (_, i) => ({
    place: { sheet, row: range.row + i, column: range.column },
    value: textOf(paragraphs.slice(i, i === last ? undefined : i + 1)),
  }));
}
