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
import type { SectionId } from "../../../src/model/template";
import type { Edit } from "../../hosts/port";
import type { OpenReport } from "../state/open-report";

/** One thing that accepting a file would change in the open workbook; `null` is blank. */
export type Difference =
  | { readonly kind: "figure"; readonly ref: Ref; readonly now: Value; readonly then: Value }
  | {
      readonly kind: "particular";
      readonly id: Particular | "year";
      readonly now: string | number | null;
      readonly then: string | number | null;
    }
  | {
      readonly kind: "section";
      readonly id: SectionId;
      readonly now: string | null;
      readonly then: string | null;
    };

/** What changes when the open report becomes `read`, blanks included; whose it is comes first. */
export function differencesOf({ template, report }: OpenReport, read: Report): Difference[] {
  const figures = [...fieldsOf(template).keys()].map((ref) => ({
    ...{ kind: "figure" as const, ref },
    ...{ now: report.values[ref] ?? null, then: read.values[ref] ?? null },
  }));
  const named = (["year", ...particulars] as const).map((id) => ({
    ...{ kind: "particular" as const, id },
    ...{ now: particularOf(report, id), then: particularOf(read, id) },
  }));
  const texts = template.sections.map(({ id }) => ({
    ...{ kind: "section" as const, id },
    ...{ now: report.sections[id] ?? null, then: read.sections[id] ?? null },
  }));
  return [...named, ...figures, ...texts].filter(({ now, then }) => now !== then);
}

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
  id === "year" ? year : (values[id] ?? null);

const at = (place: Place | undefined, value: Value): Edit[] => (place ? [{ place, value }] : []);

/** A row a paragraph; the rest of the room is emptied, and what finds none goes into the last row. */
function textEdits({ sheet, range }: SectionPlace, text: string | null): Edit[] {
  const paragraphs = paragraphsOf(text);
  const last = range.rows - 1;
  return Array.from({ length: range.rows }, (_, i) => ({
    place: { sheet, row: range.row + i, column: range.column },
    value: textOf(paragraphs.slice(i, i === last ? undefined : i + 1)),
  }));
}
